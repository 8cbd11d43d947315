package app.twopocket

/** Talks that went somewhere, with or without a card. */
class ConversationRoom internal constructor(private val lanes: Lanes, private val room: Conversations) {
    /** Counts one more conversation, tonight or at the event named. With a known contact it gets its follow-up. */
    suspend fun had(with: ContactId? = null, event: EventId? = null): Conversation = lanes.write { room.had(with, event) }
}
