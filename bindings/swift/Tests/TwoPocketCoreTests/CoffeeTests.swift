import Foundation
import Testing
import TwoPocketCore

/// Coffee invitations, in the rooms that no night asks.
@Suite struct CoffeeTests {
    @Test func oneInvitationOfAPersonIsUnderWayUntilItIsTakenAway() async throws {
        try await onCompanion { all in
            let signe = try await all.line("Signe Raun").contact
            #expect(try await all.coffees.underWay(signe) == nil)
            let prepared = try await all.coffees.prepare(signe, Homework(motive: "learn to splice", about: "splicing hemp"))
            #expect(prepared.motive == "learn to splice")
            #expect(try await all.coffees.underWay(signe) == prepared.coffee)
            await #expect(throws: CompanionError.Invalid(field: .coffee, reason: .exists)) {
                try await all.coffees.prepare(signe)
            }
            try await all.coffees.remove(prepared.coffee.id)
            #expect(try await all.coffees.underWay(signe) == nil)
            #expect(try await all.coffees.list().total == 0)
        }
    }

    @Test func theDayOfAMeetingIsAgreedOnAndMoved() async throws {
        try await onCompanion { all in
            let signe = try await all.line("Signe Raun").contact
            let coffee = try await all.coffees.prepare(signe, Homework(about: "splicing hemp")).coffee.id
            #expect(try await all.coffees.sent(coffee).coffee.state == .sent)
            #expect(try await all.coffees.accepted(coffee).coffee.meeting == nil)
            let day = CivilDate(year: 2026, month: 12, day: 1)
            #expect(try await all.coffees.meet(coffee, on: day).coffee.meeting == day)
        }
    }

    @Test func findingsAndReasonsHaveATextInEveryLanguage() async throws {
        let findings: [HomeworkFinding] = [
            .openAgenda, .meFocus, .motiveUnknown, .motiveUnstated, .motiveHides(label: .sells),
            .motiveHides(label: .asksForJob), .motiveDiffers, .needUnknown, .nothingToContribute, .weakerForm,
            .borrowedReason,
        ]
        let reasons: [CandidateReason] = [.offers(offer: "old maps"), .wished, .ahead, .chemistry(chemistry: 5)]
        for language in Language.allCases {
            let words = try await Words.of(language)
            for saying in findings.map(\.saying) + reasons.map(\.saying) {
                let text = words[saying]
                #expect(text != saying.key && !text.contains("{"), "\(language) \(text)")
            }
        }
    }
}
