import Foundation
import Testing
import TwoPocketCore

/// The 70, the 20 and the 10: acts of the user, how they split, and whether an ask is carried.
@Suite struct EffortTests {
    @Test func anEffortIsLoggedPutRightAndTakenBack() async throws {
        try await onCompanion { all in
            let signe = try await all.line("Signe Raun").contact
            let logged = try await all.efforts.log(
                NewEffort(kind: .give, contact: signe, what: "a place to moor", minutes: 30))
            let effort = logged.effort
            #expect(effort.name == "Signe Raun")
            #expect(effort.weight == 30)
            #expect(logged.gate == nil, "nothing speaks against giving")
            #expect(try await all.efforts.get(effort.id) == logged)
            #expect(try await all.efforts.list(.contact(contact: signe)).items == [effort])
            let edit = EffortEdit(kind: .share, what: "where the boat lies")
            let edited = try await all.efforts.edit(effort.id, edit).effort
            #expect((edited.kind, edited.what, edited.minutes) == (.share, "where the boat lies", nil))
            try await all.efforts.remove(effort.id)
            #expect(try await all.efforts.list(.all).total == 0)
            await #expect(throws: CompanionError.NotFound(what: .effort)) { try await all.efforts.get(effort.id) }
        }
    }

    @Test func howEffortsSplitIsToldForANightAnArenaAndDaysWithTheFaultTheGapAndWhatComesNext() async throws {
        try await onCompanion { all in
            let arena = try await all.arenas.add(ArenaDetails(name: "Pier"))
            let night = try await all.events.begin(NewEvent(arena: arena.id))
            _ = try await all.efforts.log(NewEffort(kind: .give, minutes: 60))
            _ = try await all.efforts.log(NewEffort(kind: .ask, minutes: 40))
            let split = try await all.efforts.split(.all)
            #expect(split.parts.map(\.tenths) == [600, 0, 400])
            #expect(split.parts.map(\.off) == [-100, -200, 300])
            #expect(split.findings == [.askAboveTen(over: 300, minutes: 300), .giveBelowSeventy(short: 100, minutes: 34)])
            for scope in [EffortScope.night(event: night.id), .arena(arena: arena.id), .days(days: 1)] {
                #expect(try await all.efforts.split(scope) == split)
            }
            let history = try await all.efforts.history(.all, days: 90, buckets: 3)
            #expect(history.first?.from == CivilDate(year: 2026, month: 8, day: 22))
            #expect(history.first?.split.findings == [.nothingLogged])
            #expect(history.last?.split == split)
            let next = try await all.efforts.nextAct(.all)
            #expect(next.kind == .give)
            #expect(next.reasons == [.askAboveTen])
            let why = try #require(NextReason.askAboveTen.saying)
            #expect(try await Words.of(.sv)[why] != why.key)
            #expect(NextReason.nothingLogged.saying == nil, "the finding says it")
            await #expect(throws: CompanionError.Invalid(field: .amount, reason: .outOfRange)) {
                try await all.efforts.split(.days(days: 0))
            }
        }
    }

    @Test func anAskOfSomebodyJustMetIsLoggedAllTheSameWithWhatSpeaksAgainstIt() async throws {
        try await onCompanion { all in
            let signe = try await all.line("Signe Raun").contact
            let gate = try await all.efforts.askGate(signe, "a hall for the spring")
            #expect(!gate.carries)
            #expect(gate.trust == Trust.none)
            #expect(gate.missing == [.justMet(days: 0), .giveMore(acts: 2), .shareMore(acts: 1)])
            #expect(gate.better.contains(.giveFirst(offer: nil, need: nil)))
            let danish = try await Words.of(.da)
            #expect(danish[gate.missing[1].saying].contains("2 ting"))
            for saying in gate.missing.map(\.saying) + gate.better.map(\.saying) { #expect(danish[saying] != saying.key) }
            let ask = NewEffort(kind: .ask, contact: signe, what: "a hall for the spring")
            #expect(try await all.efforts.log(ask).gate == gate)
        }
    }

    @Test func anAnsweredAskIsFollowedByThanksAReportAndANextGive() async throws {
        try await onCompanion { all in
            let signe = try await all.line("Signe Raun").contact
            let new = NewEffort(kind: .ask, contact: signe, what: "a hall for the spring")
            let ask = try await all.efforts.log(new).effort
            #expect(ask.answered == nil)
            #expect(try await all.efforts.answered(ask.id).answered == all.now)
            #expect(Set(try await all.thanks.owed().items.map(\.kind)) == Set(ThanksKind.allCases))
            await #expect(throws: CompanionError.Invalid(field: .effort, reason: .settled)) {
                try await all.efforts.answered(ask.id)
            }
        }
    }

    @Test func whetherAGiveHelpedIsNotedAndTakenBack() async throws {
        try await onCompanion { all in
            let give = try await all.efforts.log(NewEffort(kind: .give, what: "a tip")).effort
            #expect(try await all.efforts.helped(give.id, false).helped == false)
            #expect(try await all.efforts.helped(give.id, nil).helped == nil)
            let share = try await all.efforts.log(NewEffort(kind: .share, what: "a story")).effort
            await #expect(throws: CompanionError.Invalid(field: .effort, reason: .wrongKind)) {
                try await all.efforts.helped(share.id, true)
            }
        }
    }
}
