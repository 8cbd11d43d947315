/// Networking events and their nights.
public struct EventRoom: Sendable {
    private let lanes: Lanes
    private let room: Events

    init(_ lanes: Lanes, _ room: Events) { (self.lanes, self.room) = (lanes, room) }

    /// Plans an event.
    public func plan(_ event: NewEvent) async throws(CompanionError) -> Event {
        try await lanes.write { [room] in try room.plan(event: event) }
    }

    /// Begins a night that was not planned. It may have begun earlier: a night can be entered afterwards.
    public func begin(_ event: NewEvent = NewEvent()) async throws(CompanionError) -> Event {
        try await lanes.write { [room] in try room.begin(event: event) }
    }

    /// Begins a planned event: the night belongs to the day it begins.
    public func beginPlanned(_ event: EventId) async throws(CompanionError) -> Event {
        try await lanes.write { [room] in try room.beginPlanned(event: event) }
    }

    /// The night that is begun, if one is.
    public func current() async throws(CompanionError) -> Event? {
        try await lanes.read { [room] in try room.current() }
    }

    /// The night to get ready for: the one that is begun, else the next one planned, tonight's included.
    public func coming() async throws(CompanionError) -> Event? {
        try await lanes.read { [room] in try room.coming() }
    }

    /// Cancels a planned event: it goes with its prep list, its checklist and its challenge.
    public func cancel(_ event: EventId) async throws(CompanionError) {
        try await lanes.write { [room] in try room.cancel(event: event) }
    }

    /// One event.
    public func get(_ event: EventId) async throws(CompanionError) -> Event {
        try await lanes.read { [room] in try room.get(event: event) }
    }

    /// All events, the latest first.
    public func list(page: PageRequest = PageRequest()) async throws(CompanionError) -> EventPage {
        try await lanes.read { [room] in try room.list(page: page) }
    }

    /// The checklist of a night.
    public func ready(_ event: EventId) async throws(CompanionError) -> Ready {
        try await lanes.read { [room] in try room.ready(event: event) }
    }

    /// Ticks an item of the checklist, or takes the tick away.
    public func tick(_ event: EventId, _ item: ReadyItem, ticked: Bool = true) async throws(CompanionError) -> Ready {
        try await lanes.write { [room] in try room.tick(event: event, item: item, ticked: ticked) }
    }

    /// Picks openers to have in mind at a night, or drops them again.
    public func pick(_ event: EventId, _ openers: [String], picked: Bool = true) async throws(CompanionError) -> Ready {
        try await lanes.write { [room] in try room.pick(event: event, openers: openers, picked: picked) }
    }

    /// The night that is begun, at a glance. It first does what has come due, so it is a write.
    public func tonight() async throws(CompanionError) -> Tonight? {
        try await lanes.write { [room] in try room.tonight() }
    }

    /// Changes an event: what is not given stays, and an empty text takes away what stood there.
    public func edit(_ event: EventId, _ edit: EventEdit) async throws(CompanionError) -> Event {
        try await lanes.write { [room] in try room.edit(event: event, edit: edit) }
    }

    /// Gives an event another name, or its first.
    public func rename(_ event: EventId, to name: String) async throws(CompanionError) -> Event {
        try await lanes.write { [room] in try room.rename(event: event, name: name) }
    }

    /// What is still open before the night can be closed, and what closing will erase. Changes nothing.
    public func closing(_ event: EventId) async throws(CompanionError) -> Closing {
        try await lanes.read { [room] in try room.closing(event: event) }
    }

    /// Ends the night: erases its left pocket, which can't be undone, and sets tomorrow's queue.
    public func closeNight(_ event: EventId) async throws(CompanionError) -> Closed {
        try await lanes.write { [room] in try room.closeNight(event: event) }
    }

    /// Opens a closed night again, as long as none of its cards was erased since it was closed.
    public func reopen(_ event: EventId) async throws(CompanionError) -> Event {
        try await lanes.write { [room] in try room.reopen(event: event) }
    }
}

extension ReadyItem {
    /// Key of the name of an item of the checklist in ``Words``.
    public var text: String { textOfReadyItem(item: self) }
}
