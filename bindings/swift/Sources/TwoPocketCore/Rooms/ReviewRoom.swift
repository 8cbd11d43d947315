/// How well the network is used, not how large it is: figures that rest on acts, mistakes, arenas, time.
public struct ReviewRoom: Sendable {
    private let lanes: Lanes
    private let room: Reviews

    init(_ lanes: Lanes, _ room: Reviews) { (self.lanes, self.room) = (lanes, room) }

    /// The network quotient of the last days, today among them; of 90, unless told otherwise.
    public func quotient(days: UInt32? = nil) async throws(CompanionError) -> Quotient {
        try await lanes.read { [room] in try room.quotient(days: days) }
    }

    /// The same over the last days in so many spans, the earliest first.
    public func history(days: UInt32, buckets: UInt32) async throws(CompanionError) -> [Quotient] {
        try await lanes.read { [room] in try room.history(days: days, buckets: buckets) }
    }

    /// The acts that a figure rests on, the latest first.
    public func acts(
        _ kind: MeasureKind, days: UInt32? = nil, page: PageRequest = PageRequest()
    ) async throws(CompanionError) -> EvidencePage {
        try await lanes.read { [room] in try room.acts(kind: kind, days: days, page: page) }
    }

    /// The classic mistakes, those that are being made first.
    public func mistakes() async throws(CompanionError) -> [Mistake] {
        try await lanes.read { [room] in try room.mistakes() }
    }

    /// What each arena costs and what came of it, by name, over the last year.
    public func arenas() async throws(CompanionError) -> [Worth] {
        try await lanes.read { [room] in try room.arenas() }
    }

    /// The last weeks, this one the last of them, and what of each went to the network.
    public func weeks(_ weeks: UInt32) async throws(CompanionError) -> [Week] {
        try await lanes.read { [room] in try room.weeks(weeks: weeks) }
    }
}

extension WorthFinding {
    /// Key of what it says in ``Words``; ``arguments`` are what it takes there.
    public var text: String { textOfWorthFinding(finding: self) }

    /// What its text takes.
    public var arguments: [String: TextArg] {
        switch self {
        case let .givesNothing(nights), let .nothingGiven(nights): ["nights": arg(Int(nights))]
        case let .littleInCommon(common, known): ["common": arg(Int(common)), "known": arg(Int(known))]
        case let .timeToContribute(since): ["since": arg(since)]
        case .noPurpose: [:]
        }
    }
}
