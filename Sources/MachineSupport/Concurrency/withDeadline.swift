package struct DeadlineExceeded: Error {
    package init() {}
}

/// The result of an operation that may ignore its cancellation: after the time limit it is cancelled and left behind.
///
/// - Throws: ``DeadlineExceeded``; `CancellationError` when the caller was cancelled; what the operation throws.
package func withDeadline<Value: Sendable>(
    _ limit: Duration, clock: MachineClock = MachineClock(ContinuousClock()),
    _ operation: @escaping @Sendable () async throws -> Value
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
        try await clock.sleep(clock.now() + limit)
        continuation.yield(.failure(DeadlineExceeded()))
    }
    defer {
        work.cancel()
        deadline.cancel()
    }
    for await result in results { return try result.get() }
    throw CancellationError()
}
