import Foundation
import Testing
import TwoPocketCore

let zone = "Europe/Copenhagen"

/// Six in the evening of the night that the tests play on.
let evening = at("2026-11-19T18:00")

/// The root of the project.
let project = (0..<5).reduce(URL(filePath: #filePath)) { place, _ in place.deletingLastPathComponent() }

func at(_ local: String, in zone: String = zone) -> Date {
    guard let zone = TimeZone(identifier: zone), let moment = try? CivilDateTime(iso: local).instant(in: zone) else {
        fatalError("there is no \(local) in \(zone)")
    }
    return moment
}

func options(
    _ folder: URL, named name: String = "night.db", time: TimeSource = .manual(at: evening, zone: zone), seed: UInt64 = 7
) -> Options {
    Options(path: folder.appending(path: name), time: time, seed: seed)
}

/// Runs a test in a folder that is there for it alone.
func inFolder<T>(_ test: (URL) async throws -> T) async throws -> T {
    let folder = FileManager.default.temporaryDirectory.appending(path: "twopocket-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try await test(folder)
}

/// Runs a test on a companion that is opened before and shut after it.
func onCompanion(time: TimeSource = .manual(at: evening, zone: zone), _ test: (TwoPocket) async throws -> Void) async throws {
    try await onCompanion(time: time) { all, _ in try await test(all) }
}

/// The same, with the folder that its store is in.
func onCompanion(
    time: TimeSource = .manual(at: evening, zone: zone), _ test: (TwoPocket, URL) async throws -> Void
) async throws {
    try await inFolder { folder in
        let all = try await TwoPocket.open(options(folder, time: time))
        do {
            try await test(all, folder)
        } catch {
            await all.shut()
            throw error
        }
        await all.shut()
    }
}

/// Damages a file.
func overwrite(_ file: URL, at offset: Int, with bytes: Data) throws {
    let handle = try FileHandle(forUpdating: file)
    try handle.seek(toOffset: UInt64(offset))
    try handle.write(contentsOf: bytes)
    try handle.close()
}

extension TwoPocket {
    func line(_ text: String) async throws -> Card { try await cards.capture(.line(text: text)).card }
}
