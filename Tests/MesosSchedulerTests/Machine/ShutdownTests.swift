import MesosAPI
import Testing

@testable import MesosScheduler

@Suite("Stopping")
struct ShutdownTests {
    @Test("a teardown ends the framework, its tasks and its id; launches fail")
    func teardown() {
        var driver = MachineDriver.running("t1")
        driver.handle(.waitForEnd(taskID: "t1", waiter: WaiterID(1)))
        driver.launch(request("t2"))
        let actions = driver.handle(.shutdown(teardown: true, timeout: .seconds(30)))
        #expect(
            actions.lines == [
                "failed t2: shuttingDown", "not ready: shuttingDown", "TEARDOWN", "save nothing",
                "ended t1: TASK_KILLED", "close", "finished",
            ])
        #expect(driver.launch(request("t3")).launchError?.code == .shuttingDown)
    }

    @Test("a teardown without a subscription waits for one, up to its timeout")
    func teardownWhileDisconnected() {
        var driver = MachineDriver.running("t1")
        driver.handle(.subscriptionEnded(driver.connection, .streamEnded(nil)))
        #expect(driver.handle(.shutdown(teardown: true, timeout: .seconds(30))).lines == ["not ready: shuttingDown"])
        driver.advance(by: .seconds(2), heartbeats: false)
        #expect(driver.subscribe().lines.contains("TEARDOWN"))
        #expect(driver.actions.lines.last == "finished")

        var lost = MachineDriver.running("t1")
        lost.handle(.subscriptionEnded(lost.connection, .streamEnded(nil)))
        lost.handle(.shutdown(teardown: true, timeout: .seconds(3)))
        let late = lost.advance(by: .seconds(4), heartbeats: false)
        #expect(late.lines.last == "finished: callFailed")
    }

    @Test("a TEARDOWN without an answer is repeated, and the removal of the framework confirms it")
    func teardownRepeated() throws {
        var driver = MachineDriver.running("t1")
        driver.acceptsCalls = false
        let first = driver.handle(.shutdown(teardown: true, timeout: .seconds(30)))
        driver.handle(.callFinished(try #require(first.callIDs.first), .unknown("timeout")))
        #expect(driver.advance(by: .seconds(1)).lines == ["TEARDOWN"])
        driver.handle(.subscriptionEnded(driver.connection, .streamEnded(nil)))
        driver.advance(by: .seconds(2), heartbeats: false)
        driver.handle(.subscriptionAccepted(driver.connection))
        let removed = driver.event(.error("Framework has been removed"))
        #expect(removed.lines.last == "finished")
    }

    @Test("when the stream ends before its answer, TEARDOWN is sent again with the next subscription")
    func streamEndsDuringTeardown() {
        var driver = MachineDriver.running("t1")
        driver.acceptsCalls = false
        driver.handle(.shutdown(teardown: true, timeout: .seconds(30)))
        driver.handle(.subscriptionEnded(driver.connection, .streamEnded(nil)))
        driver.advance(by: .seconds(2), heartbeats: false)
        #expect(driver.subscribe().lines == ["ready", "TEARDOWN"])
    }

    // MARK: Calls in flight

    private static let gone = CallOutcome.rejected(status: 400, text: "Framework cannot be found")

    /// A driver that has sent TEARDOWN with an acknowledgement and a KILL in flight; returns their ids.
    private func leaving() throws -> (driver: MachineDriver, others: [CallID], teardown: CallID) {
        var driver = MachineDriver.running("t1")
        driver.launch(request("t2"))
        driver.offer(makeOffer("o2"))
        driver.acceptsCalls = false
        let update = driver.update("t1", .running, uuid: 7)
        let leaving = driver.handle(.shutdown(teardown: true, timeout: .seconds(30)))
        let teardown = try #require(leaving.callIDs.last)
        let others = update.callIDs + leaving.callIDs.dropLast()
        #expect(others.count == 2)
        return (driver, others, teardown)
    }

    @Test("when a call in flight finds no framework, the teardown is done, without a warning")
    func framelessCall() throws {
        for index in 0..<2 {
            var (driver, others, _) = try leaving()
            let actions = driver.handle(.callFinished(others[index], Self.gone))
            #expect(actions.lines.last == "finished" && actions.lines.contains("save nothing"))
            #expect(!actions.lines.contains { $0.hasPrefix("subscribe") })
            #expect(actions.notices.allSatisfy { $0.kind == .taskEnded })
        }
    }

    @Test(
        "while TEARDOWN has no answer, failures of other calls change nothing and are no warnings",
        arguments: [
            CallOutcome.unknown("connection reset"), .notSent("closed"), .rejected(status: 503, text: "not ready"),
            .rejected(status: 307, text: "redirected"), .rejected(status: 400, text: "The stream ID 'x'"),
        ])
    func otherFailures(outcome: CallOutcome) throws {
        var (driver, others, teardown) = try leaving()
        for call in others {
            let actions = driver.handle(.callFinished(call, outcome))
            #expect(actions.notices.isEmpty && actions.lines.isEmpty)
        }
        #expect(driver.handle(.callFinished(teardown, .accepted)).lines.last == "finished")
    }

    @Test("a TEARDOWN that finds no framework after an earlier one without an answer is no warning")
    func repeatedTeardown() throws {
        var (driver, others, teardown) = try leaving()
        driver.handle(.callFinished(teardown, .unknown("timeout")))
        // Between the two, an acknowledgement finds no framework.
        let actions = driver.handle(.callFinished(others[0], Self.gone))
        #expect(actions.lines.last == "finished")
        #expect(!actions.notices.contains { $0.kind == .callFailed || $0.kind == .disconnected })
    }

    @Test("a framework that disappears without a shutdown is still a lost subscription")
    func withoutShutdown() throws {
        var driver = MachineDriver.running("t1")
        driver.acceptsCalls = false
        let call = try #require(driver.update("t1", .running, uuid: 7).callIDs.first)
        let actions = driver.handle(.callFinished(call, Self.gone))
        #expect(actions.notices.contains { $0.kind == .disconnected })
    }

    @Test("a shutdown after many failed attempts does not wait out the back-off")
    func hurries() {
        var driver = MachineDriver.running("t1")
        for _ in 0..<9 {
            driver.handle(.subscriptionEnded(driver.connection, .streamEnded(nil)))
            while driver.machine.subscription.connection == nil { driver.advance(by: .seconds(1), heartbeats: false) }
        }
        driver.handle(.subscriptionEnded(driver.connection, .notSent("refused")))
        driver.handle(.shutdown(teardown: true, timeout: .seconds(30)))
        let attempt = driver.advance(by: .milliseconds(510), heartbeats: false)
        #expect(attempt.lines.contains { $0.hasPrefix("subscribe") })
        driver.handle(.subscriptionEnded(driver.connection, .notSent("refused")))
        #expect(driver.advance(by: .milliseconds(510), heartbeats: false).lines.count == 1)
        #expect(driver.subscribe().lines.contains("TEARDOWN"))
        #expect(driver.actions.lines.last == "finished")
    }

    @Test("a framework of an earlier run is not ended by a run that no master has accepted")
    func neverSubscribed() {
        var driver = MachineDriver()
        driver.handle(.start(frameworkID: "fw-1"))
        let left = driver.handle(.shutdown(teardown: true, timeout: .seconds(30)))
        #expect(left.lines.last == "finished" && !left.lines.contains("save nothing"))
    }

    @Test("a change of the framework without an answer fails when the scheduler stops")
    func updateInFlight() {
        var driver = MachineDriver.running("t1")
        driver.acceptsCalls = false
        var changed = driver.machine.framework
        changed.name = "other"
        driver.handle(.updateFramework(changed, waiter: WaiterID(3)))
        driver.acceptsCalls = true
        let actions = driver.handle(.shutdown(teardown: true, timeout: .seconds(30)))
        #expect(actions.lines.contains("not updated: shuttingDown") && actions.lines.last == "finished")
    }

    @Test("without teardown running tasks live on, and tasks being launched are killed first")
    func disconnect() {
        var driver = MachineDriver.running("t1")
        driver.launch(request("t2"))
        driver.offer(makeOffer("o2"))
        let actions = driver.handle(.shutdown(teardown: false, timeout: .seconds(30)))
        #expect(actions.lines == ["failed t2: shuttingDown", "KILL t2", "not ready: shuttingDown"])
        let done = driver.update("t2", .killed, uuid: 5)
        #expect(done.lines == ["ACKNOWLEDGE t2 5", "close", "finished"])
    }

    @Test("without teardown and without calls under way, the scheduler only disconnects")
    func disconnectAtOnce() {
        var driver = MachineDriver.running("t1")
        #expect(
            driver.handle(.shutdown(teardown: false, timeout: .seconds(30))).lines
                == ["not ready: shuttingDown", "close", "finished"])
        var fresh = MachineDriver()
        fresh.handle(.start(frameworkID: nil))
        #expect(fresh.handle(.shutdown(teardown: true, timeout: .seconds(30))).lines.last == "finished")
    }
}
