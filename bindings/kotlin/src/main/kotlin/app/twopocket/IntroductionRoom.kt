package app.twopocket

/** Contacts brought together because one can cover the other's need. */
class IntroductionRoom internal constructor(private val lanes: Lanes, private val room: Introductions) {
    /** Pairs of people the user knows well of whom one can cover the other's need, the best first. */
    suspend fun suggestions(page: PageRequest = PageRequest()): IntroductionSuggestionPage =
        lanes.read { room.suggestions(page) }

    /** Begins to introduce two people; nobody is asked yet. What speaks against it is told in the result. */
    suspend fun begin(one: ContactId, other: ContactId): Introduction = lanes.write { room.begin(one, other) }

    /** One of them. */
    suspend fun get(introduction: IntroductionId): Introduction = lanes.read { room.get(introduction) }

    /** Those of a state, or all of them; those with the latest step first. */
    suspend fun list(state: IntroductionState? = null, page: PageRequest = PageRequest()): IntroductionPage =
        lanes.read { room.list(state, page) }

    /** Those of which the user may ask by now what came of them. */
    suspend fun toHear(): List<Introduction> = lanes.read { room.toHear() }

    /** The next of the two was asked: the first, or, since the first said yes, the other. */
    suspend fun asked(introduction: IntroductionId): Introduction = lanes.write { room.asked(introduction) }

    /** The one who was asked last would rather not. That ends it, without a grudge. */
    suspend fun declined(introduction: IntroductionId): Introduction = lanes.write { room.declined(introduction) }

    /** Both said yes and were introduced. It is a give to each of them. */
    suspend fun introduced(introduction: IntroductionId): Introduction = lanes.write { room.introduced(introduction) }

    /** The user heard what came of it; whether it led somewhere is null if that is open. */
    suspend fun heard(introduction: IntroductionId, ledSomewhere: Boolean? = null, cameOfIt: String? = null): Introduction =
        lanes.write { room.heard(introduction, ledSomewhere, cameOfIt) }

    /** Takes the last step back, with the efforts it logged; null once the introduction itself is taken back. */
    suspend fun takeBack(introduction: IntroductionId): Introduction? = lanes.write { room.takeBack(introduction) }
}

/** What a caution says of an introduction, with the name of whom it is about. */
fun Introduction.saying(caution: IntroductionCaution): Saying {
    val saying = sayingOfIntroductionCaution(caution)
    val party = when (caution) {
        is IntroductionCaution.NotKnownWell -> caution.party
        is IntroductionCaution.LowChemistry -> caution.party
        else -> return saying
    }
    val name = (if (party == Party.A) a else b).name.orEmpty()
    return saying.copy(arguments = saying.arguments + ("name" to arg(name)))
}
