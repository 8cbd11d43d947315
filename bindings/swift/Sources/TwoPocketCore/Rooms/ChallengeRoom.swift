/// Nights that are played, and the ladder for the shy.
public struct ChallengeRoom: Sendable {
    private let lanes: Lanes
    private let room: Challenges

    init(_ lanes: Lanes, _ room: Challenges) { (self.lanes, self.room) = (lanes, room) }

    /// Plays a night, alone or with a friend. Starting it again only changes that.
    public func start(_ event: EventId, withFriend: Bool = false) async throws(CompanionError) -> Challenge {
        try await lanes.write { [room] in try room.start(event: event, withFriend: withFriend) }
    }

    /// Plays a night no longer; what was done stays done.
    public func stop(_ event: EventId) async throws(CompanionError) -> Score {
        try await lanes.write { [room] in try room.stop(event: event) }
    }

    /// What a night has come to, played or not.
    public func score(_ event: EventId) async throws(CompanionError) -> Score {
        try await lanes.read { [room] in try room.score(event: event) }
    }

    /// The same as a code for a friend.
    public func code(_ event: EventId) async throws(CompanionError) -> ScoreCode {
        try await lanes.read { [room] in try room.code(event: event) }
    }

    /// A friend's code beside a night of one's own. Nothing of it is kept.
    public func compare(_ code: String, with event: EventId) async throws(CompanionError) -> Comparison {
        try await lanes.read { [room] in try room.compare(code: code, event: event) }
    }

    /// The ladder of small first steps.
    public func ladder() async throws(CompanionError) -> Ladder {
        try await lanes.read { [room] in try room.ladder() }
    }

    /// Says that a step was taken, or takes that back, and returns the ladder.
    public func climb(_ step: LadderStep, done: Bool = true) async throws(CompanionError) -> Ladder {
        try await lanes.write { [room] in try room.climb(step: step, done: done) }
    }
}

extension ScoreLineKind {
    /// Key of the name of what points are earned by in ``Words``.
    public var text: String { textOfScoreLine(kind: self) }
}

extension LadderStep {
    /// Key of its name in ``Words``; with `.how` behind it, how to take it.
    public var text: String { textOfLadderStep(step: self) }
}
