import Synchronization

/// A clock that moves only by ``advance(by:)``.
///
/// ```swift
/// let clock = ManualClock()
/// let master = try await EmbeddedMaster.start(configuration: .init(clock: clock), agents: [.scripted(.init())])
/// await clock.advance(by: .seconds(15))   // every framework has received a heartbeat when this returns
/// ```
public final class ManualClock: MesosClock {
    private struct Entry {
        var deadline: MesosInstant
        var action: @Sendable () async -> Void
    }

    private struct State {
        var now: MesosInstant
        var nextNumber = 0
        /// The entries by number. Entries with equal deadlines run in the order of their numbers.
        var entries: [Int: Entry] = [:]
    }

    private let state: Mutex<State>

    /// Makes a clock.
    ///
    /// - Parameter start: the first moment; by default 2026-01-01 00:00 UTC.
    public init(start: MesosInstant = MesosInstant(seconds: 1_767_225_600)) {
        state = Mutex(State(now: start))
    }

    /// The moment to which the clock has been advanced.
    public var now: MesosInstant { state.withLock { $0.now } }

    /// The number of timers that are set.
    public var pendingTimers: Int { state.withLock { $0.entries.count } }

    public func schedule(at deadline: MesosInstant, _ action: @escaping @Sendable () async -> Void) -> MesosTimer {
        let number = state.withLock { state in
            state.nextNumber += 1
            state.entries[state.nextNumber] = Entry(deadline: deadline, action: action)
            return state.nextNumber
        }
        return MesosTimer { [weak self] in
            self?.state.withLock { state in state.entries[number] = nil }
        }
    }

    /// Advances time and runs the timers that become due, each at its own moment, including timers that are set meanwhile.
    ///
    /// When this returns, the embedded master has finished everything it does at these moments. Calls must not overlap.
    public func advance(by duration: Duration) async {
        let target = now + duration
        while let action = takeNext(until: target) {
            await action()
        }
        state.withLock { state in state.now = max(state.now, target) }
    }

    private func takeNext(until target: MesosInstant) -> (@Sendable () async -> Void)? {
        state.withLock { state in
            let next = state.entries.min { left, right in
                (left.value.deadline, left.key) < (right.value.deadline, right.key)
            }
            guard let next, next.value.deadline <= target else { return nil }
            state.entries[next.key] = nil
            state.now = max(state.now, next.value.deadline)
            return next.value.action
        }
    }
}
