/// Waits until `condition` holds, checking every few milliseconds, for at most `limit`.
///
/// - Returns: whether the condition held. The limit is generous on purpose, as it only bounds a failing test.
public func eventually(
    within limit: Duration = .seconds(300),
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

/// The error of a wait that reached its limit.
public struct WaitExpired: Error, CustomStringConvertible {
    public var description: String
}

/// Waits until there is a value, checking every few milliseconds, for at most `limit`.
///
/// - Throws: ``WaitExpired`` with `what`; errors of `value`.
public func eventually<Value>(
    _ what: String, within limit: Duration = .seconds(300), _ value: () throws -> Value?
) async throws -> Value {
    let clock = ContinuousClock()
    let end = clock.now + limit
    while clock.now < end {
        if let value = try value() { return value }
        try await clock.sleep(for: .milliseconds(5))
    }
    throw WaitExpired(description: "\(what) did not come within \(limit)")
}
