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
