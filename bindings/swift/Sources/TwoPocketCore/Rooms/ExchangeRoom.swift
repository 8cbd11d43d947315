import Foundation

/// Contacts from files and into files.
public struct ExchangeRoom: Sendable {
    /// Milliseconds of a step: a capture waits for one at most.
    public static let stepMs: UInt32 = 50

    private let lanes: Lanes
    private let room: Exchange

    init(_ lanes: Lanes, _ room: Exchange) { (self.lanes, self.room) = (lanes, room) }

    /// Begins to bring in a contact file. Its contacts are kept as they came and wait; steps bring them in.
    public func begin(_ file: Data) async throws(CompanionError) -> Import {
        try await lanes.write { [room] in try room.begin(file: file) }
    }

    /// Goes on for about this long with an import, or with taking it back. Others write between the slices.
    public func step(_ id: ImportId, _ budgetMs: UInt32 = stepMs) async throws(CompanionError) -> WorkProgress {
        try await lanes.write { [room] in try room.step(id: id, budgetMs: budgetMs) }
    }

    /// Brings a contact file in, and tells after each step how far it is. Where its task is cancelled, what came in is taken
    /// back.
    public func bringIn(
        _ file: Data, stepMs: UInt32 = stepMs, told: @Sendable (WorkProgress) async -> Void = { _ in }
    ) async throws(CompanionError) -> Import {
        let id = try await begin(file).id
        do {
            try await goOn(id, stepMs: stepMs, told: told)
        } catch CompanionError.Cancelled {
            let takingBack = Task { try await takeBack(id) }
            _ = await takingBack.result
            throw CompanionError.Cancelled
        }
        return try await get(id)
    }

    /// Goes on to the end with an import that was interrupted, or with taking it back.
    public func goOn(
        _ id: ImportId, stepMs: UInt32 = stepMs, told: @Sendable (WorkProgress) async -> Void = { _ in }
    ) async throws(CompanionError) {
        var progress: WorkProgress
        repeat {
            progress = try await step(id, stepMs)
            await told(progress)
        } while !progress.finished
    }

    /// Begins to take an import back, also one that is not done. Steps do it.
    public func beginTakingBack(_ id: ImportId) async throws(CompanionError) -> Import {
        try await lanes.write { [room] in try room.takeBack(id: id) }
    }

    /// Takes an import back to the end. Whom the user has changed since is left alone, and named.
    public func takeBack(_ id: ImportId) async throws(CompanionError) -> Import {
        _ = try await beginTakingBack(id)
        try await goOn(id)
        return try await get(id)
    }

    /// One import.
    public func get(_ id: ImportId) async throws(CompanionError) -> Import {
        try await lanes.read { [room] in try room.get(id: id) }
    }

    /// All imports, the latest first. One that is running was interrupted.
    public func list() async throws(CompanionError) -> [Import] {
        try await lanes.read { [room] in try room.list() }
    }

    /// A part of an export, in the order of names: without the left pocket, and without backs. Put one behind the other, the
    /// parts are the file.
    public func export(
        _ format: ExportFormat, part: PageRequest = PageRequest()
    ) async throws(CompanionError) -> ExportPart {
        try await lanes.write { [room] in try room.export(format: format, part: part) }
    }
}
