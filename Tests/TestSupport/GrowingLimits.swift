/// Does something with ever longer time limits until it turns out as it should: for what can be seen only when a limit runs
/// out, and only if the machine came that far before.
///
/// A test that needs the phase in which a request ran out of time has no other way: too short a limit on a busy machine
/// ends an earlier phase, and a long one makes the test slow on an idle machine.
///
/// - Parameter body: gets a limit; returns whether the outcome is the one that is looked for.
/// - Returns: whether any attempt was; the last has a whole minute.
public func withGrowingLimits(_ body: (Duration) async throws -> Bool) async rethrows -> Bool {
    for limit in [Duration.milliseconds(100), .seconds(1), .seconds(10), .seconds(60)] {
        if try await body(limit) { return true }
    }
    return false
}
