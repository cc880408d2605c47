import Benchmark
import Workloads

/// The match workload in its three sizes: the event as a whole, and the matcher alone.
func registerMatch() {
    let sizes = isSmoke ? [(20, 20), (200, 20), (200, 200)] : [(1000, 1000), (10_000, 1000), (10_000, 10_000)]
    for (offers, requests) in sizes {
        Benchmark("match, event, \(offers) offers, \(requests) requests", configuration: configuration(most: 10)) {
            benchmark in
            let workload = try MatchWorkload(offers: offers, requests: requests)
            for _ in benchmark.scaledIterations {
                var cluster = workload.prepare()
                benchmark.startMeasurement()
                blackHole(workload.run(&cluster))
                benchmark.stopMeasurement()
            }
        }
        Benchmark("match, alone, \(offers) offers, \(requests) requests", configuration: configuration(most: 50)) {
            benchmark in
            let match = try MatchWorkload(offers: offers, requests: requests).matcherAlone()
            benchmark.startMeasurement()
            for _ in benchmark.scaledIterations { blackHole(match()) }
            benchmark.stopMeasurement()
        }
    }
}
