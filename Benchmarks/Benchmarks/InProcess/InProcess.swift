import Benchmark
import FoundationEssentials

/// With this environment variable every workload is small and runs once, to check that it finishes.
let isSmoke = ProcessInfo.processInfo.environment["WHISK_BENCH_SMOKE"] == "1"

/// Allocations are not counted, because that needs an allocator other than the usual one.
let usualMetrics: [BenchmarkMetric] = [.wallClock, .cpuTotal, .throughput]

func configuration(
    metrics: [BenchmarkMetric] = usualMetrics, warmUp: Int = 1, most: Int, for duration: Duration = .seconds(3)
) -> Benchmark.Configuration {
    Benchmark.Configuration(
        metrics: metrics, warmupIterations: isSmoke ? 0 : warmUp, maxDuration: isSmoke ? .seconds(10) : duration,
        maxIterations: isSmoke ? 1 : most)
}

let benchmarks: @Sendable () -> Void = {
    registerDecode()
    registerMatch()
    registerRunningTasks()
    registerHTTP()
}
