import ArgumentParser
import CurlHTTP
import Workloads

/// Reads a streamed response to its end.
struct Stream: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Read a streamed response.")

    @Argument var url: String

    func run() async throws {
        let client = HTTPClient()
        var measurement = Measurement()
        measurement.start()
        var bytes = 0
        let response = try await client.stream(HTTPClientRequest(url: url))
        for try await chunk in response.body { bytes += chunk.count }
        measurement.stop()
        measurement.report([("bytes", Double(bytes))])
        await client.shutdown()
    }
}
