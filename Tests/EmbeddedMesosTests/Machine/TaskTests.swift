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
        (
            { $0.resources[0] = .scalar("cpus", -1, role: "*") },
            "Resource 'cpus(allocated: *):-1' is invalid: Invalid scalar resource: value <= 0"
        ),
        (
            { $0.resources[0] = .scalar("cpus", 0.0004, role: "*") },
            "Resource 'cpus(allocated: *):0' is invalid: Invalid scalar resource: value <= 0"
        ),
        (
            { $0.resources[0] = ranges([(31_010, 31_005)]) },
            "Resource 'ports(allocated: *):[31010-31005]' is invalid: Invalid ranges resource: begin > end"
        ),
        (
            { $0.resources[0] = ranges([(31_000, 31_005), (31_005, 31_006)]) },
            "Resource 'ports(allocated: *):[31000-31005, 31005-31006]' is invalid: Invalid ranges resource: overlapping "
                + "ranges"
        ),
        (
            { $0.resources[0] = .scalar("", 1, role: "*") },
            "Resource '(allocated: *):1' is invalid: Empty resource name"
        ),
        (
            { $0.resources.append(.scalar("gpus", 0.5, role: "*")) },
            "Task uses invalid resources: Invalid 'gpus' resource: The 'gpus' resource must be an unsigned integer"
        ),
        (
            { $0.healthCheck = .with { ($0.type, $0.tcp, $0.delaySeconds) = (.tcp, .init(port: 1), -1) } },
            "Task uses invalid health check: Expecting 'delay_seconds' to be non-negative"
        ),
        (
            { $0.healthCheck = .with { $0.type = .http } },
            "Task uses invalid health check: Expecting 'http' to be set for HTTP health check"
        ),
        (
            { $0.maxCompletionTime = .init(nanoseconds: -1) },
            "Task's `max_completion_time` must be non-negative"
        ),
        (
            { $0.limits = ["cpus": .init(value: 0.5)] },
            "The cpu limit must be greater than or equal to the cpu request"
        ),
        (
            { $0.limits = ["mem": .init(value: 1)] },
            "The memory limit must be greater than or equal to the memory request"
        ),
        (
            { $0.limits = ["disk": .init(value: 1)] },
            "Only cpus and mem may be included in a task's resource limits"
        ),
        (
            { $0.command?.environment = .init(variables: [.with { ($0.name, $0.type) = ("S", .secret) }]) },
            "Task's `CommandInfo` is invalid: Environment variable 'S' of type 'SECRET' must have a secret set"
        ),
        (
            { $0.command?.environment = .init(variables: [.with { $0.name = "V" }]) },
            "Task's `CommandInfo` is invalid: Environment variable 'V' of type 'VALUE' must have a value set"
        ),
        (
            { $0.container = .with { $0.type = .docker } },
            "Task's `ContainerInfo` is invalid: DockerInfo 'docker' is not set for DOCKER typed ContainerInfo"
        ),
    ]

    private static func ranges(_ ranges: [(UInt64, UInt64)]) -> Mesos.Resource {
        var resource = Mesos.Resource.ranges("ports", [1...1], role: "*")
        resource.ranges = .init(range: MessageList(ranges.map { .init(begin: $0.0, end: $0.1) }))
        return resource
    }

    @Test("a MESOS container with docker info starts, and the docker info is ignored")
    func ignoredDockerInfo() throws {
        var driver = MasterDriver()
        let agent = driver.addAgent()
        let connection = driver.subscribe()
        let task = MasterDriver.task("t", on: agent) {
            $0.container = .with { ($0.type, $0.docker) = (.mesos, .init(image: "ignored")) }
        }
        driver.accept(["m-O0"], [task], connection)
        #expect(driver.takeUpdates(connection).isEmpty)
        guard case .launch(let launch)? = driver.takeCommands().first?.command else {
            Issue.record("the task was not launched")
            return
        }
        #expect(launch.image == nil && launch.docker == nil)
    }

    @Test("a LAUNCH or LAUNCH_GROUP operation with an id launches nothing", arguments: [false, true])
    func operationID(isGroup: Bool) throws {
        var driver = MasterDriver()
        let agent = driver.addAgent()
        let connection = driver.subscribe()
        _ = driver.take(connection)
        var operation = Self.group([MasterDriver.task("t", on: agent)])
        if !isGroup {
            operation = .with {
                ($0.type, $0.launch) = (.launch, .init(taskInfos: [MasterDriver.task("t", on: agent)]))
            }
        }
        operation.id = "op"
        Self.accept([operation], &driver, connection)
        let update = try #require(driver.takeUpdates(connection).first)
        #expect(update.state == .error)
        #expect(update.reason == (isGroup ? .taskGroupInvalid : .taskInvalid))
        #expect(
            update.message
                == "The `id` field cannot be set on \(isGroup ? "LAUNCH_GROUP" : "LAUNCH") operations")
    }

    private static func accept(
        _ operations: [Mesos.Offer.Operation], _ driver: inout MasterDriver, _ connection: ConnectionID
    ) {
        driver.call(
            .accept(
                .with {
                    $0.offerIDs = ["m-O0"]
                    $0.filters = .init(refuseSeconds: 0)
                    $0.operations = MessageList(operations)
                }), connection)
    }

    private static func group(
        _ tasks: [Mesos.TaskInfo], _ change: (inout Mesos.ExecutorInfo) -> Void = { _ in }
    ) -> Mesos.Offer.Operation {
        var executor = Mesos.ExecutorInfo.with {
            $0.type = .default
            $0.executorID = "ge"
            $0.frameworkID = "m-0000"
            $0.resources = [
                .scalar("cpus", 0.5, role: "*"), .scalar("mem", 32, role: "*"), .scalar("disk", 10, role: "*"),
            ]
        }
        change(&executor)
        return .with {
            $0.type = .launchGroup
            $0.launchGroup = .init(executor: executor, taskGroup: .init(tasks: MessageList(tasks)))
        }
    }

    static let invalidExecutors: [(change: @Sendable (inout Mesos.ExecutorInfo) -> Void, text: String)] = [
        ({ $0.frameworkID = nil }, "'ExecutorInfo.framework_id' must be set"),
        ({ $0.resources.removeLast() }, "Executor 'ge' uses no disk"),
        ({ $0.resources.removeFirst() }, "Executor 'ge' uses less CPUs (None) than the minimum required (0.01)"),
        (
            { $0.resources[1] = .scalar("mem", 1, role: "*") },
            "Executor 'ge' uses less memory (1MB) than the minimum required (32MB)"
        ),
        (
            { $0.frameworkID = "other" },
            "ExecutorInfo has an invalid FrameworkID (Actual: other vs Expected: m-0000)"
        ),
        (
            { $0.command = .init(value: "x") },
            "'ExecutorInfo.command' must not be set for 'DEFAULT' executor"
        ),
        ({ $0.executorID = "a/b" }, "'a/b' contains invalid characters"),
    ]

    @Test("an invalid executor of a task group gets TASK_ERROR for each task", arguments: invalidExecutors.indices)
    func invalidExecutor(index: Int) {
        var driver = MasterDriver()
        let agent = driver.addAgent()
        let connection = driver.subscribe()
        _ = driver.take(connection)
        let (change, text) = Self.invalidExecutors[index]
        let tasks = ["a", "b"].map { MasterDriver.task($0, on: agent) }
        Self.accept([Self.group(tasks, change)], &driver, connection)
        let updates = driver.takeUpdates(connection)
        #expect(updates.map(\.message) == [text, text])
        #expect(updates.allSatisfy { $0.state == .error && $0.reason == .taskGroupInvalid })
    }

    @Test(
        "an unknown task on a known agent is TASK_GONE, and TASK_LOST without PARTITION_AWARE",
        arguments: [true, false])
    func unknownOnKnownAgent(isPartitionAware: Bool) {
        var driver = MasterDriver()
        let agent = driver.addAgent()
        let info = isPartitionAware ? MasterDriver.info() : MasterDriver.info(capabilities: [.multiRole])
        let connection = driver.subscribe(info)
        _ = driver.take(connection)
        driver.call(.kill(.with { ($0.taskID, $0.agentID) = ("x", Mesos.AgentID(agent)) }), connection)
        driver.call(
            .reconcile(.init(tasks: [.with { ($0.taskID, $0.agentID) = ("x", Mesos.AgentID(agent)) }])), connection)
        let updates = driver.takeUpdates(connection)
        #expect(updates.map(\.state) == Array(repeating: isPartitionAware ? .gone : .lost, count: 2))
        #expect(updates.allSatisfy { $0.message == "Reconciliation: Task is unknown to the agent" })
    }

    @Test("addresses in updates name their protocol")
    func addresses() throws {
        var (driver, connection, _) = MasterDriver.runningTask()
        driver.report("t", TaskReport(.finished), connection)
        let network = try #require(driver.takeUpdates(connection).first?.containerStatus?.networkInfos.first)
        #expect(network.ipAddresses.map(\.protocol) == [.ipv4])
    }

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

    @Test("resources without an allocation are allocated to the role of the offer")
    func allocation() {
        var driver = MasterDriver()
        let agent = driver.addAgent()
        let connection = driver.subscribe()
        _ = driver.take(connection)
        driver.accept(["m-O0"], [MasterDriver.task("t", on: agent, role: nil)], connection)
        #expect(driver.takeUpdates(connection).isEmpty)
        let resources = driver.machine.frameworks["m-0000"]?.tasks["t"]?.resources.resources ?? []
        #expect(resources.map(\.allocationInfo?.role) == ["*", "*"])
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
        #expect(lost.reason == .agentRemoved && lost.source == .master && lost.uuid == nil)
        #expect(lost.message == "health check timed out")
        #expect(lost.unreachableTime != nil)
        driver.call(.kill(.with { $0.taskID = "t" }), connection)
        #expect(driver.takeUpdates(connection).map(\.message) == ["Reconciliation: Task is unreachable"])
        // Reports made meanwhile are sent when the agent returns.
        driver.report("t", TaskReport(.finished), connection)
        #expect(driver.takeUpdates(connection).isEmpty)
        driver.handle(.agentReturned(agent))
        let updates = driver.takeUpdates(connection)
        // The master tells the end first, then the agent sends its update up to three times.
        #expect(updates.map(\.state) == Array(repeating: .finished, count: 4))
        #expect(updates.first?.reason == .agentReregistered)
        #expect(updates.first?.message == "Unreachable agent re-reregistered" && updates.first?.source == .master)
        #expect(updates.first?.uuid == nil)
        #expect(Set(updates.dropFirst().map(\.uuid)).count == 1 && updates.last?.uuid != nil)
    }

    @Test("an implicit reconciliation does not name the tasks of unreachable agents")
    func implicitReconciliation() {
        var (driver, connection, agent) = MasterDriver.runningTask()
        driver.handle(.agentLost(agent, .unreachable))
        _ = driver.take(connection)
        driver.call(.reconcile(.init()), connection)
        #expect(driver.takeUpdates(connection).isEmpty)
    }

    @Test("a registered agent that is marked gone loses its tasks, with an update", arguments: [true, false])
    func goneAgent(isPartitionAware: Bool) throws {
        let info = isPartitionAware ? MasterDriver.info() : MasterDriver.info(capabilities: [.multiRole])
        var (driver, connection, agent) = MasterDriver.runningTask(info)
        driver.advance(by: .seconds(1))
        _ = driver.take(connection)
        driver.handle(.agentLost(agent, .gone))
        let events = driver.take(connection)
        guard events.count == 3, case .update(let update) = events[0], case .rescind = events[1],
            case .failure(let failure) = events[2]
        else {
            Issue.record("unexpected events \(events)")
            return
        }
        #expect(update.state == (isPartitionAware ? .goneByOperator : .lost))
        #expect(update.reason == (isPartitionAware ? .agentRemovedByOperator : .agentRemoved))
        #expect(update.message == "Agent has been marked gone")
        #expect(update.source == .master && update.uuid == nil)
        #expect(failure.agentID?.value == agent)
        driver.call(.reconcile(.init(tasks: [.with { $0.taskID = "t" }])), connection)
        #expect(driver.takeUpdates(connection).map(\.state) == [isPartitionAware ? .goneByOperator : .lost])
    }

    @Test("only reconciliation reports the tasks of a lost agent that is marked gone")
    func lostAgentGone() {
        var (driver, connection, agent) = MasterDriver.runningTask()
        driver.handle(.agentLost(agent, .unreachable))
        _ = driver.take(connection)
        driver.handle(.agentLost(agent, .gone))
        #expect(driver.take(connection).isEmpty)
        driver.call(.reconcile(.init(tasks: [.with { $0.taskID = "t" }])), connection)
        #expect(driver.takeUpdates(connection).map(\.state) == [.goneByOperator])
    }

    @Test(
        "a kill waits for a disconnected agent, and is lost when the agent becomes unreachable",
        arguments: [true, false])
    func killWhileDisconnected(returnsInTime: Bool) {
        var (driver, connection, agent) = MasterDriver.runningTask(MasterDriver.info(checkpoint: true))
        driver.handle(.agentLost(agent, .disconnected))
        driver.call(.kill(.with { $0.taskID = "t" }), connection)
        driver.advance(by: .seconds(returnsInTime ? 74 : 76))
        #expect(driver.takeUpdates(connection).map(\.state) == (returnsInTime ? [] : [.unreachable]))
        #expect(driver.takeCommands().isEmpty)
        driver.handle(.agentReturned(agent))
        let kills = driver.takeCommands().filter { if case .kill = $0.command { true } else { false } }
        #expect(kills.count == (returnsInTime ? 1 : 0))
    }

    @Test("an agent whose process ends loses the tasks of frameworks that do not checkpoint", arguments: [true, false])
    func checkpoint(checkpoint: Bool) {
        var (driver, connection, agent) = MasterDriver.runningTask(MasterDriver.info(checkpoint: checkpoint))
        driver.handle(.agentLost(agent, .disconnected))
        let lost = driver.takeUpdates(connection)
        #expect(lost.map(\.state) == (checkpoint ? [] : [.lost]))
        #expect(lost.allSatisfy { $0.reason == .agentDisconnected && $0.source == .master && $0.uuid == nil })
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
        Self.accept(
            [Self.group(["a", "b"].map { MasterDriver.task($0, on: agent) }) { $0.executorID = "group" }], &driver,
            connection)
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
