/// What is due to be erased, and what is held.
public struct DisposalRoom: Sendable {
    private let lanes: Lanes
    private let room: Disposal

    init(_ lanes: Lanes, _ room: Disposal) { (self.lanes, self.room) = (lanes, room) }

    /// The cards in the left pocket, each with when it will be erased or what holds it.
    public func left() async throws(CompanionError) -> [Card] {
        try await lanes.read { [room] in try room.left() }
    }

    /// Erases a left card now, also one that a promise holds; the promise is released. This can't be undone.
    public func erase(_ card: CardId) async throws(CompanionError) -> Erasure {
        try await lanes.write { [room] in try room.erase(card: card) }
    }

    /// Whether all that was erased is gone from the file's bytes. It tries once more if not, so it is a write.
    public func status() async throws(CompanionError) -> Erasure {
        try await lanes.write { [room] in try room.status() }
    }
}
