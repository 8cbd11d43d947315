import Foundation

/// Hands what the core says on to any number of streams.
final class Announcer: ChangeListener, @unchecked Sendable {
    /// Changes that a stream keeps for a reader that is slow.
    private static let kept = 64

    private let lock = NSLock()  // guards what is below
    private var readers: [UUID: AsyncStream<Changed>.Continuation] = [:]
    private var isFinished = false

    func changed(change: Changed) {
        for reader in lock.withLock({ Array(readers.values) }) { reader.yield(change) }
    }

    func stream() -> AsyncStream<Changed> {
        let (stream, reader) = AsyncStream.makeStream(of: Changed.self, bufferingPolicy: .bufferingNewest(Self.kept))
        let id = UUID()
        reader.onTermination = { [weak self] _ in
            guard let self else { return }
            lock.withLock { _ = readers.removeValue(forKey: id) }
        }
        let isOver = lock.withLock {
            if !isFinished { readers[id] = reader }
            return isFinished
        }
        if isOver { reader.finish() }
        return stream
    }

    /// Ends the streams that there are, and those still asked for.
    func finish() {
        let all = lock.withLock {
            defer { (readers, isFinished) = ([:], true) }
            return Array(readers.values)
        }
        for reader in all { reader.finish() }
    }
}
