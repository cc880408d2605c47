import UnixSignals

/// Runs `body` so that SIGINT and SIGTERM cancel it, for a command to clean up before it ends.
func cancellingOnSignals<R: Sendable>(_ body: @Sendable @escaping () async throws -> R) async throws -> R {
    let signals = await UnixSignalsSequence(trapping: .sigint, .sigterm)
    return try await withThrowingTaskGroup(of: R?.self) { group in
        group.addTask { try await body() }
        group.addTask {
            for await _ in signals { break }
            return nil
        }
        defer { group.cancelAll() }
        while let result = try await group.next() {
            if let result { return result }
            // A signal, or the wait for one was cancelled: the work is told to end, and its end is waited for.
            group.cancelAll()
        }
        throw CancellationError()
    }
}
