import Foundation
import TwoPocketCore

/// What calls cost through the bindings, over the store that `twopocket-bench` has made; `cargo xtask bench` runs it. Each
/// line: what it is, a tab, and the median in microseconds.
@main
struct Bench {
    static func main() async throws {
        let evening = Date(timeIntervalSince1970: 1_795_114_800)
        let store = URL(filePath: CommandLine.arguments[1])
        let time = TimeSource.manual(at: evening, zone: "Europe/Copenhagen")
        let all = try await TwoPocket.open(Options(path: store, time: time, seed: 7))
        let fifty = PageRequest(limit: 50)
        let card = try await all.cards.list(page: PageRequest(limit: 1)).items[0].id
        let later = try CivilDate(iso: "2026-11-30")
        try await report("empty call", 20_000) { _ = all.now }
        try await report("one card", 2_000) { _ = try await all.cards.get(card) }
        try await report("page of 50 queue items", 200) { _ = try await all.followUps.queue(page: fifty) }
        try await report("page of 50 nights to sort", 20) { _ = try await all.followUps.queue(on: later, page: fifty) }
        try await report("10,000 people in pages of 200", 5) { try await everybody(all) }
        await all.shut()
    }

    static func everybody(_ all: TwoPocket) async throws {
        var after: String?
        repeat {
            after = try await all.people.find(page: PageRequest(after: after, limit: 200)).next
        } while after != nil
    }

    /// The median of as many calls, after a tenth as many that warm up.
    static func report(_ what: String, _ calls: Int, _ call: @Sendable () async throws -> Void) async throws {
        for _ in 0..<calls / 10 { try await call() }
        let clock = ContinuousClock()
        var took: [Duration] = []
        for _ in 0..<calls { took.append(try await clock.measure { try await call() }) }
        took.sort()
        print("\(what)\t\(took[calls / 2] / .microseconds(1))")
    }
}
