import Foundation
import TwoPocketCore

extension Player {
    func coffeeVerb(_ verb: String, _ said: Arguments) async throws -> Any? {
        switch verb {
        case "coffee_prepare": try await all.coffees.prepare(id(said, "person"), homework(said))
        case "coffee_edit": try await all.coffees.edit(id(said, "coffee"), homework(said))
        case "coffee": try await all.coffees.get(id(said, "coffee"))
        case "coffee_sent": try await all.coffees.sent(id(said, "coffee"))
        case "coffee_declined": try await all.coffees.declined(id(said, "coffee"))
        case "coffee_let_go": try await all.coffees.letGo(id(said, "coffee"))
        case "coffee_undo": try await all.coffees.undo(id(said, "coffee"))
        case "coffee_next": items(try await all.coffees.next(id(said, "coffee")))
        case "coffee_remove": nothing(try await all.coffees.remove(id(said, "coffee")))
        case "coffee_accepted": try await all.coffees.accepted(id(said, "coffee"), for: said.dayIf("day"))
        case "coffee_day": try await all.coffees.meet(id(said, "coffee"), on: said.day("day"))
        case "coffee_met": try await all.coffees.met(id(said, "coffee"), meeting(said))
        case "coffees": try await all.coffees.list(said.wordIf("state"), page: Self.whole)
        case "coffee_check":
            try await all.coffees.check(id(said, "coffee"), text: said.textIf("text"), language: said.wordIf("language"))
        case "coffee_draft":
            try await all.drafts.coffee(
                id(said, "coffee"), Manner(language: said.wordIf("language"), tone: said.wordIf("tone")))
        default: nil
        }
    }

    private func homework(_ said: Arguments) throws -> Homework {
        try Homework(
            motive: said.textIf("motive"), stated: said.textIf("stated"), need: said.textIf("need"),
            contribution: said.textIf("contribution"), about: said.textIf("about"), fallback: said.textIf("fallback"),
            tipFrom: idIf(said, "tip_from"), proposed: said.dayIf("proposed"))
    }

    private func meeting(_ said: Arguments) throws -> Meeting {
        try Meeting(
            theyGot: said.textIf("they_got"), iGot: said.textIf("i_got"), minutes: said.numberIf("minutes"),
            received: said.wordIf("received"), on: said.dayIf("on"))
    }
}
