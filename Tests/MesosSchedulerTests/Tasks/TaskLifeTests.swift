import MesosAPI
import Testing

@testable import MesosScheduler

@Suite("The life of a task")
struct TaskLifeTests {
    @Test("A kill is sent, and its caller resumed when the task has ended")
    func kill() {
        var driver = MachineDriver.running("t1")
        #expect(driver.kill("t1").lines == ["KILL t1"])
        #expect(driver.update("t1", .killing, uuid: 2).lines == ["ACKNOWLEDGE t1 2"])
        let ended = driver.update("t1", .killed, uuid: 3, message: "Container exited with status 137")
        #expect(ended.lines == ["ended t1: TASK_KILLED", "ACKNOWLEDGE t1 3"])
        #expect(ended.outcomes.first?.message == "Container exited with status 137")
    }

    @Test("A kill goes on after its caller's timeout, until the end is known")
    func killTimesOut() throws {
        var driver = MachineDriver.running("t1")
        driver.kill("t1", timeout: .seconds(30))
        let late = driver.advance(by: .seconds(30))
        #expect(try #require(late.waiterErrors.first).code == .killTimedOut)
        #expect(driver.advance(by: .seconds(120)).lines.contains("KILL t1"))
        driver.update("t1", .unknown, reason: .reconciliation)
        #expect(driver.machine.snapshots.isEmpty)
        #expect(driver.advance(by: .seconds(600)).calls.isEmpty)
    }

    @Test("A kill of a task that is being launched goes out after its ACCEPT")
    func killWhileLaunching() {
        var driver = MachineDriver.subscribed()
        driver.launch(request("t1"))
        driver.offer(makeOffer("o1"))
        #expect(driver.kill("t1").lines == ["KILL t1"])
        let ended = driver.update("t1", .killed, uuid: 1, reason: .taskKilledDuringLaunch)
        #expect(ended.lines == ["failed t1: taskFailed", "ended t1: TASK_KILLED", "ACKNOWLEDGE t1 1"])
    }

    @Test("An unknown task with an id that no master accepts is not kept")
    func absurdID() {
        var driver = MachineDriver.subscribed()
        let actions = driver.update(String(repeating: "i", count: 256), .running, uuid: 1)
        #expect(
            actions.contains {
                if case .notify(.limitReached("maximumTaskIDBytes", _)) = $0 { true } else { false }
            })
        #expect(driver.machine.snapshots.isEmpty)
        driver.update(String(repeating: "i", count: 255), .running, uuid: 2)
        #expect(driver.machine.snapshots.count == 1)
    }

    @Test("A kill of a waiting request ends it without the cluster")
    func killPending() {
        var driver = MachineDriver.subscribed()
        driver.launch(request("t1"))
        #expect(driver.kill("t1").lines == ["failed t1: cancelled", "ended t1: TASK_KILLED", "SUPPRESS"])
    }

    @Test("A kill of a task nobody knows asks the master; the answer that it is unknown is its end")
    func killUnknown() {
        var driver = MachineDriver.subscribed()
        #expect(driver.kill("ghost").lines == ["KILL ghost"])
        #expect(driver.update("ghost", .unknown, reason: .reconciliation).lines == ["ended ghost: TASK_UNKNOWN"])
        #expect(driver.kill("ghost").lines == ["ended ghost: TASK_UNKNOWN"], "the end is remembered")
    }

    @Test("A repeated update changes nothing and is acknowledged again only if the first acknowledgement may be lost")
    func duplicateUpdate() {
        var driver = MachineDriver.subscribed()
        driver.launch(request("t1"))
        driver.offer(makeOffer("o1"))
        #expect(driver.update("t1", .running, uuid: 1).lines == ["launched t1", "ACKNOWLEDGE t1 1"])
        #expect(driver.update("t1", .running, uuid: 1).lines.isEmpty, "within milliseconds")
        driver.advance(by: .seconds(10))
        #expect(driver.update("t1", .running, uuid: 1).lines == ["ACKNOWLEDGE t1 1"], "the agent had no answer")
        let end = driver.update("t1", .finished, uuid: 2)
        #expect(end.lines == ["ACKNOWLEDGE t1 2"])
        driver.advance(by: .seconds(10))
        let again = driver.update("t1", .finished, uuid: 2)
        #expect(again.lines == ["ACKNOWLEDGE t1 2"] && again.notices.isEmpty)
    }

    @Test("An update whose acknowledgement failed is acknowledged when it is sent again")
    func unacknowledgedUpdateResent() throws {
        var driver = MachineDriver.subscribed()
        driver.launch(request("t1"))
        driver.offer(makeOffer("o1"))
        driver.acceptsCalls = false
        let first = driver.update("t1", .starting, uuid: 1)
        #expect(first.lines == ["ACKNOWLEDGE t1 1"])
        #expect(driver.update("t1", .starting, uuid: 1).lines.isEmpty, "the first call is on its way")
        driver.handle(.callFinished(try #require(first.callIDs.first), .unknown("connection closed")))
        #expect(driver.update("t1", .starting, uuid: 1).lines == ["ACKNOWLEDGE t1 1"])
    }

    @Test("Updates without a uuid are not acknowledged")
    func noAcknowledgementWithoutUUID() {
        var driver = MachineDriver.running("t1")
        #expect(driver.update("t1", .running, reason: .reconciliation, healthy: true).lines.isEmpty)
    }

    @Test("An unreachable task is no ended task; it is killed when it is back, if it was to be killed")
    func unreachable() {
        var driver = MachineDriver.running("t1")
        let away = driver.update("t1", .unreachable, reason: .agentRemoved)
        #expect(away.lines.isEmpty)
        #expect(away.notices.contains { if case .taskUnreachable("t1") = $0 { true } else { false } })
        #expect(driver.machine.snapshots.first?.isUnreachable == true)
        driver.kill("t1", timeout: .seconds(1))
        driver.advance(by: .seconds(2))
        let back = driver.update("t1", .running, reason: .agentReregistered)
        #expect(back.lines == ["KILL t1"])
        #expect(back.notices.contains { if case .taskReachable("t1") = $0 { true } else { false } })
    }

    @Test("When an agent is removed, the master is asked about its tasks: it does not tell that an agent is gone")
    func agentGone() {
        var driver = MachineDriver.running("t1")
        #expect(driver.event(.failure(.init(agentID: "a2"))).lines.isEmpty)
        #expect(driver.event(.failure(.init(agentID: "a1", executorID: "e1", status: 0))).lines.isEmpty)
        driver.advance(by: .seconds(1))
        #expect(driver.event(.failure(.init(agentID: "a1"))).lines == ["RECONCILE t1"])
        let end = driver.update("t1", .goneByOperator, reason: .reconciliation)
        #expect(end.notices.contains { if case .taskEnded = $0 { true } else { false } })
        #expect(driver.machine.snapshots.isEmpty)
    }

    @Test("Tasks nobody owns are reported, and killed after the grace period")
    func orphans() {
        var driver = MachineDriver.subscribed()
        let seen = driver.update("old", .running, uuid: 7)
        #expect(seen.lines == ["ACKNOWLEDGE old 7"])
        #expect(seen.notices.contains { if case .unknownTask("old", .seconds(60)) = $0 { true } else { false } })
        #expect(driver.advance(by: .seconds(59)).calls.isEmpty)
        #expect(driver.advance(by: .seconds(1)).lines == ["KILL old"])
        #expect(driver.update("old", .killed, uuid: 8).lines == ["ACKNOWLEDGE old 8"])
        #expect(driver.machine.snapshots.isEmpty)

        var patient = MachineDriver.subscribed { $0.tasks.orphanGracePeriod = nil }
        patient.update("old", .running, uuid: 7)
        #expect(patient.advance(by: .seconds(3600)).calls.isEmpty)
    }

    @Test("The end of a task that nobody knows is acknowledged, or its agent would repeat it for ever")
    func unknownEnd() {
        var driver = MachineDriver.subscribed()
        #expect(driver.update("old", .finished, uuid: 7).lines == ["ACKNOWLEDGE old 7"])
        #expect(driver.machine.snapshots.isEmpty)
    }

    @Test("Whoever waits for the end of a task has it, also after the end")
    func waitForEnd() {
        var driver = MachineDriver.running("t1")
        driver.handle(.waitForEnd(taskID: "t1", waiter: WaiterID(7)))
        let end = driver.update("t1", .failed, uuid: 2, message: "Container exited with status 3")
        #expect(end.outcomes == [.init(taskID: "t1", state: .failed, message: "Container exited with status 3")])
        #expect(driver.handle(.waitForEnd(taskID: "t1", waiter: WaiterID(8))).outcomes.count == 1)
        let unknown = driver.handle(.waitForEnd(taskID: "t9", waiter: WaiterID(9)))
        #expect(unknown.waiterErrors.first?.code == .invalidRequest)
    }

    @Test("Ends are remembered up to a limit")
    func boundedMemoryOfEnds() {
        var driver = MachineDriver.subscribed { $0.limits.endedTasks = 10 }
        for number in 0..<100 {
            driver.launch(request("t\(number)"))
            driver.offer(makeOffer("o\(number)"))
            driver.update("t\(number)", .finished, uuid: UInt8(number))
        }
        #expect(driver.machine.tasks.ended.count == 10)
        #expect(driver.machine.tasks.ended["t99"] != nil)
        #expect(driver.machine.timers.count < 5)
    }
}
