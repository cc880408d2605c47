/// The source of time and timers for an embedded master and its agents.
///
/// ``SystemClock`` follows real time. ``ManualClock`` moves only when a test advances it, which makes heartbeats, filters,
/// repeated updates and failover timeouts deterministic.
public protocol MesosClock: Sendable {
    /// The present moment.
    var now: MesosInstant { get }

    /// Runs `action` once, at `deadline` or as soon as possible after it.
    func schedule(at deadline: MesosInstant, _ action: @escaping @Sendable () async -> Void) -> MesosTimer
}

/// A timer that was set on a ``MesosClock``.
public struct MesosTimer: Sendable {
    private let cancelAction: @Sendable () -> Void

    /// Makes a timer of a clock.
    ///
    /// - Parameter cancel: cancels the timer; may be called several times.
    public init(cancel: @escaping @Sendable () -> Void) { cancelAction = cancel }

    /// Prevents the action, unless it has begun. May be called several times.
    public func cancel() { cancelAction() }
}
