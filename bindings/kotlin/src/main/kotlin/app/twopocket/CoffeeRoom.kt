package app.twopocket

import java.time.LocalDate

/** Coffee invitations: a one-to-one meeting proposed with its homework done. The honest motive stays in this room. */
class CoffeeRoom internal constructor(private val lanes: Lanes, private val room: Coffees) {
    /** Begins an invitation, with as much of its homework as there is. */
    suspend fun prepare(contact: ContactId, homework: Homework = Homework()): PreparedCoffee =
        lanes.write { room.prepare(contact, homework) }

    /** Replaces the homework, until they have answered. */
    suspend fun edit(coffee: CoffeeId, homework: Homework): PreparedCoffee = lanes.write { room.edit(coffee, homework) }

    /** An invitation with its homework, judged. */
    suspend fun get(coffee: CoffeeId): PreparedCoffee = lanes.read { room.get(coffee) }

    /** The invitation of a person that is under way, if there is one. */
    suspend fun underWay(contact: ContactId): Coffee? = lanes.read { room.underWay(contact) }

    /** Invitations of a state, or all of them, the latest first. */
    suspend fun list(state: CoffeeState? = null, page: PageRequest = PageRequest()): CoffeePage =
        lanes.read { room.list(state, page) }

    /** Checks the homework, and the text of an invitation that the user wrote. */
    suspend fun check(coffee: CoffeeId, text: String? = null, language: Language? = null): CoffeeCheck =
        lanes.read { room.check(coffee, text, language) }

    /** It was sent, or said. Once more, after nothing came, it was asked again: that is done once. */
    suspend fun sent(coffee: CoffeeId): PreparedCoffee = lanes.write { room.sent(coffee) }

    /** They said yes, for a day if one was agreed on: the day proposed, unless another is named. */
    suspend fun accepted(coffee: CoffeeId, day: LocalDate? = null): PreparedCoffee = lanes.write { room.accepted(coffee, day) }

    /** Sets or moves the day of the meeting. */
    suspend fun meetOn(coffee: CoffeeId, day: LocalDate): PreparedCoffee = lanes.write { room.meetOn(coffee, day) }

    /** They said no, or called it off. Who else there is, is told by [next]. */
    suspend fun declined(coffee: CoffeeId): PreparedCoffee = lanes.write { room.declined(coffee) }

    /** Nothing came, and it is let go. */
    suspend fun letGo(coffee: CoffeeId): PreparedCoffee = lanes.write { room.letGo(coffee) }

    /** The two met. The effort is logged, the thanks are planned for the next day, and it counts as contact in person. */
    suspend fun met(coffee: CoffeeId, meeting: Meeting = Meeting()): PreparedCoffee = lanes.write { room.met(coffee, meeting) }

    /** Takes the last step back, with all that followed from it. */
    suspend fun undo(coffee: CoffeeId): PreparedCoffee = lanes.write { room.undo(coffee) }

    /** Takes an invitation away that was only prepared. */
    suspend fun remove(coffee: CoffeeId): Unit = lanes.write { room.remove(coffee) }

    /** Who else could be invited for the same matter, the best first, with the reasons. */
    suspend fun next(coffee: CoffeeId): List<Candidate> = lanes.read { room.next(coffee) }
}

/** What a finding says; with `.better` behind its key, what to do. */
val HomeworkFinding.saying: Saying
    get() = sayingOfHomeworkFinding(this)

/** What a reason says. */
val CandidateReason.saying: Saying
    get() = sayingOfCandidateReason(this)
