package app.twopocket

import java.time.LocalDate

/** Days that are short enough to do, and what waits. Relations grow slowly. */
class PaceRoom internal constructor(private val lanes: Lanes, private val room: Paces) {
    /** What to do on a day, that of the queue for null, and what waits. It first does what has come due, so it is a write. */
    suspend fun day(day: LocalDate? = null): PacedDay = lanes.write { room.day(day) }

    /** How much there may be. */
    suspend fun limits(): PaceLimits = lanes.read { room.limits() }

    /** Says how much there may be. */
    suspend fun setLimits(limits: PaceLimits): PaceLimits = lanes.write { room.setLimits(limits) }
}
