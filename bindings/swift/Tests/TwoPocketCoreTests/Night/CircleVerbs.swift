import Foundation
import TwoPocketCore

extension Player {
    func circleVerb(_ verb: String, _ said: Arguments) async throws -> Any? {
        switch verb {
        case "circles": items(try await all.circle.groups())
        case "circle": try await all.circle.members(of: said.wordIf("group"), page: Self.whole)
        case "circle_due": try await all.circle.due(on: said.dayIf("on") ?? today(), page: Self.whole)
        case "circle_add":
            try await all.circle.add(id(said, "person"), to: said.wordIf("group"), every: said.numberIf("every"))
        case "circle_release": try await all.circle.release(id(said, "person"))
        case "circle_bound": try await all.circle.setBound(said.word("group"), said.numberIf("bound"))
        case "circle_every": try await every(said)
        case "circle_suggest": try await all.circle.suggest(said.word("group"))
        case "standing": try await all.circle.standing(id(said, "person"))
        case "felt": try await all.circle.setFelt(id(said, "person"), said.numberIf("felt"))
        case "closeness": try await all.circle.setCloseness(id(said, "person"), said.word("closeness"))
        default: try await walkVerb(verb, said)
        }
    }

    /// The walk-through, and who makes contact.
    private func walkVerb(_ verb: String, _ said: Arguments) async throws -> Any? {
        switch verb {
        case "heard": try await all.circle.touched(touch(.them, said))
        case "reached": try await all.circle.touched(touch(.me, said))
        case "touches": try await all.circle.touches(idIf(said, "person"), page: Self.whole)
        case "remove_touch": nothing(try await all.circle.removeTouch(id(said, "touch")))
        case "initiative": try await all.circle.initiative(idIf(said, "person"), days: said.numberIf("days"))
        case "dormant": try await all.circle.dormant(page: Self.whole)
        case "dormancy": try await all.circle.dormancy()
        case "walk": try await all.circle.walk(page: Self.whole)
        case "walked":
            try await all.circle.walked(id(said, "person"), said.word("verdict"), chemistry: said.numberIf("chemistry"))
        case "walk_back": try await all.circle.walkBack() ?? Json.null
        case "set_aside": try await all.circle.setAside(page: Self.whole)
        default: nil
        }
    }

    /// Of a group, or of one member.
    private func every(_ said: Arguments) async throws -> Any {
        if let group: CircleGroup = try said.wordIf("group") {
            return try await all.circle.setEvery(group, said.numberIf("days"))
        }
        return try await all.circle.setMemberEvery(id(said, "person"), said.numberIf("days"))
    }

    private func touch(_ began: Began, _ said: Arguments) throws -> NewTouch {
        try NewTouch(
            contact: id(said, "person"), began: began, channel: said.wordIf("by"),
            inPerson: said.flagIf("in_person") ?? false)
    }
}
