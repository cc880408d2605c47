import MesosAPI
import Testing

@testable import MesosScheduler

@Suite("Task groups and executors")
struct TaskGroupTests {
    private func group(_ id: String = "g1", _ tasks: [String] = ["t1", "t2"], ports: Int = 0) -> TaskGroupRequest {
        TaskGroupRequest(id: id, tasks: tasks.map { request($0, cpus: 1, memory: 100, ports: ports) })
    }

    private func tasks(_ actions: [SchedulerEffect]) -> [LaunchedTask]? {
        actions.compactMap { if case .resumeGroupLaunch(_, .success(let tasks)) = $0 { tasks } else { nil } }.first
    }

    private func error(_ actions: [SchedulerEffect]) -> MesosSchedulerError? {
        actions.compactMap { if case .resumeGroupLaunch(_, .failure(let error)) = $0 { error } else { nil } }.first
    }

    @Test("a group is one LAUNCH_GROUP on one agent, with a default executor that has resources of its own")
    func launch() throws {
        var driver = MachineDriver.subscribed()
        driver.handle(.launchGroup(group(ports: 1), timeout: .seconds(45)))
        #expect(!driver.offer(makeOffer("o1", cpus: 2, memory: 1024)).lines.contains { $0.hasPrefix("ACCEPT") })
        let actions = driver.offer(makeOffer("o2", agent: "a2", cpus: 2.1, memory: 232))
        #expect(!actions.lines.contains { $0.hasPrefix("ACCEPT") }, "disk for the executor is missing")
        var offer = makeOffer("o3", agent: "a3", cpus: 2.1, memory: 232)
        offer.resources.append(.scalar("disk", 32, "*"))
        let accepted = driver.event(.offers([offer]))
        #expect(accepted.lines.first == "ACCEPT o3: [g1: t1@a3 t2@a3]")
        let operation = try #require(accepted.accepts.first?.operations.first)
        #expect(operation.type == .launchGroup && operation.launch == nil)
        let launch = try #require(operation.launchGroup)
        #expect(launch.executor.type == .default && launch.executor.executorID.value == "g1")
        #expect(launch.executor.frameworkID?.value == "fw-1" && launch.executor.command == nil)
        #expect(ResourceSet(launch.executor.resources).scalar("cpus") == 0.1)
        #expect(ResourceSet(launch.executor.resources).scalar("mem") == 32)
        #expect(ResourceSet(launch.executor.resources).scalar("disk") == 32)
        let infos = launch.taskGroup.tasks
        #expect(infos.allSatisfy { $0.executor == nil && ResourceSet($0.resources).scalar("cpus") == 1 })
        #expect(driver.update("t1", .running, uuid: 1, agent: "a3").lines == ["ACKNOWLEDGE t1 1"])
        let done = driver.update("t2", .running, uuid: 2, agent: "a3")
        #expect(done.lines == ["launched g1: t1 t2", "ACKNOWLEDGE t2 2"])
        let launched = try #require(tasks(done))
        #expect(launched.map(\.executorID) == ["t1", "t2"], "as the updates say")
        #expect(Set(launched.flatMap(\.hostPorts)).count == 2)
        #expect(driver.machine.snapshots.allSatisfy { $0.groupID == "g1" && $0.phase == .running })
    }

    @Test("groups and single tasks go into one ACCEPT")
    func mixed() {
        var driver = MachineDriver.subscribed()
        driver.launch(request("s1"))
        driver.handle(.launchGroup(group(), timeout: .seconds(45)))
        var offer = makeOffer("o1")
        offer.resources.append(.scalar("disk", 100, "*"))
        #expect(driver.event(.offers([offer])).lines.first == "ACCEPT o1: s1@a1 [g1: t1@a1 t2@a1]")
    }

    @Test("a task that fails during the launch fails the group with its reason, and the others are killed")
    func failure() {
        var (driver, _) = launching()
        driver.update("t1", .running, uuid: 1)
        let failed = driver.update(
            "t2", .failed, uuid: 2, reason: .containerLaunchFailed, message: "Failed to launch container: no space")
        #expect(failed.lines == ["failed g1: containerStartFailed", "KILL t1", "ACKNOWLEDGE t2 2"])
        #expect(error(failed)?.message.contains("no space") == true)
        driver.update("t1", .killed, uuid: 3)
        #expect(driver.machine.snapshots.isEmpty && driver.machine.tasks.taskGroups.isEmpty)
    }

    @Test("a task that fails before all tasks run fails the group")
    func lateFailure() {
        var (driver, _) = launching()
        driver.update("t1", .running, uuid: 1)
        let failed = driver.update("t1", .failed, uuid: 2, message: "Command exited with status 1")
        #expect(failed.lines == ["failed g1: taskFailed", "KILL t2", "ACKNOWLEDGE t1 2"])
    }

    @Test("when a running task of the group fails or is killed, the others are killed, but not when it finishes")
    func together() {
        var (driver, _) = launching()
        driver.update("t1", .running, uuid: 1)
        driver.update("t2", .running, uuid: 2)
        var other = driver
        #expect(driver.kill("t1").lines == ["KILL t1", "KILL t2"])
        driver.update("t2", .killed, uuid: 3)
        #expect(driver.update("t1", .killed, uuid: 4).lines == ["ended t1: TASK_KILLED", "ACKNOWLEDGE t1 4"])
        #expect(driver.machine.snapshots.isEmpty)

        #expect(other.update("t1", .finished, uuid: 3).lines == ["ACKNOWLEDGE t1 3"])
        #expect(other.update("t2", .failed, uuid: 4).lines == ["ACKNOWLEDGE t2 4"])
        #expect(other.machine.snapshots.isEmpty && other.machine.tasks.taskGroups.isEmpty)
    }

    @Test("after the end of the executor its tasks are reconciled")
    func executorEnded() {
        var (driver, _) = launching()
        driver.update("t1", .running, uuid: 1, executor: "g1")
        driver.update("t2", .running, uuid: 2, executor: "g1")
        #expect(driver.event(.failure(.init(agentID: "a2", executorID: "g1", status: 0))).lines.isEmpty)
        #expect(driver.event(.failure(.init(agentID: "a1", executorID: "x", status: 0))).lines.isEmpty)
        driver.advance(by: .seconds(1))
        let failure = driver.event(.failure(.init(agentID: "a1", executorID: "g1", status: 9)))
        #expect(failure.lines == ["RECONCILE t1 t2"])
        #expect(
            failure.notices.contains {
                $0.kind == .executorEnded && $0.agentID == "a1" && $0.executorID == "g1" && $0.count == 9
            })
        #expect(driver.update("t1", .lost, reason: .executorTerminated).lines == ["KILL t2"])
    }

    @Test("a group whose ACCEPT was lost is launched again only when the master knows none of its tasks")
    func doubt() throws {
        var driver = MachineDriver.subscribed()
        driver.handle(.launchGroup(group(), timeout: .seconds(45)))
        driver.acceptsCalls = false
        let accept = driver.event(.offers([roomy("o1")]))
        let lost = driver.handle(.callFinished(try #require(accept.callIDs.first), .unknown("timeout")))
        driver.acceptsCalls = true
        #expect(driver.handle(.callFinished(try #require(lost.callIDs.first), .accepted)).lines == ["RECONCILE t1 t2"])
        #expect(driver.update("t1", .unknown, reason: .reconciliation).lines.isEmpty)
        #expect(driver.event(.offers([roomy("o2")])).lines == ["DECLINE o2"])
        #expect(driver.update("t2", .unknown, reason: .reconciliation).lines == ["REVIVE"])
        #expect(driver.event(.offers([roomy("o3")])).lines.first == "ACCEPT o3: [g1: t1@a1 t2@a1]")
    }

    @Test("a group that is dropped is verified task by task and launched again")
    func dropped() {
        var (driver, _) = launching()
        for id in ["t1", "t2"] {
            #expect(driver.update(id, .dropped, reason: .invalidOffers).lines == ["RECONCILE \(id)"])
        }
        for id in ["t2", "t1"] { driver.update(id, .unknown, reason: .reconciliation) }
        #expect(driver.event(.offers([roomy("o2")])).lines.first == "ACCEPT o2: [g1: t1@a1 t2@a1]")
    }

    @Test("a group launch that times out, is cancelled, or killed while it waits leaves no task")
    func givenUp() {
        var driver = MachineDriver.subscribed()
        driver.handle(.launchGroup(group(), timeout: .seconds(5)))
        let late = driver.advance(by: .seconds(5))
        #expect(error(late)?.code == .noCapacity)
        #expect(error(late)?.message.contains("cpus 2.1, mem 232 MB, disk 32 MB") == true)
        #expect(driver.machine.snapshots.isEmpty)

        driver.handle(.launchGroup(group("g2", ["a", "b"]), timeout: .seconds(5)))
        #expect(driver.handle(.cancelGroupLaunch(groupID: "g2")).lines == ["failed g2: cancelled", "SUPPRESS"])
        driver.handle(.launchGroup(group("g3", ["c", "d"]), timeout: .seconds(5)))
        #expect(driver.kill("d").lines.prefix(2) == ["failed g3: cancelled", "ended d: TASK_KILLED"])
        #expect(driver.machine.snapshots.isEmpty && driver.machine.tasks.pending.count == 0)

        driver.handle(.launchGroup(group("g4", ["e", "f"]), timeout: .seconds(5)))
        driver.event(.offers([roomy("o1")]))
        driver.update("e", .running, uuid: 1)
        let slow = driver.advance(by: .seconds(5))
        #expect(slow.lines.prefix(3) == ["failed g4: launchTimedOut", "KILL e", "KILL f"])
        #expect(error(slow)?.message.contains("'f'") == true)
    }

    @Test("a task in a group with volumes or revocable resources is refused")
    func neither() {
        var driver = MachineDriver.subscribed()
        var volumes = group()
        volumes.tasks[1].volumes = [Mesos.Resource.scalar("disk", 10).persistentVolume(id: "v1", containerPath: "data")]
        var revocable = group()
        revocable.tasks[0].allowsRevocable = true
        for (wanted, id) in [(volumes, "t2"), (revocable, "t1")] {
            let error = error(driver.handle(.launchGroup(wanted, timeout: .seconds(45))))
            #expect(error?.code == .invalidRequest && error?.message.contains("task '\(id)'") == true)
        }
    }

    @Test("groups that the master would refuse are refused at once")
    func invalid() {
        var driver = MachineDriver.subscribed()
        func refusal(_ group: TaskGroupRequest) -> String {
            error(driver.handle(.launchGroup(group, timeout: .seconds(5))))?.message ?? "accepted"
        }
        #expect(refusal(TaskGroupRequest(id: "g/1", tasks: [request("t1")])).contains("'/'"))
        #expect(refusal(TaskGroupRequest(id: "g1", tasks: [])).contains("no task"))
        #expect(refusal(group("g1", ["t1", "t1"])).contains("same id"))
        var docker = request("t1")
        docker.container = .init(type: .docker, docker: .init(image: "nginx"))
        #expect(refusal(TaskGroupRequest(id: "g1", tasks: [docker])).contains("docker"))
        var constrained = request("t1")
        constrained.preferredAgents = ["a1"]
        #expect(refusal(TaskGroupRequest(id: "g1", tasks: [constrained])).contains("must be set for the group"))
        var executed = request("t1")
        executed.executor = .init(executorID: "e")
        #expect(refusal(TaskGroupRequest(id: "g1", tasks: [executed])).contains("executor of its own"))
        #expect(
            refusal(TaskGroupRequest(id: "g1", tasks: [request("t1")], executorResources: .init(cpus: 0.1)))
                .contains("32 MB"))
        #expect(driver.machine.snapshots.isEmpty)
        driver.launch(request("t1"))
        #expect(refusal(group()).contains("'t1' was used before"))
    }

    @Test("all tasks of a group are saved before its ACCEPT, and recovered as a group")
    func stored() throws {
        var driver = MachineDriver.subscribed(storesTasks: true)
        driver.handle(.launchGroup(group(), timeout: .seconds(45)))
        let actions = driver.event(.offers([roomy("o1")]))
        #expect(actions.lines == ["SUPPRESS", "store t1=launching t2=launching", "ACCEPT o1: [g1: t1@a1 t2@a1]"])
        let tasks: [StoredTask] = actions.flatMap { action -> [StoredTask] in
            guard case .store(_, let changes) = action else { return [] }
            return changes.compactMap { if case .put(let task) = $0 { task } else { nil } }
        }
        #expect(tasks.map(\.groupID) == ["g1", "g1"])

        var next = MachineDriver(storesTasks: true)
        next.handle(.recover(tasks))
        next.handle(.start(frameworkID: "fw-1"))
        next.subscribe()
        next.update("t1", .running, reason: .reconciliation)
        #expect(next.kill("t1").lines == ["KILL t1", "KILL t2", "store t1=running! t2=launching!"])
    }

    @Test("a group is not launched when one of its tasks is killed while it is being saved")
    func killWhileStoring() throws {
        var driver = MachineDriver.subscribed(storesTasks: true)
        driver.savesTasks = false
        driver.handle(.launchGroup(group(), timeout: .seconds(45)))
        let saving = driver.event(.offers([roomy("o1")]))
        guard case .store(let ticket, _)? = saving.first(where: { if case .store = $0 { true } else { false } }) else {
            return #expect(Bool(false), "nothing stored")
        }
        #expect(driver.kill("t2").lines == ["failed g1: cancelled", "ended t2: TASK_KILLED"])
        #expect(driver.handle(.stored(ticket, .success(()))).lines == ["DECLINE o1", "store -t1 -t2"])
    }

    // MARK: Custom executors

    @Test("a custom executor comes with its resources from the offer, its id and the framework's")
    func customExecutor() throws {
        var driver = MachineDriver.subscribed()
        var custom = request("t1", cpus: 1, memory: 100)
        custom.command = nil
        custom.executor = .init(
            executorID: "my-executor", command: .init(value: "./executor"),
            resources: [.scalar("cpus", 0.5, "*"), .scalar("mem", 64, "*")])
        driver.launch(custom)
        #expect(!driver.offer(makeOffer("o1", cpus: 1.4)).lines.contains { $0.hasPrefix("ACCEPT") })
        let task = try #require(driver.offer(makeOffer("o2", cpus: 1.5, memory: 164)).launchedTasks.first)
        let executor = try #require(task.executor)
        #expect(executor.executorID.value == "my-executor" && executor.frameworkID?.value == "fw-1")
        #expect(executor.command?.value == "./executor" && task.command == nil)
        #expect(ResourceSet(executor.resources).scalar("cpus") == 0.5)
        #expect(ResourceSet(executor.resources).scalar("mem") == 64)
        #expect(executor.resources.allSatisfy { $0.allocationInfo?.role == "*" })
        #expect(ResourceSet(task.resources).scalar("cpus") == 1)
        let running = driver.update("t1", .running, uuid: 1, executor: "my-executor")
        #expect(running.launched?.executorID == "my-executor")
        #expect(
            driver.event(.failure(.init(agentID: "a1", executorID: "my-executor", status: 1))).lines == ["RECONCILE t1"]
        )
    }

    private func roomy(_ id: String) -> Mesos.Offer {
        var offer = makeOffer(id)
        offer.resources.append(.scalar("disk", 1000, "*"))
        return offer
    }

    private func launching() -> (MachineDriver, [SchedulerEffect]) {
        var driver = MachineDriver.subscribed()
        driver.handle(.launchGroup(group(), timeout: .seconds(45)))
        let actions = driver.event(.offers([roomy("o1")]))
        return (driver, actions)
    }
}
