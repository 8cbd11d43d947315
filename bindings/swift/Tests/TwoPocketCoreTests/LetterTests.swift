import Foundation
import Testing
import TwoPocketCore

/// What the user writes to those met: drafts of it, and the check.
@Suite struct LetterTests {
    private let tomorrow = CivilDate(year: 2026, month: 11, day: 20)

    @Test func theQueueIsTomorrowsAsSoonAsANightIsLived() async throws {
        try await onCompanion { all in
            #expect(try await all.followUps.queueDay() == CivilDate(year: 2026, month: 11, day: 19))
            _ = try await all.line("Signe Raun")
            #expect(try await all.followUps.queueDay() == tomorrow)
            #expect(Set(ItemKind.allCases.filter(\.takesWords)) == [.followUp, .thanks, .report])
        }
    }

    @Test func aDraftSaysWhatItLacksAndIsInTheLanguageAndTheToneThatWereChosen() async throws {
        try await onCompanion { all in
            let signe = try await met(all)
            let item = try #require(try await all.followUps.queue(on: tomorrow).items.first).id
            let draft = try await all.drafts.draft(item)
            #expect((draft.kind, draft.contact, draft.name) == (.followUp, signe, "Signe Raun"))
            #expect((draft.language, draft.languageFrom) == (.en, .assumed))
            for missing in [DraftMissing.detail, .signature, .language(assumed: .en)] {
                #expect(draft.missing.contains(missing))
            }
            let words = try await Words.of(.de)
            #expect(words[DraftMissing.language(assumed: .en).saying].contains("Englisch"))
            for missing in draft.missing { #expect(words[missing.saying] != missing.saying.key) }
            #expect(draft.paragraphs.first?.part == .greeting)
            for paragraph in draft.paragraphs { #expect(draft.text.contains(paragraph.text)) }
            let german = try await all.drafts.draft(item, Manner(language: .de))
            #expect((german.language, german.languageFrom, german.tone) == (.de, .chosen, .formal))
            #expect(german.missing.contains(.tone))
            #expect(try await all.people.setTone(signe, .familiar).tone == .familiar)
            let familiar = try await all.drafts.draft(item, Manner(language: .de))
            #expect(familiar.tone == .familiar)
            #expect(!familiar.missing.contains(.tone))
            #expect(try await all.people.setTone(signe, nil).tone == nil)
        }
    }

    @Test func aRepairTellsTheNewDayAndChangesNothing() async throws {
        try await onCompanion { all in
            let signe = try await met(all)
            let promise = try await all.promises.add(
                NewPromise(contact: signe, owner: .me, what: "send the report", due: tomorrow))
            let repair = try await all.drafts.repair(promise.id, due: CivilDate(year: 2026, month: 11, day: 26))
            #expect(repair.kind == .repair)
            #expect(try #require(repair.paragraphs.first { $0.part == .repair }).text.contains("report"))
            #expect(try await all.promises.get(promise.id) == promise)
            await #expect(throws: CompanionError.Invalid(field: .when, reason: .inThePast)) {
                try await all.drafts.repair(promise.id, due: CivilDate(year: 2026, month: 11, day: 18))
            }
        }
    }

    @Test func thanksGoBackToTheLastFavourElseToTheConversation() async throws {
        try await onCompanion { all in
            let signe = try await met(all)
            #expect(try await !all.drafts.thanks(signe).paragraphs.map(\.part).contains(.favour))
            _ = try await all.ties.receive(NewReceived(contact: signe, kind: .advice, what: "where to moor"))
            let thanks = try await all.drafts.thanks(signe)
            #expect((thanks.kind, thanks.contact) == (.thanks, signe))
            #expect(thanks.paragraphs.map(\.part).contains(.favour))
        }
    }

    @Test func theCheckNamesEachFaultWithItsPlaceAndTheBetterForm() async throws {
        try await onCompanion { all in
            let asking = "Could you give me a job in your department"
            let checked = try await all.checks.text("Thank you for the talk. \(asking)?", about: About(language: .en))
            #expect(checked.language == .en)
            #expect(checked.merits.contains(.thanks))
            let job = try #require(checked.findings.first)
            #expect(job.label == .asksForJob)
            #expect(job.place == Place(line: 0, start: 24, end: 24 + UInt32(asking.count)))
            #expect((0.5...1).contains(job.confidence))
            for language in Language.allCases {
                let words = try await Words.of(language)
                for key in ["", ".why", ".better"].map({ job.better + $0 }) { #expect(words[key] != key) }
            }
            await #expect(throws: CompanionError.Invalid(field: .text, reason: .tooLong)) {
                try await all.checks.text(String(repeating: "a", count: 20_001))
            }
        }
    }

    /// Somebody met at a night that was closed, by a user who writes English.
    private func met(_ all: TwoPocket) async throws -> ContactId {
        let now = try await all.settings.get()
        _ = try await all.settings.set(
            Settings(
                language: .en, home: now.home, morning: now.morning, keepPhotos: now.keepPhotos, signature: now.signature))
        let night = try await all.events.begin(NewEvent(name: "Pier night"))
        let card = try await all.line("Signe Raun")
        _ = try await all.pockets.put(card.id, into: .right)
        _ = try await all.events.closeNight(night.id)
        return card.contact
    }
}
