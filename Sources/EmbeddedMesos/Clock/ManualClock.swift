import MachineSupport

/// A clock that moves only by ``advance(by:)``.
///
/// ```swift
/// let clock = ManualClock()
/// let master = try await EmbeddedMaster.start(configuration: .init(clock: clock), agents: [.scripted(.init())])
/// await clock.advance(by: .seconds(15))   // every framework has received a heartbeat when this returns
/// ```
public final class ManualClock: MesosClock {
    private struct State {
        var now: Instant
        var lastNumber = 0
        var timers = TimerQueue<Int>()
        var actions: [Int: @Sendable () async -> Void] = [:]
    }

    private let state: Lock<State>

    /// Makes a clock.
    ///
    /// - Parameter start: the first moment; by default 2026-01-01 00:00 UTC.
    public init(start: Instant = Instant(seconds: 1_767_225_600)) { state = Lock(State(now: start)) }

    /// The moment to which the clock has been advanced.
    public var now: Instant { state.withLock { $0.now } }

    /// The number of timers that are set.
    public var pendingTimers: Int { state.withLock { $0.actions.count } }

    public func schedule(at deadline: Instant, _ action: @escaping @Sendable () async -> Void) -> MesosTimer {
        let number = state.withLock { state in
            state.lastNumber += 1
            state.timers.set(state.lastNumber, at: deadline)
            state.actions[state.lastNumber] = action
            return state.lastNumber
        }
        return MesosTimer { [weak self] in
            self?.state.withLock { state in
                state.timers.cancel(number)
                state.actions[number] = nil
            }
        }
    }

    /// Advances time and runs the timers that become due, each at its own moment, including timers that are set meanwhile.
    ///
    /// When this returns, the embedded master has finished everything it does at these moments. Calls must not overlap.
    public func advance(by duration: Duration) async {
        let target = now + duration
        while let action = takeNext(until: target) { await action() }
        state.withLock { state in state.now = max(state.now, target) }
    }

    private func takeNext(until target: Instant) -> (@Sendable () async -> Void)? {
        state.withLock { state in
            guard let (number, deadline) = state.timers.popDue(at: target) else { return nil }
            state.now = max(state.now, deadline)
            return state.actions.removeValue(forKey: number)
        }
    }
}
