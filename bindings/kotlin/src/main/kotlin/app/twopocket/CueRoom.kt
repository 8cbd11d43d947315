package app.twopocket

/** Cues: one small thing to have in mind tonight, one at a time, and silent. */
class CueRoom internal constructor(private val lanes: Lanes, private val room: Cues) {
    /** The cue of a night (the one begun, unless given). It stays until [next]; the first is drawn here, so it is a write. */
    suspend fun tonight(event: EventId? = null): CueTonight = lanes.write { room.tonight(event) }

    /** Another cue: none comes twice in a night while there is one left that it has not seen. */
    suspend fun next(event: EventId? = null): CueTonight = lanes.write { room.next(event) }
}
