import MesosAPI
import TestSupport
import Testing

@testable import MesosScheduler

/// Streams of a real Mesos 1.12 master, recorded with other frameworks: whatever a master sends is taken without harm.
@Suite("Recorded streams")
struct ReplayTests {
    static let names = [
        "docker-lifecycle", "command-lifecycle", "networks", "agent-unreachable", "maintenance",
        "master-failover-before",
        "master-failover-after", "operations", "resubscribe-removed", "superseded-stream", "unacknowledged",
        "docker-checkpoint-agent-restart", "failover-during-launches-before", "failover-during-launches-after",
        "agent-marked-gone", "agent-marked-gone-not-partition-aware", "agent-marked-gone-checkpoint", "agent-drained",
        "agent-drained-not-partition-aware",
    ]

    static func events(_ name: String) throws -> [SchedulerEvent] {
        var decoder = RecordIODecoder()
        var events: [SchedulerEvent] = []
        try decoder.decode(try Recordings.bytes("\(name).recordio")) { record in
            events.append(SchedulerEvent(try Mesos.Scheduler.Event(serializedBytes: record)))
        }
        return events
    }

    @Test("every update with a uuid is acknowledged once, and every offer is answered", arguments: names)
    func replay(name: String) throws {
        var driver = MachineDriver { $0.tasks.orphanGracePeriod = nil }
        driver.handle(.start(frameworkID: nil))
        driver.handle(.subscriptionAccepted(driver.connection))
        var uuids: Set<[UInt8]> = []
        var offers: Set<String> = []
        var actions: [SchedulerEffect] = []
        for event in try Self.events(name) {
            switch event {
            case .update(let status): if let uuid = status.uuid { uuids.insert(uuid) }
            case .offers(let list): offers.formUnion(list.map(\.id.value))
            default: break
            }
            actions += driver.event(event)
        }
        let acknowledged = actions.calls.compactMap { call -> [UInt8]? in
            if case .acknowledge(let acknowledge) = call { acknowledge.uuid } else { nil }
        }
        #expect(Set(acknowledged) == uuids && acknowledged.count == uuids.count)
        let declined = actions.calls.flatMap { call -> [String] in
            if case .decline(let decline) = call { decline.offerIDs.map(\.value) } else { [] }
        }
        #expect(Set(declined) == offers && declined.count == offers.count)
        #expect(!actions.notices.contains { $0.kind == .unknownEvent })
    }

    @Test("a task follows a recorded docker task: running when healthy, ended when killed")
    func ownTask() throws {
        var driver = MachineDriver()
        driver.handle(.start(frameworkID: nil))
        driver.handle(.subscriptionAccepted(driver.connection))
        var wanted = request("web-1", ports: 1, healthCheck: true)
        wanted.container = .init(type: .docker, docker: .init(image: "localhost/bb:latest", network: .bridge))
        wanted.containerPorts = [8080]
        var failing = request("pull-fail")
        failing.container = .init(type: .docker, docker: .init(image: "localhost/does-not-exist:1"))
        driver.launch(wanted)
        driver.launch(failing)
        var results: [String] = []
        var launched: LaunchedTask?
        var ends: [TaskOutcome] = []
        for event in try Self.events("docker-lifecycle") {
            let actions = driver.event(event)
            results += actions.lines.filter { $0.hasPrefix("launched") || $0.hasPrefix("failed") }
            launched = launched ?? actions.launched
            ends += actions.notices.compactMap(\.outcome)
        }
        #expect(results == ["launched web-1", "failed pull-fail: imagePullFailed"])
        #expect(launched?.containerAddresses == ["172.17.0.2"])
        #expect(launched?.containerID == "4db6f53b-0715-4387-aa71-221b46f3c58b")
        #expect(ends.first?.state == .killed && ends.first?.message == "Container exited with status 137")
    }

    /// The ends of tasks and the results of launches of these names, in a recorded stream.
    private func play(
        _ name: String, launching ids: [String], on driver: inout MachineDriver
    ) throws -> (lines: [String], ends: [TaskOutcome]) {
        for id in ids { driver.launch(request(id), timeout: .seconds(600)) }
        var lines: [String] = []
        var ends: [TaskOutcome] = []
        let agents = try Self.agents(name)
        for var event in try Self.events(name) {
            // The tasks must come to the agents on which they were recorded.
            if case .offers(let list) = event {
                event = .offers(MessageList(list.filter { agents.values.contains($0.agentID.value) }))
            }
            let actions = driver.event(event)
            lines += actions.lines
            ends += actions.notices.compactMap(\.outcome)
        }
        return (lines, ends)
    }

    /// The agent of each task in a recorded stream.
    private static func agents(_ name: String) throws -> [String: String] {
        var agents: [String: String] = [:]
        for case .update(let status) in try events(name) {
            if let agentID = status.agentID?.value { agents[status.taskID.value] = agentID }
        }
        return agents
    }

    private func started() -> MachineDriver {
        var driver = MachineDriver()
        driver.handle(.start(frameworkID: nil))
        driver.handle(.subscriptionAccepted(driver.connection))
        return driver
    }

    @Test("tasks with checkpoints survive the restart of their agent, and those that ended meanwhile end once")
    func agentRestart() throws {
        var driver = started()
        let ids = ["docker-survives", "docker-ends", "command-survives", "command-ends"]
        let (lines, ends) = try play("docker-checkpoint-agent-restart", launching: ids, on: &driver)
        #expect(Set(lines.filter { $0.hasPrefix("launched") }) == Set(ids.map { "launched \($0)" }))
        #expect(ends.map(\.taskID).sorted() == ids.sorted(), "each once")
        let states = Dictionary(uniqueKeysWithValues: ends.map { ($0.taskID, $0.state) })
        #expect(states["docker-survives"] == .killed && states["command-survives"] == .killed)
        #expect(states["docker-ends"] == .failed && states["command-ends"] == .failed)
        #expect(!lines.contains { $0.hasPrefix("KILL") })
    }

    @Test("launches under way during a failover are neither repeated nor lost")
    func failoverDuringLaunches() throws {
        let name = "failover-during-launches-after"
        let agents = try Self.agents(name)
        var driver = MachineDriver(storesTasks: true)
        driver.handle(
            .recover(
                agents.sorted { $0.key < $1.key }.map { id, agent in
                    StoredTask(
                        taskID: id, frameworkID: "fw-1", agentID: agent, agentHostname: "host", phase: .launching)
                }))
        driver.handle(.start(frameworkID: "fw-1"))
        for (number, id) in agents.keys.sorted().enumerated() {
            driver.handle(.adopt(taskID: id, waiter: WaiterID(100 + number)))
        }
        driver.handle(.subscriptionAccepted(driver.connection))
        driver.event(.subscribed(.init(frameworkID: "fw-1", heartbeatIntervalSeconds: 15)))
        var after: [String] = []
        var ends: [String] = []
        for event in try Self.events(name) {
            let actions = driver.event(event)
            after += actions.lines
            ends += actions.notices.compactMap(\.outcome?.taskID)
        }
        #expect(agents.count == 20)
        #expect(after.filter { $0.hasPrefix("adopted") }.sorted() == agents.keys.sorted().map { "adopted \($0)" })
        #expect(!after.contains { $0.hasPrefix("KILL") || $0.hasPrefix("ACCEPT") || $0.hasPrefix("not adopted") })
        // In the end the recorded framework killed them.
        #expect(ends.sorted() == agents.keys.sorted() && driver.machine.snapshots.isEmpty)
    }

    @Test(
        "a task of an agent that the operator has marked gone ends once, partition-aware or not",
        arguments: [
            ("agent-marked-gone", Mesos.TaskState.goneByOperator), ("agent-marked-gone-not-partition-aware", .lost),
        ])
    func markedGone(name: String, state: Mesos.TaskState) throws {
        var driver = started()
        let (lines, ends) = try play(name, launching: ["on-gone"], on: &driver)
        #expect(lines.contains("launched on-gone"))
        #expect(ends.map(\.state) == [state])
        #expect(driver.machine.snapshots.isEmpty)
    }

    @Test(
        "a task of a drained agent ends as killed by the drain",
        arguments: [
            ("agent-drained", "xPA"), ("agent-drained-not-partition-aware", "xnotPA"),
        ])
    func drained(name: String, id: String) throws {
        var driver = started()
        let (lines, ends) = try play(name, launching: [id], on: &driver)
        #expect(lines.contains("launched \(id)"))
        #expect(ends.map(\.state) == [.killed] && ends.map(\.reason) == [.agentDraining])
    }

    @Test("after a master failover the task is kept until the master answers")
    func failover() throws {
        var driver = MachineDriver { $0.framework.failoverTimeout = .seconds(60) }
        driver.handle(.start(frameworkID: nil))
        driver.handle(.subscriptionAccepted(driver.connection))
        driver.launch(request("survives"))
        for event in try Self.events("master-failover-before") { driver.event(event) }
        #expect(driver.machine.snapshots.first?.phase == .running)
        driver.handle(.subscriptionEnded(driver.connection, .streamEnded("reset")))
        driver.advance(by: .seconds(2))
        driver.handle(.subscriptionAccepted(driver.connection))
        var lines: [String] = []
        for event in try Self.events("master-failover-after") { lines += driver.event(event).lines }
        #expect(lines.contains("RECONCILE survives") && lines.contains("RECONCILE all"))
        #expect(!lines.contains { $0.hasPrefix("ACCEPT") || $0.hasPrefix("KILL survives") })
    }
}
