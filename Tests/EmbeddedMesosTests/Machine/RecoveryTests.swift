import MesosAPI
import Testing

@testable import EmbeddedMesos

/// The knowledge of a new leader.
@Suite struct RecoveryTests {
    /// A leader that took over from a master with a running task `t`, with the framework subscribed.
    private static func takenOver(
        _ change: (inout MasterDriver, ConnectionID, String) -> Void = { _, _, _ in }
    ) -> (driver: MasterDriver, connection: ConnectionID, agent: String) {
        var (before, old, agent) = MasterDriver.runningTask()
        change(&before, old, agent)
        let id = before.frameworkID(old)
        var driver = MasterDriver(id: "n", at: before.now, registry: before.machine.registry)
        let connection = driver.subscribe(MasterDriver.info(id: id))
        #expect(driver.frameworkID(connection) == id)
        return (driver, connection, agent)
    }

    private static func reconcile(
        _ tasks: [(String, agent: String?)], _ driver: inout MasterDriver, _ connection: ConnectionID
    ) -> [Mesos.TaskState] {
        _ = driver.take(connection)
        driver.call(
            .reconcile(
                .init(
                    tasks: MessageList(
                        tasks.map { task in
                            .with {
                                $0.taskID = Mesos.TaskID(task.0)
                                $0.agentID = task.agent.map { Mesos.AgentID($0) }
                            }
                        }))), connection)
        return driver.takeUpdates(connection).map(\.state)
    }

    @Test("a new leader sends neither statuses nor offers before the agent registers")
    func silence() {
        var (driver, connection, agent) = Self.takenOver()
        driver.advance(by: .seconds(60))
        #expect(driver.takeOffers(connection).isEmpty)
        #expect(
            Self.reconcile([("t", agent), ("t", nil), ("x", nil), ("y", "never")], &driver, connection) == [.unknown])
        #expect(Self.reconcile([], &driver, connection).isEmpty)
        driver.call(.kill(.with { $0.taskID = "t" }), connection)
        #expect(driver.takeUpdates(connection).isEmpty)
        #expect(driver.machine.recoveringAgentIDs == [agent])

        driver.handle(.agentReregistered(agent))
        #expect(driver.takeOffers(connection).map { ResourceSet($0.resources).scalar("cpus") } == [3])
        #expect(Self.reconcile([("t", agent), ("x", nil)], &driver, connection) == [.running, .unknown])
        #expect(Self.reconcile([], &driver, connection) == [.running])
        driver.call(.kill(.with { $0.taskID = "t" }), connection)
        #expect(driver.takeCommands().contains { if case .kill = $0.command { true } else { false } })
    }

    @Test("reports from before the registration are sent after it")
    func heldReports() throws {
        var (driver, connection, agent) = Self.takenOver()
        driver.report("t", TaskReport(.failed, message: "boom"), connection)
        driver.advance(by: .seconds(1))
        #expect(driver.takeUpdates(connection).isEmpty)
        driver.handle(.agentReregistered(agent))
        let events = driver.take(connection)
        let update = try #require(events.compactMap { if case .update(let it) = $0 { it } else { nil } }.first)
        #expect(update.state == .failed && update.uuid != nil)
        // The task's resources are free.
        driver.advance(by: .seconds(1))
        #expect(driver.machine.offers.values.reduce(0) { $0 + $1.resources.scalar("cpus") } == 4)
    }

    @Test("an unacknowledged update is sent again with the same uuid")
    func sameUUID() throws {
        var uuid: [UInt8]?
        var (driver, connection, agent) = Self.takenOver { driver, connection, _ in
            driver.report("t", TaskReport(.finished), connection)
            uuid = driver.takeUpdates(connection).first?.uuid
        }
        driver.handle(.agentReregistered(agent))
        // The agent sends it twice within moments.
        #expect(driver.takeUpdates(connection).map(\.uuid) == [uuid, uuid])
        #expect(uuid != nil)
    }

    @Test("operations, reservations and schedules outlive the leader")
    func persistence() throws {
        let resource = Mesos.Resource.with {
            ($0.name, $0.type, $0.scalar) = ("cpus", .scalar, .init(value: 1))
            $0.allocationInfo = .init(role: "res")
            $0.reservations = [.with { ($0.type, $0.role) = (.dynamic, "res") }]
        }
        var before = MasterDriver()
        let agent = before.addAgent()
        let old = before.subscribe(MasterDriver.info(roles: ["res"]))
        before.call(
            .accept(
                .with {
                    $0.offerIDs = ["m-O0"]
                    $0.operations = [
                        .with { ($0.id, $0.type, $0.reserve) = ("op", .reserve, .init(resources: [resource])) }
                    ]
                }), old)
        let uuid = before.machine.operations.values.first?.status.uuid
        var driver = MasterDriver(id: "n", at: before.now, registry: before.machine.registry)
        let connection = driver.subscribe(MasterDriver.info(id: before.frameworkID(old), roles: ["res"]))
        let asked = Mesos.Scheduler.Call.ReconcileOperations.Operation.with {
            ($0.operationID, $0.agentID) = ("op", Mesos.AgentID(agent))
        }
        func statuses() -> [Mesos.OperationStatus] {
            driver.take(connection).compactMap { if case .updateOperationStatus(let it) = $0 { it } else { nil } }
        }
        driver.call(.reconcileOperations(.init(operations: [asked])), connection)
        #expect(statuses().map(\.state) == [.recovering])
        driver.handle(.agentReregistered(agent))
        let events = driver.take(connection)
        #expect(events.contains { if case .updateOperationStatus(let it) = $0 { it.uuid == uuid } else { false } })
        let offer = events.compactMap { event -> Mesos.Offer? in
            if case .offers(let offers) = event { offers.first } else { nil }
        }.first
        #expect(ResourceSet(offer?.resources ?? []).reserved(for: "res").scalar("cpus") == 1)
    }

    @Test("a framework that is known only from its tasks must subscribe within its failover timeout")
    func recoveredFramework() {
        let (before, old, agent) = MasterDriver.runningTask(MasterDriver.info(failoverTimeout: 3600))
        let id = before.frameworkID(old)
        var driver = MasterDriver(id: "n", at: before.now, registry: before.machine.registry)
        driver.handle(.agentReregistered(agent))
        #expect(driver.machine.frameworks[id]?.isRecovered == true)
        #expect(driver.machine.frameworks[id]?.tasks.count == 1)
        driver.advance(by: .seconds(3599))
        #expect(driver.machine.frameworks[id] != nil)
        driver.advance(by: .seconds(2))
        #expect(driver.machine.frameworks[id] == nil)
        #expect(driver.takeCommands().contains { if case .shutdownFramework(id) = $0.command { true } else { false } })
    }

    @Test("the tasks of a framework that was torn down end when their agent registers")
    func tornDown() {
        var (driver, connection, agent) = Self.takenOver()
        driver.call(.teardown, connection)
        driver.handle(.agentReregistered(agent))
        #expect(driver.takeCommands().contains { if case .shutdownFramework = $0.command { true } else { false } })
        #expect(driver.machine.agents[agent]?.free == driver.machine.agents[agent]?.total)
        #expect(driver.machine.frameworks.isEmpty)
    }

    @Test("agents that do not register in time are unreachable until they do")
    func timeout() {
        var (driver, connection, agent) = Self.takenOver()
        driver.advance(by: .seconds(601))
        #expect(Self.reconcile([("t", agent), ("t", nil)], &driver, connection) == [.unreachable, .unknown])
        driver.handle(.agentReregistered(agent))
        let updates = driver.takeUpdates(connection)
        #expect(updates.map(\.reason) == [.agentReregistered])
        #expect(Self.reconcile([("t", nil)], &driver, connection) == [.running])
    }

    @Test("unreachable agents stay unreachable and gone agents stay gone")
    func unreachable() {
        var (driver, connection, agent) = Self.takenOver { driver, _, agent in
            driver.handle(.agentLost(agent, .unreachable))
        }
        #expect(Self.reconcile([("t", agent)], &driver, connection) == [.unreachable])
        let gone = Self.takenOver { driver, _, agent in driver.handle(.agentLost(agent, .gone)) }
        (driver, connection, agent) = gone
        #expect(Self.reconcile([("t", agent)], &driver, connection) == [.goneByOperator])
    }

    @Test("a launch that never reached its agent is forgotten")
    func lostLaunch() {
        var (driver, connection, agent) = Self.takenOver { driver, connection, agent in
            driver.advance(by: .seconds(1))
            driver.handle(.agentLost(agent, .partitioned))
            driver.accept(
                driver.machine.offers.keys.sorted(), [MasterDriver.task("late", on: agent)], connection)
        }
        driver.handle(.agentReregistered(agent))
        #expect(Self.reconcile([("t", agent), ("late", agent)], &driver, connection) == [.running, .gone])
    }

    @Test("two failovers in a row lose nothing")
    func twoFailovers() {
        let (first, connection, agent) = Self.takenOver()
        let id = first.frameworkID(connection)
        var second = MasterDriver(id: "o", at: first.now, registry: first.machine.registry)
        let new = second.subscribe(MasterDriver.info(id: id))
        second.handle(.agentReregistered(agent))
        #expect(Self.reconcile([], &second, new) == [.running])
    }
}
