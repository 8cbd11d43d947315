/// Contacts brought together because one can cover the other's need.
public struct IntroductionRoom: Sendable {
    private let lanes: Lanes
    private let room: Introductions

    init(_ lanes: Lanes, _ room: Introductions) { (self.lanes, self.room) = (lanes, room) }

    /// Pairs of people the user knows well of whom one can cover the other's need, the best first.
    public func suggestions(
        page: PageRequest = PageRequest()
    ) async throws(CompanionError) -> IntroductionSuggestionPage {
        try await lanes.read { [room] in try room.suggestions(page: page) }
    }

    /// Begins to introduce two people; nobody is asked yet. What speaks against it is told in the result.
    public func begin(_ one: ContactId, _ other: ContactId) async throws(CompanionError) -> Introduction {
        try await lanes.write { [room] in try room.begin(one: one, other: other) }
    }

    /// One of them.
    public func get(_ introduction: IntroductionId) async throws(CompanionError) -> Introduction {
        try await lanes.read { [room] in try room.get(introduction: introduction) }
    }

    /// Those of a state, or all of them; those with the latest step first.
    public func list(
        _ state: IntroductionState? = nil, page: PageRequest = PageRequest()
    ) async throws(CompanionError) -> IntroductionPage {
        try await lanes.read { [room] in try room.list(state: state, page: page) }
    }

    /// Those of which the user may ask by now what came of them.
    public func toHear() async throws(CompanionError) -> [Introduction] {
        try await lanes.read { [room] in try room.toHear() }
    }

    /// The next of the two was asked: the first, or, since the first said yes, the other.
    public func asked(_ introduction: IntroductionId) async throws(CompanionError) -> Introduction {
        try await lanes.write { [room] in try room.asked(introduction: introduction) }
    }

    /// The one who was asked last would rather not. That ends it, without a grudge.
    public func declined(_ introduction: IntroductionId) async throws(CompanionError) -> Introduction {
        try await lanes.write { [room] in try room.declined(introduction: introduction) }
    }

    /// Both said yes and were introduced. It is a give to each of them.
    public func introduced(_ introduction: IntroductionId) async throws(CompanionError) -> Introduction {
        try await lanes.write { [room] in try room.introduced(introduction: introduction) }
    }

    /// The user heard what came of it; whether it led somewhere is nil if that is open.
    public func heard(
        _ introduction: IntroductionId, ledSomewhere: Bool? = nil, cameOfIt: String? = nil
    ) async throws(CompanionError) -> Introduction {
        try await lanes.write { [room] in
            try room.heard(introduction: introduction, ledSomewhere: ledSomewhere, cameOfIt: cameOfIt)
        }
    }

    /// Takes the last step back, with the efforts it logged; nil once the introduction itself is taken back.
    public func takeBack(_ introduction: IntroductionId) async throws(CompanionError) -> Introduction? {
        try await lanes.write { [room] in try room.takeBack(introduction: introduction) }
    }
}

extension Introduction {
    /// What a caution says of it, with the name of whom it is about.
    public func saying(_ caution: IntroductionCaution) -> Saying {
        let saying = sayingOfIntroductionCaution(caution: caution)
        switch caution {
        case let .notKnownWell(party, _), let .lowChemistry(party):
            let name = arg((party == .a ? a : b).name ?? "")
            return Saying(key: saying.key, arguments: saying.arguments.merging(["name": name]) { $1 })
        default: return saying
        }
    }
}
