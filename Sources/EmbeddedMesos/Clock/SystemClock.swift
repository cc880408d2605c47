import MachineSupport

/// Real time: the system's wall clock at the start, and the monotonic clock from then on, so that time never jumps.
public struct SystemClock: MesosClock {
    private let start: Instant
    private let reference: ContinuousClock.Instant

    /// Makes a clock that begins with the system's wall clock.
    public init() {
        start = Instant(MachineClock.unixTime())
        reference = ContinuousClock.now
    }

    /// The present moment.
    public var now: Instant { start + (ContinuousClock.now - reference) }

    public func schedule(at deadline: Instant, _ action: @escaping @Sendable () async -> Void) -> MesosTimer {
        let until = reference + (deadline - start)
        let task = Task {
            do {
                try await ContinuousClock().sleep(until: until)
            } catch {
                return  // cancelled
            }
            // A separate task, because cancel() must not cancel an action that has begun.
            await Task { await action() }.value
        }
        return MesosTimer { task.cancel() }
    }
}
