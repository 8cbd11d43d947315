package app.twopocket

import java.nio.ByteBuffer
import java.util.UUID

// A type each, so that a card's id can't be taken for an event's. UniFFI makes none for a custom type over a UUID, so they
// are written here, in the generated code's own package; `uniffi.toml` says how they are made and read.

/** An arena's id. */
@JvmInline
value class ArenaId(val value: UUID)

/** A card's id. */
@JvmInline
value class CardId(val value: UUID)

/** A coffee invitation's id. */
@JvmInline
value class CoffeeId(val value: UUID)

/** A contact's id. */
@JvmInline
value class ContactId(val value: UUID)

/** A conversation's id. */
@JvmInline
value class ConversationId(val value: UUID)

/** An effort's id. */
@JvmInline
value class EffortId(val value: UUID)

/** An event's id. */
@JvmInline
value class EventId(val value: UUID)

/** The id of an item of the queue: a follow-up, a promise, or an event with cards to sort. */
@JvmInline
value class ItemId(val value: UUID)

/** The id of help offered to the user. */
@JvmInline
value class HelpOfferId(val value: UUID)

/** The id of something received. */
@JvmInline
value class ReceivedId(val value: UUID)

/** The id of a file of contacts that was brought in. */
@JvmInline
value class ImportId(val value: UUID)

/** An introduction's id. */
@JvmInline
value class IntroductionId(val value: UUID)

/** The id of a merge of two contacts. */
@JvmInline
value class MergeId(val value: UUID)

/** The id of an offer, a need or an interest. */
@JvmInline
value class NeedId(val value: UUID)

/** The id of an opener shown or said. */
@JvmInline
value class OpenerUseId(val value: UUID)

/** The id of an entry of a prep list. */
@JvmInline
value class PrepId(val value: UUID)

/** A promise's id. */
@JvmInline
value class PromiseId(val value: UUID)

/** The id of a promise that was found in a text and proposed. */
@JvmInline
value class ProposalId(val value: UUID)

/** The id of a contact that was noted. */
@JvmInline
value class TouchId(val value: UUID)

/** The id of a wish of an arena's wish list. */
@JvmInline
value class WishId(val value: UUID)

internal fun uuidOf(bytes: ByteArray): UUID = ByteBuffer.wrap(bytes).let { UUID(it.getLong(), it.getLong()) }

internal fun bytesOf(uuid: UUID): ByteArray =
    ByteBuffer.allocate(16).putLong(uuid.mostSignificantBits).putLong(uuid.leastSignificantBits).array()
