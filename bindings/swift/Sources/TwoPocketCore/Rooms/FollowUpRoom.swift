/// The follow-up queue: the contact made after the night, the next day, never later than three days.
public struct FollowUpRoom: Sendable {
    private let lanes: Lanes
    private let room: FollowUps

    init(_ lanes: Lanes, _ room: FollowUps) { (self.lanes, self.room) = (lanes, room) }

    /// The day whose queue is shown when none is named: tomorrow's while a night is lived and until its daybreak, else today's.
    public func queueDay() async throws(CompanionError) -> CivilDate {
        try await lanes.read { [room] in try room.queueDay() }
    }

    /// What there is to do on a day (``queueDay()``, without one). It first does what has come due, so it is a write.
    public func queue(on day: CivilDate? = nil, page: PageRequest = PageRequest()) async throws(CompanionError) -> QueuePage {
        try await lanes.write { [room] in try room.queue(day: day, page: page) }
    }

    /// One follow-up.
    public func get(_ item: ItemId) async throws(CompanionError) -> FollowUp {
        try await lanes.read { [room] in try room.get(item: item) }
    }

    /// An item of the queue was done, whatever it is; only a promise and a give may be done without a channel. Logs the effort.
    public func done(
        _ item: ItemId, by channel: Channel?, kind: EffortKind? = nil
    ) async throws(CompanionError) -> ItemStanding {
        try await lanes.write { [room] in try room.done(item: item, by: channel, kind: kind) }
    }

    /// Takes back a done said by mistake, with the effort it logged and the thanks it said.
    public func notDone(_ item: ItemId) async throws(CompanionError) -> ItemStanding {
        try await lanes.write { [room] in try room.notDone(item: item) }
    }

    /// Puts an item of the queue off to another day. Passing the last day must be said; for a promise it is a repair.
    public func snooze(
        _ item: ItemId, until day: CivilDate, late: Bool = false
    ) async throws(CompanionError) -> ItemStanding {
        try await lanes.write { [room] in try room.snooze(item: item, until: day, late: late) }
    }
}

extension ItemKind {
    /// Whether doing an item takes words, and so a channel that brings them.
    public var takesWords: Bool { itemTakesWords(kind: self) }
}
