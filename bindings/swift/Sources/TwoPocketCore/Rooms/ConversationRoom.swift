/// Talks that went somewhere, with or without a card.
public struct ConversationRoom: Sendable {
    private let lanes: Lanes
    private let room: Conversations

    init(_ lanes: Lanes, _ room: Conversations) { (self.lanes, self.room) = (lanes, room) }

    /// Counts one more conversation, tonight or at the event named. With a known contact it gets its follow-up.
    public func had(with contact: ContactId? = nil, event: EventId? = nil) async throws(CompanionError) -> Conversation {
        try await lanes.write { [room] in try room.had(with: contact, event: event) }
    }
}
