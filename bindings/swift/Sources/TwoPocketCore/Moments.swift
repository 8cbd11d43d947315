import Foundation

extension Moment {
    /// The instant, without the place it was lived in.
    public var date: Date { Date(timeIntervalSince1970: Double(atMs) / 1000) }

    /// Date and time as the clock on the wall showed them.
    public var local: CivilDateTime {
        let offset = Int64(offsetSeconds) * 1000
        let wall = Date(timeIntervalSince1970: Double(atMs + offset) / 1000)
        let parts = Calendar.civil(.gmt).dateComponents([.hour, .minute, .second], from: wall)
        let time = CivilTime(
            hour: parts.hour ?? 0, minute: parts.minute ?? 0, second: parts.second ?? 0,
            nanosecond: Int((atMs % 1000 + 1000) % 1000) * 1_000_000)
        return CivilDateTime(date: CivilDate(wall, in: .gmt), time: time)
    }
}

extension TimeSource {
    /// A clock that stands at an instant until it is set.
    public static func manual(at now: Date, zone: String) -> TimeSource { .manual(atMs: now.milliseconds, zone: zone) }
}

extension Date {
    /// Milliseconds since 1970-01-01T00:00Z, the nearest.
    var milliseconds: Int64 {
        let exact = (timeIntervalSince1970 * 1000).rounded()
        guard exact.magnitude < 0x1p63 else { return exact < 0 ? .min : .max }
        return Int64(exact)
    }
}
