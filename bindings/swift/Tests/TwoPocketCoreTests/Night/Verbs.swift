import Foundation
import TwoPocketCore

// The verbs of nights, named like the call that they make; `cli/src/night/verbs` tells what each takes. A function for each
// group of rooms plays its own and answers nil to others.
extension Player {
    func act(_ verb: String, _ said: Arguments) async throws -> Json {
        let groups = [
            nightVerb, homeworkVerb, cardVerb, queueVerb, personVerb, voiceVerb, tieVerb, effortVerb, letterVerb,
            exchangeVerb, reviewVerb, circleVerb, ownVerb, challengeVerb, introductionVerb, coffeeVerb,
        ]
        for group in groups {
            if let record = try await group(verb, said) { return told(record) }
        }
        throw Trouble("there is no verb `\(verb)`")
    }

    /// A list as nights tell it.
    func items(_ list: [Any]) -> Json { .object(["items": .array(list.map(told))]) }

    /// What a call tells that returns nothing.
    func nothing(_: Void) -> Json { .object([:]) }
}
