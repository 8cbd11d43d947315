import Foundation
import TwoPocketCore

extension Player {
    func reviewVerb(_ verb: String, _ said: Arguments) async throws -> Any? {
        switch verb {
        case "quotient": try await all.review.quotient(days: said.numberIf("days"))
        case "quotients":
            try await all.review.history(days: said.number("days"), buckets: said.number("buckets"))
        case "measure_acts":
            try await all.review.acts(said.word("measure"), days: said.numberIf("days"), page: Self.whole)
        case "mistakes": try await all.review.mistakes()
        case "worth": try await all.review.arenas()
        case "weeks": try await all.review.weeks(said.number("weeks"))
        default: nil
        }
    }
}
