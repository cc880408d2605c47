import MachineSupport

/// What is known from a ``MasterDetector``, and when to start it again after it failed.
struct LeaderDetection: Sendable {
    /// Nil: no master leads, or none has been detected yet.
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

    /// - Returns: how long to wait before the next start. A detection that worked for some time begins anew with short waits;
    ///   one that fails right after its first report does not.
    mutating func failed(at now: Instant, using random: inout SeededRandom) -> Duration {
        if hasReported, now - startedAt >= backoff.maximum { failures = 0 }
        failures += 1
        return backoff.delay(failures: failures, using: &random)
    }
}
