package app.twopocket

/** What a phone is to arm, with no names in it. */
class ReminderRoom internal constructor(private val lanes: Lanes, private val room: Reminders) {
    /** Everything to arm from now on, the earliest first. It first does what has come due, so it is a write. */
    suspend fun toArm(): List<Reminder> = lanes.write { room.toArm() }
}
