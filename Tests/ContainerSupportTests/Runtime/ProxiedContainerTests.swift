import ContainerSPI
import ContainerSupport
import CurlHTTP
import JSONSupport
import TestSupport
import Testing

@Suite struct ProxiedContainerTests {
    /// A container with only what a factory of one's own has to write.
    private struct MinimalContainer: ProxiedContainer {
        let id = "minimal"
        let runtime: RuntimeClient

        func destroy() async throws { runtime.closeConnections() }

        func logs(
            limit: ByteSize, waitForSentinel: Bool, transaction: TransactionID
        ) -> AsyncThrowingStream<LogLine, any Error> {
            LogCollector(source: OffsetLogSource { _, _ in [] }).lines(limit: limit, waitForSentinel: waitForSentinel)
        }
    }

    @Test("a container with an id, a runtime client, removal and logs can run activations")
    func activation() async throws {
        let server = try ScriptedHTTPServer { _ in [.text("{}")] }
        let container: any Container = MinimalContainer(
            runtime: RuntimeClient(
                address: ContainerAddress(host: server.host, port: server.port), client: HTTPClient()))
        #expect(container.address.port == server.port)
        _ = try await container.initialize(["name": "a"], timeout: .seconds(60), transaction: .generate())
        let result = try await container.run(
            parameters: ["n": 1], environment: [:], timeout: .seconds(60), reschedule: false,
            transaction: .generate())
        #expect(result.response.isSuccess)
        #expect(server.requests.map(\.bodyText) == [#"{"value":{"name":"a"}}"#, #"{"value":{"n":1}}"#])
        try await container.suspend()
        #expect(await eventually { server.openConnections == 0 })
        try await container.resume()
        for try await line in container.logs(limit: .megabytes(1), waitForSentinel: false, transaction: .generate()) {
            Issue.record("unexpected line: \(line)")
        }
        try await container.destroy()
    }
}
