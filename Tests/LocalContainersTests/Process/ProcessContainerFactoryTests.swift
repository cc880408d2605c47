import ContainerSPI
import FoundationEssentials
import Glibc
import JSONSupport
import LocalContainers
import Logging
import MachineSupport
import ProcessControl
import TestSupport
import Testing

@Suite(.enabled(if: HelperProcess.isInstalled("python3"), "python3 is not in PATH"))
struct ProcessContainerFactoryTests {
    private func request(
        _ image: String = "openwhisk/action-python-v3.11", name: String = "wsk0_1_guest_hello"
    ) throws -> ContainerRequest {
        ContainerRequest(
            transaction: .generate(), name: name, image: try ImageName(parsing: image), memory: .megabytes(256),
            cpuShares: 256)
    }

    private func withFactory(
        _ change: (inout ProcessContainerSettings) -> Void = { _ in },
        _ body: (ProcessContainerFactory, String) async throws -> Void
    ) async throws {
        let temporary = try TemporaryDirectory()
        defer { temporary.remove() }
        let directory = temporary.path
        var settings = ProcessContainerSettings(
            environment: ["PATH": testPath, "TMPDIR": directory, "SECRET": "not for actions"])
        change(&settings)
        let factory = ProcessContainerFactory(settings: settings, logger: Logger.silent)
        do {
            try await body(factory, directory)
        } catch {
            await factory.cleanup()
            throw error
        }
        await factory.cleanup()
        #expect(containerDirectories(directory).isEmpty)
    }

    private func run(_ container: any Container, _ parameters: JSONValue = [:]) async throws -> RunResult {
        try await container.run(
            parameters: parameters, environment: ["activation_id": "a1"], timeout: .seconds(60), reschedule: false,
            transaction: .generate())
    }

    private func logs(_ container: any Container, waitForSentinel: Bool = true) async throws -> [String] {
        var lines: [String] = []
        let stream = container.logs(
            limit: .megabytes(10), waitForSentinel: waitForSentinel, transaction: .generate())
        for try await line in stream { lines.append("\(line.stream): \(line.log)") }
        return lines.sorted()
    }

    private func initialize(_ container: any Container, _ code: String) async throws {
        _ = try await container.initialize(
            ["name": "hello", "main": "main", "code": .string(code), "binary": false], timeout: .seconds(60),
            transaction: .generate())
    }

    @Test func runsAnActionAndCollectsTheLogsOfEachActivation() async throws {
        try await withFactory { factory, _ in
            try await factory.start()
            let container = try await factory.createContainer(request())
            #expect(container.address.host == "127.0.0.1")
            try await initialize(
                container,
                """
                import sys
                def main(args):
                    print("out", args["n"])
                    print("err", args["n"], file=sys.stderr)
                    return {"n": args["n"]}
                """)
            for n in 1...3 {
                let result = try await run(container, ["n": .integer(Int64(n))])
                #expect(result.response.isSuccess)
                #expect(result.response.result == ["n": .integer(Int64(n))])
                #expect(try await logs(container) == ["stderr: err \(n)", "stdout: out \(n)"])
            }
            try await container.destroy()
            try await container.destroy()
        }
    }

    @Test func givesContainersTheirOwnEnvironment() async throws {
        try await withFactory { settings in
            settings.apiHost = "https://api.example"
            settings.extraEnvironment = ["EXTRA": "yes"]
        } _: { factory, _ in
            let container = try await factory.createContainer(request())
            try await initialize(container, "import os\ndef main(args): return dict(os.environ)")
            let environment = try #require(try await run(container).response.result?.objectValue)
            #expect(environment["__OW_API_HOST"] == "https://api.example")
            #expect(environment["EXTRA"] == "yes")
            #expect(environment["SECRET"] == nil)
            #expect(environment["__OW_ACTIVATION_ID"] == "a1")
        }
    }

    @Test func suspendsAndResumesAllProcessesOfTheContainer() async throws {
        try await withFactory { factory, _ in
            let container = try await factory.createContainer(request())
            try await initialize(container, "import os\ndef main(args): return {'pid': os.getpid()}")
            let result = try await run(container).response.result
            let interpreter = try #require(result?["pid"]?.intValue)
            try await container.suspend()
            try await ProcessState.wait(for: "T", of: interpreter)
            try await container.resume()
            #expect(try await run(container).response.isSuccess)
            // A suspended container can be destroyed.
            try await container.suspend()
            try await container.destroy()
            try await ProcessState.waitForEnd(of: interpreter)
        }
    }

    @Test func destroyEndsTheProcessesThatAnActionStarted() async throws {
        try await withFactory { factory, directory in
            let container = try await factory.createContainer(request())
            try await initialize(
                container,
                "import subprocess\ndef main(args): return {'pid': subprocess.Popen(['sleep', '1000']).pid}")
            let result = try await run(container).response.result
            let child = try #require(result?["pid"]?.intValue)
            #expect(containerDirectories(directory).count == 1)
            try await container.destroy()
            try await ProcessState.waitForEnd(of: child)
            #expect(containerDirectories(directory).isEmpty)
            await #expect(throws: ContainerError.self) { try await container.suspend() }
            await #expect(throws: ContainerError.self) { try await initialize(container, "") }
        }
    }

    @Test("children of an action in sessions of their own are suspended, resumed and ended with the container")
    func detachedChildren() async throws {
        try await withFactory { factory, _ in
            let container = try await factory.createContainer(request())
            try await initialize(
                container,
                """
                import os, subprocess
                def main(args):
                    reader, writer = os.pipe()
                    # A daemon: its parent ends, so it belongs to nobody here.
                    if os.fork() == 0:
                        os.setsid()
                        daemon = subprocess.Popen(['sleep', '1000'], start_new_session=True)
                        os.write(writer, str(daemon.pid).encode())
                        os._exit(0)
                    os.wait()
                    return {'pid': int(os.read(reader, 20))}
                """)
            let child = try #require(try await run(container).response.result?["pid"]?.intValue)
            try await container.suspend()
            try await ProcessState.wait(for: "T", of: child)
            try await container.resume()
            try await ProcessState.wait(for: "RSD", of: child)
            try await container.destroy()
            #expect(ProcessState.letter(of: child) == nil)
        }
    }

    @Test("the start of a factory ends what a killed program left behind")
    func orphans() async throws {
        // The marks of this program, with another time of its start.
        var environment = ["PATH": testPath]
        ProcessFamily(usesControlGroup: false).mark(&environment)
        let mark = try #require(environment[ProcessFamily.variable]?.split(separator: ":").last)
        var parts = mark.split(separator: "-").map(String.init)
        parts[2] = "1"
        environment[ProcessFamily.variable] = parts.joined(separator: "-")
        let orphan = try await ManagedProcess.start(
            ProcessSpecification(executable: "sleep", arguments: ["1000"], environment: environment))
        try await withFactory { factory, _ in
            try await factory.start()
            #expect(await orphan.waitForExit() == .signalled(SIGKILL))
        }
    }

    @Test("an action that prints the sentinel does not shift the logs of later activations")
    func printedSentinels() async throws {
        try await withFactory { factory, _ in
            let container = try await factory.createContainer(request())
            try await initialize(
                container,
                """
                import sys
                def main(args):
                    for text in args['out']:
                        sys.stdout.write(text)
                    for text in args.get('err', []):
                        sys.stderr.write(text)
                    return {}
                """)
            let end = "XXX_THE_END_OF_A_WHISK_ACTIVATION_XXX"
            let notice = "stderr: \(LogNotice.repeatedSentinel.text)"
            let cases: [(out: [String], err: [String], lines: [String])] = [
                (
                    ["before\n", end + "\n", "after\n"], ["oops\n"],
                    [notice, "stderr: oops", "stdout: after", "stdout: before"]
                ),
                ([end + "\n", end + "\n"], [end + "\n"], [notice]),
                (["half"], ["a \(end) b\n"], ["stderr: a \(end) b", "stdout: half"]),
                (["plain\n"], [], ["stdout: plain"]),
            ]
            for row in cases {
                _ = try await run(
                    container,
                    ["out": .array(row.out.map(JSONValue.string)), "err": .array(row.err.map(JSONValue.string))])
                #expect(try await logs(container) == row.lines.sorted())
            }
        }
    }

    @Test func reportsAnActionThatFailsToInitialize() async throws {
        try await withFactory { factory, _ in
            let container = try await factory.createContainer(request())
            let error = await #expect(throws: ContainerError.self) { try await initialize(container, "def main(") }
            guard let response = error?.response else {
                Issue.record("\(String(describing: error))")
                return
            }
            #expect(response.statusCode == .developerError)
            #expect("\(String(describing: response.result))".contains("SyntaxError"))
            #expect(try await logs(container, waitForSentinel: false).contains { $0.contains("def main(") })
        }
    }

    @Test func createsManyContainersAtOnce() async throws {
        try await withFactory { factory, directory in
            let images = ["python:3", "bash", "openwhisk/dockerskeleton"]
            let code = ["def main(args): return {'id': args['id']}", #"echo "$1""#, "#!/bin/sh\necho $1"]
            try await withThrowingTaskGroup(of: Void.self) { group in
                for index in 0..<9 {
                    group.addTask {
                        // The same name for all, which is not a valid file name.
                        let container = try await factory.createContainer(
                            request(images[index % 3], name: "../a b/" + String(repeating: "n", count: 300)))
                        try await initialize(container, code[index % 3])
                        let result = try await run(container, ["id": .integer(Int64(index))])
                        #expect(result.response.result == ["id": .integer(Int64(index))])
                    }
                }
                try await group.waitForAll()
            }
            #expect(containerDirectories(directory).count == 9)
        }
    }

    @Test func cleanupIsFinalAndMayBeRepeated() async throws {
        try await withFactory { factory, _ in
            let container = try await factory.createContainer(request())
            await factory.cleanup()
            await factory.cleanup()
            await #expect(throws: ContainerError.self) { try await container.suspend() }
            let error = await #expect(throws: ContainerError.self) { try await factory.createContainer(request()) }
            #expect(error?.code == .shuttingDown)
        }
    }

    @Test func cleanupDuringCreationLeavesNoContainer() async throws {
        try await withFactory { factory, directory in
            let creation = Task { try await factory.createContainer(request()) }
            _ = try await eventually("the container's directory") {
                containerDirectories(directory).isEmpty ? nil : true
            }
            await factory.cleanup()
            await #expect(throws: ContainerError.self) {
                let container = try await creation.value
                // The creation was complete before the cleanup, which then ended the container.
                try await container.suspend()
            }
        }
    }

    @Test func aCancelledCreationLeavesNoContainer() async throws {
        // A runtime that never listens.
        try await withFakeRuntime("exec sleep 1000") { factory, directory in
            let creation = Task { try await factory.createContainer(request()) }
            _ = try await eventually("the container's directory") {
                containerDirectories(directory).isEmpty ? nil : true
            }
            creation.cancel()
            let error = await #expect(throws: ContainerError.self) { try await creation.value }
            #expect(error?.code == .cancelled)
            #expect(containerDirectories(directory).isEmpty)
        }
    }

    @Test func aRuntimeThatDoesNotListenInTimeIsEnded() async throws {
        let script = "echo thinking >&2; exec sleep 1000"
        try await withFakeRuntime(script, startTimeout: .milliseconds(300)) { factory, directory in
            let error = await #expect(throws: ContainerError.self) { try await factory.createContainer(request()) }
            #expect(error?.code == .launchTimedOut)
            #expect(containerDirectories(directory).isEmpty)
        }
    }

    @Test func triesAgainOnceWhenThePortIsTaken() async throws {
        try await withFakeRuntime("echo x >> \"$TMPDIR/../../attempts\"; echo no port >&2; exit 69") {
            factory, directory in
            let error = await #expect(throws: ContainerError.self) { try await factory.createContainer(request()) }
            #expect(error?.code == .startFailed)
            #expect(error?.message.contains("no port") == true)
            let attempts = try String(contentsOfFile: directory + "/attempts", encoding: .utf8)
            #expect(attempts == "x\nx\n")
        }
    }

    @Test func namesAnImageWhoseLanguageIsUnknown() async throws {
        try await withFactory { factory, _ in
            let error = await #expect(throws: ContainerError.self) {
                try await factory.createContainer(request("library/postgres:16"))
            }
            #expect(error?.code == .invalidConfiguration)
            #expect(error?.message.contains("library/postgres:16") == true)
            #expect(error?.message.contains("python (python:3)") == true)
        }
    }

    @Test func namesTheConfiguredRuntime() async throws {
        try await withFactory {
            $0.runtimePath = "/nowhere/runtime"
        } _: { factory, _ in
            let error = await #expect(throws: ContainerError.self) { try await factory.start() }
            #expect(error?.message.contains("whisk.process.runtime-path is '/nowhere/runtime'") == true)
        }
    }

    @Test func removesOnlyTheDirectoriesOfEndedFactories() async throws {
        try await withFactory { other, directory in
            try await other.start()
            #expect(mkdir(directory + "/whisk-containers-dead", 0o700) == 0)
            try Data().write(to: URL(filePath: directory + "/whisk-containers-dead/lock"))
            #expect(mkdir(directory + "/whisk-containers-young", 0o700) == 0)
            let factory = ProcessContainerFactory(
                settings: ProcessContainerSettings(environment: ["PATH": testPath, "TMPDIR": directory]),
                logger: Logger.silent)
            try await factory.start()
            let names = try FileManager.default.contentsOfDirectory(atPath: directory)
            #expect(!names.contains("whisk-containers-dead"))
            #expect(names.contains("whisk-containers-young"))
            #expect(names.count == 3)
            await factory.cleanup()
        }
    }

    @Test func isChosenByConfiguration() async throws {
        var registry = SPIRegistry()
        registry.registerLocalContainers()
        var configuration = WhiskConfiguration()
        configuration.services.containerFactory = "process"
        let factory = try await registry.makeContainerFactory(
            ContainerFactoryContext(
                configuration: configuration, instanceName: "0", logger: Logger.silent))
        #expect(factory is ProcessContainerFactory)
        await factory.cleanup()
    }

    private func withFakeRuntime(
        _ script: String,
        startTimeout: Duration = .seconds(60),
        _ body: (ProcessContainerFactory, String) async throws -> Void
    ) async throws {
        let directory = try TemporaryDirectory()
        defer { directory.remove() }
        let runtime = directory.path + "/runtime"
        try Data("#!/bin/sh\n\(script)\n".utf8).write(to: URL(filePath: runtime))
        #expect(chmod(runtime, 0o700) == 0)
        try await withFactory { settings in
            settings.runtimePath = runtime
            settings.startTimeout = startTimeout
        } _: { factory, directory in
            try await body(factory, directory)
        }
    }

    @Test func aLiveStreamShowsAllActivationsAndEndsWithTheContainer() async throws {
        try await withFactory { factory, _ in
            try await factory.start()
            let container = try await factory.createContainer(request())
            try await initialize(
                container, "def main(args):\n    print('out', args['n'])\n    return {}\n")
            let seen = Lock<[String]>([])
            let follower = Task {
                for try await line in container.logStream() { seen.withLock { $0.append(line.log) } }
            }
            for n in 1...3 {
                _ = try await run(container, ["n": .integer(Int64(n))])
                #expect(try await logs(container) == ["stdout: out \(n)"])
                #expect(await eventually { seen.withLock { $0.count } == n })
            }
            try await container.destroy()
            try await follower.value
            #expect(seen.withLock { $0 } == ["out 1", "out 2", "out 3"])
        }
    }
}
