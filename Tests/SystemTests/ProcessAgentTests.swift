import EmbeddedMesos
import Foundation
import JSONSupport
import MesosAPI
import TestSupport
import Testing

/// Tasks as processes, over HTTP without a client library.
@Suite struct ProcessAgentTests {
    /// A framework with an offer, and the steps that the tests share.
    private final class Session: Sendable {
        let master: EmbeddedMaster
        let framework: RawFramework
        let id: Mesos.FrameworkID
        let offer: Mesos.Offer
        let port: Int

        init(
            _ agent: ProcessAgentConfiguration = .init(), configuration: EmbeddedMasterConfiguration = .init()
        ) async throws {
            master = try await EmbeddedMaster.start(configuration: configuration, agents: [.process(agent)])
            let info = Mesos.FrameworkInfo.with {
                $0.user = "root"
                $0.name = "raw"
                $0.failoverTimeout = 60
                $0.roles = ["*"]
                $0.capabilities = [
                    .init(type: .multiRole), .init(type: .partitionAware), .init(type: .reservationRefinement),
                ]
            }
            framework = try await RawFramework.subscribe(info, port: master.port, encoding: .protobuf)
            id = try await framework.next { if case .subscribed(let it) = $0 { it.frameworkID } else { nil } }
            offer = try #require(try await framework.nextOffers().first)
            port = try #require(
                ResourceSet(offer.resources).ranges("ports").first(1).map { Int($0[0]) })
        }

        func launch(_ name: String, ports: [Int] = [], _ change: (inout Mesos.TaskInfo) -> Void) async throws {
            var task = Mesos.TaskInfo.with {
                $0.name = name
                $0.taskID = Mesos.TaskID(name)
                $0.agentID = offer.agentID
                $0.resources = [.scalar("cpus", 0.1, role: "*"), .scalar("mem", 64, role: "*")]
                if !ports.isEmpty {
                    $0.resources.append(.ranges("ports", ports.map { UInt64($0)...UInt64($0) }, role: "*"))
                }
            }
            change(&task)
            let accept = Mesos.Scheduler.Call.Accept.with {
                $0.offerIDs = [offer.id]
                $0.operations = [.with { ($0.type, $0.launch) = (.launch, .init(taskInfos: [task])) }]
                $0.filters = .init(refuseSeconds: 3600)
            }
            #expect(try await framework.call(.accept(accept), id: id).status == 202)
        }

        /// Acknowledges and returns the next update.
        func update() async throws -> Mesos.TaskStatus {
            let status = try await framework.nextUpdate()
            let acknowledge = Mesos.Scheduler.Call.Acknowledge.with {
                $0.agentID = status.agentID ?? ""
                $0.taskID = status.taskID
                $0.uuid = status.uuid ?? []
            }
            if status.uuid != nil { _ = try await framework.call(.acknowledge(acknowledge), id: id) }
            return status
        }

        /// The updates up to a final state.
        func updates() async throws -> [Mesos.TaskStatus] {
            var updates: [Mesos.TaskStatus] = []
            repeat {
                updates.append(try await update())
            } while ![
                .finished, .failed, .killed, .error, .lost,
            ].contains(updates.last?.state)
            return updates
        }

        func get(_ path: String) async throws -> RawHTTP.Response {
            try await RawHTTP.request("GET", path, port: Int(try #require(offer.url).address.port))
        }

        func sandbox(_ task: String) -> String { "/frameworks/\(id.value)/executors/\(task)/runs/latest" }

        func text(_ task: String, _ file: String) async throws -> String {
            let response = try await get("/files/read?path=\(sandbox(task))/\(file)&offset=0")
            // The file appears when the agent has started the task.
            if response.status == 404 { return "" }
            return try JSONValue(parsing: response.body)["data"]?.stringValue ?? "status \(response.status)"
        }
    }

    @Test("a command runs with its environment, and its output is served")
    func command() async throws {
        let session = try await Session()
        try await session.launch("hello") { task in
            task.command = .with {
                $0.value = "echo \"$GREETING from $(basename \"$MESOS_SANDBOX\" | wc -c)\"; echo oops >&2"
                $0.environment = .init(variables: [.init(name: "GREETING", value: "hello")])
            }
        }
        let updates = try await session.updates()
        #expect(updates.map(\.state) == [.starting, .running, .finished])
        #expect(updates.last?.message == "Command exited with status 0")
        #expect(updates.last?.source == .executor)
        #expect(updates[1].containerStatus?.executorPid != nil)
        #expect(updates[1].executorID == "hello")
        #expect(try await session.text("hello", "stdout") == "hello from 37\n")
        let errors = try await session.text("hello", "stderr")
        #expect(errors.contains("] Starting task hello\noops\nI"))
        #expect(errors.hasSuffix(" process.cpp:935] Stopped the socket accept loop\n"))
        #expect(errors.contains(/^I\d{8} \d\d:\d\d:\d\d\.\d{6} +\d+ exec\.cpp:164\] Version: 1\.12\.0\n/))
        await session.master.shutdown()
    }

    @Test("the processes that a task put into sessions of their own end with it", arguments: ["exit 0", "sleep 1000"])
    func detachedChildren(last: String) async throws {
        let session = try await Session()
        try await session.launch("daemon") { task in
            task.command = .with {
                $0.value = "setsid sh -c 'trap \"\" HUP TERM; echo $$; exec sleep 1000' & sleep 0.2; \(last)"
            }
        }
        var child: Int32?
        while child == nil {
            child = try await session.text("daemon", "stdout").split(separator: "\n").first.flatMap { Int32($0) }
        }
        if last != "exit 0" {
            let kill = Mesos.Scheduler.Call.Kill.with { $0.taskID = "daemon" }
            #expect(try await session.framework.call(.kill(kill), id: session.id).status == 202)
        }
        _ = try await session.updates()
        // Before the end of the task is reported.
        #expect(ProcessState.letter(of: try #require(child)) == nil)
        await session.master.shutdown()
    }

    @Test(
        "the message of a failed command says how it ended",
        arguments: [
            ("exit 7", Mesos.TaskState.failed, "Command exited with status 7"),
            ("kill -KILL $$", .failed, "Command terminated with signal Killed"),
        ])
    func failingCommand(command: String, state: Mesos.TaskState, message: String) async throws {
        let session = try await Session()
        try await session.launch("t") { $0.command = .with { $0.value = command } }
        let last = try await session.updates().last
        #expect(last?.state == state)
        #expect(last?.message == message)
        await session.master.shutdown()
    }

    @Test("a missing program fails the task")
    func missingProgram() async throws {
        let session = try await Session()
        try await session.launch("t") { task in
            task.command = .with { ($0.shell, $0.value, $0.arguments) = (false, "/nowhere/x", ["x"]) }
        }
        #expect(try await session.updates().last?.message == "Command exited with status 127")
        #expect(try await session.text("t", "stderr").contains("/nowhere/x"))
        await session.master.shutdown()
    }

    @Test("a killed command has time to end", arguments: [("", "Terminated"), ("trap '' TERM; ", "Killed")])
    func killedCommand(prefix: String, signal: String) async throws {
        let session = try await Session()
        try await session.launch("t") {
            $0.command = .with { $0.value = "\(prefix)echo up; while true; do sleep 0.1; done" }
        }
        while try await session.text("t", "stdout") != "up\n" { await Task.yield() }
        let kill = Mesos.Scheduler.Call.Kill.with {
            $0.taskID = "t"
            $0.killPolicy = .init(gracePeriod: .init(nanoseconds: 200_000_000))
        }
        _ = try await session.framework.call(.kill(kill), id: session.id)
        let last = try await session.updates().last
        #expect(last?.state == .killed)
        #expect(last?.message == "Command terminated with signal \(signal)")
        await session.master.shutdown()
    }

    private static func docker(
        _ image: String, _ network: Mesos.ContainerInfo.DockerInfo.Network, host: Int?
    ) -> Mesos.ContainerInfo {
        .with { container in
            container.type = .docker
            container.docker = .with {
                $0.image = image
                $0.network = network
                if let host { $0.portMappings = [.init(hostPort: UInt32(host), containerPort: 8080, protocol: "tcp")] }
            }
        }
    }

    private static let serverImage: ProcessAgentConfiguration.ImageCommand = { image, port, _ in
        guard image == "server", let port else { return nil }
        return ["python3", "-m", "http.server", "--bind", "127.0.0.1", "\(port)"]
    }

    @Test("an image listens on its host port and becomes healthy")
    func image() async throws {
        let session = try await Session(.init(images: Self.serverImage))
        try await session.launch("web", ports: [session.port]) { task in
            task.command = .with { $0.shell = false }
            task.container = Self.docker("server", .bridge, host: session.port)
            task.healthCheck = .with {
                $0.type = .tcp
                $0.delaySeconds = 0
                $0.intervalSeconds = 0.1
                $0.tcp = .init(port: 8080)
            }
        }
        #expect(try await session.update().state == .starting)
        let running = try await session.update()
        #expect(running.state == .running)
        #expect(running.healthy == nil)
        #expect(running.containerStatus?.executorPid == nil)
        let healthy = try await session.update()
        #expect(healthy.healthy == true)
        #expect(healthy.reason == .taskHealthCheckStatusUpdated)
        #expect(try await RawHTTP.request("GET", "/", port: session.port).status == 200)
        _ = try await session.framework.call(.kill(.with { $0.taskID = "web" }), id: session.id)
        let killed = try await session.update()
        #expect(killed.state == .killed)
        #expect(killed.message == "Container exited with status 143")
        await session.master.shutdown()
    }

    @Test("containers that cannot run fail as with a Mesos agent")
    func failingContainers() async throws {
        let session = try await Session(.init(images: Self.serverImage))
        try await session.launch("t") { task in
            task.command = .with { $0.shell = false }
            task.container = Self.docker("nope:1", .host, host: nil)
        }
        let missing = try await session.updates()
        #expect(missing.map(\.state) == [.failed])
        #expect(missing.first?.reason == .containerLaunchFailed)
        #expect(missing.first?.source == .agent)
        #expect(
            missing.first?.message?.hasPrefix("Failed to launch container: Failed to run '/usr/bin/docker ") == true)
        await session.master.shutdown()
    }

    @Test(
        "port mappings are checked",
        arguments: [
            (
                Mesos.ContainerInfo.DockerInfo.Network.host, true,
                "Failed to create docker run options: Port mappings are only supported for bridge and user-defined networks"
            ),
            (.bridge, false, "Failed to create docker run options: Port mappings require port resources"),
        ])
    func portMappings(
        network: Mesos.ContainerInfo.DockerInfo.Network, withPorts: Bool, message: String
    ) async throws {
        let session = try await Session(.init(images: Self.serverImage))
        try await session.launch("t", ports: withPorts ? [session.port] : []) { task in
            task.command = .with { $0.shell = false }
            task.container = Self.docker("server", network, host: session.port)
        }
        let updates = try await session.updates()
        #expect(updates.map(\.state) == [.starting, .failed])
        #expect(updates.last?.message == message)
        await session.master.shutdown()
    }

    @Test("a port in use fails the task with Docker's status")
    func portInUse() async throws {
        let session = try await Session(.init(images: Self.serverImage))
        let listener = try RawListener(port: session.port)
        try await session.launch("t", ports: [session.port]) { task in
            task.command = .with { $0.shell = false }
            task.container = Self.docker("server", .bridge, host: session.port)
        }
        let updates = try await session.updates()
        #expect(updates.map(\.state) == [.starting, .failed])
        #expect(updates.last?.message == "Container exited with status 125")
        #expect(try await session.text("t", "stderr").contains("failed: port is already allocated."))
        withExtendedLifetime(listener) {}
        await session.master.shutdown()
    }

    @Test("only the files of a sandbox are served")
    func files() async throws {
        var agent = ProcessAgentConfiguration()
        (agent.writesExecutorLog, agent.maximumReadBytes) = (false, 10)
        let session = try await Session(agent)
        try await session.launch("t") { task in
            task.command = .with {
                $0.value = "printf 0123456789abcdef; mkdir sub; echo x > sub/file; ln -s /etc/passwd leak; ln -s / all"
            }
        }
        #expect(try await session.updates().last?.state == .finished)
        let sandbox = session.sandbox("t")
        func json(_ path: String) async throws -> JSONValue {
            try JSONValue(parsing: try await session.get(path).body)
        }
        #expect(try await json("/files/read?path=\(sandbox)/stdout") == ["data": "", "offset": 16])
        #expect(try await json("/files/read?path=\(sandbox)/stdout&offset=-1") == ["data": "", "offset": 16])
        #expect(
            try await json("/files/read?path=\(sandbox)/stdout&offset=2") == ["data": "23456789ab", "offset": 2])
        #expect(
            try await json("/files/read?path=\(sandbox)/stdout&offset=2&length=3") == ["data": "234", "offset": 2])
        #expect(try await json("/files/read?path=\(sandbox)/stdout&offset=99") == ["data": "", "offset": 99])
        let listing = try await json("/files/browse?path=\(sandbox)").arrayValue ?? []
        #expect(
            listing.compactMap { $0["path"]?.stringValue }
                == ["all", "leak", "stderr", "stdout", "sub"].map {
                    "\(sandbox)/\($0)"
                })
        #expect(listing.first { $0["path"] == .string("\(sandbox)/stdout") }?["size"] == 16)

        for path in [
            "\(sandbox)/missing", "\(sandbox)/leak", "\(sandbox)/all/etc/passwd", "\(sandbox)/../../../../../../etc",
            "\(sandbox)/sub/../../x", "/etc/passwd", "/", "/frameworks", "\(sandbox)/sub",
        ] {
            #expect(try await session.get("/files/read?path=\(path)&offset=0").status == 404, "\(path)")
        }
        #expect(try await session.get("/files/browse?path=\(sandbox)/all").status == 404)
        #expect(try await session.get("/files/read").status == 400)
        #expect(try await session.get("/files/read?path=\(sandbox)/stdout&offset=x").status == 400)

        for encoding in RawFramework.Encoding.allCases {
            let call = Mesos.Agent.Call.with {
                $0.type = .readFile
                $0.readFile = .init(path: "\(sandbox)/stdout", offset: 8, length: 4)
            }
            let response = try await RawHTTP.request(
                "POST", "/api/v1", port: Int(try #require(session.offer.url).address.port),
                headers: ["Content-Type": encoding.rawValue, "Accept": encoding.rawValue],
                body: encoding == .json ? call.jsonBytes() : try call.serializedBytes())
            let answer: Mesos.Agent.Response =
                encoding == .json ? try .init(jsonBytes: response.body) : try .init(serializedBytes: response.body)
            #expect(answer.readFile?.data == Array("89ab".utf8))
            #expect(answer.readFile?.size == 16)
        }
        await session.master.shutdown()
    }

    @Test("shutdown leaves no process, file or listener")
    func shutdown() async throws {
        let directory = FileManager.default.temporaryDirectory.appending(path: "embedded-\(UUID())").path
        let session = try await Session(.init(), configuration: .init(workDirectory: directory))
        try await session.launch("t") {
            $0.command = .with { $0.value = "trap '' TERM; echo $$; while true; do sleep 1; done" }
        }
        var pid: Int32?
        while pid == nil {
            let text = try await session.text("t", "stdout")
            pid = text.hasSuffix("\n") ? Int32(text.dropLast()) : nil
        }
        let agentPort = Int(try #require(session.offer.url).address.port)
        await session.master.shutdown()
        while try await session.framework.stream.next() != nil {}
        #expect(kill(try #require(pid), 0) == -1)
        #expect(try FileManager.default.contentsOfDirectory(atPath: "\(directory)/slaves").isEmpty)
        // The port is closed, unless another test has taken it meanwhile.
        let state = try? await RawHTTP.request("GET", "/state", port: session.master.port)
        let id = try state.map { try JSONValue(parsing: $0.body)["id"]?.stringValue }
        if case .some(.some(let id)) = id { #expect(!session.id.value.hasPrefix(id)) }
        let files = try? await RawHTTP.request("GET", "/files/browse?path=\(session.sandbox("t"))", port: agentPort)
        #expect(files?.status != 200)
        try FileManager.default.removeItem(atPath: directory)
    }

    @Test("TEARDOWN ends the processes")
    func teardown() async throws {
        var agent = ProcessAgentConfiguration()
        agent.killGracePeriod = .milliseconds(100)
        let session = try await Session(agent)
        try await session.launch("t") { $0.command = .with { $0.value = "echo $$; exec sleep 600" } }
        var pid: Int32?
        while pid == nil {
            let text = try await session.text("t", "stdout")
            pid = text.hasSuffix("\n") ? Int32(text.dropLast()) : nil
        }
        #expect(try await session.framework.call(.teardown, id: session.id).status == 202)
        let process = try #require(pid)
        #expect(await eventually { kill(process, 0) != 0 })
        await session.master.shutdown()
    }

    @Test("a command without a value and one of an unknown user fail as with a Mesos agent")
    func uselessCommands() async throws {
        let session = try await Session()
        try await session.launch("empty") { $0.command = .init() }
        let empty = try await session.updates()
        #expect(empty.map(\.state) == [.starting, .failed])
        #expect(empty.last?.message == "Executor terminated" && empty.last?.source == .agent)
        await session.master.shutdown()

        let other = try await Session()
        try await other.launch("stranger") { $0.command = .init(value: "true", user: "nobody-has-this-name") }
        let dropped = try await other.update()
        #expect(dropped.state == .dropped && dropped.source == .agent && dropped.reason == .executorTerminated)
        #expect(dropped.message?.hasSuffix("No such user") == true)
        await other.master.shutdown()
    }

    @Test("an agent that restarts refuses connections for a while, and then serves the same sandbox")
    func restart() async throws {
        let master = try await EmbeddedMaster.start(agents: [.process(.init())])
        var info = EmbeddedClusterTests.info()
        info.checkpoint = true
        let framework = try await RawFramework.subscribe(info, port: master.port, encoding: .json)
        let id = try await framework.next { if case .subscribed(let it) = $0 { it.frameworkID } else { nil } }
        let offer = try #require(try await framework.nextOffers().first)
        _ = try await framework.call(
            EmbeddedClusterTests.launch(["t"], offer, command: "echo before; exec sleep 600"), id: id)
        let running = try await EmbeddedClusterTests.wait(for: .running, of: framework, id)
        let process = try #require(running.containerStatus?.executorPid)
        let (agent, port) = (offer.agentID.value, Int(try #require(offer.url).address.port))
        let path = "/files/read?path=/frameworks/\(id.value)/executors/t/runs/latest/stdout&offset=0"
        func output() async throws -> String? {
            let body = try await RawHTTP.request("GET", path, port: port).body
            return try JSONValue(parsing: body)["data"]?.stringValue
        }
        #expect(try await eventually { try await output() == "before\n" })
        try await master.loseAgent(agent, .disconnected)
        await #expect(throws: RawSocketError.self) { _ = try await output() }
        #expect(kill(pid_t(process), 0) == 0)
        try await master.returnAgent(agent)
        #expect(try await output() == "before\n")
        // The task survived without an update.
        _ = try await framework.call(.reconcile(.init()), id: id)
        let next = try await framework.nextUpdate()
        #expect(next.state == .running && next.reason == .reconciliation)
        #expect(await master.agentIDs() == [agent])
        await master.shutdown()
    }

    @Test("the agent API shows the tasks, their containers and the use of resources")
    func agentAPI() async throws {
        let session = try await Session()
        try await session.launch("t") { $0.command = .init(value: "exec sleep 600") }
        while try await session.update().state != .running {}
        let port = Int(try #require(session.offer.url).address.port)
        func call(_ json: String) async throws -> RawHTTP.Response {
            try await RawHTTP.request(
                "POST", "/api/v1", port: port,
                headers: ["Content-Type": "application/json", "Accept": "application/json"], body: Array(json.utf8))
        }
        let state = try JSONValue(parsing: try await call(#"{"type":"GET_STATE"}"#).body)["get_state"]
        let task = state?["get_tasks"]?["launched_tasks"]?.arrayValue?.first
        #expect(task?["task_id"]?["value"] == "t" && task?["state"] == "TASK_RUNNING")
        #expect(
            state?["get_executors"]?["executors"]?.arrayValue?.first?["executor_info"]?["executor_id"]?["value"] == "t")
        #expect(state?["get_frameworks"]?["frameworks"]?.arrayValue?.count == 1)
        let containers = try JSONValue(parsing: try await call(#"{"type":"GET_CONTAINERS"}"#).body)
        let container = containers["get_containers"]?["containers"]?.arrayValue?.first
        let statistics = container?["resource_statistics"]
        #expect(try #require(statistics?["mem_rss_bytes"]?.doubleValue) > 0)
        #expect(statistics?["cpus_soft_limit"] == 0.1 && statistics?["mem_limit_bytes"] == 67_108_864)
        let unknown = try await call(
            #"{"type":"ATTACH_CONTAINER_OUTPUT","attach_container_output":{"container_id":{"value":"nope"}}}"#)
        #expect(unknown.status == 404 && unknown.text == "Container nope cannot be found")
        await session.master.shutdown()
    }

    @Test("a drained agent kills its processes, with the draining as the reason")
    func drained() async throws {
        let session = try await Session()
        try await session.launch("t") { $0.command = .init(value: "exec sleep 600") }
        while try await session.update().state != .running {}
        let agent = session.offer.agentID
        let answer = await session.master.operate(
            .with { ($0.type, $0.drainAgent) = (.drainAgent, .init(agentID: agent)) })
        #expect(answer.status == 200)
        let killed = try await session.update()
        #expect(killed.state == .killed && killed.reason == .agentDraining && killed.source == .executor)
        await session.master.shutdown()
    }
}
