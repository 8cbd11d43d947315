import Foundation
import Testing
import TwoPocketCore

/// Many callers at once, on one store or on two over one file.
@Suite struct LaneTests {
    @Test func eightCallersAtOnceGetEachTheirAnswer() async throws {
        try await onCompanion { all in
            let cards = try await withThrowingTaskGroup(of: [Card].self) { group in
                for caller in 1...8 {
                    group.addTask {
                        var cards: [Card] = []
                        for number in 1...10 {
                            let card = try await all.line("Guest number \(number) of caller \(caller)")
                            #expect(try await all.cards.get(card.id) == card)
                            _ = try await all.people.find("Guest")
                            cards.append(card)
                        }
                        return cards
                    }
                }
                return try await group.reduce(into: []) { $0 += $1 }
            }
            #expect(Set(cards.map(\.id)).count == 80)
            #expect(Set(cards.map(\.event)).count == 1)
            #expect(try await all.cards.list().total == 80)
        }
    }

    /// More calls under way than there are threads for tasks: if each held one, no other task would run meanwhile.
    @Test func callsHoldNoThreadThatTasksNeed() async throws {
        try await inFolder { folder in
            let all = try await TwoPocket.open(options(folder))
            _ = try await all.line("Signe Raun")
            let holder = try Holder(of: options(folder).path)
            let answered = Counter()
            let calls = (1...8).map { number in
                Task {
                    _ = try? await all.line("Guest number \(number)")  // too long a wait ends with `Busy`
                    await answered.count()
                }
            }
            // One is enough, and is through long before a call is `Busy`, also where the machine has much to do.
            await Task.detached { await Task.yield() }.value
            #expect(await answered.counted == 0, "other tasks had to wait for a call")
            holder.letGo()
            for call in calls { await call.value }
            await all.shut()
        }
    }

    @Test func aCallWhoseTaskWasCancelledBeforeItsTurnIsNotMade() async throws {
        try await inFolder { folder in
            let all = try await TwoPocket.open(options(folder))
            _ = try await all.line("Signe Raun")
            let holder = try Holder(of: options(folder).path)
            let first = Task { try await all.line("Bo Lind") }
            try await Task.sleep(for: .milliseconds(100))  // it has the turn, and waits for the other process
            let second = Task { try await all.line("Ida Holm") }
            second.cancel()
            holder.letGo()
            _ = try await first.value
            await #expect(throws: CompanionError.Cancelled) { try await second.value }
            #expect(try await all.people.find("Ida").total == 0)
            #expect(try await all.cards.list().total == 2)
            await all.shut()
        }
    }

    @Test func theEndComesAlsoInATaskThatIsCancelled() async throws {
        try await inFolder { folder in
            let all = try await TwoPocket.open(options(folder))
            let ending = Task {
                while !Task.isCancelled { await Task.yield() }
                await all.shut()
            }
            ending.cancel()
            await ending.value
            await #expect(throws: CompanionError.Closed) { try await all.revision() }
        }
    }

    @Test func aDatabaseOpenedTwiceIsOneStore() async throws {
        try await inFolder { folder in
            let one = try await TwoPocket.open(options(folder))
            let other = try await TwoPocket.open(options(folder, seed: 8))  // the same seed would make the same ids
            let card = try await one.line("Signe Raun")
            #expect(try await other.cards.get(card.id) == card)
            _ = try await other.pockets.put(card.id, into: .right)
            #expect(try await one.cards.get(card.id).pocket == .right)
            async let ones = (1...10).asyncMap { try await one.line("Guest number \($0) here") }
            async let others = (1...10).asyncMap { try await other.line("Guest number \($0) there") }
            let cards = try await ones + others
            #expect(Set(cards.map(\.id)).count == 20)
            await one.shut()
            #expect(try await other.cards.list().total == 21)
            await other.shut()
        }
    }
}

private actor Counter {
    private(set) var counted = 0
    func count() { counted += 1 }
}

extension Sequence where Element: Sendable {
    func asyncMap<T: Sendable>(_ transform: @Sendable (Element) async throws -> T) async rethrows -> [T] {
        var all: [T] = []
        for element in self { all.append(try await transform(element)) }
        return all
    }
}
