import Foundation
import Testing
import TwoPocketCore

/// Backups, which are long work, and the health of the store.
@Suite struct BackupTests {
    @Test func aBackupIsMadeStepByStepAndWhatItHoldsIsRestored() async throws {
        try await onCompanion { all, folder in
            let file = folder.appending(path: "saved.db")
            let signe = try await all.line("Signe Raun")
            let (steps, told) = AsyncStream.makeStream(of: WorkProgress.self)
            try await all.backups.make(file, stepMs: 0) { told.yield($0) }
            told.finish()
            let progress = await steps.reduce(into: []) { $0.append($1) }
            #expect(progress.count > 1)
            #expect(progress.last.map { $0.finished && $0.done == $0.total } == true)
            _ = try await all.line("Bo Lind")
            let before = try await all.revision()
            let restored = try await all.backups.restore(file)
            #expect(try await all.cards.list().items.map(\.id) == [signe.id])
            #expect(restored.erased == 0)
            #expect(restored.revision > before)
        }
    }

    @Test func whatWasErasedStaysErasedWhenAnOlderBackupIsRestored() async throws {
        try await onCompanion { all, folder in
            let file = folder.appending(path: "saved.db")
            let card = try await all.line("Signe Raun")
            try await all.backups.make(file)
            #expect(try await all.people.erase(card.contact) == .erased)
            #expect(try await all.backups.restore(file).erased > 0)
            #expect(try await all.cards.list().total == 0)
        }
    }

    @Test func cardsAreCapturedWhileABackupIsMade() async throws {
        try await onCompanion { all, folder in
            let file = folder.appending(path: "saved.db")
            for number in 1...5 { _ = try await all.line("Guest number \(number)") }
            let backup = try await all.backups.begin(file)
            while try await !backup.step(0).finished {
                #expect(!FileManager.default.fileExists(atPath: file.path))
                _ = try await all.line("Late guest")
            }
            #expect(FileManager.default.fileExists(atPath: file.path))
        }
    }

    @Test func aBackupCancelledHalfWayLeavesNothingBehind() async throws {
        try await onCompanion { all, folder in
            let file = folder.appending(path: "saved.db")
            _ = try await all.line("Signe Raun")
            let before = try names(in: folder)
            let backup = try await all.backups.begin(file)
            #expect(try await backup.step(0).done == 1)
            await backup.cancel()
            await #expect(throws: CompanionError.Cancelled) { try await backup.step() }
            // And where the task that makes it is cancelled, so is the backup.
            let making = Task {
                try await all.backups.make(file, stepMs: 0) { _ in withUnsafeCurrentTask { $0?.cancel() } }
            }
            await #expect(throws: CompanionError.Cancelled) { try await making.value }
            #expect(try names(in: folder) == before)
        }
    }

    @Test func aFileThatIsThereIsNotReplacedUnlessThatIsSaid() async throws {
        try await onCompanion { all, folder in
            let file = folder.appending(path: "saved.db")
            try Data("a letter".utf8).write(to: file)
            await #expect(throws: CompanionError.Invalid(field: .file, reason: .exists)) { try await all.backups.begin(file) }
            try await all.backups.make(file, replace: true)
            #expect(try await all.backups.restore(file).erased == 0)
        }
    }

    @Test func longWorkEndsWithTheCompanion() async throws {
        try await onCompanion { all, folder in
            let file = folder.appending(path: "saved.db")
            let backup = try await all.backups.begin(file)
            await all.shut()
            await #expect(throws: CompanionError.Closed) { try await backup.step() }
            await #expect(throws: CompanionError.Closed) { try await all.backups.begin(file) }
            #expect(!FileManager.default.fileExists(atPath: file.path))
        }
    }

    @Test func whatCanBeSavedOfADamagedFileIsSavedIntoANewOne() async throws {
        try await onCompanion { all, folder in
            let (file, saved) = (folder.appending(path: "saved.db"), options(folder, named: "new.db"))
            for number in 1...200 { _ = try await all.line("Guest number \(number), Havgaard") }
            try await all.backups.make(file)
            let page = 4_096
            let third = try Data(contentsOf: file).count / 3 / page * page
            try overwrite(file, at: third, with: Data(repeating: 0x5A, count: third))
            let salvaged = try await BackupRoom.salvage(file, into: saved.path)
            #expect(!salvaged.whole)
            let cards = try #require(salvaged.tables.first { $0.name == "card" }).rows
            #expect((1...200).contains(cards))
            let again = try await TwoPocket.open(saved)
            #expect(try await again.cards.list().total == cards)
            #expect(try await again.backups.check().isEmpty)
            await again.shut()
        }
    }

    private func names(in folder: URL) throws -> Set<String> {
        Set(try FileManager.default.contentsOfDirectory(atPath: folder.path))
    }
}
