import Foundation
import TwoPocketCore

extension Player {
    func effortVerb(_ verb: String, _ said: Arguments) async throws -> Any? {
        switch verb {
        case "effort": try await all.efforts.log(newEffort(said))
        case "read_effort": try await all.efforts.get(id(said, "effort"))
        case "edit_effort": try await all.efforts.edit(id(said, "effort"), edit(said))
        case "remove_effort": nothing(try await all.efforts.remove(id(said, "effort")))
        case "helped": try await all.efforts.helped(id(said, "effort"), said.flagIf("helped"))
        case "answered": try await all.efforts.answered(id(said, "effort"))
        case "efforts": try await all.efforts.list(scope(said), page: Self.whole)
        case "split": try await all.efforts.split(scope(said))
        case "history_of_efforts":
            items(try await all.efforts.history(.all, days: said.number("days"), buckets: said.number("buckets")))
        case "next_act": try await all.efforts.nextAct(scope(said))
        case "ask_gate":
            try await all.efforts.askGate(id(said, "person"), said.text("text"), event: idIf(said, "event"))
        default: nil
        }
    }

    private func newEffort(_ said: Arguments) throws -> NewEffort {
        try NewEffort(
            kind: said.word("kind"), contact: idIf(said, "person"), event: idIf(said, "event"), arena: idIf(said, "arena"),
            what: said.textIf("what"), minutes: said.numberIf("minutes"))
    }

    private func edit(_ said: Arguments) throws -> EffortEdit {
        try EffortEdit(kind: said.word("kind"), what: said.textIf("what"), minutes: said.numberIf("minutes"))
    }

    /// Which efforts: one of these; all of them, without any.
    private func scope(_ said: Arguments) throws -> EffortScope {
        if let night: EventId = try idIf(said, "night") { return .night(event: night) }
        if let arena: ArenaId = try idIf(said, "arena") { return .arena(arena: arena) }
        if let person: ContactId = try idIf(said, "person") { return .contact(contact: person) }
        if let days: UInt32 = try said.numberIf("days") { return .days(days: days) }
        return .all
    }
}
