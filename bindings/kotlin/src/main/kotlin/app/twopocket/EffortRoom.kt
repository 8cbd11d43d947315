package app.twopocket

/** What the user did for the network, how it splits into 70, 20 and 10, and which act comes next. */
class EffortRoom internal constructor(private val lanes: Lanes, private val room: Efforts) {
    /** Logs an act. An ask comes back with what speaks against it, and is never refused for that. */
    suspend fun log(effort: NewEffort): Logged = lanes.write { room.log(effort) }

    /** One effort; an ask with what spoke against it. */
    suspend fun get(effort: EffortId): Logged = lanes.read { room.get(effort) }

    /** Efforts, the latest first. */
    suspend fun list(scope: EffortScope, page: PageRequest = PageRequest()): EffortPage =
        lanes.read { room.list(scope, page) }

    /** Puts an effort right: all that the edit can say is replaced. */
    suspend fun edit(effort: EffortId, edit: EffortEdit): Logged = lanes.write { room.edit(effort, edit) }

    /** Takes an effort back that was logged by mistake, and what was due for its answer. */
    suspend fun remove(effort: EffortId): Unit = lanes.write { room.remove(effort) }

    /** Whether a give helped; null takes the answer back. */
    suspend fun helped(effort: EffortId, helped: Boolean?): Effort = lanes.write { room.helped(effort, helped) }

    /** An ask was answered: thanks, a report of what came of it and a next give are due. */
    suspend fun answered(ask: EffortId): Effort = lanes.write { room.answered(ask) }

    /** How the efforts split among give, share and ask. */
    suspend fun split(scope: EffortScope): Split = lanes.read { room.split(scope) }

    /** The splits of the last days, today the last of them, in so many spans as equal as can be, the earliest first. */
    suspend fun history(scope: EffortScope, days: UInt, buckets: UInt): List<EffortSpan> =
        lanes.read { room.history(scope, days, buckets) }

    /** The act that comes next, trust first: with one person, or over a scope with the person for it. */
    suspend fun nextAct(scope: EffortScope): NextAct = lanes.read { room.nextAct(scope) }

    /** Whether the relation with somebody carries an ask, tonight or at an event, what is missing, and the better form. */
    suspend fun askGate(contact: ContactId, text: String, event: EventId? = null): Gate =
        lanes.read { room.askGate(contact, text, event) }
}

/** What a reason against an ask says. */
val GateReason.saying: Saying
    get() = sayingOfGateReason(this)

/** What a better form says. */
val BetterForm.saying: Saying
    get() = sayingOfBetterForm(this)

/** What a reason for the next act says; null where the findings of the split say it. */
val NextReason.saying: Saying?
    get() = sayingOfNextReason(this)
