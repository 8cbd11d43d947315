package app.twopocket

import java.time.LocalDate

/** Letters to those met, to be read over and sent by the user. A draft says what it lacks instead of faking it. */
class DraftRoom internal constructor(private val lanes: Lanes, private val room: Drafts) {
    /** The draft for an item of the queue that is to be written to somebody. The same item says the same every time. */
    suspend fun draft(item: ItemId, manner: Manner = Manner()): Draft = lanes.read { room.draft(item, manner) }

    /** Tells somebody that a promise will be kept on another day than said. The day itself is set by repairing the promise. */
    suspend fun repair(promise: PromiseId, due: LocalDate, manner: Manner = Manner()): Draft =
        lanes.read { room.repair(promise, due, manner) }

    /** A letter of an introduction: it asks one of the two, or introduces both to each other. It changes nothing. */
    suspend fun introduction(introduction: IntroductionId, to: Addressee, manner: Manner = Manner()): Draft =
        lanes.read { room.introduction(introduction, to, manner) }

    /** Invites somebody to a coffee as the homework says. The honest motive stays out. */
    suspend fun coffee(coffee: CoffeeId, manner: Manner = Manner()): Draft = lanes.read { room.coffee(coffee, manner) }

    /** Thanks somebody for what they did last, or for the last conversation. */
    suspend fun thanks(contact: ContactId, manner: Manner = Manner()): Draft = lanes.read { room.thanks(contact, manner) }
}

/** What something that a draft lacks says. */
val DraftMissing.saying: Saying
    get() = sayingOfMissing(this)
