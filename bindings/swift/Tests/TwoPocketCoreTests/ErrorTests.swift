import Foundation
import Testing
import TwoPocketCore

/// Every error that can be provoked from here is caught by its own case, with what it carries.
@Suite struct ErrorTests {
    @Test func whatIsNotThereSaysWhatItWouldHaveBeen() async throws {
        try await onCompanion { all in
            await #expect(throws: CompanionError.NotFound(what: .card)) { try await all.cards.get(CardId(value: UUID())) }
            await #expect(throws: CompanionError.NotFound(what: .event)) { try await all.events.get(EventId(value: UUID())) }
        }
    }

    @Test func whatWasDisposedOfSaysWhen() async throws {
        try await onCompanion { all in
            let night = try await all.events.begin()
            let card = try await all.line("Signe Raun")
            _ = try await all.pockets.put(card.id, into: .left)
            try await all.setNow(at("2026-11-19T23:10"))
            #expect(try await all.events.closeNight(night.id).erased == [card.id])
            do {
                _ = try await all.pockets.put(card.id, into: .right)
                Issue.record("it was erased")
            } catch CompanionError.Erased(let moment) {
                #expect(moment.date == at("2026-11-19T23:10"))
                #expect(moment.zone == zone)
            }
        }
    }

    @Test func aRequestThatCantBeCarriedOutSaysWhichPartAndWhy() async throws {
        try await onCompanion { all in
            _ = try await all.events.begin()
            await #expect(throws: CompanionError.Invalid(field: .event, reason: .anotherBegun)) { try await all.events.begin() }
            await #expect(throws: CompanionError.Invalid(field: .capture, reason: .empty)) { try await all.line("  ") }
            await #expect(throws: CompanionError.Invalid(field: .page, reason: .outOfRange)) {
                try await all.people.find(page: PageRequest(limit: 201))
            }
        }
    }

    @Test(arguments: [
        CivilDate(year: 2026, month: 2, day: 30), CivilDate(year: 2026, month: 0, day: 1),
        CivilDate(year: 999_999, month: 1, day: 1),
        CivilDate(year: -1, month: -1, day: -1), CivilDate(year: .max, month: .max, day: .max),
    ])
    func aDayThatNoCalendarOfOursHasIsARequestNotAFault(day: CivilDate) async throws {
        try await onCompanion { all in
            await #expect(throws: CompanionError.Invalid(field: .when, reason: .unreadable)) {
                try await all.followUps.queue(on: day)
            }
        }
    }

    @Test func aBoxOfTooFewEdgesIsARequestNotAFault() async throws {
        try await onCompanion { all in
            let line = ScanLine(text: "Signe", bbox: [1, 2, 3], conf: 1, block: nil, page: 0, words: [])
            await #expect(throws: CompanionError.Invalid(field: .capture, reason: .unreadable)) {
                try await all.cards.capture(.scan(scan: Scan(pages: [], lines: [line])))
            }
        }
    }

    @Test func aPhotoThatIsTooLargeSaysHowLargeOneMayBe() async throws {
        try await onCompanion { all in
            await #expect(throws: CompanionError.TooLarge(limit: 512 * 1024)) {
                try await all.cards.capture(.photo(jpeg: Data(count: 600_000), scan: nil))
            }
        }
    }

    @Test func aFollowUpPutOffTooLongSaysItsLastDayAndCanBePutOffAllTheSame() async throws {
        try await onCompanion { all in
            let card = try await all.line("Signe Raun")
            _ = try await all.pockets.put(card.id, into: .right)
            let queue = try await all.followUps.queue(on: CivilDate(year: 2026, month: 11, day: 20))
            let item = try #require(queue.items.first)
            let late = CivilDate(year: 2026, month: 11, day: 23)
            await #expect(throws: CompanionError.PastDeadline(deadline: CivilDate(year: 2026, month: 11, day: 22))) {
                try await all.followUps.snooze(item.id, until: late)
            }
            #expect(try await all.followUps.snooze(item.id, until: late, late: true).planned == late)
        }
    }

    @Test func afterTheEndEveryCallSaysSo() async throws {
        try await onCompanion { all in
            let card = try await all.line("Signe Raun")
            await all.shut()
            await #expect(throws: CompanionError.Closed) { try await all.pockets.put(card.id, into: .right) }
            await #expect(throws: CompanionError.Closed) { try await all.cards.list() }
            await #expect(throws: CompanionError.Closed) { try await all.followUps.queue() }
            await #expect(throws: CompanionError.Closed) { try await all.revision() }
            await #expect(throws: CompanionError.Closed) { try await all.arenas.list() }
            await #expect(throws: CompanionError.Closed) { try await all.settings.get() }
            await #expect(throws: CompanionError.Closed) { try await all.reminders.toArm() }
            await #expect(throws: CompanionError.Closed) { try await all.changesSince(0) }
            await all.shut()  // and the end itself may come twice
        }
    }

    @Test func aStoreInAFolderThatIsNotThereSaysSo() async throws {
        try await inFolder { folder in
            await #expect(throws: CompanionError.NotFound(what: .file)) {
                try await TwoPocket.open(options(folder.appending(path: "no such folder")))
            }
        }
    }

    @Test func aFileThatIsSomethingElseIsNamedSoAndLeftAsItIs() async throws {
        try await inFolder { folder in
            let letter = Data(String(repeating: "Dear all, this is no database. ", count: 100).utf8)
            try letter.write(to: options(folder).path)
            await #expect(throws: CompanionError.NotADatabase) { try await TwoPocket.open(options(folder)) }
            #expect(try Data(contentsOf: options(folder).path) == letter)
        }
    }

    @Test func aFileOfANewerVersionSaysBothVersionsAndIsLeftAsItIs() async throws {
        try await inFolder { folder in
            let file = try await store(in: folder)
            try overwrite(file, at: userVersion, with: Data([0, 0, 0x27, 0x0F]))
            let before = try Data(contentsOf: file)
            do {
                _ = try await TwoPocket.open(options(folder))
                Issue.record("it opened a file of version 9999")
            } catch CompanionError.Newer(let found, let supported) {
                #expect(found == 9_999)
                #expect((1..<9_999).contains(supported))
            }
            #expect(try Data(contentsOf: file) == before)
        }
    }

    @Test func aDamagedFileSaysSo() async throws {
        try await inFolder { folder in
            let file = try await store(in: folder)
            let size = try Data(contentsOf: file).count
            try overwrite(file, at: page, with: Data(repeating: 0x5A, count: size - page))
            await #expect(throws: CompanionError.Damaged) { try await TwoPocket.open(options(folder)) }
        }
    }

    @Test func aStoreThatAnotherProcessHoldsIsBusy() async throws {
        try await inFolder { folder in
            let all = try await TwoPocket.open(options(folder))
            _ = try await all.line("Signe Raun")
            let holder = try Holder(of: folder.appending(path: "night.db"))
            await #expect(throws: CompanionError.Busy) { try await all.line("Bo Lind") }
            #expect(try await all.cards.list().total == 1)
            holder.letGo()
            _ = try await all.line("Bo Lind")
            await all.shut()
        }
    }

    @Test func aPanicIsAnErrorThatNamesAPlaceSaysNothingOfWhatItSaidAndTheNextCallWorks() async throws {
        try await onCompanion { all in
            _ = try await all.line("Signe Raun")
            #expect {
                try provokePanic(secret: "Signe Raun")
            } throws: { error in
                guard case .Internal(let id) = error as? CompanionError else { return false }
                return id.hasPrefix("panic at ") && !"\(error) \(error.localizedDescription)".contains("Signe")
            }
            #expect(try await all.cards.list().total == 1)
            _ = try await all.line("Bo Lind")
        }
    }

    @Test func aStoreThatCantBeWrittenSaysSo() async throws {
        try await inFolder { folder in
            let nowhere = folder.appending(path: "no such folder/night.db")
            try FileManager.default.createSymbolicLink(at: options(folder).path, withDestinationURL: nowhere)
            await #expect(throws: CompanionError.ReadOnly) { try await TwoPocket.open(options(folder)) }
        }
    }

    @Test func noRoomLeftOnTheDeviceSaysSo() {
        #expect(throws: CompanionError.StorageFull) { try provokeStorageFull() }
    }

    /// Compiles only while a shell can tell all errors apart without a default.
    @Test func everyErrorHasACaseOfItsOwn() async throws {
        func advice(for error: CompanionError) -> String {
            switch error {
            case .NotFound(let what): "no \(what)"
            case .Erased(let at): "erased \(at)"
            case .Invalid(let field, let reason): "\(field): \(reason)"
            case .TooLarge(let limit): "at most \(limit)"
            case .PastDeadline(let deadline): "by \(deadline)"
            case .Newer(let found, let supported): "\(found) > \(supported)"
            case .Internal(let id): "report \(id)"
            case .Busy, .ReadOnly, .NotADatabase, .Damaged, .StorageFull, .Cancelled, .Closed: "\(error)"
            }
        }
        try await onCompanion { all in
            do throws(CompanionError) {
                _ = try await all.cards.get(CardId(value: UUID()))
            } catch {
                #expect(advice(for: error) == "no card")  // no cast: what is thrown has a type
            }
        }
    }

    /// The file of a store in which one line was captured.
    private func store(in folder: URL) async throws -> URL {
        let all = try await TwoPocket.open(options(folder))
        _ = try await all.line("Signe Raun")
        await all.shut()
        return options(folder).path
    }

    /// Offset of the schema's version in the header of an SQLite file.
    private let userVersion = 60
    private let page = 4_096
}
