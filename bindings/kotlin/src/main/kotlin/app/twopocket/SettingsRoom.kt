package app.twopocket

/** What the user chose once and every room keeps to. */
class SettingsRoom internal constructor(private val lanes: Lanes, private val room: UserSettings) {
    /** The settings as they stand. */
    suspend fun get(): Settings = lanes.read { room.get() }

    /** Replaces them, and returns them. Another morning holds for what is planned already, too. */
    suspend fun set(settings: Settings): Settings = lanes.write { room.set(settings) }
}
