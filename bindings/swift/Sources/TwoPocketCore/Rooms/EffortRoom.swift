/// What the user did for the network, how it splits into 70, 20 and 10, and which act comes next.
public struct EffortRoom: Sendable {
    private let lanes: Lanes
    private let room: Efforts

    init(_ lanes: Lanes, _ room: Efforts) { (self.lanes, self.room) = (lanes, room) }

    /// Logs an act. An ask comes back with what speaks against it, and is never refused for that.
    public func log(_ effort: NewEffort) async throws(CompanionError) -> Logged {
        try await lanes.write { [room] in try room.log(effort: effort) }
    }

    /// One effort; an ask with what spoke against it.
    public func get(_ effort: EffortId) async throws(CompanionError) -> Logged {
        try await lanes.read { [room] in try room.get(effort: effort) }
    }

    /// Efforts, the latest first.
    public func list(_ scope: EffortScope, page: PageRequest = PageRequest()) async throws(CompanionError) -> EffortPage {
        try await lanes.read { [room] in try room.list(scope: scope, page: page) }
    }

    /// Puts an effort right: all that the edit can say is replaced.
    public func edit(_ effort: EffortId, _ edit: EffortEdit) async throws(CompanionError) -> Logged {
        try await lanes.write { [room] in try room.edit(effort: effort, edit: edit) }
    }

    /// Takes an effort back that was logged by mistake, and what was due for its answer.
    public func remove(_ effort: EffortId) async throws(CompanionError) {
        try await lanes.write { [room] in try room.remove(effort: effort) }
    }

    /// Whether a give helped; nil takes the answer back.
    public func helped(_ effort: EffortId, _ helped: Bool?) async throws(CompanionError) -> Effort {
        try await lanes.write { [room] in try room.helped(effort: effort, helped: helped) }
    }

    /// An ask was answered: thanks, a report of what came of it and a next give are due.
    public func answered(_ ask: EffortId) async throws(CompanionError) -> Effort {
        try await lanes.write { [room] in try room.answered(ask: ask) }
    }

    /// How the efforts split among give, share and ask.
    public func split(_ scope: EffortScope) async throws(CompanionError) -> Split {
        try await lanes.read { [room] in try room.split(scope: scope) }
    }

    /// The splits of the last days, today the last of them, in so many spans as equal as can be, the earliest first.
    public func history(_ scope: EffortScope, days: UInt32, buckets: UInt32) async throws(CompanionError) -> [EffortSpan] {
        try await lanes.read { [room] in try room.history(scope: scope, days: days, buckets: buckets) }
    }

    /// The act that comes next, trust first: with one person, or over a scope with the person for it.
    public func nextAct(_ scope: EffortScope) async throws(CompanionError) -> NextAct {
        try await lanes.read { [room] in try room.nextAct(scope: scope) }
    }

    /// Whether the relation with somebody carries an ask, tonight or at an event, what is missing, and the better form.
    public func askGate(_ contact: ContactId, _ text: String, event: EventId? = nil) async throws(CompanionError) -> Gate {
        try await lanes.read { [room] in try room.askGate(contact: contact, text: text, event: event) }
    }
}

extension GateReason {
    /// What it says.
    public var saying: Saying { sayingOfGateReason(reason: self) }
}

extension BetterForm {
    /// What it says.
    public var saying: Saying { sayingOfBetterForm(form: self) }
}

extension NextReason {
    /// What it says; nil where the findings of the split say it.
    public var saying: Saying? { sayingOfNextReason(reason: self) }
}
