import Foundation
import Testing
import TwoPocketCore

/// What listeners hear.
@Suite struct ChangeTests {
    @Test func changesComeInTheOrderOfTheCommitsWhoeverMakesThem() async throws {
        try await onCompanion { all in
            _ = try await all.events.begin()
            let before = try await all.revision()
            let changes = all.changes()
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 1...20 { group.addTask { _ = try await all.line("Guest number \(number)") } }
                try await group.waitForAll()
            }
            await all.shut()
            let heard = await changes.reduce(into: []) { $0.append($1) }  // ends, since the store is shut
            // That the night began may be told a little after it was committed: to whoever listens by then.
            #expect(heard.map(\.revision).filter { $0 > before } == Array(before + 1...before + 20))
            #expect(heard.filter { $0.revision > before }.allSatisfy { $0.rooms.contains(.card) })
        }
    }

    @Test func eachStreamHearsAllAndOneThatWasLeftHarmsNobody() async throws {
        try await onCompanion { all in
            let (one, other) = (all.changes(), all.changes())
            _ = try await all.events.begin()
            for await change in one {
                #expect(change.rooms == [.event])
                break
            }
            _ = try await all.line("Signe Raun")
            await all.shut()
            let heard = await other.reduce(into: []) { $0.append($1.revision) }
            #expect(heard == Array(1...Int64(heard.count)))
            #expect(heard.count > 1)
        }
    }

    @Test func aSlowReaderLosesTheOldestNeverTheNewest() async throws {
        try await onCompanion { all in
            let changes = all.changes()
            for number in 1...80 { _ = try await all.line("Guest number \(number)") }
            let last = try await all.revision()
            await all.shut()
            let heard = await changes.reduce(into: []) { $0.append($1.revision) }
            #expect(heard == Array(last - 63...last))
        }
    }

    @Test func streamsEndWithTheStoreWhetherItWasShutOrLetGo() async throws {
        try await inFolder { folder in
            var all: TwoPocket? = try await TwoPocket.open(options(folder))
            let changes = try #require(all).changes()
            _ = try await #require(all).line("Signe Raun")
            all = nil
            #expect(await changes.reduce(into: []) { $0.append($1.revision) }.first == 1)

            let again = try await TwoPocket.open(options(folder))
            await again.shut()
            #expect(await again.changes().reduce(0) { count, _ in count + 1 } == 0)
        }
    }

    @Test func aListenerThatThrowsHarmsNobody() async throws {
        try await inFolder { folder in
            let companion = try TwoPocketCompanion.open(options: options(folder))
            try companion.listen(listener: Listener { _ in throw Mishap() })
            let (heard, hearer) = AsyncStream.makeStream(of: Changed.self)
            try companion.listen(listener: Listener { hearer.yield($0) })
            _ = try companion.events().begin(event: NewEvent())
            let revision = try companion.revision()
            #expect(await heard.first { _ in true } == Changed(rooms: [.event], revision: revision))
            companion.shut()
        }
    }

    @Test func aListenerMayCallTheCompanionAndEndIt() async throws {
        try await inFolder { folder in
            let companion = try TwoPocketCompanion.open(options: options(folder))
            let (heard, hearer) = AsyncStream.makeStream(of: Int64.self)
            try companion.listen(
                listener: Listener { [weak companion] _ in
                    hearer.yield(try companion?.revision() ?? 0)
                    companion?.shut()
                    hearer.finish()
                })
            _ = try companion.events().begin(event: NewEvent())
            #expect(await heard.reduce(into: []) { $0.append($1) } == [1])
            #expect(throws: CompanionError.Closed) { try companion.revision() }
        }
    }
}

private struct Mishap: Error {}

private final class Listener: ChangeListener {
    private let hear: @Sendable (Changed) throws -> Void

    init(_ hear: @escaping @Sendable (Changed) throws -> Void) { self.hear = hear }

    func changed(change: Changed) throws { try hear(change) }
}
