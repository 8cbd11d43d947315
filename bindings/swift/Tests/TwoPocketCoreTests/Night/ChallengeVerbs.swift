import Foundation
import TwoPocketCore

extension Player {
    func challengeVerb(_ verb: String, _ said: Arguments) async throws -> Any? {
        switch verb {
        case "start_challenge":
            try await all.challenges.start(night(said), withFriend: said.flagIf("with_friend") ?? false)
        case "stop_challenge": try await all.challenges.stop(night(said))
        case "score": try await all.challenges.score(night(said))
        case "score_code": try await all.challenges.code(night(said))
        case "compare": try await all.challenges.compare(said.text("code"), with: night(said))
        case "ladder": try await all.challenges.ladder()
        case "climb": try await all.challenges.climb(said.word("step"), done: said.flagIf("done") ?? false)
        default: nil
        }
    }
}
