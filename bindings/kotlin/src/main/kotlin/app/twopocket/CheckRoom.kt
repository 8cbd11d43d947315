package app.twopocket

/** The check of whatever the user writes. It warns; the user decides. */
class CheckRoom internal constructor(private val lanes: Lanes, private val room: Checks) {
    /** Checks a text. What is a fault depends on whom it goes to and where it is said, as far as that is told. */
    suspend fun text(text: String, about: About = About()): Checked = lanes.read { room.text(text, about) }
}
