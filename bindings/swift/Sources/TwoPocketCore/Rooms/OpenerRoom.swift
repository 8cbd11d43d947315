/// Openers: questions and gestures that start a conversation.
public struct OpenerRoom: Sendable {
    private let lanes: Lanes
    private let room: Openers

    init(_ lanes: Lanes, _ room: Openers) { (self.lanes, self.room) = (lanes, room) }

    /// The whole set.
    public func all() async throws(CompanionError) -> [Opener] {
        try await lanes.read { [room] in room.all() }
    }

    /// The openers that fit, the best first. None was used earlier the same night.
    public func suggest(_ ask: Ask) async throws(CompanionError) -> [Suggestion] {
        try await lanes.read { [room] in try room.suggest(ask: ask) }
    }

    /// The same without those that were on the screen already tonight; the first again once all have been.
    public func next(_ ask: Ask) async throws(CompanionError) -> [Suggestion] {
        try await lanes.read { [room] in try room.next(ask: ask) }
    }

    /// How to go on from an opener: its follow-up questions, and active listening.
    public func onward(_ opener: String, event: EventId? = nil) async throws(CompanionError) -> Onward {
        try await lanes.read { [room] in try room.onward(opener: opener, event: event) }
    }

    /// An opener is on the screen.
    public func shown(
        _ opener: String, to contact: ContactId? = nil, event: EventId? = nil
    ) async throws(CompanionError) -> OpenerUse {
        try await lanes.write { [room] in try room.shown(opener: opener, to: contact, event: event) }
    }

    /// An opener was said: the one named, else the last one shown that night. A goodbye with thanks makes the person thanked.
    public func used(
        _ opener: String? = nil, to contact: ContactId? = nil, event: EventId? = nil
    ) async throws(CompanionError) -> OpenerUse {
        try await lanes.write { [room] in try room.used(opener: opener, to: contact, event: event) }
    }

    /// An opener worked: the one named, else the last one shown or used that night.
    public func worked(_ opener: String? = nil, event: EventId? = nil) async throws(CompanionError) -> OpenerUse {
        try await lanes.write { [room] in try room.worked(opener: opener, event: event) }
    }

    /// An opener fell flat: the one named, else the last one shown or used that night.
    public func flat(_ opener: String? = nil, event: EventId? = nil) async throws(CompanionError) -> OpenerUse {
        try await lanes.write { [room] in try room.flat(opener: opener, event: event) }
    }

    /// Whether a person was thanked aloud at an event.
    public func thanked(_ contact: ContactId, at event: EventId) async throws(CompanionError) -> Bool {
        try await lanes.read { [room] in try room.thanked(contact: contact, event: event) }
    }
}

extension Situation {
    /// Key of its name in ``Words``.
    public var text: String { textOfSituation(situation: self) }
}

extension OpenerReason {
    /// Key of what it says in ``Words``; ``arguments`` are what it takes there.
    public var text: String { textOfOpenerReason(reason: self) }

    /// What its text takes.
    public var arguments: [String: TextArg] {
        switch self {
        case let .ground(ground): ["ground": arg(ground)]
        case let .exchange(offer, need): ["offer": arg(offer), "need": arg(need)]
        case let .interest(interest): ["interest": arg(interest)]
        case let .worked(times), let .flat(times): ["times": arg(Int(times))]
        default: [:]
        }
    }
}

extension Suggestion {
    /// What the opener's texts take.
    public var textArguments: [String: TextArg] {
        Dictionary(arguments.map { ("\($0.name)", arg($0.value)) }) { $1 }
    }
}
