import ContainerSPI
import FoundationEssentials
import JSONSupport
import Testing

@Suite struct LogLineTests {
    @Test func aLineIsFormattedInColumns() {
        let time = "2018-02-05T02:09:00.123456789Z"
        #expect(LogLine(time: time, stream: .stdout, log: "hi\n").formatted == "\(time) stdout: hi")
        #expect(
            LogLine(time: "2018-02-05T02:09:00Z", stream: .stderr, log: " a \r\n").formatted
                == "2018-02-05T02:09:00Z           stderr:  a ")
    }

    @Test func timestampsHaveNanoseconds() {
        #expect(LogTimestamp.text(seconds: 1_517_796_540, nanoseconds: 5) == "2018-02-05T02:09:00.000000005Z")
        #expect(LogTimestamp.text(Date(timeIntervalSince1970: 0.5)) == "1970-01-01T00:00:00.500000000Z")
        #expect(LogTimestamp.now().count == 30)
    }

    /// A container that only has logs.
    private struct Logging: Container {
        let id = "container"
        let address = ContainerAddress(host: "127.0.0.1", port: 1)
        var lines: [LogLine]
        var failure: ContainerError?

        func suspend() async throws {}
        func resume() async throws {}
        func destroy() async throws {}

        func initialize(
            _ initializer: JSONValue, timeout: Duration, transaction: TransactionID
        ) async throws(ContainerError) -> ActivationInterval { .empty() }

        func run(
            parameters: JSONValue, environment: [String: JSONValue], timeout: Duration, reschedule: Bool,
            transaction: TransactionID
        ) async throws(ContainerError) -> RunResult { RunResult(interval: .empty(), response: .success()) }

        func logs(
            limit: ByteSize, waitForSentinel: Bool, transaction: TransactionID
        ) -> AsyncThrowingStream<LogLine, any Error> {
            AsyncThrowingStream { continuation in
                for line in lines { continuation.yield(line) }
                continuation.yield(LogLine(time: "t", stream: .stdout, log: "waits: \(waitForSentinel)"))
                continuation.finish(throwing: failure)
            }
        }
    }

    private let action = ActionDescription(namespace: "n", name: "a", kind: "k")

    @Test func collectedLogsAreFormatted() async throws {
        let container = Logging(lines: [])
        let logs = try await container.collectActivationLogs(
            of: .success(), action: action, transaction: .generate())
        #expect(logs == ["t                              stdout: waits: true"])
    }

    @Test func aDeveloperErrorIsSaidLastAndNothingIsWaitedFor() async throws {
        let logs = try await Logging(lines: []).collectActivationLogs(
            of: .developerError("x"), action: action, transaction: .generate())
        #expect(logs.count == 2)
        #expect(logs.first?.hasSuffix("waits: false") == true)
        #expect(
            logs.last?.hasSuffix(
                "stderr: The action did not initialize or run as expected. Log data might be missing.") == true)
    }

    @Test func lostLinesFailTheCollectionWithWhatThereIs() async {
        let truncated = LogLine(notice: .truncated(limit: .kilobytes(1)), time: "t")
        let error = await #expect(throws: ContainerError.self) {
            try await Logging(lines: [truncated]).collectActivationLogs(
                of: .success(), action: action, transaction: .generate())
        }
        #expect(
            error?.partialLogs.first?.hasSuffix(
                "stderr: Logs were truncated because the total bytes size exceeds the limit of 1024 bytes.") == true)
        let broken = Logging(lines: [], failure: ContainerError(.other, "gone"))
        let second = await #expect(throws: ContainerError.self) {
            try await broken.collectActivationLogs(of: .success(), action: action, transaction: .generate())
        }
        #expect(second?.partialLogs.count == 2)
        #expect(second.map { "\($0)" } == "the logs of container container could not be read: gone")
    }
}
