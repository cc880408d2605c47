import AsyncHTTPClient
import Dispatch
import Foundation
import NIOCore

/// The run workload on async-http-client: POSTs the body at full speed on a number of connections.
///
/// Usage: ahc-run URL CONNECTIONS SECONDS
@main
enum AHCRun {
    static func main() async throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 4, let connections = Int(arguments[2]), let seconds = Double(arguments[3]) else {
            FileHandle.standardError.write(Data("usage: ahc-run URL CONNECTIONS SECONDS\n".utf8))
            exit(2)
        }
        let url = arguments[1]
        let body = ByteBuffer(string: "{\"value\":{\"text\":\"" + String(repeating: "x", count: 178) + "\"}}")
        var configuration = HTTPClient.Configuration()
        configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = connections
        let client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
        let (wallStart, cpuStart) = (now(CLOCK_MONOTONIC), now(CLOCK_PROCESS_CPUTIME_ID))
        let requests = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<connections {
                group.addTask {
                    var count = 0
                    while now(CLOCK_MONOTONIC) - wallStart < seconds {
                        var request = HTTPClientRequest(url: url)
                        request.method = .POST
                        request.headers.add(name: "Content-Type", value: "application/json")
                        request.body = .bytes(body)
                        let response = try await client.execute(request, timeout: .seconds(60))
                        let answer = try await response.body.collect(upTo: 1 << 20)
                        // Container.run also returns a parsed value.
                        _ = try JSONSerialization.jsonObject(with: Data(answer.readableBytesView))
                        count += 1
                    }
                    return count
                }
            }
            var sum = 0
            for try await count in group { sum += count }
            return sum
        }
        let (wall, cpu) = (now(CLOCK_MONOTONIC) - wallStart, now(CLOCK_PROCESS_CPUTIME_ID) - cpuStart)
        print("{\"seconds\": \(wall), \"cpu_seconds\": \(cpu), \"requests\": \(requests)}")
        try await client.shutdown()
    }

    static func now(_ clock: clockid_t) -> Double {
        var time = timespec()
        clock_gettime(clock, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
