import Foundation
import Testing

/// Where this package's programs and modules are built: beside what runs the tests.
let products: URL = {
    #if os(macOS)
        let tests = Bundle.allBundles.map(\.bundleURL).first { $0.pathExtension == "xctest" }
    #else
        let tests: URL? = URL(filePath: CommandLine.arguments[0])
    #endif
    return (tests ?? Bundle.main.bundleURL).deletingLastPathComponent()
}()

/// Another process that holds the lock of a store's writer until it lets go.
final class Holder {
    private let process = Process()
    private let input = Pipe()

    init(of database: URL) throws {
        let output = Pipe()
        process.executableURL = products.appending(path: "LockHolder")
        process.arguments = [database.path + "-shm"]
        (process.standardInput, process.standardOutput) = (input, output)
        try process.run()
        try #require(String(decoding: output.fileHandleForReading.availableData, as: UTF8.self) == "held\n")
    }

    func letGo() {
        try? input.fileHandleForWriting.close()
        process.waitUntilExit()
    }

    deinit { letGo() }
}

/// Runs a program to its end: its exit status, and all that it said. Holds no thread that other tests need.
func run(_ program: String, _ arguments: [String]) async throws -> (status: Int32, said: String) {
    try await inFolder { folder in
        let said = folder.appending(path: "said")
        try Data().write(to: said)
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [program] + arguments
        let output = try FileHandle(forWritingTo: said)
        (process.standardOutput, process.standardError) = (output, output)
        try await withCheckedThrowingContinuation { continuation in
            process.terminationHandler = { _ in continuation.resume() }
            do {
                try process.run()
            } catch {
                continuation.resume(throwing: error)
            }
        }
        return (process.terminationStatus, String(decoding: try Data(contentsOf: said), as: UTF8.self))
    }
}
