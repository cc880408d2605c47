import MesosAPI
import Testing

@testable import MesosScheduler

@Suite("The life of a task")
struct TaskLifeTests {
    @Test("a kill is sent, and its caller resumed when the task has ended")
    func kill() {
        var driver = MachineDriver.running("t1")
        #expect(driver.kill("t1").lines == ["KILL t1"])
        #expect(driver.update("t1", .killing, uuid: 2).lines == ["ACKNOWLEDGE t1 2"])
        let ended = driver.update("t1", .killed, uuid: 3, message: "Container exited with status 137")
        #expect(ended.lines == ["ended t1: TASK_KILLED", "ACKNOWLEDGE t1 3"])
        #expect(ended.outcomes.first?.message == "Container exited with status 137")
    }

    @Test("a kill goes on after its caller's timeout, until the end is known")
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

    @Test("the KILL of a task being launched is sent after its ACCEPT")
    func killWhileLaunching() {
        var driver = MachineDriver.subscribed()
        driver.launch(request("t1"))
        driver.offer(makeOffer("o1"))
        #expect(driver.kill("t1").lines == ["KILL t1"])
        let ended = driver.update("t1", .killed, uuid: 1, reason: .taskKilledDuringLaunch)
        #expect(ended.lines == ["failed t1: taskFailed", "ended t1: TASK_KILLED", "ACKNOWLEDGE t1 1"])
    }

    @Test("an unknown task with an id that no master accepts is not kept")
    func absurdID() {
        var driver = MachineDriver.subscribed()
        let actions = driver.update(String(repeating: "i", count: 256), .running, uuid: 1)
        #expect(
            actions.contains {
                if case .notify(let notice) = $0 {
                    notice.kind == .limitReached && notice.name == "maximumTaskIDBytes"
                } else {
                    false
                }
            })
        #expect(driver.machine.snapshots.isEmpty)
        driver.update(String(repeating: "i", count: 255), .running, uuid: 2)
        #expect(driver.machine.snapshots.count == 1)
    }

    @Test("a kill of a waiting request ends it without the cluster")
    func killPending() {
        var driver = MachineDriver.subscribed()
        driver.launch(request("t1"))
        #expect(driver.kill("t1").lines == ["failed t1: cancelled", "ended t1: TASK_KILLED", "SUPPRESS"])
    }

    @Test("a kill of an unknown task asks the master, and the answer that it is unknown ends it")
    func killUnknown() {
        var driver = MachineDriver.subscribed()
        #expect(driver.kill("ghost").lines == ["KILL ghost"])
        #expect(driver.update("ghost", .unknown, reason: .reconciliation).lines == ["ended ghost: TASK_UNKNOWN"])
        #expect(driver.kill("ghost").lines == ["ended ghost: TASK_UNKNOWN"], "the end is remembered")
    }

    @Test("a repeated update changes nothing, and is acknowledged again only if the first acknowledgement may be lost")
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

    @Test("an update whose acknowledgement failed is acknowledged when it is sent again")
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

    @Test("updates without a uuid are not acknowledged")
    func noAcknowledgementWithoutUUID() {
        var driver = MachineDriver.running("t1")
        #expect(driver.update("t1", .running, reason: .reconciliation, healthy: true).lines.isEmpty)
    }

    @Test("an unreachable task has not ended, and a kill is repeated when it is back")
    func unreachable() {
        var driver = MachineDriver.running("t1")
        let away = driver.update("t1", .unreachable, reason: .agentRemoved)
        #expect(away.lines.isEmpty)
        #expect(away.notices.contains { $0.kind == .taskUnreachable && $0.taskID == "t1" })
        #expect(driver.machine.snapshots.first?.isUnreachable == true)
        driver.kill("t1", timeout: .seconds(1))
        driver.advance(by: .seconds(2))
        let back = driver.update("t1", .running, reason: .agentReregistered)
        #expect(back.lines == ["KILL t1"])
        #expect(back.notices.contains { $0.kind == .taskReachable && $0.taskID == "t1" })
    }

    @Test("the tasks of a removed agent are reconciled, because the master may send no updates for them")
    func agentGone() {
        var driver = MachineDriver.running("t1")
        #expect(driver.event(.failure(.init(agentID: "a2"))).lines.isEmpty)
        #expect(driver.event(.failure(.init(agentID: "a1", executorID: "e1", status: 0))).lines.isEmpty)
        driver.advance(by: .seconds(1))
        #expect(driver.event(.failure(.init(agentID: "a1"))).lines == ["RECONCILE t1"])
        let end = driver.update("t1", .goneByOperator, reason: .reconciliation)
        #expect(end.notices.contains { $0.kind == .taskEnded })
        #expect(driver.machine.snapshots.isEmpty)
    }

    @Test("tasks without an owner are reported, and killed after the grace period")
    func orphans() {
        var driver = MachineDriver.subscribed()
        let seen = driver.update("old", .running, uuid: 7)
        #expect(seen.lines == ["ACKNOWLEDGE old 7"])
        #expect(seen.notices.contains { $0.kind == .unknownTask && $0.taskID == "old" && $0.delay == .seconds(60) })
        #expect(driver.advance(by: .seconds(59)).calls.isEmpty)
        #expect(driver.advance(by: .seconds(1)).lines == ["KILL old"])
        #expect(driver.update("old", .killed, uuid: 8).lines == ["ACKNOWLEDGE old 8"])
        #expect(driver.machine.snapshots.isEmpty)

        var patient = MachineDriver.subscribed { $0.tasks.orphanGracePeriod = nil }
        patient.update("old", .running, uuid: 7)
        #expect(patient.advance(by: .seconds(3600)).calls.isEmpty)
    }

    @Test("the end of an unknown task is acknowledged, so that its agent does not repeat it")
    func unknownEnd() {
        var driver = MachineDriver.subscribed()
        #expect(driver.update("old", .finished, uuid: 7).lines == ["ACKNOWLEDGE old 7"])
        #expect(driver.machine.snapshots.isEmpty)
    }

    @Test("callers can wait for the end of a task before and after it")
    func waitForEnd() {
        var driver = MachineDriver.running("t1")
        driver.handle(.waitForEnd(taskID: "t1", waiter: WaiterID(7)))
        let end = driver.update("t1", .failed, uuid: 2, message: "Container exited with status 3")
        #expect(end.outcomes == [.init(taskID: "t1", state: .failed, message: "Container exited with status 3")])
        #expect(driver.handle(.waitForEnd(taskID: "t1", waiter: WaiterID(8))).outcomes.count == 1)
        let unknown = driver.handle(.waitForEnd(taskID: "t9", waiter: WaiterID(9)))
        #expect(unknown.waiterErrors.first?.code == .invalidRequest)
    }

    @Test("ends are remembered up to a limit")
    func boundedMemoryOfEnds() {
        var driver = MachineDriver.subscribed { $0.limits.endedTasks = 10 }
        for number in 0..<100 {
            driver.launch(request("t\(number)"))
            driver.offer(makeOffer("o\(number)"))
            driver.update("t\(number)", .finished, uuid: UInt8(number))
        }
        #expect(driver.machine.tasks.ended.count == 10)
        #expect(driver.machine.tasks.ended["t99"] != nil)
        #expect(driver.effects.base.timers.count < 5)
    }
}
