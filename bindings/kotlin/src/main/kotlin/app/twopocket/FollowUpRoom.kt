package app.twopocket

import java.time.LocalDate

/** The follow-up queue: the contact made after the night, the next day, never later than three days. */
class FollowUpRoom internal constructor(private val lanes: Lanes, private val room: FollowUps) {
    /** The day whose queue is shown when none is named: tomorrow's while a night is lived and until its daybreak, else today's. */
    suspend fun queueDay(): LocalDate = lanes.read { room.queueDay() }

    /** What there is to do on a day ([queueDay], without one). It first does what has come due, so it is a write. */
    suspend fun queue(day: LocalDate? = null, page: PageRequest = PageRequest()): QueuePage =
        lanes.write { room.queue(day, page) }

    /** One follow-up. */
    suspend fun get(item: ItemId): FollowUp = lanes.read { room.get(item) }

    /** An item of the queue was done, whatever it is; only a promise and a give may be done without a channel. Logs the effort. */
    suspend fun done(item: ItemId, by: Channel?, kind: EffortKind? = null): ItemStanding =
        lanes.write { room.done(item, by, kind) }

    /** Takes back a done said by mistake, with the effort it logged and the thanks it said. */
    suspend fun notDone(item: ItemId): ItemStanding = lanes.write { room.notDone(item) }

    /** Puts an item of the queue off to another day. Passing the last day must be said; for a promise it is a repair. */
    suspend fun snooze(item: ItemId, until: LocalDate, late: Boolean = false): ItemStanding =
        lanes.write { room.snooze(item, until, late) }
}

/** Whether doing an item takes words, and so a channel that brings them. */
val ItemKind.takesWords: Boolean
    get() = itemTakesWords(this)
