import Foundation
import Testing
import TwoPocketCore

/// The inner circle, in the rooms that no night asks.
@Suite struct CircleTests {
    @Test func contactsThatWereNotedAreListedTheLatestFirstAndTakenBack() async throws {
        try await onCompanion { all in
            let signe = try await all.line("Signe Raun").contact
            let wrote = try await all.circle.touched(NewTouch(contact: signe, began: .them, channel: .mail))
            let seen = try await all.circle.touched(NewTouch(contact: signe, began: .me, inPerson: true))
            #expect((wrote.began, wrote.channel, wrote.inPerson) == (.them, .mail, false))
            #expect(try await all.circle.touches(signe).items == [seen, wrote])
            #expect(try await all.circle.touches().total == 2)
            try await all.circle.removeTouch(seen.id)
            #expect(try await all.circle.touches(signe).items == [wrote])
            await #expect(throws: CompanionError.NotFound(what: .touch)) { try await all.circle.removeTouch(seen.id) }
        }
    }

    @Test func howOpenOneIsWithSomebodyIsSaidAndStays() async throws {
        try await onCompanion { all in
            let signe = try await all.line("Signe Raun").contact
            #expect(try await all.circle.standing(signe).closeness == .professional)
            #expect(try await all.circle.setCloseness(signe, .close).closeness == .close)
            #expect(try await all.circle.standing(signe).closeness == .close)
        }
    }

    @Test func membersOfOneGroupAndOfAllAreListed() async throws {
        try await onCompanion { all in
            let signe = try await all.line("Signe Raun").contact
            let bo = try await all.line("Bo Lind").contact
            #expect(try await all.circle.add(signe).group.group == .inner)
            #expect(try await all.circle.add(bo, to: .ahead, every: 14).member.every == 14)
            #expect(try await all.circle.members(of: .ahead).items.map(\.contact) == [bo])
            #expect(try await Set(all.circle.members().items.map(\.contact)) == [signe, bo])
        }
    }
}
