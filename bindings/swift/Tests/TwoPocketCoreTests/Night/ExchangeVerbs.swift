import Foundation
import TwoPocketCore

extension Player {
    func exchangeVerb(_ verb: String, _ said: Arguments) async throws -> Any? {
        switch verb {
        case "import": try await all.exchange.begin(file(said.text("file")))
        case "go_on": try await all.exchange.step(id(said, "import"), 0)
        case "take_back": try await all.exchange.beginTakingBack(id(said, "import"))
        case "read_import": try await all.exchange.get(id(said, "import"))
        case "imports": items(try await all.exchange.list())
        case "export": lines(try await all.exchange.export(said.word("format"), part: Self.whole))
        default: nil
        }
    }

    private func lines(_ part: ExportPart) -> Json {
        let lines = part.text.split(omittingEmptySubsequences: false) { $0.isNewline }.dropLast()
        return .object([
            "held_back": told(part.heldBack), "lines": .array(lines.map { .string(String($0)) }),
            "people": told(part.people), "total": told(part.total),
        ])
    }
}
