import MesosAPI
import Metrics
import Synchronization

/// Counters of the scheduler, all with the prefix `mesos_scheduler_`.
///
/// | name | dimensions | counts |
/// | --- | --- | --- |
/// | `subscriptions`, `disconnections` | | subscriptions made and lost |
/// | `offers_received` | | offers |
/// | `updates_received` | `state` | status updates |
/// | `calls`, `calls_failed` | `call` | calls sent, and those that were not accepted |
/// | `launches`, `launch_failures` | `code` | tasks that ran, and launches that failed, by error code |
/// | `tasks_dropped`, `tasks_ended` | `state` | launches refused and tried again; ends by state |
/// | `tasks_unknown`, `tasks_unknown_killed` | | tasks of the framework that nobody owns |
/// | `tasks_recovered`, `store_failures` | | tasks found in the task store; saves that failed |
/// | `ports_blacklisted`, `tasks_draining` | | host ports that failed to bind; tasks told that their agent is emptied |
final class SchedulerMetrics: Sendable {
    private let counters = Mutex<[String: Counter]>([:])

    func count(_ name: String, _ dimension: (String, String)? = nil, by amount: Int = 1) {
        guard amount > 0 else { return }
        let key = dimension.map { "\(name) \($0.1)" } ?? name
        let counter = counters.withLock { counters in
            if let counter = counters[key] { return counter }
            let counter = Counter(label: "mesos_scheduler_\(name)", dimensions: dimension.map { [$0] } ?? [])
            counters[key] = counter
            return counter
        }
        counter.increment(by: amount)
    }

    func count(call: Mesos.Scheduler.Call.Kind) { count("calls", ("call", call.description)) }

    func count(_ notice: SchedulerNotice) {
        switch notice {
        case .subscribed: count("subscriptions")
        case .disconnected: count("disconnections")
        case .taskRunning: count("launches")
        case .taskDropped: count("tasks_dropped")
        case .taskEnded(let outcome): count("tasks_ended", ("state", outcome.state.description))
        case .unknownTask: count("tasks_unknown")
        case .unknownTaskKilled: count("tasks_unknown_killed")
        case .tasksRecovered(let amount): count("tasks_recovered", by: amount)
        case .taskStoreFailed: count("store_failures")
        case .portsBlacklisted(_, _, let ports, _, _): count("ports_blacklisted", by: ports.count)
        case .taskDraining: count("tasks_draining")
        case .callFailed(let call, _): count("calls_failed", ("call", call))
        default: break
        }
    }
}
