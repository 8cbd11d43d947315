import Foundation
import Testing
import TwoPocketCore

/// Contacts from files and into files: long work, done in slices that others write between.
@Suite struct ExchangeTests {
    @Test func theQueueIsReadAndCardsAreCapturedWhileAnImportRuns() async throws {
        try await onCompanion { all, _ in
            async let importing = all.exchange.bringIn(contacts(300), stepMs: 0)
            for number in 1...10 {
                #expect(try await all.followUps.queue().total == 0)
                _ = try await all.line("Late guest \(number), Havgaard")
            }
            let done = try await importing
            #expect(done.state == .done && done.added == 300)
            #expect(try await all.people.find("").total == 310)
        }
    }

    @Test func anImportCancelledHalfWayLeavesNothingBehind() async throws {
        try await onCompanion { all, _ in
            let importing = Task {
                try await all.exchange.bringIn(contacts(60), stepMs: 0) { _ in withUnsafeCurrentTask { $0?.cancel() } }
            }
            await #expect(throws: CompanionError.Cancelled) { _ = try await importing.value }
            let cancelled = try #require(try await all.exchange.list().first)
            #expect(cancelled.state == .takenBack && cancelled.takenBack == 60)
            #expect(try await all.people.find("").total == 0)
        }
    }

    @Test func anImportThatWasInterruptedGoesOn() async throws {
        try await onCompanion { all, _ in
            let begun = try await all.exchange.begin(contacts(60))
            #expect(try await !all.exchange.step(begun.id, 0).finished)
            let found = try #require(try await all.exchange.list().first)
            #expect(found.state == .running && found.waiting == 35)
            try await all.exchange.goOn(begun.id)
            #expect(try await all.exchange.get(begun.id).added == 60)
        }
    }

    @Test func whomTheUserChangedIsLeftAloneAndNamedWhenAnImportIsTakenBack() async throws {
        try await onCompanion { all, _ in
            let brought = try await all.exchange.bringIn(contacts(3))
            let changed = try #require(try await all.people.find("").items.first).id
            _ = try await all.people.setRole(changed, .peer)
            let back = try await all.exchange.takeBack(brought.id)
            #expect(back.left == [changed] && back.takenBack == 2)
            await #expect(throws: CompanionError.Invalid(field: .import, reason: .settled)) {
                _ = try await all.exchange.takeBack(brought.id)
            }
        }
    }

    @Test func anExportGoesOutInPartsAndComesInAgain() async throws {
        try await onCompanion { all, _ in
            _ = try await all.exchange.bringIn(contacts(120))
            var (text, after, parts) = ("", String?.none, 0)
            repeat {
                let part = try await all.exchange.export(.vcard, part: PageRequest(after: after, limit: nil))
                (text, after, parts) = (text + part.text, part.next, parts + 1)
            } while after != nil
            #expect(parts > 1)
            #expect(text.contains("X-BOAT;X-KNOTS=7:Pilen 119\r\n"))
            let again = try await all.exchange.bringIn(Data(text.utf8))
            #expect(again.known == 120 && again.added == 0)
        }
    }

    private func contacts(_ count: Int) -> Data {
        let contacts = (0..<count).map {
            """
            BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Bo Lind \($0)\r\nEMAIL:bo\($0)@lind.example\r\nUID:from-\($0)\r\n\
            X-BOAT;X-KNOTS=7:Pilen \($0)\r\nEND:VCARD\r\n
            """
        }
        return Data(contacts.joined().utf8)
    }
}
