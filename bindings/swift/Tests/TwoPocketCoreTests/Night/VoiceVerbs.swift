import Foundation
import TwoPocketCore

/// What to say and how to be: openers, cues, offers and needs, the checklist.
extension Player {
    func voiceVerb(_ verb: String, _ said: Arguments) async throws -> Any? {
        switch verb {
        case "suggest": items(try await all.openers.suggest(ask(said)))
        case "next_opener": items(try await all.openers.next(ask(said)))
        case "onward": try await all.openers.onward(said.text("opener"), event: idIf(said, "event"))
        case "opener_shown":
            try await all.openers.shown(said.text("opener"), to: idIf(said, "person"), event: idIf(said, "event"))
        case "opener_used":
            try await all.openers.used(said.textIf("opener"), to: idIf(said, "person"), event: idIf(said, "event"))
        case "opener_worked": try await all.openers.worked(said.textIf("opener"), event: idIf(said, "event"))
        case "opener_flat": try await all.openers.flat(said.textIf("opener"), event: idIf(said, "event"))
        case "opener_thanked":
            Json.object(["thanked": .bool(try await all.openers.thanked(id(said, "person"), at: id(said, "event")))])
        case "add_need": try await all.needs.add(of: idIf(said, "person"), said.word("kind"), said.text("text"))
        case "needs": items(try await all.needs.list(of: idIf(said, "person")))
        case "remove_need": items(try await all.needs.remove(id(said, "need")))
        case "cue": try await all.cues.tonight(night(said))
        case "next_cue": try await all.cues.next(night(said))
        case "ready": try await all.events.ready(night(said))
        case "tick": try await all.events.tick(id(said, "event"), said.word("item"), ticked: said.flagIf("ticked") ?? false)
        case "pick": try await all.events.pick(id(said, "event"), said.texts("openers"), picked: said.flagIf("picked") ?? false)
        default: nil
        }
    }

    private func ask(_ said: Arguments) throws -> Ask {
        try Ask(situation: said.word("situation"), contact: idIf(said, "person"), event: idIf(said, "event"))
    }
}
