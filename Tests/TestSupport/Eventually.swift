/// Waits until `condition` holds, looking again every few milliseconds, for at most `limit`.
///
/// - Returns: whether the condition came to hold. The limit is generous on purpose: it only bounds a failing test.
public func eventually(
    within limit: Duration = .seconds(60),
    _ condition: () async throws -> Bool
) async rethrows -> Bool {
    let clock = ContinuousClock()
    let end = clock.now + limit
    while true {
        if try await condition() { return true }
        if clock.now >= end || Task.isCancelled { return false }
        try? await clock.sleep(for: .milliseconds(5))
    }
}
