/// Coffee invitations: a one-to-one meeting proposed with its homework done. The honest motive stays in this room.
public struct CoffeeRoom: Sendable {
    private let lanes: Lanes
    private let room: Coffees

    init(_ lanes: Lanes, _ room: Coffees) { (self.lanes, self.room) = (lanes, room) }

    /// Begins an invitation, with as much of its homework as there is.
    public func prepare(
        _ contact: ContactId, _ homework: Homework = Homework()
    ) async throws(CompanionError) -> PreparedCoffee {
        try await lanes.write { [room] in try room.prepare(contact: contact, homework: homework) }
    }

    /// Replaces the homework, until they have answered.
    public func edit(_ coffee: CoffeeId, _ homework: Homework) async throws(CompanionError) -> PreparedCoffee {
        try await lanes.write { [room] in try room.edit(coffee: coffee, homework: homework) }
    }

    /// An invitation with its homework, judged.
    public func get(_ coffee: CoffeeId) async throws(CompanionError) -> PreparedCoffee {
        try await lanes.read { [room] in try room.get(coffee: coffee) }
    }

    /// The invitation of a person that is under way, if there is one.
    public func underWay(_ contact: ContactId) async throws(CompanionError) -> Coffee? {
        try await lanes.read { [room] in try room.underWay(contact: contact) }
    }

    /// Invitations of a state, or all of them, the latest first.
    public func list(
        _ state: CoffeeState? = nil, page: PageRequest = PageRequest()
    ) async throws(CompanionError) -> CoffeePage {
        try await lanes.read { [room] in try room.list(state: state, page: page) }
    }

    /// Checks the homework, and the text of an invitation that the user wrote.
    public func check(
        _ coffee: CoffeeId, text: String? = nil, language: Language? = nil
    ) async throws(CompanionError) -> CoffeeCheck {
        try await lanes.read { [room] in try room.check(coffee: coffee, text: text, language: language) }
    }

    /// It was sent, or said. Once more, after nothing came, it was asked again: that is done once.
    public func sent(_ coffee: CoffeeId) async throws(CompanionError) -> PreparedCoffee {
        try await lanes.write { [room] in try room.sent(coffee: coffee) }
    }

    /// They said yes, for a day if one was agreed on: the day proposed, unless another is named.
    public func accepted(_ coffee: CoffeeId, for day: CivilDate? = nil) async throws(CompanionError) -> PreparedCoffee {
        try await lanes.write { [room] in try room.accepted(coffee: coffee, day: day) }
    }

    /// Sets or moves the day of the meeting.
    public func meet(_ coffee: CoffeeId, on day: CivilDate) async throws(CompanionError) -> PreparedCoffee {
        try await lanes.write { [room] in try room.meetOn(coffee: coffee, day: day) }
    }

    /// They said no, or called it off. Who else there is, is told by ``next(_:)``.
    public func declined(_ coffee: CoffeeId) async throws(CompanionError) -> PreparedCoffee {
        try await lanes.write { [room] in try room.declined(coffee: coffee) }
    }

    /// Nothing came, and it is let go.
    public func letGo(_ coffee: CoffeeId) async throws(CompanionError) -> PreparedCoffee {
        try await lanes.write { [room] in try room.letGo(coffee: coffee) }
    }

    /// The two met. The effort is logged, the thanks are planned for the next day, and it counts as contact in person.
    public func met(_ coffee: CoffeeId, _ meeting: Meeting = Meeting()) async throws(CompanionError) -> PreparedCoffee {
        try await lanes.write { [room] in try room.met(coffee: coffee, meeting: meeting) }
    }

    /// Takes the last step back, with all that followed from it.
    public func undo(_ coffee: CoffeeId) async throws(CompanionError) -> PreparedCoffee {
        try await lanes.write { [room] in try room.undo(coffee: coffee) }
    }

    /// Takes an invitation away that was only prepared.
    public func remove(_ coffee: CoffeeId) async throws(CompanionError) {
        try await lanes.write { [room] in try room.remove(coffee: coffee) }
    }

    /// Who else could be invited for the same matter, the best first, with the reasons.
    public func next(_ coffee: CoffeeId) async throws(CompanionError) -> [Candidate] {
        try await lanes.read { [room] in try room.next(coffee: coffee) }
    }
}

extension HomeworkFinding {
    /// What it says; with `.better` behind its key, what to do.
    public var saying: Saying { sayingOfHomeworkFinding(finding: self) }
}

extension CandidateReason {
    /// What it says.
    public var saying: Saying { sayingOfCandidateReason(reason: self) }
}
