import Foundation
import TwoPocketCore

extension Player {
    func nightVerb(_ verb: String, _ said: Arguments) async throws -> Any? {
        switch verb {
        case "settings": try await settings(said)
        case "begin": try await all.events.begin(newEvent(said))
        case "plan": try await all.events.plan(newEvent(said))
        case "begin_planned": try await all.events.beginPlanned(id(said, "event"))
        case "event": try await all.events.get(id(said, "event"))
        case "events": try await all.events.list(page: Self.whole)
        case "current": try await all.events.current() ?? Json.null
        case "coming": try await all.events.coming() ?? Json.null
        case "cancel": nothing(try await all.events.cancel(id(said, "event")))
        case "tonight": try await all.events.tonight() ?? Json.null
        case "rename": try await all.events.rename(id(said, "event"), to: said.text("name"))
        case "reopen": try await all.events.reopen(id(said, "event"))
        case "closing": try await all.events.closing(night(said))
        case "close_night": try await all.events.closeNight(night(said))
        case "conversation": try await all.conversations.had(with: idIf(said, "person"), event: idIf(said, "event"))
        case "restart": nothing(try await restart())
        case "wait": nothing(_ = try await all.disposal.status())
        default: nil
        }
    }

    /// The event named, else the one that is begun.
    func night(_ said: Arguments) async throws -> EventId {
        if let named: EventId = try idIf(said, "event") { return named }
        guard let begun = try await all.events.current() else { throw Trouble("no night is begun") }
        return begun.id
    }

    private func settings(_ said: Arguments) async throws -> Settings {
        let now = try await all.settings.get()
        let morning = try said.textIf("morning").map { try CivilTime(iso: $0) }
        return try await all.settings.set(
            Settings(
                language: said.wordIf("language") ?? now.language, home: said.textIf("home") ?? now.home,
                morning: morning ?? now.morning, keepPhotos: said.flagIf("keep_photos") ?? now.keepPhotos,
                signature: said.textIf("signature") ?? now.signature,
                weeklyMinutes: said.numberIf("weekly_minutes") ?? now.weeklyMinutes))
    }

    private func newEvent(_ said: Arguments) throws -> NewEvent {
        try NewEvent(
            arena: idIf(said, "arena"), name: said.textIf("event"), venue: said.textIf("venue"), starts: said.timeIf("starts"),
            ends: said.timeIf("ends"), purpose: said.textIf("purpose"), goal: said.numberIf("goal"),
            lookFor: said.textIf("look_for"), offer: said.textIf("offer"), hasTalk: said.flagIf("has_talk") ?? false)
    }
}
