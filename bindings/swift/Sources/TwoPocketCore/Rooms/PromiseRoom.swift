/// Promises: what somebody said they would do, for whom, by when.
public struct PromiseRoom: Sendable {
    private let lanes: Lanes
    private let room: Promises

    init(_ lanes: Lanes, _ room: Promises) { (self.lanes, self.room) = (lanes, room) }

    /// Enters a promise by hand. One that belongs to a card is a promise with the person behind the card.
    public func add(_ promise: NewPromise) async throws(CompanionError) -> Promise {
        try await lanes.write { [room] in try room.add(promise: promise) }
    }

    /// Makes a proposed promise one, as it was found, or due on another day.
    public func accept(_ proposal: ProposalId, due: CivilDate? = nil) async throws(CompanionError) -> Promise {
        try await lanes.write { [room] in try room.accept(proposal: proposal, due: due) }
    }

    /// Dismisses a proposed promise; it is not proposed again.
    public func dismiss(_ proposal: ProposalId) async throws(CompanionError) {
        try await lanes.write { [room] in try room.dismiss(proposal: proposal) }
    }

    /// The promise was kept. A left card that it held goes, if its time has come.
    public func keep(_ promise: PromiseId) async throws(CompanionError) -> Promise {
        try await lanes.write { [room] in try room.keep(promise: promise) }
    }

    /// The promise was not kept.
    public func breakPromise(_ promise: PromiseId) async throws(CompanionError) -> Promise {
        try await lanes.write { [room] in try room.breakPromise(promise: promise) }
    }

    /// The other one let go of it. A left card that it held goes, if its time has come.
    public func release(_ promise: PromiseId) async throws(CompanionError) -> Promise {
        try await lanes.write { [room] in try room.release(promise: promise) }
    }

    /// Opens a promise again that was settled by mistake.
    public func reopen(_ promise: PromiseId) async throws(CompanionError) -> Promise {
        try await lanes.write { [room] in try room.reopen(promise: promise) }
    }

    /// Repairs a promise about to break: it is said so, and given a new date.
    public func repair(_ promise: PromiseId, due: CivilDate) async throws(CompanionError) -> Promise {
        try await lanes.write { [room] in try room.repair(promise: promise, due: due) }
    }

    /// Gives a promise its day, or takes it away.
    public func setDue(_ promise: PromiseId, _ due: CivilDate?) async throws(CompanionError) -> Promise {
        try await lanes.write { [room] in try room.setDue(promise: promise, due: due) }
    }

    /// One promise.
    public func get(_ promise: PromiseId) async throws(CompanionError) -> Promise {
        try await lanes.read { [room] in try room.get(promise: promise) }
    }

    /// Promises of a state (of all, without one), those due first at the head, those without a date at the end.
    public func list(state: PromiseState? = nil, page: PageRequest = PageRequest()) async throws(CompanionError) -> PromisePage {
        try await lanes.read { [room] in try room.list(state: state, page: page) }
    }

    /// How well the user keeps their word.
    public func keptRate() async throws(CompanionError) -> KeptRate {
        try await lanes.read { [room] in try room.keptRate() }
    }
}
