import Foundation
import TwoPocketCore

extension Player {
    func tieVerb(_ verb: String, _ said: Arguments) async throws -> Any? {
        switch verb {
        case "receive": try await all.ties.receive(received(said))
        case "received": try await all.ties.received(idIf(said, "person"), page: Self.whole)
        case "remove_received": nothing(try await all.ties.remove(id(said, "received")))
        case "offered": try await all.ties.offered(id(said, "person"), said.text("what"))
        case "take_up": try await all.ties.takeUp(id(said, "offer"))
        case "decline": try await all.ties.decline(id(said, "offer"))
        case "reopen_offer": try await all.ties.reopen(id(said, "offer"))
        case "offers": try await all.ties.offers(said.wordIf("state"), page: Self.whole)
        case "tie": try await all.ties.tie(id(said, "person"))
        case "ties": try await all.ties.list(page: Self.whole)
        case "give_and_get": try await all.ties.overall(days: said.numberIf("days"))
        case "owed": try await all.thanks.owed(page: Self.whole)
        case "thanked": try await all.thanks.done(id(said, "item"), by: said.word("by"))
        case "thanked_aloud": items(try await all.thanks.saidAloud(id(said, "person"), event: idIf(said, "event")))
        default: nil
        }
    }

    private func received(_ said: Arguments) throws -> NewReceived {
        try NewReceived(
            contact: id(said, "person"), kind: said.word("kind"), what: said.text("what"), minutes: said.numberIf("minutes"),
            event: idIf(said, "event"), thankedAloud: said.flagIf("thanked_aloud") ?? false)
    }
}
