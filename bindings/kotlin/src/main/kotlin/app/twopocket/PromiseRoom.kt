package app.twopocket

import java.time.LocalDate

/** Promises: what somebody said they would do, for whom, by when. */
class PromiseRoom internal constructor(private val lanes: Lanes, private val room: Promises) {
    /** Enters a promise by hand. One that belongs to a card is a promise with the person behind the card. */
    suspend fun add(promise: NewPromise): Promise = lanes.write { room.add(promise) }

    /** Makes a proposed promise one, as it was found, or due on another day. */
    suspend fun accept(proposal: ProposalId, due: LocalDate? = null): Promise = lanes.write { room.accept(proposal, due) }

    /** Dismisses a proposed promise; it is not proposed again. */
    suspend fun dismiss(proposal: ProposalId): Unit = lanes.write { room.dismiss(proposal) }

    /** The promise was kept. A left card that it held goes, if its time has come. */
    suspend fun keep(promise: PromiseId): Promise = lanes.write { room.keep(promise) }

    /** The promise was not kept. */
    suspend fun breakPromise(promise: PromiseId): Promise = lanes.write { room.breakPromise(promise) }

    /** The other one let go of it. A left card that it held goes, if its time has come. */
    suspend fun release(promise: PromiseId): Promise = lanes.write { room.release(promise) }

    /** Opens a promise again that was settled by mistake. */
    suspend fun reopen(promise: PromiseId): Promise = lanes.write { room.reopen(promise) }

    /** Repairs a promise about to break: it is said so, and given a new date. */
    suspend fun repair(promise: PromiseId, due: LocalDate): Promise = lanes.write { room.repair(promise, due) }

    /** Gives a promise its day, or takes it away. */
    suspend fun setDue(promise: PromiseId, due: LocalDate?): Promise = lanes.write { room.setDue(promise, due) }

    /** One promise. */
    suspend fun get(promise: PromiseId): Promise = lanes.read { room.get(promise) }

    /** Promises of a state (of all, without one), those due first at the head, those without a date at the end. */
    suspend fun list(state: PromiseState? = null, page: PageRequest = PageRequest()): PromisePage =
        lanes.read { room.list(state, page) }

    /** How well the user keeps their word. */
    suspend fun keptRate(): KeptRate = lanes.read { room.keptRate() }
}
