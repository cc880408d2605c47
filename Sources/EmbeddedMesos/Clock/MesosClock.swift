@_exported import MachineSupport

/// The source of time and timers for an embedded master and its agents.
///
/// ``SystemClock`` follows real time. ``ManualClock`` moves only when a test advances it, which makes heartbeats, filters,
/// repeated updates and failover timeouts deterministic.
public protocol MesosClock: Sendable {
    /// The present moment, counted from 1970-01-01 00:00 UTC.
    var now: Instant { get }

    /// Runs `action` once, at `deadline` or as soon as possible after it.
    func schedule(at deadline: Instant, _ action: @escaping @Sendable () async -> Void) -> MesosTimer
}

/// A timer that was set on a ``MesosClock``.
public struct MesosTimer: Sendable {
    private let cancelAction: @Sendable () -> Void

    /// Makes a timer from the function that cancels it, which may be called several times.
    public init(cancel: @escaping @Sendable () -> Void) { cancelAction = cancel }

    /// Prevents the action, unless it has begun. May be called several times.
    public func cancel() { cancelAction() }
}
