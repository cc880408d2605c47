import Metrics
import Synchronization

/// Keeps only counters, by the label without its prefix and the dimension's value.
final class CountingMetrics: MetricsFactory {
    private final class Count: CounterHandler {
        private let count = Atomic<Int64>(0)

        var value: Int64 { count.load(ordering: .relaxed) }
        func increment(by amount: Int64) { count.add(amount, ordering: .relaxed) }
        func reset() { count.store(0, ordering: .relaxed) }
    }

    private let counts = Mutex<[String: Count]>([:])

    var values: [String: Int64] { counts.withLock { $0.mapValues(\.value) } }

    func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
        let name = ([String(label.trimmingPrefix("mesos_scheduler_"))] + dimensions.map(\.1)).joined(separator: " ")
        return counts.withLock { counts in
            let count = counts[name] ?? Count()
            counts[name] = count
            return count
        }
    }

    func makeRecorder(label: String, dimensions: [(String, String)], aggregate: Bool) -> any RecorderHandler {
        NOOPMetricsHandler.instance
    }

    func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler { NOOPMetricsHandler.instance }

    func destroyCounter(_ handler: any CounterHandler) {}
    func destroyRecorder(_ handler: any RecorderHandler) {}
    func destroyTimer(_ handler: any TimerHandler) {}
}
