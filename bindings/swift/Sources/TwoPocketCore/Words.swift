/// Every word a person reads, in one language. ``of(_:)-(String)`` reads the language's texts, off the main thread; after it
/// everything here is looked up in memory and may be called where a screen is drawn.
public final class Words: Sendable {
    /// The code of the language.
    public let language: String
    private let texts: Texts

    private init(_ texts: Texts) {
        language = texts.language()
        self.texts = texts
    }

    /// The texts for a BCP 47 code or a locale's name; what is no language of ours is English.
    public static func of(_ code: String) async throws(CompanionError) -> Words {
        try await Lanes().read {
            let words = Words(Texts(code: code))
            _ = words["days-left"]  // reads them
            return words
        }
    }

    /// The texts of a language.
    public static func of(_ language: Language) async throws(CompanionError) -> Words { try await of("\(language)") }

    /// The text of a key with its arguments filled in: `words["days-left", ["count": arg(2)]]`.
    public subscript(key: String, arguments: [String: TextArg] = [:]) -> String { texts.get(key: key, arguments: arguments) }

    /// What is to be said of something that a room found.
    public subscript(saying: Saying) -> String { self[saying.key, saying.arguments] }

    /// A day as the language writes it.
    public func day(_ day: CivilDate, _ form: DayForm) -> String { texts.day(day: day, form: form) }

    /// A day as one speaks of it: tomorrow, in two days, else the day written out.
    public func near(_ day: CivilDate, today: CivilDate) -> String { texts.near(day: day, today: today) }

    /// How long there is until a deadline, or how long it is past.
    public func deadline(_ deadline: CivilDate, today: CivilDate) -> String { texts.deadline(deadline: deadline, today: today) }

    /// A time of day on the 24-hour clock.
    public func time(_ time: CivilTime) -> String { texts.time(time: time) }

    /// A day and a time of day.
    public func moment(_ moment: CivilDateTime) -> String { texts.moment(moment: moment) }

    /// A whole number with the language's thousands mark.
    public func whole(_ number: Int) -> String { texts.whole(number: Int64(number)) }

    /// A number with so many decimals and the language's decimal mark.
    public func decimal(_ number: Double, digits: UInt8) -> String { texts.decimal(number: number, digits: digits) }
}

/// Text to fill in: a name, a place.
public func arg(_ text: String) -> TextArg { .text(text) }

/// A count to fill in.
public func arg(_ count: Int) -> TextArg { .whole(Int64(count)) }

/// A measure to fill in.
public func arg(_ measure: Double) -> TextArg { .decimal(measure) }

/// A day to fill in.
public func arg(_ day: CivilDate) -> TextArg { .day(day) }

/// A time of day to fill in.
public func arg(_ time: CivilTime) -> TextArg { .time(time) }

/// A day and a time of day to fill in.
public func arg(_ moment: CivilDateTime) -> TextArg { .moment(moment) }
