import Benchmark
import Workloads

/// The decode workload: 10,000 offers and 20,000 updates.
func registerDecode() {
    guard let stream = try? Samples.stream() else { return }
    Benchmark("decode", configuration: configuration(most: 200)) { benchmark in
        for _ in benchmark.scaledIterations { blackHole(try DecodeWorkload.decode(stream)) }
    }
}
