/// Where the embedded master and its agents get the time and their timers from.
///
/// ``SystemClock`` is real time. ``ManualClock`` moves only when a test says so, which makes heartbeats, filters,
/// resent updates and failover timeouts deterministic.
public protocol MesosClock: Sendable {
    var now: MesosInstant { get }

    /// Runs `action` once, at `deadline` or as soon after it as possible. A deadline in the past is due at once.
    func schedule(at deadline: MesosInstant, _ action: @escaping @Sendable () async -> Void) -> MesosTimer
}

/// A timer that was set on a ``MesosClock``.
public struct MesosTimer: Sendable {
    private let cancelAction: @Sendable () -> Void

    public init(cancel: @escaping @Sendable () -> Void) { cancelAction = cancel }

    /// Keeps the action from running, unless it has begun. May be called several times.
    public func cancel() { cancelAction() }
}
