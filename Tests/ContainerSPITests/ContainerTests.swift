import ContainerSPI
import JSONSupport
import Testing

@Suite struct ContainerTests {
    /// A container with the required functions only.
    private struct Plain: Container {
        let id = "c1"
        let address = ContainerAddress(host: "127.0.0.1", port: 1)

        func suspend() async throws {}
        func resume() async throws {}
        func destroy() async throws {}

        func initialize(
            _ initializer: JSONValue, timeout: Duration, transaction: TransactionID
        ) async throws(ContainerError) -> ActivationInterval { throw ContainerError(.unsupported, "no") }

        func run(
            parameters: JSONValue, environment: [String: JSONValue], timeout: Duration, reschedule: Bool,
            transaction: TransactionID
        ) async throws(ContainerError) -> RunResult { throw ContainerError(.unsupported, "no") }

        func logs(
            limit: ByteSize, waitForSentinel: Bool, transaction: TransactionID
        ) -> AsyncThrowingStream<LogLine, any Error> { AsyncThrowingStream { nil } }
    }

    @Test("a container without a live stream says so")
    func aContainerThatHasNoLiveStreamSaysSo() async {
        await #expect {
            for try await _ in Plain().logStream() {}
        } throws: { error in
            (error as? ContainerError)?.code == .unsupported && "\(error)".contains("c1")
        }
    }
}
