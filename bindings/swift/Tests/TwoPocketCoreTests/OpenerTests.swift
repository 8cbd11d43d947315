import Foundation
import Testing
import TwoPocketCore

/// Openers, cues, and what two people have in common.
@Suite struct OpenerTests {
    @Test func anOpenerThatWasSaidIsNotSuggestedAgainTheSameNightAndItsStateIsTold() async throws {
        try await onCompanion { all in
            let night = try await all.events.begin(NewEvent(name: "Pier night", hasTalk: true))
            let signe = try await all.line("Signe Raun").contact
            let ask = Ask(situation: .afterTalk, contact: signe)
            let first = try #require(try await all.openers.suggest(ask).first).opener
            #expect(try await all.openers.all().contains(first))
            #expect(first.situations.contains(.afterTalk))
            let shown = try await all.openers.shown(first.key, to: signe)
            #expect(shown.opener == first.key)
            #expect(shown.event == night.id)
            #expect(shown.contact == signe)
            #expect(shown.state == .shown)
            #expect(try await all.openers.used(first.key, to: signe).state == .used)
            #expect(try await !all.openers.suggest(ask).map(\.opener).contains(first))
            let worked = try await all.openers.worked()
            #expect((worked.id, worked.state) == (shown.id, .worked))
            #expect(try await all.openers.flat(first.key, event: night.id).state == .flat)
            let onward = try await all.openers.onward(first.key)
            #expect(onward.questions.count == 2)
            #expect(!onward.listening.isEmpty)
            await #expect(throws: CompanionError.NotFound(what: .opener)) { try await all.openers.used("no such opener") }
        }
    }

    @Test func goodbyeWithThanksMakesThePersonThanked() async throws {
        try await onCompanion { all in
            let night = try await all.events.begin()
            let signe = try await all.line("Signe Raun").contact
            #expect(try await !all.openers.thanked(signe, at: night.id))
            let thanks = try #require(try await all.openers.all().first { $0.thanks })
            #expect(try await all.openers.used(thanks.key, to: signe).thanked)
            #expect(try await all.openers.thanked(signe, at: night.id))
        }
    }

    @Test func whatBothCareAboutIsAReasonAndStandsInTheOpenersArguments() async throws {
        try await onCompanion { all in
            _ = try await all.events.begin()
            let signe = try await all.line("Signe Raun").contact
            _ = try await all.needs.add(of: nil, .interest, "old maps")
            _ = try await all.needs.add(of: signe, .interest, "Old maps")
            let suggestions = try await all.openers.suggest(Ask(situation: .deepening, contact: signe))
            let ground = try #require(
                suggestions.first { $0.reasons.contains { if case .ground = $0 { true } else { false } } })
            let words = try await Words.of("en")
            #expect(words[ground.opener.text, ground.textArguments].lowercased().contains("old maps"))
        }
    }

    @Test func offersNeedsAndInterestsAreNotedOnceListedAndTakenAway() async throws {
        try await onCompanion { all in
            let signe = try await all.line("Signe Raun").contact
            let offer = try await all.needs.add(of: signe, .offer, "a hall at the harbour")
            #expect(try await all.needs.add(of: signe, .offer, "A hall at the harbour") == offer)
            let need = try await all.needs.add(of: signe, .need, "a speaker")
            #expect(try await all.needs.list(of: signe) == [offer, need])
            #expect(try await all.needs.list(of: nil).isEmpty)
            #expect(try await all.needs.remove(offer.id) == [need])
            await #expect(throws: CompanionError.NotFound(what: .need)) { try await all.needs.remove(offer.id) }
        }
    }

    @Test func aCueStaysUntilTheNextIsAskedFor() async throws {
        try await onCompanion { all in
            let night = try await all.events.begin()
            let cue = try await all.cues.tonight()
            #expect(try await all.cues.tonight(night.id) == cue)
            let next = try await all.cues.next()
            #expect(next.cue != cue.cue)
            #expect(next.left == cue.left - 1)
        }
    }
}
