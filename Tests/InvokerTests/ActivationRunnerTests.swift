import ActivationLogs
import ContainerSPI
import JSONSupport
import Logging
import MachineSupport
import TestSupport
import Testing

@testable import Invoker

/// A container with a fixed response that records its calls.
final class FakeContainer: Container {
    let id = "fake-1"
    let address = ContainerAddress(host: "127.0.0.1", port: 1)
    let response: ActivationResponse
    let initializationFails: Bool
    let calls = Lock<[String]>([])

    init(response: ActivationResponse = .success(["ok": true]), initializationFails: Bool = false) {
        self.response = response
        self.initializationFails = initializationFails
    }

    func note(_ call: String) { calls.withLock { $0.append(call) } }
    func suspend() async throws { note("suspend") }
    func resume() async throws { note("resume") }
    func destroy() async throws { note(Task.isCancelled ? "destroy, cancelled" : "destroy") }

    func initialize(
        _ initializer: JSONValue, timeout: Duration, transaction: TransactionID
    ) async throws(ContainerError) -> ActivationInterval {
        note("init \(initializer["name"]?.stringValue ?? "")")
        if initializationFails {
            throw ContainerError.initializationFailed(.empty(), .developerError("broken"), "broken")
        }
        return .empty()
    }

    func run(
        parameters: JSONValue, environment: [String: JSONValue], timeout: Duration, reschedule: Bool,
        transaction: TransactionID
    ) async throws(ContainerError) -> RunResult {
        let fields = environment.keys.sorted().joined(separator: ",")
        note("run \(String(decoding: parameters.encoded(), as: UTF8.self)) \(fields)")
        return RunResult(interval: .empty(), response: response)
    }

    func logs(
        limit: ByteSize, waitForSentinel: Bool, transaction: TransactionID
    ) -> AsyncThrowingStream<LogLine, any Error> {
        AsyncThrowingStream { continuation in
            continuation.yield(LogLine(time: "2026-01-01T00:00:00.000000000Z", stream: .stdout, log: "hello"))
            continuation.finish()
        }
    }
}

struct FakeFactory: ContainerFactory {
    var container: FakeContainer?
    var error: ContainerError?
    let requests = Box()

    final class Box: Sendable { let all = Lock<[ContainerRequest]>([]) }

    func start() async throws {}
    func cleanup() async {}
    func createContainer(_ request: ContainerRequest) async throws -> any Container {
        requests.all.withLock { $0.append(request) }
        if let error { throw error }
        guard let container else { throw ContainerError(.other, "none") }
        return container
    }
}

@Suite struct ActivationRunnerTests {
    static let action = Action(
        description: ActionDescription(namespace: "guest", name: "hello", kind: "python:3"),
        image: ImageName(prefix: "openwhisk", name: "action-python-v3.11"), code: "def main(args): return args")

    static func runner(_ factory: FakeFactory) -> ActivationRunner {
        ActivationRunner(
            factory: factory, logStore: ActivationRecordLogStore(), configuration: WhiskConfiguration(),
            logger: .silent)
    }

    @Test("an activation is initialized, run once and logged, and its container destroyed")
    func success() async throws {
        let container = FakeContainer()
        let factory = FakeFactory(container: container)
        let record = await Self.runner(factory).invoke(Self.action, parameters: ["name": "you"])
        #expect(record.response == .success(["ok": true]))
        #expect(record.logs == ["2026-01-01T00:00:00.000000000Z stdout: hello"])
        #expect(
            container.calls.withLock { $0 } == [
                "init hello",
                #"run {"name":"you"} action_name,action_version,activation_id,deadline,namespace,transaction_id"#,
                "destroy",
            ])
        let request = try #require(factory.requests.all.withLock { $0 }.first)
        #expect(request.memory == .megabytes(256))
        #expect(request.cpuShares == 256)
        #expect(!request.isUserProvided)
        #expect(record.json["annotations"]?.arrayValue?.contains { $0["key"] == "initTime" } == true)
    }

    @Test("the record of a failed initialization has its response, and the container is destroyed")
    func failedInitialization() async {
        let container = FakeContainer(initializationFails: true)
        let record = await Self.runner(FakeFactory(container: container)).invoke(Self.action, parameters: [:])
        #expect(record.response == .developerError("broken"))
        #expect(container.calls.withLock { $0 } == ["init hello", "destroy"])
        #expect(record.logs.last?.contains("The action did not initialize or run as expected.") == true)
    }

    @Test("the container of a cancelled activation is destroyed")
    func cancellation() async {
        let container = FakeContainer()
        await Task {
            withUnsafeCurrentTask { $0?.cancel() }
            _ = await Self.runner(FakeFactory(container: container)).invoke(Self.action, parameters: [:])
        }.value
        #expect(container.calls.withLock { $0.last } == "destroy")
    }

    @Test("the record of an activation without a container has the platform's error")
    func noContainer() async {
        var action = Self.action
        let factory = FakeFactory(error: ContainerError(.imagePullFailed, "cannot pull"))
        var record = await Self.runner(factory).invoke(action, parameters: [:])
        #expect(record.response == .whiskError("Failed to provision resources to run the action."))
        action.description.isManagedRuntime = false
        record = await Self.runner(factory).invoke(action, parameters: [:])
        #expect(
            record.response == .developerError("Failed to pull container image 'openwhisk/action-python-v3.11'."))
    }

    @Test("the record and the log lines have the container's id")
    func ids() async throws {
        let lines = RecordedLog()
        var runner = Self.runner(FakeFactory(container: FakeContainer()))
        runner.logger = Logger(label: "test") { _ in lines }
        let record = await runner.invoke(Self.action, parameters: [:])
        #expect(record.json["annotations"]?.arrayValue?.contains(["key": "containerId", "value": "fake-1"]) == true)
        let written = lines.lines.withLock { $0 }
        #expect(written.map(\.message) == ["an activation has a container", "an activation ended"])
        for line in written {
            #expect(line.metadata["activation"] == "\(record.activationID)")
            #expect(line.metadata["container"] == "fake-1" && line.metadata["action"] == "guest/hello")
            #expect(line.metadata["transaction"] == written.first?.metadata["transaction"])
            #expect(line.metadata["transaction"]?.description.count == 32)
        }
        #expect(written.last?.metadata["status"] == "success")
    }

    @Test("runtimes are found by kind, alias and file name")
    func manifest() {
        let manifest = RuntimeManifest.standard
        #expect(manifest.runtime(kind: "python")?.kind == "python:3")
        #expect(manifest.runtime(kind: "nodejs:20")?.image.description == "openwhisk/action-nodejs-v20")
        #expect(manifest.runtime(fileName: "a.b.JS")?.kind == "nodejs:20")
        #expect(manifest.runtime(fileName: "noextension") == nil)
        #expect(manifest.runtime(fileName: ".py") == nil)
        #expect(manifest.runtime(kind: "cobol") == nil)
    }
}
