import Foundation
import TwoPocketCore

extension Player {
    func ownVerb(_ verb: String, _ said: Arguments) async throws -> Any? {
        switch verb {
        case "own_card": try await all.ownCard.get()
        case "save_own_card": try await all.ownCard.save(details(said))
        case "own_code": try await all.ownCard.code()
        case "signature": try await all.ownCard.signature(said.wordIf("language"))
        case "check_signature": try await all.ownCard.checkSignature(said.text("text"))
        case "own_introduction": try await all.ownCard.introduction(said.wordIf("language"))
        case "check_introduction": try await all.ownCard.checkIntroduction(said.text("text"), said.wordIf("language"))
        case "introduce_myself": try await all.ownCard.introduce(said.text("text"), said.wordIf("language"))
        case "paper": try await all.ownCard.paper()
        case "count_paper": try await all.ownCard.countPaper(said.numberIf("left"))
        case "handed": try await all.ownCard.handed(said.number("cards"))
        default: nil
        }
    }

    private func details(_ said: Arguments) throws -> OwnDetails {
        guard let said = try said.partIf("details") else { throw Trouble("`details` are missing") }
        let details = try OwnDetails(
            prefix: said.textIf("prefix"), name: said.textIf("name"), suffix: said.textIf("suffix"),
            title: said.textIf("title"), organisation: said.textIf("organisation"), tagline: said.textIf("tagline"),
            phones: said.parts("phones").map { try phone($0) }, emails: said.texts("emails"), links: said.texts("links"),
            address: said.partIf("address").map { try address($0) })
        try said.end()
        return details
    }
}
