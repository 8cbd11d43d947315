/// What a phone is to arm, with no names in it.
public struct ReminderRoom: Sendable {
    private let lanes: Lanes
    private let room: Reminders

    init(_ lanes: Lanes, _ room: Reminders) { (self.lanes, self.room) = (lanes, room) }

    /// Everything to arm from now on, the earliest first. It first does what has come due, so it is a write.
    public func toArm() async throws(CompanionError) -> [Reminder] {
        try await lanes.write { [room] in try room.toArm() }
    }
}
