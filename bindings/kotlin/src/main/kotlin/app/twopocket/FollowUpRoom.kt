package app.twopocket

import java.time.LocalDate

/** The follow-up queue: the contact made after the night, the next day, never later than three days. */
class FollowUpRoom internal constructor(private val lanes: Lanes, private val room: FollowUps) {
    /** What there is to do on a day (today, without one). It first does what has come due, so it is a write. */
    suspend fun queue(day: LocalDate? = null, page: PageRequest = PageRequest()): QueuePage =
        lanes.write { room.queue(day, page) }

    /** One follow-up. */
    suspend fun get(item: ItemId): FollowUp = lanes.read { room.get(item) }

    /** The follow-up was made. Logs the effort and the date of the last contact. */
    suspend fun done(item: ItemId, by: Channel, kind: EffortKind? = null): FollowUp = lanes.write { room.done(item, by, kind) }

    /** Takes back a done said by mistake, with the effort it logged. */
    suspend fun notDone(item: ItemId): FollowUp = lanes.write { room.notDone(item) }

    /** Puts a follow-up off to another day. Passing the deadline must be said. */
    suspend fun snooze(item: ItemId, until: LocalDate, late: Boolean = false): FollowUp =
        lanes.write { room.snooze(item, until, late) }
}
