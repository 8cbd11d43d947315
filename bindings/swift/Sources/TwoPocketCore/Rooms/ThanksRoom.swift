/// What is to be done after favours: thanks, a report, a next give.
public struct ThanksRoom: Sendable {
    private let lanes: Lanes
    private let room: ThanksOwed

    init(_ lanes: Lanes, _ room: ThanksOwed) { (self.lanes, self.room) = (lanes, room) }

    /// What is open after favours and answered asks, in the order of the days planned.
    public func owed(page: PageRequest = PageRequest()) async throws(CompanionError) -> ThanksPage {
        try await lanes.read { [room] in try room.owed(page: page) }
    }

    /// One of them.
    public func get(_ item: ItemId) async throws(CompanionError) -> Thanks {
        try await lanes.read { [room] in try room.get(item: item) }
    }

    /// It was done by a letter, a call or another way. Logs the effort.
    public func done(_ item: ItemId, by channel: Channel) async throws(CompanionError) -> Thanks {
        try await lanes.write { [room] in try room.done(item: item, by: channel) }
    }

    /// Takes back a done said by mistake, with the effort it logged.
    public func notDone(_ item: ItemId) async throws(CompanionError) -> Thanks {
        try await lanes.write { [room] in try room.notDone(item: item) }
    }

    /// Thanks were said aloud: that is all there is to do. Returns what was thanked for by it.
    public func saidAloud(_ contact: ContactId, event: EventId? = nil) async throws(CompanionError) -> [Thanks] {
        try await lanes.write { [room] in try room.saidAloud(contact: contact, event: event) }
    }
}
