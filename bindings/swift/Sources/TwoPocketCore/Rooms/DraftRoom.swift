/// Letters to those met, to be read over and sent by the user. A draft says what it lacks instead of faking it.
public struct DraftRoom: Sendable {
    private let lanes: Lanes
    private let room: Drafts

    init(_ lanes: Lanes, _ room: Drafts) { (self.lanes, self.room) = (lanes, room) }

    /// The draft for an item of the queue that is to be written to somebody. The same item says the same every time.
    public func draft(_ item: ItemId, _ manner: Manner = Manner()) async throws(CompanionError) -> Draft {
        try await lanes.read { [room] in try room.draft(item: item, manner: manner) }
    }

    /// Tells somebody that a promise will be kept on another day than said. The day itself is set by repairing the promise.
    public func repair(
        _ promise: PromiseId, due: CivilDate, _ manner: Manner = Manner()
    ) async throws(CompanionError) -> Draft {
        try await lanes.read { [room] in try room.repair(promise: promise, due: due, manner: manner) }
    }

    /// A letter of an introduction: it asks one of the two, or introduces both to each other. It changes nothing.
    public func introduction(
        _ introduction: IntroductionId, to addressee: Addressee, _ manner: Manner = Manner()
    ) async throws(CompanionError) -> Draft {
        try await lanes.read { [room] in
            try room.introduction(introduction: introduction, to: addressee, manner: manner)
        }
    }

    /// Invites somebody to a coffee as the homework says. The honest motive stays out.
    public func coffee(_ coffee: CoffeeId, _ manner: Manner = Manner()) async throws(CompanionError) -> Draft {
        try await lanes.read { [room] in try room.coffee(coffee: coffee, manner: manner) }
    }

    /// Thanks somebody for what they did last, or for the last conversation.
    public func thanks(_ contact: ContactId, _ manner: Manner = Manner()) async throws(CompanionError) -> Draft {
        try await lanes.read { [room] in try room.thanks(contact: contact, manner: manner) }
    }
}

extension DraftMissing {
    /// What it says.
    public var saying: Saying { sayingOfMissing(missing: self) }
}
