/// Repeats `body` with growing time limits until it has the expected outcome.
///
/// For tests of the phase in which a request reaches its limit: too short a limit on a busy machine ends an earlier phase,
/// and a long one makes the test slow on an idle machine.
///
/// - Parameter body: takes a limit; returns whether the outcome is the expected one.
/// - Returns: whether an attempt had the expected outcome. The last attempt has a limit of a minute.
public func withGrowingLimits(_ body: (Duration) async throws -> Bool) async rethrows -> Bool {
    for limit in [Duration.milliseconds(100), .seconds(1), .seconds(10), .seconds(60)] {
        if try await body(limit) { return true }
    }
    return false
}
