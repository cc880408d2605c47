import Benchmark
import Workloads

/// A scheduler's state machine with running tasks: launch, memory, an idle hour, a failover.
func registerRunningTasks() {
    for tasks in isSmoke ? [100, 1000] : [10_000, 100_000] {
        Benchmark(
            "running tasks, launch \(tasks)",
            configuration: configuration(metrics: usualMetrics + [.peakMemoryResident], warmUp: 0, most: 3)
        ) { _ in blackHole(try FakeCluster.running(tasks: tasks)) }
        Benchmark("running tasks, failover of \(tasks)", configuration: configuration(warmUp: 0, most: 3)) {
            benchmark in
            var cluster = try FakeCluster.running(tasks: tasks)
            benchmark.startMeasurement()
            cluster.failOver()
            blackHole(try cluster.answerReconciliation())
            benchmark.stopMeasurement()
        }
        Benchmark("running tasks, idle hour of \(tasks)", configuration: configuration(warmUp: 0, most: 3)) {
            benchmark in
            var cluster = try FakeCluster.running(tasks: tasks)
            cluster.idle(for: .seconds(600))
            benchmark.startMeasurement()
            cluster.idle(for: .seconds(3600))
            benchmark.stopMeasurement()
        }
    }
}
