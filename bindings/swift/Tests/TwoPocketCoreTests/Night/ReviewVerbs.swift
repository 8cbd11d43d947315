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
        case "pace": try await all.pace.day(said.dayIf("day"))
        case "limits": try await all.pace.limits()
        case "set_limits":
            try await all.pace.setLimits(
                PaceLimits(dayLength: said.number("day_length"), nudgesAWeek: said.number("nudges_a_week")))
        default: nil
        }
    }
}
