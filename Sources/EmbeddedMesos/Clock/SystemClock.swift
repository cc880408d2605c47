import FoundationEssentials

/// Real time. It starts at the system's wall clock and then follows the monotonic one, so it never jumps.
public struct SystemClock: MesosClock {
    private let start: MesosInstant
    private let reference: ContinuousClock.Instant

    public init() {
        start = MesosInstant(seconds: Date().timeIntervalSince1970)
        reference = ContinuousClock.now
    }

    public var now: MesosInstant { start + (ContinuousClock.now - reference) }

    public func schedule(at deadline: MesosInstant, _ action: @escaping @Sendable () async -> Void) -> MesosTimer {
        let until = reference + (deadline - start)
        let task = Task {
            do {
                try await ContinuousClock().sleep(until: until)
            } catch {
                return  // cancelled
            }
            // From here on the action runs whatever happens: cancel() only keeps it from beginning.
            await Task { await action() }.value
        }
        return MesosTimer { task.cancel() }
    }
}
