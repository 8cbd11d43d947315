/// The check of whatever the user writes. It warns; the user decides.
public struct CheckRoom: Sendable {
    private let lanes: Lanes
    private let room: Checks

    init(_ lanes: Lanes, _ room: Checks) { (self.lanes, self.room) = (lanes, room) }

    /// Checks a text. What is a fault depends on whom it goes to and where it is said, as far as that is told.
    public func text(_ text: String, about: About = About()) async throws(CompanionError) -> Checked {
        try await lanes.read { [room] in try room.text(text: text, about: about) }
    }
}
