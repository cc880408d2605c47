import Benchmark
import CurlHTTP
import HTTPTypes
import Workloads

/// Requests with a body of 200 bytes over the loopback interface, in sequence and concurrently.
func registerHTTP() {
    for connections in [1, 64] {
        Benchmark(
            "HTTP, \(connections == 1 ? "1 connection" : "\(connections) connections")",
            configuration: Benchmark.Configuration(
                metrics: usualMetrics, warmupIterations: isSmoke ? 0 : 1, scalingFactor: isSmoke ? .one : .kilo,
                maxDuration: .seconds(3), maxIterations: isSmoke ? 1 : 20)
        ) { benchmark in
            let server = try LoopbackServer()
            let client = HTTPClient()
            let request = HTTPClientRequest(
                method: .post, url: "http://127.0.0.1:\(server.port)/run", headers: [.contentType: "application/json"],
                body: [UInt8](repeating: 120, count: 200))
            let each = max(1, benchmark.scaledIterations.count / connections)
            benchmark.startMeasurement()
            try await withThrowingDiscardingTaskGroup { group in
                for _ in 0..<connections {
                    group.addTask { for _ in 0..<each { blackHole(try await client.execute(request)) } }
                }
            }
            benchmark.stopMeasurement()
            await client.shutdown()
        }
    }
}
