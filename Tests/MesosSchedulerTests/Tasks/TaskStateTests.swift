import MesosAPI
import Testing

@testable import MesosScheduler

/// Every state that Mesos reports, at every stage of a task.
@Suite("What each task state means")
struct TaskStateTests {
    private func launching(healthCheck: Bool = false) -> MachineDriver {
        var driver = MachineDriver.subscribed()
        driver.launch(request("t1", healthCheck: healthCheck))
        driver.offer(makeOffer("o1"))
        return driver
    }

    private func ended(_ actions: [SchedulerEffect]) -> TaskOutcome? {
        actions.notices.compactMap { $0.outcome }.first
    }

    @Test("intermediate states change the snapshot only", arguments: [Mesos.TaskState.staging, .starting])
    func onTheWay(state: Mesos.TaskState) {
        var driver = launching()
        #expect(driver.update("t1", state, uuid: 1).lines == ["ACKNOWLEDGE t1 1"])
        #expect(driver.machine.snapshots.first?.phase == .staged && driver.machine.snapshots.first?.state == state)
        #expect(driver.update("t1", .running, uuid: 2).lines == ["launched t1", "ACKNOWLEDGE t1 2"])
        driver.update("t1", state, reason: .reconciliation)
        #expect(driver.machine.snapshots.first?.phase == .running, "late news do not take back that it ran")
    }

    @Test(
        "every terminal state ends a running task, with state, reason and message",
        arguments: [
            (Mesos.TaskState.finished, nil, "Container exited with status 0"),
            (.failed, nil, "Container exited with status 137"), (.failed, .containerLimitationMemory, "Memory limit"),
            (.killed, nil, "Command terminated with signal Terminated"), (.error, .taskInvalid, "Total resources"),
            (.lost, .agentDisconnected, "Agent disconnected"), (.gone, .agentRemoved, "Agent removed"),
            (.goneByOperator, .agentRemovedByOperator, "Agent marked gone"),
            (.dropped, .agentDisconnected, "Agent disconnected"),
            (.unknown, .reconciliation, "Reconciliation: unknown"),
            (.lost, .reconciliation, "Reconciliation: unknown"),
        ] as [(Mesos.TaskState, Mesos.TaskStatus.Reason?, String)])
    func ends(state: Mesos.TaskState, reason: Mesos.TaskStatus.Reason?, message: String) {
        var driver = MachineDriver.running("t1")
        driver.handle(.waitForEnd(taskID: "t1", waiter: WaiterID(1)))
        let end = driver.update("t1", state, uuid: 9, reason: reason, message: message)
        #expect(end.lines == ["ended t1: \(state)", "ACKNOWLEDGE t1 9"])
        #expect(end.outcomes == [TaskOutcome(taskID: "t1", state: state, reason: reason, message: message)])
        #expect(driver.machine.snapshots.isEmpty)
        let again = driver.update("t1", state, uuid: 9, reason: reason, message: message)
        #expect(again.lines.isEmpty && again.notices.isEmpty, "a repetition changes nothing")
    }

    @Test(
        "a task that is certainly gone fails its launch",
        arguments: [Mesos.TaskState.gone, .goneByOperator, .failed, .killed, .error, .finished])
    func launchFails(state: Mesos.TaskState) {
        var driver = launching()
        let end = driver.update("t1", state, uuid: 1, message: "why")
        #expect(end.lines == ["failed t1: taskFailed", "ACKNOWLEDGE t1 1"])
        #expect(
            end.launchError?.code == .taskFailed && end.launchError?.taskState == state && ended(end)?.state == state)
    }

    @Test("a failed pull names the image and the message of docker")
    func pullFailure() {
        var driver = MachineDriver.subscribed()
        var wanted = request("t1")
        wanted.container = .init(type: .docker, docker: .init(image: "localhost/none:1"))
        driver.launch(wanted)
        driver.offer(makeOffer("o1"))
        let text =
            "Failed to launch container: Failed to run 'docker -H unix:///var/run/docker.sock pull localhost/none:1': "
            + "exited with status 1; stderr='manifest unknown'"
        let error = driver.update("t1", .failed, uuid: 1, reason: .containerLaunchFailed, message: text).launchError
        #expect(error?.code == .imagePullFailed && error?.image == "localhost/none:1")
        #expect(error?.message == "task t1 on agent host-a1: cannot pull image 'localhost/none:1': \(text)")
    }

    @Test("a port in use shows as TASK_STARTING, then docker's status 125")
    func dockerRunFailure() {
        var driver = launching()
        #expect(driver.update("t1", .starting, uuid: 1).lines == ["ACKNOWLEDGE t1 1"])
        let failed = driver.update("t1", .failed, uuid: 2, message: "Container exited with status 125")
        #expect(failed.lines == ["failed t1: containerStartFailed", "ACKNOWLEDGE t1 2"])
    }

    @Test("a task that stays in TASK_STAGING times out, and is killed until its end is known")
    func stagingTimeout() {
        var driver = launching()
        driver.update("t1", .staging, reason: .reconciliation)
        let late = driver.advance(by: .seconds(45))
        #expect(late.lines == ["failed t1: launchTimedOut", "KILL t1"])
        #expect(late.launchError?.message.contains("its last state was TASK_STAGING") == true)
        #expect(driver.advance(by: .seconds(60)).lines.filter { $0 == "KILL t1" }.count > 2)
        #expect(driver.update("t1", .running, uuid: 1).launched == nil, "too late")
        #expect(driver.update("t1", .killed, uuid: 2, reason: .taskKilledDuringLaunch).lines == ["ACKNOWLEDGE t1 2"])
        #expect(driver.advance(by: .seconds(600)).calls.isEmpty)
    }

    @Test("a task runs after its first successful health check, and later changes are reported once")
    func health() {
        var driver = launching(healthCheck: true)
        let check = Mesos.TaskStatus.Reason.taskHealthCheckStatusUpdated
        #expect(driver.update("t1", .running, uuid: 1).launched == nil)
        #expect(driver.update("t1", .running, uuid: 2, reason: check, healthy: false).launched == nil)
        #expect(driver.update("t1", .running, uuid: 3, reason: check, healthy: true).launched != nil)
        func reported(_ actions: [SchedulerEffect]) -> [Bool] {
            actions.notices.filter { $0.taskID == "t1" }.compactMap {
                $0.kind == .taskHealthy ? true : $0.kind == .taskUnhealthy ? false : nil
            }
        }
        #expect(reported(driver.update("t1", .running, uuid: 4, reason: check, healthy: false)) == [false])
        #expect(driver.machine.snapshots.first?.healthy == false)
        #expect(reported(driver.update("t1", .running, uuid: 5, reason: check, healthy: false)).isEmpty)
        #expect(reported(driver.update("t1", .running, reason: .reconciliation, healthy: true)) == [true])
        #expect(driver.machine.snapshots.first?.phase == .running)
    }

    @Test("after TASK_DROPPED the launch is verified and tried again, possibly on another agent")
    func dropped() {
        var driver = launching()
        let dropped = driver.update("t1", .dropped, uuid: 1, reason: .agentDisconnected, message: "agent restarted")
        #expect(dropped.lines == ["RECONCILE t1", "ACKNOWLEDGE t1 1"])
        #expect(
            dropped.notices.contains { $0.kind == .taskDropped && $0.taskID == "t1" && $0.text == "agent restarted" })
        #expect(driver.update("t1", .unknown, reason: .reconciliation).lines == ["REVIVE"])
        #expect(driver.offer(makeOffer("o2", agent: "a2")).lines.first == "ACCEPT o2: t1@a2")
    }

    @Test("TASK_UNREACHABLE during the launch is not a failure, and the task may still run")
    func unreachableWhileLaunching() {
        var driver = launching()
        driver.update("t1", .starting, uuid: 1)
        let away = driver.update("t1", .unreachable, reason: .agentRemoved, message: "health check timed out")
        #expect(away.lines.isEmpty && away.launchError == nil)
        #expect(driver.machine.snapshots.first?.isUnreachable == true)
        #expect(driver.update("t1", .running, reason: .agentReregistered).launched?.agentID == "a1")
    }

    @Test("repeated updates of an agent that registers again count once", arguments: [false, true])
    func reregistered(storesTasks: Bool) {
        var driver = MachineDriver.subscribed(storesTasks: storesTasks)
        driver.launch(request("t1"))
        driver.offer(makeOffer("o1"))
        let first = driver.update("t1", .running, uuid: 1)
        #expect(first.launched != nil && first.lines.last == "ACKNOWLEDGE t1 1")
        for _ in 0..<3 { #expect(driver.update("t1", .running, uuid: 1).lines.isEmpty) }
        let answered = driver.update("t1", .running, reason: .agentReregistered)
        #expect(answered.lines.isEmpty && answered.notices.isEmpty)
    }

    // MARK: Killing

    @Test("each KILL has the grace period, and the next one is sent only after it")
    func gracePeriod() throws {
        var driver = MachineDriver.running("t1")
        let kill = driver.handle(
            .kill(taskID: "t1", gracePeriod: .seconds(30), waiter: WaiterID(1), timeout: .seconds(300)))
        guard case .kill(let call)? = kill.calls.first else { return #expect(Bool(false), "no KILL in \(kill)") }
        #expect(call.killPolicy?.gracePeriod?.nanoseconds == 30_000_000_000 && call.agentID?.value == "a1")
        driver.update("t1", .killing, uuid: 2)
        #expect(driver.advance(by: .seconds(31)).calls.isEmpty)
        #expect(driver.advance(by: .seconds(4)).lines == ["KILL t1"])
        #expect(driver.update("t1", .killed, uuid: 3).outcomes.first?.state == .killed)
    }

    @Test("the grace period of the request is used when the caller gives none")
    func requestedGracePeriod() {
        var driver = MachineDriver.subscribed()
        var wanted = request("t1")
        wanted.killGracePeriod = .seconds(7)
        driver.launch(wanted)
        driver.offer(makeOffer("o1"))
        driver.update("t1", .running, uuid: 1)
        guard case .kill(let call)? = driver.kill("t1").calls.first else { return #expect(Bool(false), "no KILL") }
        #expect(call.killPolicy?.gracePeriod?.nanoseconds == 7_000_000_000)
    }

    @Test("a kill before the answer to the ACCEPT is sent after it, and again when the task turns up")
    func killDuringAccept() throws {
        var driver = MachineDriver.subscribed()
        driver.acceptsCalls = false
        driver.launch(request("t1"))
        let accept = driver.offer(makeOffer("o1"))
        #expect(driver.kill("t1").lines == ["KILL t1"])
        driver.handle(.callFinished(try #require(accept.callIDs.first), .accepted))
        #expect(driver.update("t1", .starting, uuid: 1).launched == nil)
        #expect(driver.advance(by: .seconds(5)).lines.contains("KILL t1"))
        #expect(driver.update("t1", .killed, uuid: 2).lines.contains("ended t1: TASK_KILLED"))
    }

    @Test("a task killed while the outcome of its ACCEPT is unknown ends when the master does not know it")
    func killInDoubt() throws {
        var driver = MachineDriver.subscribed()
        driver.acceptsCalls = false
        driver.launch(request("t1"))
        let accept = driver.offer(makeOffer("o1"))
        let lost = driver.handle(.callFinished(try #require(accept.callIDs.first), .unknown("timeout")))
        #expect(driver.kill("t1").lines == ["KILL t1"])
        driver.handle(.callFinished(try #require(lost.callIDs.first), .accepted))
        let end = driver.update("t1", .unknown, reason: .reconciliation)
        #expect(end.lines.contains("failed t1: cancelled") && end.lines.contains("ended t1: TASK_KILLED"))
        #expect(!driver.offer(makeOffer("o2")).lines.contains { $0.hasPrefix("ACCEPT") })
    }

    @Test("a kill of an unreachable task goes on until its agent is back, and across subscriptions")
    func killUnreachable() {
        var driver = MachineDriver.running("t1")
        driver.update("t1", .unreachable, reason: .agentRemoved)
        #expect(driver.kill("t1").lines == ["KILL t1"])
        driver.handle(.subscriptionEnded(driver.connection, .streamEnded(nil)))
        driver.advance(by: .seconds(2))
        #expect(driver.subscribe().lines == ["ready", "RECONCILE t1", "RECONCILE all", "KILL t1"])
        driver.update("t1", .unreachable, reason: .reconciliation)
        #expect(driver.update("t1", .running, reason: .agentReregistered).lines == ["KILL t1"])
        #expect(driver.update("t1", .killed, uuid: 3).lines.contains("ACKNOWLEDGE t1 3"))
        #expect(driver.machine.snapshots.isEmpty)
    }

    // MARK: Reconciliation

    @Test("after a new leader is elected, tasks are kept and reconciled until each has an answer")
    func newLeader() {
        var driver = MachineDriver.subscribed()
        for id in ["t1", "t2", "t3"] {
            driver.launch(request(id))
            driver.offer(makeOffer("o-\(id)"))
            driver.update(id, .running, uuid: 1)
        }
        driver.handle(.subscriptionEnded(driver.connection, .streamEnded(nil)))
        driver.advance(by: .seconds(2))
        #expect(driver.subscribe().lines == ["ready", "RECONCILE t1 t2 t3", "RECONCILE all"])
        // For ten minutes the master does not answer, because the agents register late.
        // One more implicit reconciliation, and then only explicit ones of the three tasks.
        var silent = driver.advance(by: .seconds(600)).lines
        silent.removeAll { $0 == "RECONCILE all" }
        #expect(Set(silent) == ["RECONCILE t1 t2 t3"] && (8...30).contains(silent.count), "\(silent.count) questions")
        #expect(driver.machine.snapshots.map(\.phase) == [.running, .running, .running])
        driver.update("t2", .running, reason: .reconciliation)
        #expect(Set(driver.advance(by: .seconds(120)).lines) == ["RECONCILE t1 t3"])
        driver.update("t1", .running, reason: .agentReregistered)
        driver.update("t3", .unreachable, reason: .reconciliation)
        #expect(driver.advance(by: .seconds(600)).calls.isEmpty)
        #expect(driver.machine.snapshots.count == 3)
    }

    @Test("implicit reconciliation is repeated, and an unknown task is found and killed after its grace period")
    func implicit() {
        var driver = MachineDriver.subscribed { $0.reconciliation.implicitInterval = .seconds(900) }
        driver.launch(request("t1"))
        driver.offer(makeOffer("o1"))
        driver.update("t1", .running, uuid: 1)
        #expect(driver.advance(by: .seconds(900)).lines == ["RECONCILE all"])
        driver.update("t1", .running, reason: .reconciliation)
        driver.update("stranger", .running, reason: .reconciliation)
        driver.update("stranger", .running, reason: .reconciliation)
        let killed = driver.advance(by: .seconds(60))
        #expect(killed.lines == ["KILL stranger"])
        #expect(killed.notices.contains { $0.kind == .unknownTaskKilled && $0.taskID == "stranger" })
        #expect(driver.machine.snapshots.map(\.taskID) == ["stranger", "t1"])
    }

    @Test("an unknown unreachable task is not followed until it is back")
    func unreachableStranger() {
        var driver = MachineDriver.subscribed()
        driver.update("stranger", .unreachable, reason: .reconciliation)
        #expect(driver.machine.snapshots.isEmpty && driver.advance(by: .seconds(120)).calls.isEmpty)
        driver.update("stranger", .running, reason: .agentReregistered)
        #expect(driver.advance(by: .seconds(60)).lines == ["KILL stranger"])
    }
}
