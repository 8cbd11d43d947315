import Foundation
import TwoPocketCore

/// Plays a night over the public API, as `twopocket night` does in Rust; their traces must be equal.
final class Player {
    /// As in Rust: ids are the same in every run.
    private static let seed: UInt64 = 20_261_119
    static let whole = PageRequest(limit: 200)

    private let folder: URL
    private let database: URL
    private(set) var all: TwoPocket
    private var at: CivilDateTime
    private var zone: String
    private var aliases = Aliases()

    /// Plays the night of a folder into a database that is made for it, and returns its trace, a line a step.
    static func play(_ folder: URL, into database: URL) async throws -> [String] {
        let steps = try steps(of: folder)
        let player = try await Player(folder, database, begins: steps[0])
        var trace: [String] = []
        for (place, step) in steps.enumerated() {
            do {
                let told = try await player.play(step)
                trace.append("\(Json.object(["step": .int(Int64(place + 1)), "told": told, "verb": .string(step.verb)]))")
            } catch {
                throw Trouble("step \(place + 1): \(step.verb): \(error)")
            }
        }
        await player.all.shut()
        return trace
    }

    private init(_ folder: URL, _ database: URL, begins first: Step) async throws {
        (self.folder, self.database) = (folder, database)
        (at, zone) = (try moment("1970-01-01T00:00"), first.zone ?? "UTC")
        at = first.at ?? at
        all = try await Self.open(database, at, zone)
    }

    private static func open(_ database: URL, _ at: CivilDateTime, _ zone: String) async throws -> TwoPocket {
        let time = TimeSource.manual(at: try instant(at, zone), zone: zone)
        return try await TwoPocket.open(Options(path: database, time: time, seed: seed))
    }

    func restart() async throws {
        await all.shut()
        all = try await Self.open(database, at, zone)
    }

    private static func instant(_ at: CivilDateTime, _ zone: String) throws -> Date {
        guard let instant = at.instant(in: TimeZone(identifier: zone) ?? .gmt) else { throw Trouble("there is no \(at)") }
        return instant
    }

    private func play(_ step: Step) async throws -> Json {
        try await setClock(step)
        let record: Json
        do {
            record = try await call(step.verb, step.arguments)
        } catch let error as CompanionError {
            let refused = aliases.told(told(error))
            guard let expected = step.fails else { throw Trouble("it failed with \(refused)") }
            return try holds(expected, refused)
        }
        guard step.fails == nil else { throw Trouble("it should have failed, but told \(record)") }
        if let alias = step.alias, let members = record.object { aliases.name(alias, members) }
        let named = aliases.told(record)
        return try step.expect.map { try holds($0, named) } ?? named
    }

    private func holds(_ expected: Json, _ found: Json) throws -> Json {
        if let difference = difference(expected, found) { throw Trouble(difference) }
        return found
    }

    private func setClock(_ step: Step) async throws {
        at = step.at ?? at
        if let moved = step.zone {
            zone = moved
            try await all.setZone(zone)
        }
        try await all.setNow(Self.instant(at, zone))
    }

    private func call(_ verb: String, _ said: Json) async throws -> Json {
        if verb.hasPrefix("bytes_") { return try bytes(said.array ?? [], stand: verb == "bytes_with") }
        let arguments = try Arguments(said)
        let told = try await act(verb, arguments)
        try arguments.end()
        return told
    }

    /// The day it is by the night's clock.
    func today() -> CivilDate { at.date }

    /// The id of what a night calls so.
    func id<Id: TypedId>(_ said: Arguments, _ key: String) throws -> Id { Id(value: try aliases.id(said.text(key))) }

    func idIf<Id: TypedId>(_ said: Arguments, _ key: String) throws -> Id? {
        try said.textIf(key).map { Id(value: try aliases.id($0)) }
    }

    func file(_ name: String) throws -> Data { try Data(contentsOf: folder.appending(path: name)) }

    /// Looks into the store's files, in whatever case of ASCII letters.
    private func bytes(_ texts: [Json], stand expected: Bool) throws -> Json {
        let files = ["", "-wal", "-shm"].compactMap { try? Data(contentsOf: URL(filePath: database.path + $0)) }.map(folded)
        for text in texts.compactMap(\.string) {
            let found = files.contains { $0.range(of: folded(Data(text.utf8))) != nil }
            guard found == expected else {
                throw Trouble(found ? "`\(text)` still stands in the files" : "`\(text)` stands nowhere in the files")
            }
        }
        return .object([:])
    }

    private func folded(_ bytes: Data) -> Data {
        Data(bytes.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 + 32 : $0 })
    }
}
