/// The few contacts worth the most time; beside them peers and people ahead, the walk-through, and who makes contact.
public struct CircleRoom: Sendable {
    private let lanes: Lanes
    private let room: Circles

    init(_ lanes: Lanes, _ room: Circles) { (self.lanes, self.room) = (lanes, room) }

    /// The three groups as they stand.
    public func groups() async throws(CompanionError) -> [GroupState] {
        try await lanes.read { [room] in try room.groups() }
    }

    /// The members of a group, or of all of them: who is most overdue first, measured by their cadence.
    public func members(
        of group: CircleGroup? = nil, page: PageRequest = PageRequest()
    ) async throws(CompanionError) -> CircleMemberPage {
        try await lanes.read { [room] in try room.members(group: group, page: page) }
    }

    /// The members of all groups with whom contact is due on a day, or was before it.
    public func due(on day: CivilDate, page: PageRequest = PageRequest()) async throws(CompanionError) -> CircleMemberPage {
        try await lanes.read { [room] in try room.due(on: day, page: page) }
    }

    /// Adds somebody to a group or moves them there; names whom to release where it is over its bound.
    public func add(
        _ contact: ContactId, to group: CircleGroup? = nil, every: UInt32? = nil
    ) async throws(CompanionError) -> Added {
        try await lanes.write { [room] in try room.add(contact: contact, group: group, every: every) }
    }

    /// Releases a member, and returns the group as it then stands.
    public func release(_ contact: ContactId) async throws(CompanionError) -> GroupState {
        try await lanes.write { [room] in try room.release(contact: contact) }
    }

    /// Sets how many a group is to hold; nil puts it as it was at first. Nobody leaves it by that.
    public func setBound(_ group: CircleGroup, _ bound: UInt32?) async throws(CompanionError) -> GroupState {
        try await lanes.write { [room] in try room.setBound(group: group, bound: bound) }
    }

    /// Sets after how many days a contact with the members of a group is due; nil puts it as it was at first.
    public func setEvery(_ group: CircleGroup, _ every: UInt32?) async throws(CompanionError) -> GroupState {
        try await lanes.write { [room] in try room.setEvery(group: group, every: every) }
    }

    /// Sets a member's own cadence in days; for nil, the group's holds.
    public func setMemberEvery(_ contact: ContactId, _ every: UInt32?) async throws(CompanionError) -> CircleMember {
        try await lanes.write { [room] in try room.setMemberEvery(contact: contact, every: every) }
    }

    /// Who seems to belong to a group and is in none. Low chemistry is a veto, and named.
    public func suggest(_ group: CircleGroup) async throws(CompanionError) -> CircleSuggested {
        try await lanes.read { [room] in try room.suggest(group: group) }
    }

    /// What the circle knows of one person.
    public func standing(_ contact: ContactId) async throws(CompanionError) -> CircleStanding {
        try await lanes.read { [room] in try room.standing(contact: contact) }
    }

    /// Says how mutual it feels with somebody, from 1 to 5; nil takes it back.
    public func setFelt(_ contact: ContactId, _ felt: UInt8?) async throws(CompanionError) -> CircleStanding {
        try await lanes.write { [room] in try room.setFelt(contact: contact, felt: felt) }
    }

    /// Sets how open the user is with somebody.
    public func setCloseness(_ contact: ContactId, _ closeness: Closeness) async throws(CompanionError) -> CircleStanding {
        try await lanes.write { [room] in try room.setCloseness(contact: contact, closeness: closeness) }
    }

    /// Notes a contact of which nothing else tells. It restarts their cadence.
    public func touched(_ touch: NewTouch) async throws(CompanionError) -> CircleTouch {
        try await lanes.write { [room] in try room.touched(touch: touch) }
    }

    /// Takes back a contact that was noted by mistake.
    public func removeTouch(_ touch: TouchId) async throws(CompanionError) {
        try await lanes.write { [room] in try room.removeTouch(touch: touch) }
    }

    /// Contacts that were noted, of one person or of all, the latest first.
    public func touches(
        _ contact: ContactId? = nil, page: PageRequest = PageRequest()
    ) async throws(CompanionError) -> CircleTouchPage {
        try await lanes.read { [room] in try room.touches(contact: contact, page: page) }
    }

    /// Who made contact over the last days, 90 unless told otherwise: with one person, or with all of them together.
    public func initiative(_ contact: ContactId? = nil, days: UInt32? = nil) async throws(CompanionError) -> Initiative {
        try await lanes.read { [room] in try room.initiative(contact: contact, days: days) }
    }

    /// Ties that sleep and are worth waking, the longest asleep first.
    public func dormant(page: PageRequest = PageRequest()) async throws(CompanionError) -> DormantPage {
        try await lanes.read { [room] in try room.dormant(page: page) }
    }

    /// How much of the network sleeps.
    public func dormancy() async throws(CompanionError) -> Dormancy {
        try await lanes.read { [room] in try room.dormancy() }
    }

    /// People to walk through: those never walked first, then those who waited longest.
    public func walk(page: PageRequest = PageRequest()) async throws(CompanionError) -> WalkedPage {
        try await lanes.read { [room] in try room.walk(page: page) }
    }

    /// Sorts somebody in the walk-through, with right perhaps what the user says of the chemistry.
    public func walked(
        _ contact: ContactId, _ verdict: Verdict, chemistry: UInt8? = nil
    ) async throws(CompanionError) -> CircleStanding {
        try await lanes.write { [room] in try room.walked(contact: contact, verdict: verdict, chemistry: chemistry) }
    }

    /// Takes back the latest step of the walk-through, and returns whom it was about; nil when there is none left.
    public func walkBack() async throws(CompanionError) -> CircleStanding? {
        try await lanes.write { [room] in try room.walkBack() }
    }

    /// Who was set aside in the walk-through, by name.
    public func setAside(page: PageRequest = PageRequest()) async throws(CompanionError) -> PersonPage {
        try await lanes.read { [room] in try room.setAside(page: page) }
    }
}
