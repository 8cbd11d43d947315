/// What the user chose once and every room keeps to.
public struct SettingsRoom: Sendable {
    private let lanes: Lanes
    private let room: UserSettings

    init(_ lanes: Lanes, _ room: UserSettings) { (self.lanes, self.room) = (lanes, room) }

    /// The settings as they stand.
    public func get() async throws(CompanionError) -> Settings {
        try await lanes.read { [room] in try room.get() }
    }

    /// Replaces them, and returns them. Another morning holds for what is planned already, too.
    public func set(_ settings: Settings) async throws(CompanionError) -> Settings {
        try await lanes.write { [room] in try room.set(settings: settings) }
    }
}
