import ContainerSPI
import ContainerSupport
import JSONSupport
import MachineSupport
import Synchronization
import TestSupport
import Testing

@testable import LocalContainers

struct DockerContainerTests {
    private static let path = "/containers/\(ScriptedEngine.id)"

    /// Runs a test with a container of an engine.
    private func withContainer(
        _ answers: [String: ScriptedEngine.Answer], quietLimit: Duration = .seconds(600),
        _ body: (ScriptedEngine, any Container) async throws -> Void
    ) async throws {
        let engine = try ScriptedEngine(answers)
        try await body(engine, try await engine.factory(quietLimit: quietLimit).createContainer(containerRequest()))
        // The container does not keep the engine alive.
        withExtendedLifetime(engine) {}
    }

    private static func time(_ nanoseconds: Int) -> String {
        DockerTimestamp(seconds: 1_704_110_400, nanoseconds: nanoseconds).text
    }

    private static func record(_ stream: UInt8, _ nanoseconds: Int, _ text: String) -> [UInt8] {
        ScriptedEngine.frame(stream, "\(time(nanoseconds)) \(text)\n")
    }

    private func lines(_ container: any Container, waitForSentinel: Bool = true) async throws -> [String] {
        var lines: [String] = []
        let stream = container.logs(limit: .megabytes(1), waitForSentinel: waitForSentinel, transaction: .generate())
        for try await line in stream { lines.append("\(line.stream): \(line.log)") }
        return lines
    }

    private func expectLines(
        _ expected: [String], of container: any Container, waitForSentinel: Bool = true,
        at location: SourceLocation = #_sourceLocation
    ) async throws {
        let lines = try await lines(container, waitForSentinel: waitForSentinel)
        #expect(lines == expected, sourceLocation: location)
    }

    // MARK: Lifecycle

    @Test func removalIsTriedAgainWhileAnotherIsInProgress() async throws {
        let attempts = Atomic<Int>(0)
        try await withContainer([
            "DELETE \(Self.path)": { _ in
                let attempt = attempts.add(1, ordering: .relaxed).newValue
                return [.text(#"{"message":"removal is already in progress"}"#, status: attempt < 3 ? 409 : 404)]
            }
        ]) { _, container in
            try await container.destroy()
            #expect(attempts.load(ordering: .relaxed) == 3)
            try await container.destroy()
        }
    }

    @Test func removesEvenIfTheCallerWasCancelled() async throws {
        try await withContainer([:]) { engine, container in
            let task = Task {
                withUnsafeCurrentTask { $0?.cancel() }
                try await container.destroy()
            }
            try await task.value
            #expect(engine.count("DELETE \(Self.path)") == 1)
        }
    }

    @Test func pausingTwiceIsNotAnError() async throws {
        let refusal = ScriptedAction.text(#"{"message":"already paused"}"#, status: 409)
        try await withContainer([
            "POST \(Self.path)/pause": { _ in [refusal] }, "POST \(Self.path)/unpause": { _ in [refusal] },
        ]) { engine, container in
            // The engine reports that the container runs and is not paused.
            try await container.resume()
            let error = try await #require(throws: ContainerError.self) { try await container.suspend() }
            #expect(error.message.hasSuffix("cannot be paused: already paused"))
            #expect(engine.count("POST \(Self.path)/pause") == 1)
        }
    }

    @Test("a container that runc could not freeze yet is paused again")
    func pauseIsTriedAgain() async throws {
        let attempts = Atomic<Int>(0)
        try await withContainer([
            "POST \(Self.path)/pause": { _ in
                let attempt = attempts.add(1, ordering: .relaxed).newValue
                let message = "Cannot pause container c0ffee: OCI runtime pause failed: unable to freeze: unknown"
                return attempt < 3 ? [.text(#"{"message":"\#(message)"}"#, status: 500)] : [.respond(status: 204)]
            }
        ]) { _, container in
            try await container.suspend()
            #expect(attempts.load(ordering: .relaxed) == 3)
        }
    }

    @Test("a container whose engine cannot freeze it is paused only once")
    func pauseIsNotSupported() async throws {
        let message =
            "OCI runtime pause failed: freezer not supported: openat2 cgroup.freeze: no such file or directory"
        try await withContainer([
            "POST \(Self.path)/pause": { _ in [.text(#"{"message":"\#(message)"}"#, status: 500)] }
        ]) { engine, container in
            let error = try await #require(throws: ContainerError.self) { try await container.suspend() }
            #expect(error.message.hasSuffix("cannot be paused: \(message)"))
            #expect(engine.count("POST \(Self.path)/pause") == 1)
        }
    }

    @Test(
        "after a connection that broke, a runtime that still answers was not killed for its memory",
        arguments: [
            [ScriptedAction.respond(status: 404)], [.raw("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{"), .close],
        ])
    func brokenConnectionOfALiveRuntime(answer: [ScriptedAction]) async throws {
        let runtime = try ScriptedHTTPServer { $0.path == "/run" ? [.close] : answer }
        let engine = try ScriptedEngine([
            "GET /info": { _ in [.text(#"{"SecurityOptions":["name=rootless"]}"#)] },
            "GET \(Self.path)/json": { _ in
                [
                    .text(
                        #"{"State":{"Running":true},"NetworkSettings":{"Ports":{"8080/tcp":[{"HostPort":"\#(runtime.port)"}]}}}"#
                    )
                ]
            },
        ])
        let container = try await engine.factory().createContainer(containerRequest())
        let result = try await container.run([:])
        #expect(
            result.response
                == .developerError("The action did not produce a valid response and exited unexpectedly."))
        // Of the creation, and before and after the question to the runtime.
        #expect(engine.count("GET \(Self.path)/json") == 3)
    }

    @Test(arguments: [
        (true, 1, "The action exhausted its memory and was aborted."),
        (false, 137, "The action exhausted its memory and was aborted."),
        (false, 1, "The action did not initialize and exited unexpectedly."),
    ])
    func initializationEndsWithTheContainer(oom: Bool, exitCode: Int, message: String) async throws {
        // No process listens at the container's address, and the call would be repeated for an hour.
        let inspections = Atomic<Int>(0)
        try await withContainer([
            "GET \(Self.path)/json": { _ in
                let isFirst = inspections.add(1, ordering: .relaxed).newValue == 1
                return [
                    .text(
                        ScriptedEngine.state(running: isFirst, exitCode: isFirst ? 0 : exitCode, oom: !isFirst && oom))
                ]
            },
            "POST \(Self.path)/wait": { _ in [.text(#"{"StatusCode":1}"#)] },
        ]) { _, container in
            let error = try await #require(throws: ContainerError.self) {
                _ = try await container.initialize([:], timeout: .seconds(3_600), transaction: .generate())
            }
            guard let response = error.response else {
                Issue.record("\(error)")
                return
            }
            #expect(response.statusCode == .developerError)
            #expect(response.result?["error"]?.stringValue == message)
        }
    }

    // MARK: Logs

    @Test func collectsTheLogsOfEachActivationOfAWarmContainer() async throws {
        let sentinel = LogSentinel.text
        let first = [
            Self.record(1, 10, "one"), Self.record(2, 9, "warning"), Self.record(1, 11, sentinel),
            Self.record(2, 12, "more"), Self.record(2, 13, sentinel),
        ]
        // The next activation begins at the same time at which the previous one ended.
        let second = [
            Self.record(1, 11, "two"), Self.record(2, 13, sentinel), Self.record(1, 20, "rest" + sentinel),
        ]
        let all = Lock(first + second.prefix(1))
        try await withContainer([
            "GET \(Self.path)/logs": { _ in [.respond(body: Array(all.withLock { $0 }.joined()))] }
        ]) { engine, container in
            // The second one has begun before the collection.
            for _ in 1...2 { await (container as? DockerContainer)?.prepareForRun() }
            try await expectLines(["stdout: one", "stderr: warning", "stderr: more"], of: container)
            all.withLock { $0 += second.dropFirst() }
            try await expectLines(["stdout: two", "stdout: rest"], of: container)
            let queries = engine.requests.filter { $0.path.contains("/logs") }.map(\.path)
            #expect(queries.first?.hasSuffix("/logs?stdout=true&stderr=true&timestamps=true") == true)
            #expect(queries.last?.hasSuffix("&since=1704110399.000000013") == true)
        }
    }

    @Test("sentinels of the action do not shift the logs of later activations")
    func printedSentinels() async throws {
        let sentinel = LogSentinel.text
        let all = Lock([
            Self.record(1, 1, "before"), Self.record(1, 2, sentinel), Self.record(1, 3, "after"),
            Self.record(1, 4, sentinel), Self.record(2, 5, sentinel),
        ])
        try await withContainer([
            "GET \(Self.path)/logs": { _ in [.respond(body: Array(all.withLock { $0 }.joined()))] }
        ]) { engine, container in
            try await expectLines(
                ["stdout: before", "stdout: after", "stderr: \(LogNotice.repeatedSentinel.text)"], of: container)
            // A line that comes after the collection belongs to no other activation.
            all.withLock { $0 += [Self.record(1, 6, "late")] }
            await (container as? DockerContainer)?.prepareForRun()
            all.withLock {
                $0 += [Self.record(1, 7, "two"), Self.record(1, 8, sentinel), Self.record(2, 9, sentinel)]
            }
            try await expectLines(["stdout: two"], of: container)
            // The end was certain, so the next activation does not wait for the engine.
            let count = engine.count("GET \(Self.path)/logs")
            await (container as? DockerContainer)?.prepareForRun()
            #expect(engine.count("GET \(Self.path)/logs") == count)
        }
    }

    @Test func waitsForTheSentinels() async throws {
        let reads = Atomic<Int>(0)
        let records = [
            Self.record(1, 1, "first"), Self.record(2, 2, LogSentinel.text), Self.record(1, 3, LogSentinel.text),
        ]
        try await withContainer([
            "GET \(Self.path)/logs": { _ in
                let count = reads.add(1, ordering: .relaxed).newValue
                return [.respond(body: Array(records.prefix(count - 1).joined()))]
            }
        ]) { _, container in
            try await expectLines(["stdout: first"], of: container)
            #expect(reads.load(ordering: .relaxed) == 4)
        }
    }

    @Test func collectsTheAvailableLinesWithoutSentinels() async throws {
        try await withContainer([
            "GET \(Self.path)/logs": { _ in
                [.respond(body: Self.record(1, 1, "whole") + ScriptedEngine.frame(1, "\(Self.time(2)) half"))]
            }
        ]) { engine, container in
            try await expectLines(["stdout: whole", "stdout: half"], of: container, waitForSentinel: false)
            try await expectLines([], of: container, waitForSentinel: false)
            #expect(engine.count("GET \(Self.path)/logs") == 2)
        }
    }

    @Test func findsTheLogsOfAnEngineWhoseClockWasSetBack() async throws {
        let first = [
            Self.record(1, 900, "a"), Self.record(1, 901, LogSentinel.text), Self.record(2, 902, LogSentinel.text),
        ]
        let second = [
            Self.record(1, 100, "b"), Self.record(1, 101, LogSentinel.text), Self.record(2, 102, LogSentinel.text),
        ]
        try await withContainer(
            [
                "GET \(Self.path)/logs": { request in
                    // The engine returns no records before the time, which includes the new records.
                    let records = request.path.contains("since") ? [] : first + second
                    return [.respond(body: Array(records.joined()))]
                }
            ], quietLimit: .zero
        ) { _, container in
            for _ in 1...2 { await (container as? DockerContainer)?.prepareForRun() }
            try await expectLines(["stdout: a"], of: container)
            try await expectLines(["stdout: b"], of: container)
        }
    }

    @Test(arguments: [
        ScriptedAction.text(#"{"message":"configured logging driver does not support reading"}"#, status: 501),
        .respond(body: ScriptedEngine.frame(3, "configured logging driver does not support reading")),
    ])
    func failsWithTheEnginesMessage(answer: ScriptedAction) async throws {
        try await withContainer(["GET \(Self.path)/logs": { _ in [answer] }]) { _, container in
            let error = try await #require(throws: ContainerError.self) { _ = try await lines(container) }
            #expect(error.message.contains("configured logging driver does not support reading"))
        }
    }

    @Test func failsWhenTheLogsEndEarly() async throws {
        let whole = Self.record(1, 1, "hello")
        try await withContainer([
            "GET \(Self.path)/logs": { _ in [.respond(body: Array(whole.dropLast(3)))] }
        ]) { _, container in
            let error = try await #require(throws: ContainerError.self) { _ = try await lines(container) }
            #expect(error.message.contains("middle of a frame"))
        }
    }

    @Test func aLiveStreamIsOneResponseOfTheEngineAndEndsWithIt() async throws {
        let more = Gate()
        try await withContainer([
            "GET \(Self.path)/logs": { _ in
                [
                    .raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"),
                    .chunk(Self.record(1, 1, "one") + Self.record(1, 2, LogSentinel.text).dropLast(3)), .wait(more),
                    .chunk(Self.record(1, 2, LogSentinel.text).suffix(3) + Self.record(2, 3, "two")), .chunk([]),
                ]
            }
        ]) { engine, container in
            var texts: [String] = []
            for try await line in container.logStream() {
                texts.append("\(line.stream): \(line.log)")
                more.pass()
            }
            #expect(texts == ["stdout: one", "stderr: two"])
            let query = engine.requests.first { $0.path.contains("/logs?") }?.path ?? ""
            #expect(query.contains("follow=true"))
        }
    }
}
