import MesosAPI
import Testing

@testable import MesosScheduler

/// A scheduler that starts again.
@Suite("Tasks of an earlier run")
struct RecoveryTests {
    private func stored(
        _ id: String, _ phase: StoredTask.Phase = .running, frameworkID: String = "fw-1", isBeingKilled: Bool = false
    ) -> StoredTask {
        StoredTask(
            taskID: id, frameworkID: frameworkID, agentID: "a1", agentHostname: "host-a1", hostPorts: [31_005],
            containerAddresses: ["172.17.0.2"], executorID: "e-\(id)", containerID: "c-\(id)", phase: phase,
            state: phase == .launching ? nil : phase == .staged ? .starting : .running, labels: ["k": "v"],
            launchedAt: 77, isBeingKilled: isBeingKilled)
    }

    /// - Returns: a subscribed machine, and what it did when it was subscribed.
    private func restarted(
        _ tasks: [StoredTask], frameworkID: String? = "fw-1",
        _ configure: (inout SchedulerConfiguration) -> Void = { _ in }
    ) -> (MachineDriver, [SchedulerEffect]) {
        var driver = MachineDriver(storesTasks: true, configure)
        driver.handle(.recover(tasks))
        driver.handle(.start(frameworkID: frameworkID))
        let actions = driver.subscribe()
        return (driver, actions)
    }

    private func adopted(_ actions: [SchedulerEffect]) -> LaunchedTask? {
        actions.compactMap { if case .resumeAdopter(_, .success(let task)) = $0 { task } else { nil } }.first
    }

    @Test("recovered tasks on a lost agent are reconciled too")
    func agentGone() {
        var (driver, _) = restarted([stored("t1"), stored("t2")])
        for id in ["t1", "t2"] { driver.update(id, .running, reason: .reconciliation) }
        #expect(driver.event(.failure(.init(agentID: "a1"))).lines == ["RECONCILE t1 t2"])
    }

    @Test("recovered tasks are known before the subscription, and reconciled until the master answers")
    func reconciled() {
        var driver = MachineDriver(storesTasks: true)
        driver.handle(.recover([stored("t1"), stored("t2", .launching)]))
        #expect(driver.handle(.start(frameworkID: "fw-1")).lines.last?.hasSuffix("as fw-1") == true)
        #expect(driver.machine.snapshots.map(\.phase) == [.recovered, .recovered])
        #expect(driver.machine.snapshots.first?.launched?.hostPorts == [31_005])
        #expect(driver.machine.snapshots.first?.launchedAt == 77)
        #expect(driver.subscribe().lines == ["ready", "RECONCILE t1 t2", "RECONCILE all"])
        driver.update("t1", .running, reason: .reconciliation)
        #expect(driver.advance(by: .seconds(2)).lines == ["RECONCILE t2"], "only the one that has no answer")
        #expect(driver.advance(by: .seconds(30)).lines.contains("RECONCILE t2"))
        driver.update("t2", .unknown, reason: .reconciliation)
        #expect(driver.machine.snapshots.map(\.taskID) == ["t1"])
        #expect(!driver.advance(by: .seconds(20)).lines.contains { $0.hasPrefix("RECONCILE") })
    }

    @Test("a recovered task that was running is adopted at once, and its end is reported")
    func adoptRunning() {
        var (driver, _) = restarted([stored("t1")])
        let task = adopted(driver.handle(.adopt(taskID: "t1", waiter: WaiterID(1))))
        #expect(
            task
                == LaunchedTask(
                    taskID: "t1", agentID: "a1", frameworkID: "fw-1", executorID: "e-t1", containerID: "c-t1",
                    agentHostname: "host-a1", agentAddress: nil, hostPorts: [31_005],
                    containerAddresses: ["172.17.0.2"], labels: ["k": "v"]))
        #expect(driver.machine.snapshots.first?.phase == .running)
        driver.update("t1", .running, reason: .reconciliation)
        #expect(!driver.advance(by: .seconds(120)).lines.contains("KILL t1"))
        driver.handle(.waitForEnd(taskID: "t1", waiter: WaiterID(2)))
        let end = driver.update("t1", .finished, uuid: 5)
        #expect(end.lines == ["ended t1: TASK_FINISHED", "store -t1", "ACKNOWLEDGE t1 5"])
    }

    @Test("a recovered task whose launch was in doubt is adopted when it turns out to run")
    func adoptInDoubt() {
        var (driver, _) = restarted([stored("t1", .launching)])
        #expect(driver.handle(.adopt(taskID: "t1", waiter: WaiterID(1))).lines.isEmpty)
        #expect(driver.update("t1", .staging, reason: .reconciliation).lines == ["store t1=staged"])
        let running = driver.update("t1", .running, uuid: 1, addresses: ["172.17.0.9"])
        #expect(running.lines == ["adopted t1", "store t1=running", "ACKNOWLEDGE t1 1"])
        #expect(adopted(running)?.containerAddresses == ["172.17.0.9"])
    }

    @Test("a recovered task that was never launched ends, and its adoption fails")
    func neverLaunched() {
        var (driver, _) = restarted([stored("t1", .launching), stored("t2", .launching)])
        driver.handle(.adopt(taskID: "t1", waiter: WaiterID(1)))
        let end = driver.update("t1", .unknown, reason: .reconciliation)
        #expect(end.lines == ["not adopted: taskFailed", "store -t1"])
        #expect(driver.update("t2", .unknown, reason: .reconciliation).lines == ["store -t2"])
        #expect(!driver.offer(makeOffer("o1")).lines.contains { $0.hasPrefix("ACCEPT") }, "it is not launched again")
        let late = driver.handle(.adopt(taskID: "t2", waiter: WaiterID(2)))
        #expect(late.lines == ["not adopted: taskFailed"], "also after the answer of the master")
        driver.launch(request("t1"))
        #expect(driver.offer(makeOffer("o2")).lines.contains("ACCEPT o2: t1@a1"), "its id was not used")
    }

    @Test("the end of a recovered task that ran is reported to late callers, and its id stays used")
    func endedBeforeAdoption() {
        var (driver, _) = restarted([stored("t1", .staged)])
        driver.update("t1", .unknown, reason: .reconciliation)
        #expect(driver.handle(.adopt(taskID: "t1", waiter: WaiterID(1))).lines == ["not adopted: taskFailed"])
        #expect(driver.launch(request("t1")).launchError?.code == .invalidRequest)
    }

    @Test("a recovered task with a health check is adopted when it is healthy")
    func adoptUnhealthy() {
        var task = stored("t1", .staged)
        task.hasHealthCheck = true
        var (driver, _) = restarted([task])
        driver.handle(.adopt(taskID: "t1", waiter: WaiterID(1)))
        #expect(adopted(driver.update("t1", .running, uuid: 1)) == nil)
        #expect(adopted(driver.update("t1", .running, uuid: 2, healthy: false)) == nil)
        #expect(adopted(driver.update("t1", .running, uuid: 3, healthy: true)) != nil)
    }

    @Test("tasks that are not adopted are killed after the grace period, which begins with the first subscription")
    func orphans() {
        var driver = MachineDriver(storesTasks: true)
        driver.handle(.recover([stored("t1"), stored("t2")]))
        driver.handle(.start(frameworkID: "fw-1"))
        for _ in 0..<20 {
            driver.handle(.subscriptionEnded(driver.connection, .unreachable("refused")))
            driver.advance(by: .seconds(15), heartbeats: false)
        }
        driver.subscribe()
        driver.update("t1", .running, reason: .reconciliation)
        driver.update("t2", .running, reason: .reconciliation)
        #expect(driver.advance(by: .seconds(59)).calls.isEmpty)
        driver.handle(.adopt(taskID: "t2", waiter: WaiterID(1)))
        let late = driver.advance(by: .seconds(1))
        #expect(late.lines.filter { $0 != "RECONCILE all" } == ["KILL t1", "store t1=running!"])
        #expect(late.notices.contains { $0.kind == .unknownTaskKilled && $0.taskID == "t1" })
        #expect(driver.handle(.adopt(taskID: "t1", waiter: WaiterID(2))).lines == ["not adopted: cancelled"])

        var (patient, _) = restarted([stored("t1")]) { $0.tasks.orphanGracePeriod = nil }
        patient.update("t1", .running, reason: .reconciliation)
        #expect(patient.advance(by: .seconds(3600)).lines == ["RECONCILE all"])
    }

    @Test("a kill that was under way goes on")
    func killGoesOn() {
        var (driver, actions) = restarted([stored("t1", isBeingKilled: true)])
        #expect(actions.lines == ["ready", "RECONCILE t1", "RECONCILE all", "KILL t1"])
        #expect(driver.update("t1", .killed, uuid: 3).lines == ["store -t1", "ACKNOWLEDGE t1 3"])
        #expect(driver.machine.snapshots.isEmpty)
    }

    @Test("without a saved framework id, the framework id of the stored tasks is used")
    func frameworkIDOfTasks() {
        var driver = MachineDriver(storesTasks: true)
        driver.handle(.recover([stored("t1")]))
        #expect(driver.handle(.start(frameworkID: nil)).lines.last?.hasSuffix("as fw-1") == true)
    }

    @Test("tasks of another framework are reported lost")
    func otherFramework() {
        var (driver, _) = restarted([], frameworkID: "fw-1")
        #expect(driver.machine.snapshots.isEmpty)
        driver = MachineDriver(storesTasks: true)
        driver.handle(.recover([stored("t1", frameworkID: "fw-0"), stored("t2")]))
        let started = driver.handle(.start(frameworkID: "fw-1"))
        #expect(started.lines.last == "store -t1")
        let lost = started.notices.compactMap { $0.outcome }
        #expect(lost.map(\.taskID) == ["t1"] && lost.first?.state == .lost)
        #expect(driver.machine.snapshots.map(\.taskID) == ["t2"])
    }

    @Test("when the framework id is refused for good, its tasks are reported lost and removed from the store")
    func frameworkRemoved() {
        var driver = MachineDriver(storesTasks: true)
        driver.handle(.recover([stored("t1", .launching)]))
        driver.handle(.start(frameworkID: "fw-1"))
        driver.handle(.adopt(taskID: "t1", waiter: WaiterID(1)))
        driver.handle(.waitForEnd(taskID: "t1", waiter: WaiterID(2)))
        driver.handle(.subscriptionAccepted(driver.connection))
        let removed = driver.event(.error("Framework has been removed"))
        #expect(removed.lines.contains("not adopted: taskFailed") && removed.lines.contains("ended t1: TASK_LOST"))
        #expect(removed.lines.contains("store -all"))
        driver.subscribe(as: "fw-2")
        #expect(driver.machine.snapshots.isEmpty)
    }

    @Test("adopted and recovered tasks can be killed, and an adoption can be cancelled")
    func killAndCancel() {
        var (driver, _) = restarted([stored("t1"), stored("t2", .launching)])
        #expect(driver.kill("t1").lines == ["KILL t1", "store t1=running!"])
        #expect(driver.update("t1", .killed, uuid: 1).lines.first == "ended t1: TASK_KILLED")
        driver.handle(.adopt(taskID: "t2", waiter: WaiterID(50)))
        #expect(driver.handle(.cancelWaiter(WaiterID(50))).lines == ["not adopted: cancelled"])
        #expect(driver.machine.snapshots.first?.phase == .staged)
    }

    @Test("a task that is not in the store cannot be adopted")
    func foreign() {
        var (driver, _) = restarted([])
        driver.update("old", .running, uuid: 7)
        #expect(driver.handle(.adopt(taskID: "old", waiter: WaiterID(1))).lines == ["not adopted: invalidRequest"])
        #expect(driver.handle(.adopt(taskID: "none", waiter: WaiterID(2))).lines == ["not adopted: invalidRequest"])
    }

    @Test("a late refusal of a launch of the earlier run does not end a running task")
    func lateRefusal() {
        var (driver, _) = restarted([stored("t1"), stored("t2", .launching)])
        driver.update("t1", .running, reason: .reconciliation)
        #expect(driver.update("t1", .dropped, reason: .invalidOffers).lines.isEmpty)
        #expect(driver.machine.snapshots.count == 2)
        #expect(driver.update("t2", .dropped, reason: .invalidOffers).lines.isEmpty)
        #expect(
            driver.advance(by: .seconds(5)).lines.contains("RECONCILE t2"), "the master is asked until it is certain")
        driver.update("t2", .unknown, reason: .reconciliation)
        #expect(driver.machine.snapshots.map(\.taskID) == ["t1"])
    }

    @Test("an unreachable task of an earlier run stays, and comes back")
    func unreachable() {
        var (driver, _) = restarted([stored("t1")])
        driver.handle(.adopt(taskID: "t1", waiter: WaiterID(1)))
        #expect(driver.update("t1", .unreachable, reason: .reconciliation).lines == ["store t1=running"])
        #expect(driver.machine.snapshots.first?.isUnreachable == true)
        driver.update("t1", .running, reason: .agentReregistered)
        #expect(driver.machine.snapshots.first?.isUnreachable == false)
    }
}
