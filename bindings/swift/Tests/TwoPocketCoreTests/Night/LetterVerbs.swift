import Foundation
import TwoPocketCore

extension Player {
    /// What the user writes: drafts of it, and the check.
    func letterVerb(_ verb: String, _ said: Arguments) async throws -> Any? {
        switch verb {
        case "draft": try await draft(said)
        case "check_text": try await all.checks.text(said.text("text"), about: about(said))
        default: nil
        }
    }

    /// For an item, a promise with its new day, or a person to thank.
    private func draft(_ said: Arguments) async throws -> Draft {
        let manner = try Manner(language: said.wordIf("language"), tone: said.wordIf("tone"))
        if let item: ItemId = try idIf(said, "item") { return try await all.drafts.draft(item, manner) }
        if let promise: PromiseId = try idIf(said, "promise") {
            return try await all.drafts.repair(promise, due: said.day("due"), manner)
        }
        return try await all.drafts.thanks(id(said, "thank"), manner)
    }

    private func about(_ said: Arguments) throws -> About {
        try About(contact: idIf(said, "person"), arena: idIf(said, "arena"), language: said.wordIf("language"))
    }
}
