/// Offers, needs and interests, of the user and of contacts.
public struct NeedRoom: Sendable {
    private let lanes: Lanes
    private let room: Needs

    init(_ lanes: Lanes, _ room: Needs) { (self.lanes, self.room) = (lanes, room) }

    /// Notes an offer, need or interest of a contact, or of the user for nil. What is noted already is returned.
    public func add(of contact: ContactId?, _ kind: NeedKind, _ text: String) async throws(CompanionError) -> Need {
        try await lanes.write { [room] in try room.add(of: contact, kind: kind, text: text) }
    }

    /// All that is noted of a contact, on the backs of their cards too; of the user for nil.
    public func list(of contact: ContactId?) async throws(CompanionError) -> [Need] {
        try await lanes.read { [room] in try room.list(of: contact) }
    }

    /// Takes one away, and returns what is left of the same person.
    public func remove(_ need: NeedId) async throws(CompanionError) -> [Need] {
        try await lanes.write { [room] in try room.remove(need: need) }
    }
}
