package app.twopocket

/** Openers: questions and gestures that start a conversation. */
class OpenerRoom internal constructor(private val lanes: Lanes, private val room: Openers) {
    /** The whole set. */
    suspend fun all(): List<Opener> = lanes.read { room.all() }

    /** The openers that fit, the best first. None was used earlier the same night. */
    suspend fun suggest(ask: Ask): List<Suggestion> = lanes.read { room.suggest(ask) }

    /** The same without those that were on the screen already tonight; the first again once all have been. */
    suspend fun next(ask: Ask): List<Suggestion> = lanes.read { room.next(ask) }

    /** How to go on from an opener: its follow-up questions, and active listening. */
    suspend fun onward(opener: String, event: EventId? = null): Onward = lanes.read { room.onward(opener, event) }

    /** An opener is on the screen. */
    suspend fun shown(opener: String, to: ContactId? = null, event: EventId? = null): OpenerUse =
        lanes.write { room.shown(opener, to, event) }

    /** An opener was said: the one named, else the last one shown that night. A goodbye with thanks makes the person thanked. */
    suspend fun used(opener: String? = null, to: ContactId? = null, event: EventId? = null): OpenerUse =
        lanes.write { room.used(opener, to, event) }

    /** An opener worked: the one named, else the last one shown or used that night. */
    suspend fun worked(opener: String? = null, event: EventId? = null): OpenerUse =
        lanes.write { room.worked(opener, event) }

    /** An opener fell flat: the one named, else the last one shown or used that night. */
    suspend fun flat(opener: String? = null, event: EventId? = null): OpenerUse = lanes.write { room.flat(opener, event) }

    /** Whether a person was thanked aloud at an event. */
    suspend fun thanked(contact: ContactId, event: EventId): Boolean = lanes.read { room.thanked(contact, event) }
}

/** Key of a situation's name in [Words]. */
val Situation.text: String
    get() = textOfSituation(this)

/** Key of what a reason says in [Words]; [arguments] are what it takes there. */
val OpenerReason.text: String
    get() = textOfOpenerReason(this)

/** What the text of a reason takes. */
val OpenerReason.arguments: Map<String, TextArg>
    get() = when (this) {
        is OpenerReason.Ground -> mapOf("ground" to arg(ground))
        is OpenerReason.Exchange -> mapOf("offer" to arg(offer), "need" to arg(need))
        is OpenerReason.Interest -> mapOf("interest" to arg(interest))
        is OpenerReason.Worked -> mapOf("times" to arg(times.toLong()))
        is OpenerReason.Flat -> mapOf("times" to arg(times.toLong()))
        else -> emptyMap()
    }

/** What an opener's texts take. */
val Suggestion.textArguments: Map<String, TextArg>
    get() = arguments.associate { it.name.name.lowercase() to arg(it.value) }
