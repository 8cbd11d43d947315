import Foundation
import TwoPocketCore

extension Player {
    func introductionVerb(_ verb: String, _ said: Arguments) async throws -> Any? {
        switch verb {
        case "introductions_to_make": try await all.introductions.suggestions(page: Self.whole)
        case "introduce": try await all.introductions.begin(id(said, "one"), id(said, "other"))
        case "introductions": try await all.introductions.list(said.wordIf("state"), page: Self.whole)
        case "introductions_to_hear": items(try await all.introductions.toHear())
        case "introduction": try await all.introductions.get(id(said, "introduction"))
        case "introduction_asked": try await all.introductions.asked(id(said, "introduction"))
        case "introduction_declined": try await all.introductions.declined(id(said, "introduction"))
        case "introduced": try await all.introductions.introduced(id(said, "introduction"))
        case "introduction_heard":
            try await all.introductions.heard(
                id(said, "introduction"), ledSomewhere: said.flagIf("led_somewhere"), cameOfIt: said.textIf("came_of_it"))
        case "introduction_back":
            Json.object(["introduction": try await all.introductions.takeBack(id(said, "introduction")).map(told) ?? .null])
        case "introduction_draft":
            try await all.drafts.introduction(
                id(said, "introduction"), to: said.word("to"),
                Manner(language: said.wordIf("language"), tone: said.wordIf("tone")))
        default: nil
        }
    }
}
