import Foundation
import TwoPocketCore

extension Player {
    func personVerb(_ verb: String, _ said: Arguments) async throws -> Any? {
        switch verb {
        case "people": try await all.people.find(said.textIf("query") ?? "", page: Self.whole)
        case "person": try await all.people.get(id(said, "person"))
        case "held": try await all.people.held(id(said, "person"))
        case "recognised": items(try await all.people.recognised(id(said, "card")))
        case "add_person": try await all.people.add(newPerson(said))
        case "edit_person": try await all.people.edit(id(said, "person"), said.word("field"), said.list("values").map(value))
        case "role": try await all.people.setRole(id(said, "person"), said.word("role"))
        case "tone": try await all.people.setTone(id(said, "person"), said.wordIf("tone"))
        case "language": try await all.people.setLanguage(id(said, "person"), said.wordIf("language"))
        case "merge": try await all.people.merge(keep: id(said, "keep"), absorb: id(said, "absorb"))
        case "unmerge": try await unmerge(id(said, "person"))
        case "not_same": nothing(try await all.people.notSame(id(said, "one"), id(said, "other")))
        case "erase_person": try await all.people.erase(id(said, "person"))
        default: nil
        }
    }

    private func newPerson(_ said: Arguments) throws -> NewPerson {
        try NewPerson(
            fields: said.list("fields").map(value), role: said.wordIf("role") ?? .other, language: said.wordIf("language"))
    }

    /// Takes the last merge into somebody back.
    private func unmerge(_ person: ContactId) async throws -> Unmerged {
        guard let last = try await all.people.get(person).merges.last else { throw Trouble("nobody was merged into them") }
        return try await all.people.unmerge(last)
    }
}
