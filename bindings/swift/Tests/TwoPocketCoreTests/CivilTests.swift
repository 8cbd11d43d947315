import Foundation
import Testing
import TwoPocketCore

/// Days and times of day, which Foundation does not have.
@Suite struct CivilTests {
    @Test(arguments: ["2026-11-22", "0001-01-01", "9999-12-31", "+12345-06-07", "-0001-02-03", "0000-02-29"])
    func aDayIsReadAsItIsWritten(iso: String) throws { #expect(try CivilDate(iso: iso).iso == iso) }

    @Test(arguments: ["18:00:00", "23:59:60", "09:00:30.250", "00:00:00.000001", "00:00:00.000000001"])
    func aTimeIsReadAsItIsWritten(iso: String) throws { #expect(try CivilTime(iso: iso).iso == iso) }

    @Test(arguments: [
        "", "2026", "2026-11", "2026-11-", "--", "2026-11-22-1", "2026-+1-22", "2026-11-2x", "٢٠٢٦-١١-٢٢", " 2026-11-22",
    ])
    func whatIsNoDayIsRefused(text: String) {
        #expect(throws: CompanionError.Invalid(field: .when, reason: .unreadable)) { try CivilDate(iso: text) }
    }

    @Test(arguments: ["", "18", "18:00:00:00", "18:00:00.", "18:00:00.1234567890", "18:-1", "6 pm"])
    func whatIsNoTimeIsRefused(text: String) {
        #expect(throws: CompanionError.Invalid(field: .when, reason: .unreadable)) { try CivilTime(iso: text) }
        #expect(throws: CompanionError.Invalid(field: .when, reason: .unreadable)) {
            try CivilDateTime(iso: "2026-11-22T\(text)")
        }
    }

    @Test func daysAndTimesAreInTheOrderOfTheCalendar() throws {
        let days = ["-0001-12-31", "2025-12-31", "2026-01-31", "2026-02-01", "+10000-01-01"]
        #expect(try days.shuffled().map { try CivilDate(iso: $0) }.sorted().map(\.iso) == days)
        let times = ["2026-01-01T23:59:59", "2026-01-02T00:00:00", "2026-01-02T00:00:00.001", "2026-01-02T10:00:00"]
        #expect(try times.shuffled().map { try CivilDateTime(iso: $0) }.sorted().map(\.iso) == times)
    }

    @Test func aTimeThatTheSpringChangeSkipsMovesForward() throws {
        #expect(at("2026-03-29T02:30") == at("2026-03-29T03:30"))
        #expect(at("2026-03-29T03:30").timeIntervalSince(at("2026-03-29T01:30")) == 3_600)
    }

    @Test func anInstantIsADayAndADayAnInstant() throws {
        let copenhagen = try #require(TimeZone(identifier: zone))
        let day = CivilDate(year: 2026, month: 11, day: 20)
        #expect(CivilDate(at("2026-11-20T00:30"), in: copenhagen) == day)
        #expect(CivilDate(at("2026-11-20T00:30"), in: .gmt) == CivilDate(year: 2026, month: 11, day: 19))
        #expect(day.start(in: copenhagen) == at("2026-11-20T00:00"))
    }
}
