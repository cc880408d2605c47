import ContainerSPI
import MachineSupport

extension AsyncThrowingStream where Element: Sendable, Failure == any Error {
    /// A stream of the elements that `collect` yields until it returns or throws. The task of `collect` is cancelled when
    /// the consumer stops.
    package init(
        collecting collect: @escaping @Sendable (_ yield: @escaping @Sendable (Element) -> Void) async throws -> Void
    ) {
        self.init { continuation in
            let task = Task {
                do {
                    try await collect { continuation.yield($0) }
                    continuation.finish()
                } catch {
                    continuation.finish(throwing: error)
                }
            }
            continuation.onTermination = { _ in task.cancel() }
        }
    }
}

extension AsyncThrowingStream where Element == LogLine, Failure == any Error {
    /// A stream of live log lines without sentinels. It reads only when its consumer asks for a line, so that no lines
    /// accumulate for a slow consumer.
    ///
    /// - Parameter readMore: returns the next lines, which may be none; `nil` at the end.
    package init(
        mapError: @escaping @Sendable (any Error) -> any Error = { $0 },
        readingMore readMore: @escaping @Sendable () async throws -> [LogLine]?
    ) {
        let lines = Lock<ArraySlice<LogLine>>([])
        self.init {
            while true {
                if let line = lines.withLock({ $0.popFirst() }) {
                    if let line = LogSentinel.removed(from: line) { return line }
                    continue
                }
                do {
                    guard let more = try await readMore() else { return nil }
                    lines.withLock { $0 = more[...] }
                } catch {
                    throw mapError(error)
                }
            }
        }
    }
}
