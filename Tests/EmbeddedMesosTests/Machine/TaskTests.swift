import MesosAPI
import Testing

@testable import EmbeddedMesos

@Suite struct TaskTests {
    @Test("an update is sent only after the previous one is acknowledged")
    func orderOfUpdates() {
        var driver = MasterDriver()
        let agent = driver.addAgent()
        let connection = driver.subscribe()
        let offers = driver.takeOffers(connection)
        driver.accept(offers.map(\.id.value), [MasterDriver.task("t", on: agent)], connection)
        for state in [Mesos.TaskState.starting, .running, .finished] {
            driver.report("t", TaskReport(state), connection)
        }
        var seen: [Mesos.TaskState] = []
        for _ in 0..<3 {
            let updates = driver.takeUpdates(connection)
            #expect(updates.count == 1)
            seen += updates.map(\.state)
            for update in updates { driver.acknowledge(update, connection) }
        }
        #expect(seen == [.starting, .running, .finished])
        #expect(driver.machine.frameworks["m-0000"]?.tasks.isEmpty == true)
        #expect(driver.machine.frameworks["m-0000"]?.completedTasks.map(\.id) == ["t"])
    }

    @Test("an unacknowledged update is sent again at doubling intervals")
    func retries() {
        var driver = MasterDriver()
        let agent = driver.addAgent()
        let connection = driver.subscribe()
        driver.accept(["m-O0"], [MasterDriver.task("t", on: agent)], connection)
        driver.report("t", TaskReport(.starting), connection)
        driver.report("t", TaskReport(.finished), connection)
        let first = driver.takeUpdates(connection)
        #expect(first.map(\.state) == [.starting])
        for wait in [10, 20, 40, 80, 160, 320, 600, 600] {
            driver.advance(by: .seconds(wait) - .milliseconds(1))
            #expect(driver.takeUpdates(connection).isEmpty)
            driver.advance(by: .milliseconds(1))
            #expect(driver.takeUpdates(connection) == first)
        }
    }

    @Test("a wrong acknowledgement changes nothing")
    func wrongAcknowledgement() {
        var driver = MasterDriver()
        let agent = driver.addAgent()
        let connection = driver.subscribe()
        driver.accept(["m-O0"], [MasterDriver.task("t", on: agent)], connection)
        driver.report("t", TaskReport(.starting), connection)
        driver.report("t", TaskReport(.running), connection)
        var update = driver.takeUpdates(connection)[0]
        let uuid = update.uuid
        update.uuid = Array(repeating: 1, count: 16)
        driver.acknowledge(update, connection)
        #expect(driver.takeUpdates(connection).isEmpty)
        update.uuid = uuid
        driver.acknowledge(update, connection)
        #expect(driver.takeUpdates(connection).map(\.state) == [.running])
        driver.acknowledge(update, connection)
        #expect(driver.takeUpdates(connection).isEmpty)
    }

    @Test("a new subscription gets unacknowledged updates at once")
    func resumedUpdates() {
        var driver = MasterDriver()
        let agent = driver.addAgent()
        let connection = driver.subscribe()
        driver.accept(["m-O0"], [MasterDriver.task("t", on: agent)], connection)
        driver.handle(.disconnected(connection))
        driver.report("t", TaskReport(.starting), connection)
        let new = driver.subscribe(MasterDriver.info(id: "m-0000"))
        #expect(driver.takeUpdates(new).map(\.state) == [.starting])
        driver.advance(by: .seconds(10))
        #expect(driver.takeUpdates(new).map(\.state) == [.starting])
    }

    static let invalid: [(change: @Sendable (inout Mesos.TaskInfo) -> Void, text: String)] = [
        ({ $0.taskID = "bad id/slash" }, "'bad id/slash' contains invalid characters"),
        (
            { $0.command = nil },
            "Task should have at least one (but not both) of CommandInfo or ExecutorInfo present"
        ),
        ({ $0.agentID = "other" }, "Task uses invalid agent other while agent m-S0 is expected"),
        (
            { $0.resources = [.scalar("cpus", 1000, role: "*"), .scalar("mem", 64, role: "*")] },
            "Total resources cpus(allocated: *):1000; mem(allocated: *):64 required by task and its executor is more "
                + "than available ports(allocated: *):[31000-31999]; cpus(allocated: *):4; mem(allocated: *):8192; "
                + "disk(allocated: *):10000"
        ),
        ({ $0.resources = [] }, "Task uses no resources"),
    ]

    @Test("an invalid task gets TASK_ERROR", arguments: invalid.indices)
    func invalidTask(index: Int) throws {
        var driver = MasterDriver()
        let agent = driver.addAgent()
        let connection = driver.subscribe()
        _ = driver.take(connection)
        let (change, text) = Self.invalid[index]
        driver.accept(["m-O0"], [MasterDriver.task("t", on: agent, change)], connection)
        let update = try #require(driver.takeUpdates(connection).first)
        #expect(update.state == .error)
        #expect(update.reason == .taskInvalid)
        #expect(update.source == .master)
        #expect(update.message == text)
        #expect(driver.commands.isEmpty)
        #expect(driver.machine.agents[agent]?.free == driver.machine.agents[agent]?.total)
    }

    @Test("a duplicate task id gets TASK_ERROR, and the first task runs")
    func duplicateID() {
        var driver = MasterDriver()
        let agent = driver.addAgent()
        let connection = driver.subscribe()
        _ = driver.take(connection)
        driver.accept(
            ["m-O0"], [MasterDriver.task("dup", on: agent), MasterDriver.task("dup", on: agent)], connection)
        #expect(driver.takeUpdates(connection).map(\.message) == ["Task has duplicate ID: dup"])
        #expect(driver.commands.count == 1)
    }

    @Test("a MULTI_ROLE framework must name the allocation in resources")
    func allocation() {
        var driver = MasterDriver()
        let agent = driver.addAgent()
        let connection = driver.subscribe()
        _ = driver.take(connection)
        driver.accept(["m-O0"], [MasterDriver.task("t", on: agent, role: nil)], connection)
        let message = driver.takeUpdates(connection).first?.message
        #expect(message?.hasPrefix("Total resources cpus:1; mem:100 required by task") == true)
    }

    @Test("killing an unknown task gets TASK_UNKNOWN")
    func unknownTask() throws {
        var driver = MasterDriver()
        let connection = driver.subscribe()
        _ = driver.take(connection)
        driver.call(.kill(.with { $0.taskID = "nope" }), connection)
        let update = try #require(driver.takeUpdates(connection).first)
        #expect(update.state == .unknown)
        #expect(update.reason == .reconciliation)
        #expect(update.message == "Reconciliation: Task is unknown")
        #expect(update.agentID == nil)
    }

    @Test("a kill reaches the agent with its grace period")
    func gracePeriod() {
        var (driver, connection, agent) = MasterDriver.runningTask()
        driver.call(
            .kill(
                .with {
                    $0.taskID = "t"
                    $0.killPolicy = .with { $0.gracePeriod = .init(nanoseconds: 2_000_000_000) }
                }), connection)
        guard case (agent, .kill(let kill))? = driver.takeCommands().first else {
            Issue.record("the agent got no kill")
            return
        }
        #expect(kill.gracePeriod == .seconds(2))
        #expect(kill.sendsKilling)
    }

    @Test("reconciliation sends the latest delivered state")
    func reconciliation() throws {
        var (driver, connection, _) = MasterDriver.runningTask()
        driver.report(
            "t", TaskReport(.running, reason: .taskHealthCheckStatusUpdated, healthy: true, data: [1, 2]), connection)
        _ = driver.take(connection)
        driver.call(.reconcile(.init(tasks: [.with { $0.taskID = "t" }, .with { $0.taskID = "x" }])), connection)
        let updates = driver.takeUpdates(connection)
        #expect(updates.map(\.state) == [.running, .unknown])
        let known = try #require(updates.first)
        #expect(known.message == "Reconciliation: Latest task state")
        #expect(known.healthy == true)
        #expect(known.uuid == nil)
        #expect(known.data == nil)
        #expect(known.containerStatus?.containerID?.value.isEmpty == false)
        driver.call(.reconcile(.init()), connection)
        #expect(driver.takeUpdates(connection).map(\.taskID) == ["t"])
    }

    @Test("the tasks of an unreachable agent return with it")
    func returningTasks() throws {
        var (driver, connection, agent) = MasterDriver.runningTask()
        driver.handle(.agentLost(agent, .unreachable))
        let lost = try #require(driver.takeUpdates(connection).first)
        #expect(lost.state == .unreachable)
        #expect(lost.reason == .agentRemoved)
        #expect(lost.unreachableTime != nil)
        driver.call(.kill(.with { $0.taskID = "t" }), connection)
        #expect(driver.takeUpdates(connection).map(\.message) == ["Reconciliation: Task is unreachable"])
        // Reports made meanwhile are sent when the agent returns.
        driver.report("t", TaskReport(.finished), connection)
        #expect(driver.takeUpdates(connection).isEmpty)
        driver.handle(.agentReturned(agent))
        let updates = driver.takeUpdates(connection)
        #expect(updates.map(\.state) == [.running, .finished])
        #expect(updates.first?.reason == .agentReregistered)
        #expect(updates.first?.uuid == nil)
        #expect(updates.last?.uuid != nil)
    }

    @Test("only reconciliation reports the tasks of a gone agent")
    func goneAgent() {
        var (driver, connection, agent) = MasterDriver.runningTask()
        driver.handle(.agentLost(agent, .gone))
        #expect(driver.takeUpdates(connection).isEmpty)
        driver.call(.reconcile(.init(tasks: [.with { $0.taskID = "t" }])), connection)
        #expect(driver.takeUpdates(connection).map(\.state) == [.goneByOperator])
    }

    @Test("an agent whose process ends loses the tasks of frameworks that do not checkpoint", arguments: [true, false])
    func checkpoint(checkpoint: Bool) {
        var (driver, connection, agent) = MasterDriver.runningTask(MasterDriver.info(checkpoint: checkpoint))
        driver.handle(.agentLost(agent, .disconnected))
        #expect(driver.takeUpdates(connection).map(\.state) == (checkpoint ? [] : [.lost]))
        driver.handle(.agentReturned(agent))
        driver.call(.reconcile(.init()), connection)
        #expect(driver.takeUpdates(connection).count == (checkpoint ? 1 : 0))
    }

    @Test("a task group uses its executor's resources until its last task ends")
    func taskGroup() throws {
        var driver = MasterDriver()
        let agent = driver.addAgent()
        let connection = driver.subscribe()
        _ = driver.take(connection)
        driver.call(
            .accept(
                .with {
                    $0.offerIDs = ["m-O0"]
                    $0.filters = .init(refuseSeconds: 0)
                    $0.operations = [
                        .with {
                            $0.type = .launchGroup
                            $0.launchGroup = .with {
                                $0.executor = .with {
                                    $0.type = .default
                                    $0.executorID = "group"
                                    $0.resources = [.scalar("cpus", 0.5, role: "*")]
                                }
                                $0.taskGroup = .init(
                                    tasks: [MasterDriver.task("a", on: agent), MasterDriver.task("b", on: agent)])
                            }
                        }
                    ]
                }), connection)
        #expect(driver.takeCommands().count == 2)
        driver.advance(by: .seconds(1))
        #expect(driver.takeOffers(connection).map { ResourceSet($0.resources).scalar("cpus") } == [1.5])
        driver.report("a", TaskReport(.finished), connection)
        let update = try #require(driver.takeUpdates(connection).first)
        #expect(update.executorID == "group")
        #expect(update.containerStatus?.containerID?.parent != nil)
        driver.report("b", TaskReport(.finished), connection)
        let failure = driver.take(connection).compactMap { event in
            if case .failure(let failure) = event { failure } else { nil }
        }.first
        #expect(failure?.executorID == "group")
        #expect(failure?.status == 0)
        driver.advance(by: .seconds(1))
        #expect(driver.takeOffers(connection).map { ResourceSet($0.resources).scalar("cpus") } == [2.5])
    }

    @Test("the resources of a failed task are offered again")
    func failedTask() {
        var (driver, connection, agent) = MasterDriver.runningTask()
        driver.advance(by: .seconds(1))
        driver.report("t", TaskReport(.failed, message: "Command exited with status 1"), connection)
        driver.advance(by: .seconds(1))
        let offered = driver.takeOffers(connection).reduce(into: ResourceSet()) { $0 += ResourceSet($1.resources) }
        #expect(offered.allocated(to: nil) == driver.machine.agents[agent]?.total)
    }
}
