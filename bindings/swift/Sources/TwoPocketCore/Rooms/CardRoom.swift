import Foundation

/// Captures and cards.
public struct CardRoom: Sendable {
    private let lanes: Lanes
    private let room: Cards

    init(_ lanes: Lanes, _ room: Cards) { (self.lanes, self.room) = (lanes, room) }

    /// Captures a card. It joins the event named, else the one begun, else a night that begins now.
    public func capture(_ capture: Capture, event: EventId? = nil) async throws(CompanionError) -> Captured {
        try await lanes.write { [room] in try room.capture(capture: capture, event: event) }
    }

    /// One card.
    public func get(_ card: CardId) async throws(CompanionError) -> Card {
        try await lanes.read { [room] in try room.get(card: card) }
    }

    /// The cards of a night (of all nights without one), in the order in which they were captured.
    public func list(
        event: EventId? = nil, pocket: Pocket? = nil, page: PageRequest = PageRequest()
    ) async throws(CompanionError) -> CardPage {
        try await lanes.read { [room] in try room.list(event: event, pocket: pocket, page: page) }
    }

    /// The captures behind a card, the first scan first.
    public func raw(_ card: CardId) async throws(CompanionError) -> [Raw] {
        try await lanes.read { [room] in try room.raw(card: card) }
    }

    /// The card's photo, a JPEG.
    public func photo(_ card: CardId) async throws(CompanionError) -> Data {
        try await lanes.read { [room] in try room.photo(card: card) }
    }

    /// Sets what the card says of one kind: values that are not in the list are taken away, new ones count as typed.
    public func edit(_ card: CardId, _ kind: FieldKind, _ values: [Value]) async throws(CompanionError) -> Card {
        try await lanes.write { [room] in try room.edit(card: card, kind: kind, values: values) }
    }

    /// The user has looked the fields over. The photo goes, unless photos are kept.
    public func confirm(_ card: CardId) async throws(CompanionError) -> Card {
        try await lanes.write { [room] in try room.confirm(card: card) }
    }

    /// Reads the raw capture again with the reader of today. What was typed stays.
    public func reread(_ card: CardId) async throws(CompanionError) -> Card {
        try await lanes.write { [room] in try room.reread(card: card) }
    }
}
