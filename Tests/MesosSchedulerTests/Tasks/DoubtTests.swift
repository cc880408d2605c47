import MesosAPI
import Testing

@testable import MesosScheduler

@Suite("Launches whose fate is unknown")
struct DoubtTests {
    /// A machine whose ACCEPT of t1 has gone out and has no answer yet.
    func accepting() throws -> (MachineDriver, CallID) {
        var driver = MachineDriver.subscribed()
        driver.launch(request("t1"))
        driver.acceptsCalls = false
        let actions = driver.offer(makeOffer("o1"))
        #expect(actions.lines.first == "ACCEPT o1: t1@a1")
        return (driver, try #require(actions.callIDs.first))
    }

    @Test(
        "after an ACCEPT without an answer, its offers are declined, the task is reconciled, and then launched again",
        arguments: [Mesos.TaskState.unknown, .gone, .lost])
    func unknownFate(answer: Mesos.TaskState) throws {
        var (driver, accept) = try accepting()
        let lost = driver.handle(.callFinished(accept, .unknown("connection closed")))
        #expect(lost.lines == ["DECLINE o1"])
        #expect(driver.offer(makeOffer("o2")).lines == ["DECLINE o2"], "nothing is launched while in doubt")
        let asked = driver.handle(.callFinished(try #require(lost.callIDs.first), .accepted))
        #expect(asked.lines == ["RECONCILE t1"])
        #expect(driver.update("t1", answer, reason: .reconciliation, agent: nil).lines == ["REVIVE"])
        driver.acceptsCalls = true
        #expect(driver.offer(makeOffer("o3", agent: "a2")).lines.first == "ACCEPT o3: t1@a2")
        #expect(driver.update("t1", .running, uuid: 1, agent: "a2").launched?.agentID == "a2")
    }

    @Test("an ACCEPT without an answer that was performed is found by reconciliation")
    func unknownFateButLaunched() throws {
        var (driver, accept) = try accepting()
        let lost = driver.handle(.callFinished(accept, .unknown("timeout")))
        driver.handle(.callFinished(try #require(lost.callIDs.first), .accepted))
        #expect(driver.update("t1", .staging, reason: .reconciliation).lines.isEmpty)
        #expect(driver.update("t1", .running, uuid: 1).launched?.agentID == "a1")
    }

    @Test("reconciliation is repeated until the master answers")
    func askedAgain() throws {
        var (driver, accept) = try accepting()
        let lost = driver.handle(.callFinished(accept, .unknown("timeout")))
        driver.acceptsCalls = true
        driver.handle(.callFinished(try #require(lost.callIDs.first), .accepted))
        let lines = driver.advance(by: .seconds(30)).lines.filter { $0.hasPrefix("RECONCILE") }
        #expect(lines.count >= 3 && Set(lines) == ["RECONCILE t1"])
        #expect(driver.advance(by: .seconds(15)).launchError?.code == .launchTimedOut)
        let end = driver.update("t1", .unknown, reason: .reconciliation, agent: nil)
        #expect(end.lines.isEmpty && driver.machine.snapshots.isEmpty)
    }

    @Test("the repetition of a refused launch answers no question about the task")
    func repeatedRefusal() {
        var driver = MachineDriver.subscribed()
        driver.launch(request("t1"))
        driver.offer(makeOffer("o1"))
        for _ in 1...2 { driver.update("t1", .dropped, uuid: 1, reason: .agentDisconnected) }
        let lines = driver.advance(by: .seconds(10)).lines.filter { $0.hasPrefix("RECONCILE") }
        #expect(!lines.isEmpty && Set(lines) == ["RECONCILE t1"])
        driver.update("t1", .gone, reason: .reconciliation)
        #expect(driver.offer(makeOffer("o2", agent: "a2")).lines.first == "ACCEPT o2: t1@a2")
    }

    @Test("a task that no agent ever reported is asked about until its unreachable agent is back")
    func unreportedTask() {
        var driver = MachineDriver()
        driver.handle(
            .recover([
                StoredTask(
                    taskID: "t1", frameworkID: "fw-1", agentID: "a1", agentHostname: "host-a", phase: .staged,
                    state: .staging)
            ]))
        driver.handle(.start(frameworkID: "fw-1"))
        driver.subscribe()
        driver.update("t1", .unreachable, reason: .reconciliation)
        #expect(driver.advance(by: .seconds(180)).lines.filter { $0 == "RECONCILE t1" }.count >= 2)
        let end = driver.update("t1", .gone, reason: .reconciliation)
        #expect(end.notices.contains { $0.kind == .taskEnded && $0.taskID == "t1" })
        #expect(!driver.advance(by: .seconds(180)).lines.contains("RECONCILE t1"))
    }

    @Test("answers to questions from before a launch are ignored, because the stream may be slower than the calls")
    func staleAnswers() throws {
        var (driver, accept) = try accepting()
        let lost = driver.handle(.callFinished(accept, .unknown("timeout")))
        driver.acceptsCalls = true
        driver.handle(.callFinished(try #require(lost.callIDs.first), .accepted))
        let asked = 1 + driver.advance(by: .seconds(12)).lines.filter { $0 == "RECONCILE t1" }.count
        #expect(asked >= 3)
        driver.update("t1", .unknown, reason: .reconciliation, agent: nil)
        #expect(driver.offer(makeOffer("o2")).lines.first == "ACCEPT o2: t1@a1")
        for _ in 1..<asked {
            #expect(driver.update("t1", .unknown, reason: .reconciliation, agent: nil).lines.isEmpty)
            #expect(driver.machine.snapshots.first?.phase == .staged)
        }
        let fresh = driver.update("t1", .unknown, reason: .reconciliation, agent: nil)
        #expect(fresh.lines == ["RECONCILE t1"], "one more than was asked before")
        driver.update("t1", .unknown, reason: .reconciliation, agent: nil)
        #expect(driver.offer(makeOffer("o3")).lines.first == "ACCEPT o3: t1@a1")
    }

    @Test("when the stream breaks during the ACCEPT, the task is reconciled after the next subscription")
    func streamBrokeDuringAccept() throws {
        var (driver, _) = try accepting()
        driver.acceptsCalls = true
        driver.handle(.subscriptionEnded(driver.connection, .streamEnded(nil)))
        driver.advance(by: .seconds(2))
        let lines = driver.subscribe().lines
        #expect(lines.contains("RECONCILE t1") && lines.contains("RECONCILE all"))
        #expect(!lines.contains { $0.hasPrefix("ACCEPT") })
        driver.update("t1", .unknown, reason: .reconciliation, agent: nil)
        #expect(driver.offer(makeOffer("o9")).lines.first == "ACCEPT o9: t1@a1")
    }

    @Test("when the offers of a lost ACCEPT cannot be declined, the subscription ends and makes them void")
    func declineFails() throws {
        var (driver, accept) = try accepting()
        let lost = driver.handle(.callFinished(accept, .unknown("timeout")))
        let reset = driver.handle(.callFinished(try #require(lost.callIDs.first), .notSent("refused")))
        #expect(reset.lines == ["close"])
    }

    @Test("a task whose offer was rescinded after its ACCEPT is dropped, verified and launched with the next offer")
    func rescindedAfterAccept() {
        var driver = MachineDriver.subscribed()
        driver.launch(request("t1"))
        driver.offer(makeOffer("o1"))
        #expect(driver.event(.rescind("o1")).lines.isEmpty)
        let dropped = driver.update(
            "t1", .dropped, reason: .invalidOffers,
            message: "Task launched with invalid offers: Offer o1 is no longer valid")
        #expect(dropped.lines == ["RECONCILE t1"])
        #expect(driver.update("t1", .unknown, reason: .reconciliation, agent: nil).lines == ["REVIVE"])
        #expect(driver.offer(makeOffer("o2")).lines.first == "ACCEPT o2: t1@a1")
        #expect(driver.update("t1", .running, uuid: 1).launched != nil)
        #expect(driver.machine.snapshots.first?.attempts == 2)
    }

    @Test("the refusal of a repeated ACCEPT does not end the task that the first one launched")
    func doubledAccept() {
        var driver = MachineDriver.subscribed()
        driver.launch(request("t1"))
        driver.offer(makeOffer("o1"))
        #expect(driver.update("t1", .dropped, reason: .invalidOffers).lines == ["RECONCILE t1"])
        #expect(driver.update("t1", .staging, reason: .reconciliation).lines.isEmpty)
        #expect(driver.update("t1", .running, uuid: 1).lines == ["launched t1", "ACKNOWLEDGE t1 1"])
        #expect(driver.update("t1", .dropped, reason: .invalidOffers).lines.isEmpty)
        #expect(driver.update("t1", .error, reason: .taskInvalid, message: "Task has duplicate ID: t1").lines.isEmpty)
        #expect(driver.machine.snapshots.first?.phase == .running)
    }

    @Test("when a second launch is refused as a duplicate, the task of the first launch counts")
    func duplicateID() {
        var driver = MachineDriver.subscribed()
        driver.launch(request("t1", ports: 1))
        driver.offer(makeOffer("o1", ports: 31_000...31_000))
        driver.update("t1", .dropped, reason: .invalidOffers)
        driver.update("t1", .unknown, reason: .reconciliation, agent: nil)
        driver.offer(makeOffer("o2", agent: "a2", ports: 32_000...32_000))
        let refused = driver.update(
            "t1", .error, reason: .taskInvalid, message: "Task has duplicate ID: t1", agent: "a2")
        #expect(refused.lines == ["RECONCILE t1"])
        let running = driver.update("t1", .running, uuid: 1, agent: "a1")
        #expect(running.launched?.agentID == "a1")
        #expect(running.launched?.hostPorts == [31_000])
    }

    @Test("when an ACCEPT was not sent, the offer is declined and the request goes on waiting")
    func notSent() throws {
        var (driver, accept) = try accepting()
        let failed = driver.handle(.callFinished(accept, .notSent("connection refused")))
        #expect(failed.lines == ["DECLINE o1", "REVIVE"])
        driver.acceptsCalls = true
        #expect(driver.offer(makeOffer("o2")).lines.first == "ACCEPT o2: t1@a1")
    }

    @Test("an ACCEPT that the master refuses fails the launch with the master's explanation")
    func refused() throws {
        var (driver, accept) = try accepting()
        let failed = driver.handle(.callFinished(accept, .rejected(status: 400, text: "Failed to validate")))
        #expect(failed.launchError?.code == .callRejected && failed.launchError?.status == 400)
        #expect(failed.lines == ["DECLINE o1", "failed t1: callRejected"])
    }

    @Test(
        "an answer that shows that the master does not know the subscription ends it, and the request goes on waiting")
    func notSubscribedAnyMore() throws {
        var (driver, accept) = try accepting()
        driver.acceptsCalls = true
        let failed = driver.handle(.callFinished(accept, .rejected(status: 400, text: "Framework cannot be found")))
        #expect(failed.lines.contains("close") && failed.launchError == nil)
        driver.advance(by: .seconds(2))
        driver.subscribe()
        #expect(driver.offer(makeOffer("o2")).lines.first == "ACCEPT o2: t1@a1")
    }
}
