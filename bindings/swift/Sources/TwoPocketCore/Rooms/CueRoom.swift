/// Cues: one small thing to have in mind tonight, one at a time, and silent.
public struct CueRoom: Sendable {
    private let lanes: Lanes
    private let room: Cues

    init(_ lanes: Lanes, _ room: Cues) { (self.lanes, self.room) = (lanes, room) }

    /// The cue of a night (the one begun, unless given). It stays until ``next(_:)``; the first is drawn here, so it is a write.
    public func tonight(_ event: EventId? = nil) async throws(CompanionError) -> CueTonight {
        try await lanes.write { [room] in try room.tonight(event: event) }
    }

    /// Another cue: none comes twice in a night while there is one left that it has not seen.
    public func next(_ event: EventId? = nil) async throws(CompanionError) -> CueTonight {
        try await lanes.write { [room] in try room.next(event: event) }
    }
}
