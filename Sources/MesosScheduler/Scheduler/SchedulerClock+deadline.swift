extension SchedulerClock {
    struct DeadlinePassed: Error {}

    /// The result of an operation that may ignore its cancellation: after the time limit it is cancelled and left behind.
    ///
    /// - Throws: ``DeadlinePassed``; `CancellationError` when the caller was cancelled; what the operation throws.
    func limit<Value: Sendable>(
        to limit: Duration, _ operation: @escaping @Sendable () async throws -> Value
    ) async throws -> Value {
        let (results, continuation) = AsyncStream.makeStream(of: Result<Value, any Error>.self)
        let work = Task {
            do {
                continuation.yield(.success(try await operation()))
            } catch {
                continuation.yield(.failure(error))
            }
        }
        let deadline = Task {
            try await sleep(now() + limit)
            continuation.yield(.failure(DeadlinePassed()))
        }
        defer {
            work.cancel()
            deadline.cancel()
        }
        for await result in results { return try result.get() }
        throw CancellationError()
    }
}
