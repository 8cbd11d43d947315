import Foundation

// Days and times of day as a calendar and a clock on the wall show them. They are plain values: one that no calendar has,
// like the 30th of February, is refused by the core with `Invalid`.

/// A day of the calendar, in no zone.
public struct CivilDate: Hashable, Sendable, Comparable, CustomStringConvertible {
    public let year: Int
    /// From 1.
    public let month: Int
    /// From 1.
    public let day: Int

    public init(year: Int, month: Int, day: Int) {
        (self.year, self.month, self.day) = (year, month, day)
    }

    /// The day that it is somewhere at an instant.
    public init(_ instant: Date, in zone: TimeZone) {
        let parts = Calendar.civil(zone).dateComponents([.year, .month, .day], from: instant)
        self.init(year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0)
    }

    /// Reads `2026-11-22`. Fails with `Invalid`.
    public init(iso: String) throws(CompanionError) {
        let sign = iso.first == "-" ? -1 : 1
        let digits = iso.first == "-" || iso.first == "+" ? iso.dropFirst() : iso[...]
        guard let parts = numbers(digits, between: "-"), parts.count == 3 else { throw .unreadable }
        self.init(year: sign * parts[0], month: parts[1], day: parts[2])
    }

    /// As ISO 8601 writes it: `2026-11-22`. Years of more than four digits, and those before the year 0, have a sign.
    public var iso: String {
        let sign = year < 0 ? "-" : year > 9_999 ? "+" : ""
        return "\(sign)\(padded(abs(year), 4))-\(padded(month, 2))-\(padded(day, 2))"
    }

    public var description: String { iso }

    /// The instant at which the day begins somewhere; nil for a day that no calendar has.
    public func start(in zone: TimeZone) -> Date? {
        CivilDateTime(date: self, time: CivilTime(hour: 0, minute: 0)).instant(in: zone)
    }

    public static func < (one: Self, other: Self) -> Bool {
        (one.year, one.month, one.day) < (other.year, other.month, other.day)
    }
}

/// A time of day, in no zone.
public struct CivilTime: Hashable, Sendable, Comparable, CustomStringConvertible {
    public let hour: Int
    public let minute: Int
    public let second: Int
    public let nanosecond: Int

    public init(hour: Int, minute: Int, second: Int = 0, nanosecond: Int = 0) {
        (self.hour, self.minute, self.second, self.nanosecond) = (hour, minute, second, nanosecond)
    }

    /// Reads `18:00`, `18:00:30` and `18:00:30.250`. Fails with `Invalid`.
    public init(iso: String) throws(CompanionError) {
        let whole = iso.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        let fraction = whole.count == 2 ? whole[1] : "0"
        guard let parts = numbers(whole[0], between: ":"), (2...3).contains(parts.count), fraction.count <= 9,
            let nanosecond = number(fraction + String(repeating: "0", count: 9 - fraction.count)), !fraction.isEmpty
        else { throw .unreadable }
        self.init(hour: parts[0], minute: parts[1], second: parts.count == 3 ? parts[2] : 0, nanosecond: nanosecond)
    }

    /// As ISO 8601 writes it: `18:00:00`, with three, six or nine digits more where there is a fraction.
    public var iso: String {
        var fraction = nanosecond == 0 ? "" : "." + padded(nanosecond, 9)
        while fraction.hasSuffix("000") { fraction.removeLast(3) }
        return "\(padded(hour, 2)):\(padded(minute, 2)):\(padded(second, 2))\(fraction)"
    }

    public var description: String { iso }

    public static func < (one: Self, other: Self) -> Bool {
        (one.hour, one.minute, one.second, one.nanosecond) < (other.hour, other.minute, other.second, other.nanosecond)
    }
}

/// A day and a time of day, in no zone.
public struct CivilDateTime: Hashable, Sendable, Comparable, CustomStringConvertible {
    public let date: CivilDate
    public let time: CivilTime

    public init(date: CivilDate, time: CivilTime) {
        (self.date, self.time) = (date, time)
    }

    /// Reads `2026-11-19T18:00`, with what a ``CivilTime`` may have behind it. Fails with `Invalid`.
    public init(iso: String) throws(CompanionError) {
        let parts = iso.split(separator: "T", omittingEmptySubsequences: false)
        guard parts.count == 2 else { throw .unreadable }
        self.init(date: try CivilDate(iso: String(parts[0])), time: try CivilTime(iso: String(parts[1])))
    }

    /// As ISO 8601 writes it.
    public var iso: String { "\(date.iso)T\(time.iso)" }

    public var description: String { iso }

    /// The instant it is somewhere. A time that the spring change skips is as much later as the clocks move; nil for a day
    /// that no calendar has.
    public func instant(in zone: TimeZone) -> Date? {
        let calendar = Calendar.civil(zone)
        let parts = DateComponents(
            calendar: calendar, year: date.year, month: date.month, day: date.day,
            hour: time.hour, minute: time.minute, second: time.second, nanosecond: time.nanosecond)
        return calendar.date(from: parts)
    }

    public static func < (one: Self, other: Self) -> Bool { (one.date, one.time) < (other.date, other.time) }
}

extension Calendar {
    static func civil(_ zone: TimeZone) -> Calendar {
        var calendar = Calendar(identifier: .iso8601)
        calendar.timeZone = zone
        return calendar
    }
}

extension CompanionError {
    fileprivate static var unreadable: Self { .Invalid(field: .when, reason: .unreadable) }
}

private func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

private func numbers(_ text: Substring, between separator: Character) -> [Int]? {
    let parts = text.split(separator: separator, omittingEmptySubsequences: false).map(number)
    return parts.contains(nil) ? nil : parts.compactMap(\.self)
}

/// Digits alone: no sign, no blank.
private func number(_ digits: some StringProtocol) -> Int? {
    digits.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ? Int(digits) : nil
}
