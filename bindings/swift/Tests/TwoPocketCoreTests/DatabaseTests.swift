import Foundation
import Testing
import TwoPocketCore

/// A database of every version there ever was opens, and holds what was put into it.
@Suite struct DatabaseTests {
    @Test(arguments: try goldenDatabases())
    func theGoldenDatabaseOpensWithAllThatWasInIt(golden: URL) async throws {
        try await inFolder { folder in
            let morning = options(folder, time: .manual(at: at("2026-11-20T09:30"), zone: zone))
            try FileManager.default.copyItem(at: golden, to: morning.path)
            let all = try await TwoPocket.open(morning)

            #expect(try await all.backups.check().isEmpty)
            let people = try await all.people.find().items
            #expect(people.map(\.name) == ["Anna Holt", "Peter Madsen", nil])
            let anna = try await all.people.get(people[0].id)
            #expect(anna.lastContact != nil)
            #expect(anna.promises.map(\.state) == [.open])
            let card = try #require(anna.cards.first)
            let back = try #require(try await all.backs.get(card.id))
            #expect(back.notes.detail == "swims in the harbour")
            #expect(back.notes.chemistry == 4)
            let event = try #require(try await all.events.list().items.first)
            #expect(event.name == "Harbour night")
            #expect(event.purpose == "peers")
            let unsorted = try await all.cards.list(event: event.id, pocket: .unsorted)
            let photo = try #require(unsorted.items.first { $0.hasPhoto })
            #expect(try await all.cards.photo(photo.id) == Data([0xFF, 0xD8, 0xFF, 0xD9]))
            let left = try await all.disposal.left()
            #expect(left.map { $0.disposal?.due } == [nil], "a promise holds it")
            let queue = try await all.followUps.queue().items
            #expect(queue.map(\.kind) == [.sort, .followUp])
            let open = try await all.followUps.get(#require(queue.last).id)
            #expect(open.state == .open)
            #expect(open.contact == people[1].id)
            _ = try await all.line("Bo Lind")  // and it is written to
            await all.shut()
        }
    }

    @Test func thereIsAGoldenDatabase() throws { #expect(try !goldenDatabases().isEmpty) }
}

private func goldenDatabases() throws -> [URL] {
    let folder = project.appending(path: "tests/databases")
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    return files.filter { $0.pathExtension == "db" }.sorted { $0.lastPathComponent < $1.lastPathComponent }
}
