import Benchmark
import FoundationEssentials

/// With this variable in the environment everything is small and done once: to see that it finishes.
let isSmoke = ProcessInfo.processInfo.environment["WHISK_BENCH_SMOKE"] == "1"

/// No counts of allocations: they need another allocator than the one everything is used with.
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
