import Foundation

/// Backups: the whole store in one file, the left pocket left out, and the way back from it.
public struct BackupRoom: Sendable {
    private let lanes: Lanes
    private let room: Backups

    init(_ lanes: Lanes, _ room: Backups) { (self.lanes, self.room) = (lanes, room) }

    /// Begins a backup into a file; nothing is written before its last step. A file that is there is replaced if said.
    public func begin(_ file: URL, replace: Bool = false) async throws(CompanionError) -> BackupWork {
        try await lanes.read { [lanes, room] in BackupWork(lanes, try room.begin(path: file, replace: replace)) }
    }

    /// Makes a backup, and tells after each step how far it is. Where its task is cancelled, so is the backup.
    public func make(
        _ file: URL, replace: Bool = false, stepMs: UInt32 = BackupWork.stepMs,
        told: @Sendable (WorkProgress) async -> Void = { _ in }
    ) async throws(CompanionError) {
        let backup = try await begin(file, replace: replace)
        var progress: WorkProgress
        repeat {
            progress = try await backup.step(stepMs)
            await told(progress)
        } while !progress.finished
    }

    /// Puts what a backup holds in the place of all the store holds. What was erased stays erased.
    public func restore(_ file: URL) async throws(CompanionError) -> Restored {
        try await lanes.write { [room] in try room.restore(path: file) }
    }

    /// Looks the whole store over. Nothing found is an empty list.
    public func check() async throws(CompanionError) -> [Finding] {
        try await lanes.read { [room] in try room.check() }
    }

    /// Saves what can be saved of a damaged file into a new one, which can then be opened.
    public static func salvage(_ damaged: URL, into file: URL) async throws(CompanionError) -> Salvaged {
        try await Lanes().write { try TwoPocketCore.salvage(damaged: damaged, into: file) }
    }
}

/// A backup that is being made. Let go before it is finished, it leaves nothing behind.
public struct BackupWork: Sendable {
    /// Milliseconds of a step: short enough to show progress and to be cancelled.
    public static let stepMs: UInt32 = 50

    private let lanes: Lanes
    private let work: Backup

    init(_ lanes: Lanes, _ work: Backup) { (self.lanes, self.work) = (lanes, work) }

    /// Goes on for about this long. It reads beside the writer, so no capture waits for it.
    public func step(_ budgetMs: UInt32 = stepMs) async throws(CompanionError) -> WorkProgress {
        try await lanes.read { [work] in try work.step(budgetMs: budgetMs) }
    }

    /// Ends the work, also in a task that is cancelled. A file that is finished stays.
    public func cancel() async {
        let cancelling = Task { [lanes, work] in try await lanes.read { work.cancel() } }
        _ = await cancelling.result
    }
}
