import ContainerSPI
import Foundation
import HTTPTypes
import JSONSupport
import Logging
import ProcessControl
import TestSupport
import Testing

@testable import LocalContainers

@Suite(.integration, .docker)
struct DockerTests {
    private func withFactory(
        network: ContainerArguments.Network = .bridge, extraArguments: [String: [String]] = [:],
        publishesPorts: Bool? = nil,
        _ body: (DockerContainerFactory, DockerDaemon, String) async throws -> Void
    ) async throws {
        let daemon = try #require(DockerTrait.daemon)
        let name = "tests-\(UInt64.random(in: .min ... .max))"
        var settings = DockerContainerSettings(endpoint: daemon.endpoint, instanceName: name)
        settings.apiHost = "https://api.example"
        settings.containerParameters = ["--log-driver": ["json-file"]]
        settings.publishesPorts = publishesPorts
        settings.containerFactory.containerArguments.network = network
        settings.containerFactory.containerArguments.extraArguments = extraArguments
        let factory = try DockerContainerFactory(settings: settings, logger: Logger(label: "test"))
        do {
            try await factory.start()
            try await body(factory, daemon, name)
        } catch {
            await factory.cleanup()
            throw error
        }
        await factory.cleanup()
        let left = try await containers(daemon, name)
        #expect(left.isEmpty)
    }

    private func containers(_ daemon: DockerDaemon, _ instanceName: String) async throws -> [String] {
        try await daemon.engine.containers(
            label: DockerContainerTemplate.invokerLabel, value: instanceName, timeout: .seconds(60)
        ).keys.sorted()
    }

    private func request(
        tag: String? = "latest", userProvided: Bool = false, memory: ByteSize = .megabytes(64)
    ) throws -> ContainerRequest {
        ContainerRequest(
            transaction: .generate(), name: "wsk0_1_guest/hello world",
            image: try ImageName(parsing: ShellAction.repository + (tag.map { ":\($0)" } ?? "")),
            isUserProvided: userProvided, memory: memory, cpuShares: 64, labels: ["whisk.action": "hello"])
    }

    private func initialize(_ container: any Container, code: String = "fine") async throws {
        _ = try await container.initialize(
            ["name": "hello", "code": .string(code)], timeout: .seconds(120), transaction: .generate())
    }

    private func run(
        _ container: any Container, _ parameters: JSONValue, timeout: Duration = .seconds(120)
    ) async throws -> ActivationResponse {
        try await container.run(
            parameters: parameters, environment: ["activation_id": "a1"], timeout: timeout, reschedule: false,
            transaction: .generate()
        ).response
    }

    private func logs(
        _ container: any Container, limit: ByteSize = .megabytes(10), waitForSentinel: Bool = true
    ) async throws -> [LogLine] {
        var lines: [LogLine] = []
        let stream = container.logs(limit: limit, waitForSentinel: waitForSentinel, transaction: .generate())
        for try await line in stream { lines.append(line) }
        return lines
    }

    private func texts(_ lines: [LogLine]) -> [String] { lines.map { "\($0.stream): \($0.log)" }.sorted() }

    // MARK: Activations

    @Test func runsActivationsAndCollectsTheLogsOfEach() async throws {
        try await withFactory { factory, _, _ in
            let container = try await factory.createContainer(request())
            try await initialize(container)
            for name in ["one", "two", "three"] {
                let response = try await run(container, ["do": "hello", "name": .string(name)])
                #expect(response.result == ["greeting": .string("hello \(name)"), "host": "https://api.example"])
                let lines = try await logs(container)
                #expect(texts(lines) == ["stderr: a warning", "stdout: hello \(name)"])
                #expect(lines.allSatisfy { DockerTimestamp($0.time.utf8)?.text == $0.time })
            }
            try await container.destroy()
            try await container.destroy()
        }
    }

    @Test func collectsALineThatTheEngineCutIntoRecords() async throws {
        try await withFactory { factory, _, _ in
            let container = try await factory.createContainer(request())
            try await initialize(container)
            _ = try await run(container, ["do": "long"])
            let lines = try await logs(container)
            #expect(lines.map(\.log.count) == [100_000, 5])
            #expect(lines.last?.log == "after")
            _ = try await run(container, ["do": "long"])
            let cut = try await logs(container, limit: .kilobytes(50))
            #expect(cut.map(\.log.count).first == 51_200)
            #expect(cut.last?.notice == .truncated(limit: .kilobytes(50)))
            _ = try await run(container, ["do": "hello", "name": "again"])
            let next = try await logs(container)
            #expect(texts(next) == ["stderr: a warning", "stdout: hello again"])
        }
    }

    @Test func collectsTheAvailableLinesOfAnActionWithoutSentinels() async throws {
        try await withFactory { factory, _, _ in
            let container = try await factory.createContainer(request())
            try await initialize(container)
            _ = try await run(container, ["do": "silent"])
            // The action's output reaches the engine a moment later.
            var lines: [LogLine] = []
            _ = try await eventually {
                lines += try await logs(container, waitForSentinel: false)
                return !lines.isEmpty
            }
            #expect(texts(lines) == ["stdout: no sentinels"])
            let missing = try await logs(container)
            #expect(missing.map(\.notice) == [.dataMissing])
        }
    }

    @Test func reportsAnActionThatCannotBeInitialized() async throws {
        try await withFactory { factory, _, _ in
            let container = try await factory.createContainer(request())
            let error = try await #require(throws: ContainerError.self) {
                try await initialize(container, code: "broken")
            }
            guard let response = error.response else { throw error }
            #expect(response.result == ["error": "the code is broken"])
        }
    }

    @Test func reportsAnActionThatBreaksItsConnection() async throws {
        try await withFactory { factory, _, _ in
            let container = try await factory.createContainer(request())
            try await initialize(container)
            let response = try await run(container, ["do": "break"])
            #expect(
                response.result?["error"]
                    == "The action did not produce a valid response and exited unexpectedly.")
        }
    }

    @Test func reportsAnActionThatExhaustsItsMemory() async throws {
        try await withFactory { factory, _, _ in
            let container = try await factory.createContainer(request(memory: .megabytes(32)))
            try await initialize(container)
            let response = try await run(container, ["do": "oom"])
            #expect(response.statusCode == .developerError)
            #expect(response.result?["error"] == "The action exhausted its memory and was aborted.")
        }
    }

    // MARK: Containers

    @Test func givesContainersTheirLimitsAndLabels() async throws {
        try await withFactory(extraArguments: ["ulimit": ["nofile=99"]]) {
            factory, daemon, name in
            let container = try await factory.createContainer(request(memory: .megabytes(48)))
            let json = try await daemon.engine.json(.get, "/containers/\(container.id)/json", timeout: .seconds(60))
            #expect(json["HostConfig"]?["Memory"] == .integer(48 << 20))
            #expect(json["HostConfig"]?["CpuShares"] == 64)
            #expect(json["HostConfig"]?["LogConfig"]?["Type"] == "json-file")
            #expect(json["Config"]?["Labels"]?["whisk.action"] == "hello")
            #expect(json["Config"]?["Labels"]?["whisk.invoker"] == .string(name))
            #expect(json["Name"]?.stringValue?.hasPrefix("/wsk0_1_guest_hello_world-") == true)
            try await initialize(container)
            let response = try await run(container, ["do": "limits"])
            #expect(response.result == ["files": "99"])
        }
    }

    @Test func aPausedContainerRespondsAfterItIsResumed() async throws {
        try await withFactory { factory, daemon, _ in
            let container = try await factory.createContainer(request())
            try await initialize(container)
            try await container.suspend()
            try await container.suspend()
            let paused = try await daemon.engine.inspect(container.id, timeout: .seconds(60))
            #expect(paused.isPaused)
            let late = try await run(container, ["do": "hello"], timeout: .milliseconds(500))
            #expect(late.statusCode == .developerError)
            try await container.resume()
            try await container.resume()
            let response = try await run(container, ["do": "hello", "name": "you"])
            #expect(response.isSuccess)
            try await container.suspend()
            try await container.destroy()
            let error = await #expect(throws: DockerError.self) {
                _ = try await daemon.engine.inspect(container.id, timeout: .seconds(60))
            }
            #expect(error?.isNotFound == true)
        }
    }

    @Test func reachesContainersOfTheHostsNetworkAtTheirPorts() async throws {
        try await withFactory(network: .host) { factory, _, _ in
            let first = try await factory.createContainer(request())
            let second = try await factory.createContainer(request())
            #expect(first.address != second.address)
            for container in [first, second] {
                try await initialize(container)
                let response = try await run(container, ["do": "hello", "name": "you"])
                #expect(response.isSuccess)
            }
        }
    }

    @Test func reachesContainersOfAUsersNetwork() async throws {
        let daemon = try #require(DockerTrait.daemon)
        let network = "tests-\(UInt32.random(in: .min ... .max))"
        try await daemon.engine.call(
            .post, "/networks/create", body: ["Name": .string(network)], timeout: .seconds(60))
        try await withFactory(network: .user(network)) { factory, _, _ in
            let container = try await factory.createContainer(request())
            try await initialize(container)
        }
        try await daemon.engine.call(.delete, "/networks/\(network)", timeout: .seconds(60))
        try await withFactory(network: .user(network)) { factory, _, _ in
            let error = try await #require(throws: ContainerError.self) {
                _ = try await factory.createContainer(request())
            }
            #expect(error.code == .startFailed)
            #expect(error.message.contains(network))
        }
    }

    @Test func reachesPublishedPorts() async throws {
        try await withFactory(publishesPorts: true) { factory, _, _ in
            let container = try await factory.createContainer(request())
            #expect(container.address.host == "127.0.0.1")
            try await initialize(container)
            let response = try await run(container, ["do": "hello", "name": "you"])
            #expect(response.isSuccess)
        }
    }

    // MARK: Failures

    @Test(arguments: [("nowhere", false), ("nowhere", true)])
    func failsWithDockersMessageWhenAnImageCannotBePulled(tag: String, userProvided: Bool) async throws {
        try await withFactory { factory, _, _ in
            let error = try await #require(throws: ContainerError.self) {
                _ = try await factory.createContainer(request(tag: tag, userProvided: userProvided))
            }
            #expect(error.code == .imagePullFailed)
            #expect(error.message.contains("\(ShellAction.repository):nowhere"))
            #expect(error.message.contains("connection refused"))
        }
    }

    @Test func usesTheLocalImageWhenAUsersImageCannotBePulled() async throws {
        try await withFactory { factory, _, _ in
            try await initialize(factory.createContainer(request(tag: nil, userProvided: true)))
        }
    }

    @Test func removesAContainerWhoseProgramIsMissing() async throws {
        try await withFactory { factory, daemon, name in
            let error = try await #require(throws: ContainerError.self) {
                _ = try await factory.createContainer(request(tag: "missing-program"))
            }
            #expect(error.code == .commandFailed)
            #expect(error.message.contains("/no/such/program"))
            let left = try await containers(daemon, name)
            #expect(left.isEmpty)
        }
    }

    @Test func doesNotWaitForAContainerThatHasEnded() async throws {
        try await withFactory { factory, _, _ in
            let error = try await #require(throws: ContainerError.self) {
                let container = try await factory.createContainer(request(tag: "broken"))
                _ = try await container.initialize([:], timeout: .seconds(36_000), transaction: .generate())
            }
            // The engine may report the end before or after the factory returns the container.
            if let response = error.response {
                #expect(
                    response.result?["error"] == "The action did not initialize and exited unexpectedly.")
            } else {
                #expect(error.code == .commandFailed)
                #expect(error.message.contains("exit code 3; it wrote: cannot start"))
            }
        }
    }

    @Test func leavesNoContainerOfACancelledCreation() async throws {
        try await withFactory { factory, daemon, name in
            for round in 0..<4 {
                let creation = Task { try await factory.createContainer(request()) }
                // In some rounds at once, in others once the engine has the container.
                if round % 2 == 1 {
                    _ = try await eventually { try await !containers(daemon, name).isEmpty }
                }
                creation.cancel()
                switch await creation.result {
                case .success(let container): try await container.destroy()
                case .failure(let error): #expect((error as? ContainerError)?.code == .cancelled)
                }
                let left = try await containers(daemon, name)
                #expect(left.isEmpty)
            }
        }
    }

    @Test func removesTheContainersOfAnEarlierRun() async throws {
        try await withFactory { factory, daemon, name in
            let abandoned = try await factory.createContainer(request())
            try await abandoned.suspend()
            let next = try DockerContainerFactory(
                settings: DockerContainerSettings(endpoint: daemon.endpoint, instanceName: name),
                logger: Logger(label: "test"))
            try await next.start()
            let left = try await containers(daemon, name)
            #expect(left.isEmpty)
            await next.cleanup()
        }
    }

    @Test func createsAndRemovesManyAtOnce() async throws {
        try await withFactory { factory, daemon, name in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<6 {
                    group.addTask {
                        let container = try await factory.createContainer(request())
                        try await initialize(container)
                    }
                }
                try await group.waitForAll()
            }
            let running = try await containers(daemon, name)
            #expect(running.count == 6)
        }
    }
}
