/// Prep lists: the people expected at an event, with what is known of them.
public struct PrepRoom: Sendable {
    private let lanes: Lanes
    private let room: PrepLists

    init(_ lanes: Lanes, _ room: PrepLists) { (self.lanes, self.room) = (lanes, room) }

    /// Adds somebody to an event's prep list. If they were captured at it already, they are found at once.
    public func add(_ event: EventId, _ person: PrepDetails) async throws(CompanionError) -> Prep {
        try await lanes.write { [room] in try room.add(event: event, person: person) }
    }

    /// Changes an entry: what is not given stays, and an empty text takes away what stood there.
    public func edit(_ prep: PrepId, _ person: PrepDetails) async throws(CompanionError) -> Prep {
        try await lanes.write { [room] in try room.edit(prep: prep, person: person) }
    }

    /// The user says who an entry turned out to be, where no name told; nil takes that back.
    public func found(_ prep: PrepId, _ contact: ContactId?) async throws(CompanionError) -> Prep {
        try await lanes.write { [room] in try room.found(prep: prep, contact: contact) }
    }

    /// Takes somebody off the list.
    public func remove(_ prep: PrepId) async throws(CompanionError) {
        try await lanes.write { [room] in try room.remove(prep: prep) }
    }

    /// An event's prep list, in the order in which it was written.
    public func list(_ event: EventId, page: PageRequest = PageRequest()) async throws(CompanionError) -> PrepPage {
        try await lanes.read { [room] in try room.list(event: event, page: page) }
    }
}
