import Foundation
import TwoPocketCore

extension Player {
    func homeworkVerb(_ verb: String, _ said: Arguments) async throws -> Any? {
        switch verb {
        case "edit_event": try await all.events.edit(id(said, "event"), edit(said))
        case "arena": try await all.arenas.add(arena(said))
        case "edit_arena": try await all.arenas.edit(id(said, "arena"), arena(said))
        case "wish": try await all.arenas.wish(id(said, "arena"), wish(said))
        case "wishes": try await all.arenas.wishes(id(said, "arena"), page: Self.whole)
        case "members": try await all.arenas.members(id(said, "arena"), page: Self.whole)
        case "contribute":
            try await all.arenas.contributeTo(id(said, "arena"), id(said, "person"), said.text("text"))
        case "unwish": nothing(try await all.arenas.unwish(id(said, "wish")))
        case "prep": try await all.prep.add(id(said, "event"), prep(said))
        case "edit_prep": try await all.prep.edit(id(said, "prep"), prep(said))
        case "unprep": nothing(try await all.prep.remove(id(said, "prep")))
        case "prep_list": try await all.prep.list(night(said), page: Self.whole)
        case "found": try await found(said)
        case "reminders": try await reminders()
        default: nil
        }
    }

    private func edit(_ said: Arguments) throws -> EventEdit {
        try EventEdit(
            arena: idIf(said, "arena"), name: said.textIf("name"), venue: said.textIf("venue"), starts: said.timeIf("starts"),
            ends: said.timeIf("ends"), purpose: said.textIf("purpose"), goal: said.numberIf("goal"),
            lookFor: said.textIf("look_for"), offer: said.textIf("offer"), hasTalk: said.flagIf("has_talk"))
    }

    private func arena(_ said: Arguments) throws -> ArenaDetails {
        let fee = try said.partIf("fee").map { fee in
            let amount = Fee(minor: try fee.number("minor"), currency: try fee.text("currency"))
            try fee.end()
            return amount
        }
        return try ArenaDetails(
            name: said.textIf("name"), purpose: said.textIf("purpose"), kind: said.wordIf("kind"), isOpen: said.flagIf("is_open"),
            privateMatters: said.flagIf("private_matters"), rhythm: said.wordIf("rhythm"), fee: fee,
            minutes: said.numberIf("minutes"), contribution: said.textIf("contribution"))
    }

    private func wish(_ said: Arguments) throws -> NewWish {
        try NewWish(name: said.textIf("name"), organisation: said.textIf("organisation"), reason: said.textIf("reason"))
    }

    private func prep(_ said: Arguments) throws -> PrepDetails {
        try PrepDetails(
            name: said.textIf("name"), organisation: said.textIf("organisation"), known: said.textIf("known"),
            interests: said.textIf("interests"), reaction: said.textIf("reaction"), give: said.textIf("give"))
    }

    private func found(_ said: Arguments) async throws -> Any {
        let person: ContactId? = try idIf(said, "person")
        guard let wish: WishId = try idIf(said, "wish") else { return try await all.prep.found(id(said, "prep"), person) }
        return try await all.arenas.found(wish, person)
    }

    /// Each with its local time, so that a night can say when it rings.
    private func reminders() async throws -> Json {
        items(
            try await all.reminders.toArm().map { reminder in
                let local = reminder.at.local.iso.prefix("2026-11-20T09:00".count)
                return Json.object(["local": .string(String(local)), "reminder": told(reminder)])
            })
    }
}
