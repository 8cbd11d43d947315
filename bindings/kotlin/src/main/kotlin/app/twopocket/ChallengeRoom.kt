package app.twopocket

/** Nights that are played, and the ladder for the shy. */
class ChallengeRoom internal constructor(private val lanes: Lanes, private val room: Challenges) {
    /** Plays a night, alone or with a friend. Starting it again only changes that. */
    suspend fun start(event: EventId, withFriend: Boolean = false): Challenge = lanes.write { room.start(event, withFriend) }

    /** Plays a night no longer; what was done stays done. */
    suspend fun stop(event: EventId): Score = lanes.write { room.stop(event) }

    /** What a night has come to, played or not. */
    suspend fun score(event: EventId): Score = lanes.read { room.score(event) }

    /** The same as a code for a friend. */
    suspend fun code(event: EventId): ScoreCode = lanes.read { room.code(event) }

    /** A friend's code beside a night of one's own. Nothing of it is kept. */
    suspend fun compare(code: String, event: EventId): Comparison = lanes.read { room.compare(code, event) }

    /** The ladder of small first steps. */
    suspend fun ladder(): Ladder = lanes.read { room.ladder() }

    /** Says that a step was taken, or takes that back, and returns the ladder. */
    suspend fun climb(step: LadderStep, done: Boolean = true): Ladder = lanes.write { room.climb(step, done) }
}

/** Key of the name of what points are earned by in [Words]. */
val ScoreLineKind.text: String
    get() = textOfScoreLine(this)

/** Key of the name of a step in [Words]; with `.how` behind it, how to take it. */
val LadderStep.text: String
    get() = textOfLadderStep(this)
