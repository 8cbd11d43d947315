/// Two pockets: one gesture puts a card right (keep) or left (discard), and it can be undone all night.
public struct PocketRoom: Sendable {
    private let lanes: Lanes
    private let room: Pockets

    init(_ lanes: Lanes, _ room: Pockets) { (self.lanes, self.room) = (lanes, room) }

    /// Puts a card into a pocket and returns it as it now stands. Putting it where it already is changes nothing.
    public func put(_ card: CardId, into pocket: Pocket) async throws(CompanionError) -> Card {
        try await lanes.write { [room] in try room.put(card: card, into: pocket) }
    }

    /// Takes back the latest put of this night that has not been taken back; nil when there is none left.
    public func undo(_ event: EventId) async throws(CompanionError) -> Card? {
        try await lanes.write { [room] in try room.undo(event: event) }
    }

    /// The puts of a night in order, those taken back included.
    public func history(_ event: EventId, page: PageRequest = PageRequest()) async throws(CompanionError) -> PutPage {
        try await lanes.read { [room] in try room.history(event: event, page: page) }
    }
}
