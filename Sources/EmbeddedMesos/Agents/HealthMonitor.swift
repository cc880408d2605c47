import MachineSupport
import MesosAPI

/// Decides about the results of a task's health checks by the rules of Mesos' health checker.
struct HealthMonitor: Sendable {
    enum Outcome: Sendable, Hashable {
        case nothing
        /// Report the result to the framework.
        case report(healthy: Bool)
        /// Report the task as unhealthy and kill it.
        case kill
    }

    let delay: Duration
    let interval: Duration
    let timeout: Duration
    private let grace: Duration
    private let allowedFailures: Int
    private let start: Instant
    private var failures = 0
    private var isHealthy: Bool?

    init(_ check: Mesos.HealthCheck, start: Instant) {
        delay = Duration(mesosSeconds: max(0, check.delaySeconds ?? 15))
        interval = max(.milliseconds(10), Duration(mesosSeconds: check.intervalSeconds ?? 10))
        timeout = max(.milliseconds(10), Duration(mesosSeconds: check.timeoutSeconds ?? 20))
        grace = Duration(mesosSeconds: max(0, check.gracePeriodSeconds ?? 10))
        allowedFailures = max(1, Int(check.consecutiveFailures ?? 3))
        self.start = start
    }

    mutating func take(success: Bool, at now: Instant) -> Outcome {
        if success {
            failures = 0
            guard isHealthy != true else { return .nothing }
            isHealthy = true
            return .report(healthy: true)
        }
        // Failures in the grace period count only after the task has been healthy once.
        if isHealthy == nil, now - start < grace { return .nothing }
        failures += 1
        isHealthy = false
        return failures >= allowedFailures ? .kill : .report(healthy: false)
    }
}
