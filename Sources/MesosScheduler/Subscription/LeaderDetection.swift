import MachineSupport

/// The last report of a ``MasterDetector``, and the back-off between its failures.
struct LeaderDetection: Sendable {
    /// `nil` when no master leads, or none has been detected yet.
    var leader: MasterEndpoint?
    private let backoff: Backoff
    private var failures = 0
    private var startedAt = Instant.origin
    private var hasReported = false

    init(backoff: Backoff) { self.backoff = backoff }

    mutating func started(at now: Instant) {
        startedAt = now
        hasReported = false
    }

    mutating func reported() { hasReported = true }

    /// - Returns: the wait before the next start. It is short again after a detection that worked for some time; a
    ///   detection that fails right after its first report does not count as one.
    mutating func failed(at now: Instant, using random: inout SeededRandom) -> Duration {
        if hasReported, now - startedAt >= backoff.maximum { failures = 0 }
        failures += 1
        return backoff.delay(failures: failures, using: &random)
    }
}
