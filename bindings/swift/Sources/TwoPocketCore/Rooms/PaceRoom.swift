/// Days that are short enough to do, and what waits. Relations grow slowly.
public struct PaceRoom: Sendable {
    private let lanes: Lanes
    private let room: Paces

    init(_ lanes: Lanes, _ room: Paces) { (self.lanes, self.room) = (lanes, room) }

    /// What to do on a day, that of the queue for nil, and what waits. It first does what has come due, so it is a write.
    public func day(_ day: CivilDate? = nil) async throws(CompanionError) -> PacedDay {
        try await lanes.write { [room] in try room.day(day: day) }
    }

    /// How much there may be.
    public func limits() async throws(CompanionError) -> PaceLimits {
        try await lanes.read { [room] in try room.limits() }
    }

    /// Says how much there may be.
    public func setLimits(_ limits: PaceLimits) async throws(CompanionError) -> PaceLimits {
        try await lanes.write { [room] in try room.setLimits(limits: limits) }
    }
}
