import Foundation
import TwoPocketCore

extension Player {
    func cardVerb(_ verb: String, _ said: Arguments) async throws -> Any? {
        switch verb {
        case "capture": try await all.cards.capture(capture(said), event: idIf(said, "event"))
        case "card": try await all.cards.get(id(said, "card"))
        case "cards": try await all.cards.list(event: idIf(said, "event"), pocket: said.wordIf("pocket"), page: Self.whole)
        case "raw": try await all.cards.raw(id(said, "card"))
        case "confirm": try await all.cards.confirm(id(said, "card"))
        case "reread": try await all.cards.reread(id(said, "card"))
        case "edit_card": try await all.cards.edit(id(said, "card"), said.word("field"), said.list("values").map(value))
        case "put": try await all.pockets.put(id(said, "card"), into: said.word("pocket"))
        case "undo": try await all.pockets.undo(night(said)) ?? Json.null
        case "history": try await all.pockets.history(night(said), page: Self.whole)
        case "left": items(try await all.disposal.left())
        case "erase_card": try await all.disposal.erase(id(said, "card"))
        case "back": try await all.backs.write(id(said, "card"), notes(said))
        case "read_back": try await all.backs.get(id(said, "card")) ?? Json.null
        default: nil
        }
    }

    private func capture(_ said: Arguments) throws -> Capture {
        let seen = try said.textIf("scan").map { scan(try Json.read(file($0))) }
        let photo = try said.textIf("photo").map { Capture.photo(jpeg: try file($0), scan: seen) }
        let kinds = [
            try said.textIf("line").map { .line(text: $0) },
            try said.textIf("code").map { .code(text: $0) },
            try said.textIf("file").map { .file(bytes: try file($0)) },
            photo ?? seen.map { .scan(scan: $0) },
        ].compactMap(\.self)
        guard kinds.count == 1 else { throw Trouble("a capture is one thing") }
        return kinds[0]
    }

    private func notes(_ said: Arguments) throws -> Notes {
        try Notes(
            text: said.textIf("text") ?? "", moves: said.textIf("moves"), detail: said.textIf("detail"),
            interests: said.texts("interests"), needs: said.texts("needs"), offers: said.texts("offers"),
            chemistry: said.numberIf("chemistry"), openness: said.wordIf("openness") ?? .professional)
    }
}
