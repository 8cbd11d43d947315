/// The backs of the cards: notes taken about the person the same evening, out of sight.
public struct BackRoom: Sendable {
    private let lanes: Lanes
    private let room: Backs

    init(_ lanes: Lanes, _ room: Backs) { (self.lanes, self.room) = (lanes, room) }

    /// Writes the back of a card, in place of what stood there, and proposes the promises found in its text.
    public func write(_ card: CardId, _ notes: Notes) async throws(CompanionError) -> Back {
        try await lanes.write { [room] in try room.write(card: card, notes: notes) }
    }

    /// The back of a card; nil while nothing stands on it.
    public func get(_ card: CardId) async throws(CompanionError) -> Back? {
        try await lanes.read { [room] in try room.get(card: card) }
    }

    /// Promises found on the back of a card that wait to be accepted or dismissed.
    public func proposals(_ card: CardId) async throws(CompanionError) -> [Proposal] {
        try await lanes.read { [room] in try room.proposals(card: card) }
    }
}
