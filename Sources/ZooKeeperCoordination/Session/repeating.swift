/// Runs an operation, and repeats it on the session's next connection if the connection was lost. The operation must find out
/// what the attempts before it have done.
///
/// - Throws: the error of the operation; ``ZooKeeperError`` with the code `timedOut` after the deadline, or `cancelled`.
package func repeating<Value: Sendable>(
    on session: ZooKeeperSession, until deadline: ContinuousClock.Instant,
    isolation: isolated (any Actor)? = #isolation, _ body: () async throws(ZooKeeperError) -> Value
) async throws(ZooKeeperError) -> Value {
    while true {
        try await session.waitUntilConnected(until: deadline)
        do throws(ZooKeeperError) {
            return try await body()
        } catch  where error.isTransient {
            try await pauseAfterLoss(error, until: deadline)
        }
    }
}

/// The pause before a request is repeated: the session's event about the lost connection may arrive after the error.
func pauseAfterLoss(_ error: ZooKeeperError, until deadline: ContinuousClock.Instant) async throws(ZooKeeperError) {
    guard ContinuousClock.now < deadline else {
        throw ZooKeeperError(.timedOut, "ZooKeeper did not answer in time; the last error: \(error.message)")
    }
    try? await Task.sleep(for: .milliseconds(20))
    if Task.isCancelled {
        throw ZooKeeperError(
            .cancelled, "cancelled while ZooKeeper was being asked again; the last error: \(error.message)")
    }
}
