import MesosAPI

/// What the results of a task's health check mean: the rules of Mesos' health checker, as a value.
struct HealthMonitor: Sendable {
    enum Outcome: Sendable, Hashable {
        case nothing
        /// The framework is told.
        case report(healthy: Bool)
        /// The framework is told that the task is unhealthy, and the task is killed.
        case kill
    }

    let delay: Duration
    let interval: Duration
    let timeout: Duration
    private let grace: Duration
    private let allowedFailures: Int
    private let start: MesosInstant
    private var failures = 0
    private var isHealthy: Bool?

    init(_ check: Mesos.HealthCheck, start: MesosInstant) {
        delay = Duration(mesosSeconds: max(0, check.delaySeconds ?? 15))
        interval = max(.milliseconds(10), Duration(mesosSeconds: check.intervalSeconds ?? 10))
        timeout = max(.milliseconds(10), Duration(mesosSeconds: check.timeoutSeconds ?? 20))
        grace = Duration(mesosSeconds: max(0, check.gracePeriodSeconds ?? 10))
        allowedFailures = max(1, Int(check.consecutiveFailures ?? 3))
        self.start = start
    }

    mutating func take(success: Bool, at now: MesosInstant) -> Outcome {
        if success {
            failures = 0
            guard isHealthy != true else { return .nothing }
            isHealthy = true
            return .report(healthy: true)
        }
        // While it has never been healthy, a task may take the grace period to get ready.
        if isHealthy == nil, now - start < grace { return .nothing }
        failures += 1
        isHealthy = false
        return failures >= allowedFailures ? .kill : .report(healthy: false)
    }
}
