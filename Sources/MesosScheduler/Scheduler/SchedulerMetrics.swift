import MachineSupport
import MesosAPI
import Metrics

/// Counters of the scheduler, all with the prefix `mesos_scheduler_`.
final class SchedulerMetrics: Sendable {
    private struct Counters {
        var byName: [String: Counter] = [:]
        var calls: [Mesos.Scheduler.Call.Kind: Counter] = [:]
        var updates: [Mesos.TaskState: Counter] = [:]
    }

    private let counters = Lock(Counters())

    func count(_ name: String, _ dimension: (String, String)? = nil, by amount: Int = 1) {
        guard amount > 0 else { return }
        let key = dimension.map { "\(name) \($0.1)" } ?? name
        counters.withLock { Self.counter(&$0.byName[key], name, dimension) }.increment(by: amount)
    }

    func count(call: Mesos.Scheduler.Call.Kind) {
        counters.withLock { Self.counter(&$0.calls[call], "calls", ("call", call.description)) }.increment()
    }

    func count(update state: Mesos.TaskState) {
        // Unknown states share one counter, because a peer could send any number of them.
        guard let name = state.name else { return count("updates_received", ("state", "other")) }
        counters.withLock { Self.counter(&$0.updates[state], "updates_received", ("state", name)) }.increment()
    }

    private static func counter(
        _ known: inout Counter?, _ name: String, _ dimension: @autoclosure () -> (String, String)?
    ) -> Counter {
        if let known { return known }
        let counter = Counter(label: "mesos_scheduler_\(name)", dimensions: dimension().map { [$0] } ?? [])
        known = counter
        return counter
    }

    func count(_ notice: SchedulerNotice) {
        guard let counter = notice.counter else { return }
        count(counter.name, counter.dimension, by: counter.amount)
    }
}
