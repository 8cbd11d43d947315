import Foundation
import Testing
import TwoPocketCore

/// Plays the project's nights; the test command compares the trace with Rust's.
@Suite struct NightTests {
    @Test func everyNightOfRoomsThatCrossHolds() async throws {
        // Verbs of rooms that do not cross yet. A night that has one is played in Rust alone.
        let list = try Data(contentsOf: project.appending(path: "bindings/not-yet-crossing.txt"))
        let notYet = Set(String(decoding: list, as: UTF8.self).split(separator: "\n").map(String.init))
        var played = 0
        var trace = ""
        for night in try nights() {
            let name = night.lastPathComponent
            if try steps(of: night).contains(where: { notYet.contains($0.verb) }) {
                print("not played in Swift yet, for want of a room: \(name)")
                continue
            }
            trace += try await play(night).map { "\(name) \($0)\n" }.joined()
            played += 1
        }
        #expect(played > 0)
        let traces = project.appending(path: "target/traces")
        try FileManager.default.createDirectory(at: traces, withIntermediateDirectories: true)
        try Data(trace.utf8).write(to: traces.appending(path: "swift.jsonl"))
    }

    @Test(arguments: [
        (#"{"current": {}, "expect": {"counts": {"unsorted": 1}}}"#, "counts.unsorted: expected 1, found 0"),
        (#"{"dance": {}, "expect": {}}"#, "no verb `dance`"),
        (#"{"people": {"qery": "a"}, "expect": {}}"#, "qery"),
        (#"{"people": {}, "fails": {"Busy": {}}}"#, "should have failed"),
        (#"{"begin": {"event": "Other"}, "fails": {"Invalid": {"reason": "empty"}}}"#, "another_begun"),
        (#"{"begin": {"event": "Other"}, "expect": {}}"#, "it failed with"),
        (#"{"people": {}, "expect": {"items": [{}]}}"#, "items"),
        (#"{"bytes_with": ["Nobodys words"]}"#, "nowhere"),
        (#"{"bytes_without": ["pier night"]}"#, "still stands"),
    ])
    func aNightThatDoesNotHoldFailsAndSaysWhere(step: String, reason: String) async throws {
        try await inFolder { folder in
            let begin = #"{"begin": {"event": "Pier night", "at": "2026-11-19T18:00", "zone": "Europe/Copenhagen"}}"#
            let night = Data(#"{"name": "t", "steps": [\#(begin), \#(step)]}"#.utf8)
            try night.write(to: folder.appending(path: "night.json"))
            await #expect { _ = try await play(folder) } throws: { "\($0)".contains(reason) }
        }
    }

    private func nights() throws -> [URL] {
        let folders = try FileManager.default.contentsOfDirectory(
            at: project.appending(path: "tests/nights"), includingPropertiesForKeys: nil)
        let nights = folders.filter { FileManager.default.fileExists(atPath: $0.appending(path: "night.json").path) }
        return nights.sorted { $0.lastPathComponent < $1.lastPathComponent }
    }

    private func play(_ night: URL) async throws -> [String] {
        try await inFolder { folder in
            do {
                return try await Player.play(night, into: folder.appending(path: "night.db"))
            } catch {
                throw Trouble("\(night.lastPathComponent): \(error)")
            }
        }
    }
}
