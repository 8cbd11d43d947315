package app.twopocket

/** How well the network is used, not how large it is: figures that rest on acts, mistakes, arenas, time. */
class ReviewRoom internal constructor(private val lanes: Lanes, private val room: Reviews) {
    /** The network quotient of the last days, today among them; of 90, unless told otherwise. */
    suspend fun quotient(days: UInt? = null): Quotient = lanes.read { room.quotient(days) }

    /** The same over the last days in so many spans, the earliest first. */
    suspend fun history(days: UInt, buckets: UInt): List<Quotient> = lanes.read { room.history(days, buckets) }

    /** The acts that a figure rests on, the latest first. */
    suspend fun acts(kind: MeasureKind, days: UInt? = null, page: PageRequest = PageRequest()): EvidencePage =
        lanes.read { room.acts(kind, days, page) }

    /** The classic mistakes, those that are being made first. */
    suspend fun mistakes(): List<Mistake> = lanes.read { room.mistakes() }

    /** What each arena costs and what came of it, by name, over the last year. */
    suspend fun arenas(): List<Worth> = lanes.read { room.arenas() }

    /** The last weeks, this one the last of them, and what of each went to the network. */
    suspend fun weeks(weeks: UInt): List<Week> = lanes.read { room.weeks(weeks) }
}

/** Key of what a finding says in [Words]; [arguments] are what it takes there. */
val WorthFinding.text: String
    get() = textOfWorthFinding(this)

/** What the text of a finding takes. */
val WorthFinding.arguments: Map<String, TextArg>
    get() = when (this) {
        is WorthFinding.GivesNothing -> mapOf("nights" to arg(nights.toLong()))
        is WorthFinding.LittleInCommon -> mapOf("common" to arg(inCommon.toLong()), "known" to arg(known.toLong()))
        is WorthFinding.NothingGiven -> mapOf("nights" to arg(nights.toLong()))
        is WorthFinding.TimeToContribute -> mapOf("since" to arg(since))
        is WorthFinding.NoPurpose -> emptyMap()
    }
