import Foundation
import Testing
import TwoPocketCore

/// Every word a person reads comes from the core's texts, in the language asked for.
@Suite struct WordsTests {
    private let night = CivilDate(year: 2026, month: 11, day: 19)
    private let tomorrow = CivilDate(year: 2026, month: 11, day: 20)
    private let late = CivilTime(hour: 21, minute: 40)

    @Test func aTextHasItsArgumentsFilledInInTheLanguageAskedFor() async throws {
        #expect(try await Words.of("da-DK")["days-left", ["count": arg(2)]] == "2 dage tilbage")
        #expect(try await Words.of(.en)["days-left", ["count": arg(1)]] == "1 day left")
        for language in Language.allCases { #expect(try await Words.of(language).language == "\(language)") }
        #expect(try await Words.of("nn_NO.UTF-8").language == "nb")
        #expect(try await Words.of("fr").language == "en")
    }

    @Test func eachKindOfArgumentIsWrittenAsTheLanguageWritesIt() async throws {
        let english = try await Words.of("en")
        let moment = CivilDateTime(date: night, time: late)
        #expect(english["moment-long", ["day": arg(night), "time": arg(late)]] == "Thursday 19 November, 21:40")
        #expect(english["moment-long", ["day": arg(2.5), "time": arg("on the pier")]] == "2.5, on the pier")
        #expect(english["moment-long", ["day": arg(moment), "time": arg(3)]] == "Thursday 19 November, 21:40, 3")
    }

    @Test func daysTimesAndNumbersAreWrittenAsTheLanguageWritesThem() async throws {
        let danish = try await Words.of("da")
        #expect(danish.day(night, .long) == "torsdag den 19. november")
        #expect(Set(DayForm.allCases.map { danish.day(night, $0) }).count == DayForm.allCases.count)
        #expect(danish.near(tomorrow, today: night) == "i morgen")
        #expect(danish.deadline(night, today: tomorrow) == danish["days-over", ["count": arg(1)]])
        #expect(danish.time(late) == "21.40")
        #expect(danish.moment(CivilDateTime(date: night, time: late)).hasSuffix("21.40"))
        #expect(danish.whole(12_345) == "12.345")
        #expect(danish.decimal(0.7, digits: 2) == "0,70")
    }

    @Test func whatIsMissingIsToldByItsKeyAndBreaksNothing() async throws {
        #expect(try await Words.of("sv")["no-such-text"] == "no-such-text")
    }

    @Test func whatTheRoomsNameByKeyHasATextInEveryLanguage() async throws {
        try await onCompanion { all in
            let night = try await all.events.begin(NewEvent(name: "Pier night", hasTalk: true))
            _ = try await all.pockets.put(all.line("Signe Raun").id, into: .right)
            let openers = try await all.openers.all().flatMap { opener in ["", ".why", ".when"].map { opener.text + $0 } }
            let keys =
                Situation.allCases.map(\.text) + ReadyItem.allCases.map(\.text) + openers + [try await all.cues.tonight().text]
            let suggested = try await all.openers.suggest(Ask(situation: .afterTalk, event: night.id))
            let reasons = suggested.flatMap(\.reasons) + everyReason
            let everyArgument = Dictionary(uniqueKeysWithValues: ArgumentName.allCases.map { ("\($0)", arg("old maps")) })
            for language in Language.allCases {
                let words = try await Words.of(language)
                for key in keys { #expect(!words[key, everyArgument].hasPrefix(key), "\(language) \(key)") }
                for reminder in try await all.reminders.toArm() {
                    #expect(words[reminder.textKey, ["count": arg(Int(reminder.count))]] != reminder.textKey)
                }
                for reason in reasons {
                    let text = words[reason.text, reason.arguments]
                    #expect(text != reason.text && !text.contains("{"), "\(language) \(text)")
                }
            }
        }
    }

    @Test func whatTheRoomsFindHasATextInEveryLanguage() async throws {
        let keys =
            ScoreLineKind.allCases.map(\.text) + LadderStep.allCases.flatMap { [$0.text, "\($0.text).how"] }
            + IntroductionFault.allCases.flatMap { [$0.saying.key, "\($0.saying.key).better"] }
        let worth: [WorthFinding] = [
            .givesNothing(nights: 3), .littleInCommon(inCommon: 1, known: 9), .nothingGiven(nights: 2),
            .timeToContribute(since: night), .noPurpose,
        ]
        let cautions: [IntroductionCaution] = [
            .notKnownWell(party: .a, days: 1), .lowChemistry(party: .b), .sameOrganisation, .before,
            .manyThisYear(begun: 6), .nothingMeets,
        ]
        let introduction = Introduction(
            id: IntroductionId(value: UUID()), state: .proposed, a: Introduced(contact: nil, name: "Signe Raun"),
            b: Introduced(contact: nil, name: "Bo Lind"), why: nil, steps: [], hearFrom: nil, ledSomewhere: nil,
            cameOfIt: nil, cautions: [])
        for language in Language.allCases {
            let words = try await Words.of(language)
            for key in keys { #expect(words[key] != key, "\(language) \(key)") }
            for finding in worth { whole(words[finding.text, finding.arguments], not: finding.text) }
            for saying in cautions.map(introduction.saying) { whole(words[saying], not: saying.key) }
        }
    }

    private func whole(_ text: String, not key: String) {
        #expect(text != key && !text.contains("{"), "\(text)")
    }

    private let everyReason: [OpenerReason] = [
        .role(role: .ahead), .talk, .card, .ground(ground: "sailing"), .exchange(offer: "a speaker", need: "a hall"),
        .interest(interest: "old maps"),
        .arena(kind: .peers), .private, .worked(times: 2), .flat(times: 1), .original,
    ]
}
