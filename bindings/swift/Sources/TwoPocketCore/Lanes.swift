import Foundation

/// Where calls run. They block, so none may hold one of the few threads that all tasks share: not in an actor, but here.
struct Lanes: Sendable {
    /// The store has one writer.
    private let writes = Lane("app.twopocket.writes", width: 1)
    /// As many as the store keeps reading connections.
    private let reads = Lane("app.twopocket.reads", width: 2)

    func write<T: Sendable>(_ call: @escaping @Sendable () throws -> T) async throws(CompanionError) -> T {
        try await writes.run(call)
    }

    func read<T: Sendable>(_ call: @escaping @Sendable () throws -> T) async throws(CompanionError) -> T {
        try await reads.run(call)
    }
}

/// Runs at most `width` calls at once. Those that wait hold no thread, which is more than a concurrent dispatch queue promises.
private struct Lane: Sendable {
    private let queue = OperationQueue()

    init(_ name: String, width: Int) {
        queue.name = name
        queue.maxConcurrentOperationCount = width
    }

    func run<T: Sendable>(_ call: @escaping @Sendable () throws -> T) async throws(CompanionError) -> T {
        let turn = Turn()
        let outcome = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                queue.addOperation { continuation.resume(returning: turn.outcome(of: call)) }
            }
        } onCancel: {
            turn.cancel()
        }
        return try outcome.get()
    }
}

/// A call that waits for its turn. When its task is cancelled meanwhile it is not made.
private final class Turn: @unchecked Sendable {
    private let lock = NSLock()  // guards what is below
    private var isCancelled = false

    func cancel() { lock.withLock { isCancelled = true } }

    func outcome<T>(of call: () throws -> T) -> Result<T, CompanionError> {
        guard !lock.withLock({ isCancelled }) else { return .failure(.Cancelled) }
        do {
            return .success(try call())
        } catch let error as CompanionError {
            return .failure(error)
        } catch {
            // UniFFI's own: what crossed could not be read. Its text may quote what a person wrote.
            return .failure(.Internal(id: "what crossed could not be read"))
        }
    }
}
