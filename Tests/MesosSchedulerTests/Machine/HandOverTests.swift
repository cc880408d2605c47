import MesosAPI
import Testing

@testable import MesosScheduler

@Suite("Handing a framework over")
struct HandOverTests {
    @Test("a hand-over ends what callers wait for, and sends, stores and kills nothing")
    func leavesEverything() {
        var driver = MachineDriver.subscribed(storesTasks: true)
        driver.launch(request("t1"))
        driver.offer(makeOffer("o1"))
        driver.update("t1", .running, uuid: 1)
        driver.handle(.waitForEnd(taskID: "t1", waiter: WaiterID(9)))
        driver.acceptsCalls = false
        driver.launch(request("t2"))
        driver.offer(makeOffer("o2"))
        driver.launch(request("t3"))
        let actions = driver.handle(.handOver)
        #expect(
            actions.lines == [
                "not ready: handedOver", "failed t2: handedOver", "failed t3: handedOver", "not ended: handedOver",
                "close",
                "finished",
            ])
        #expect(driver.wakeUp == nil)
        // What is still on its way changes nothing.
        #expect(driver.update("t2", .running, uuid: 2).lines == [])
        #expect(driver.launch(request("t4")).launchError?.code == .handedOver)
        #expect(driver.handle(.handOver).lines == ["finished"])
    }

    @Test("a task that is being stored is not launched after a hand-over")
    func whileStoring() throws {
        var driver = MachineDriver.subscribed(storesTasks: true)
        driver.savesTasks = false
        driver.launch(request("t1"))
        let saving = driver.offer(makeOffer("o1"))
        #expect(saving.lines.last == "store t1=launching")
        #expect(
            driver.handle(.handOver).lines == ["not ready: handedOver", "failed t1: handedOver", "close", "finished"])
        let ticket = try #require(
            saving.compactMap { if case .store(let ticket, _) = $0 { ticket } else { nil } }.first)
        #expect(driver.handle(.stored(ticket, .success(()))).lines == [])
    }

    @Test("a hand-over interrupts a shutdown that waits")
    func duringShutdown() {
        var driver = MachineDriver.running("t1")
        driver.acceptsCalls = false
        #expect(!driver.handle(.shutdown(teardown: true, timeout: .seconds(30))).lines.contains("finished"))
        #expect(driver.handle(.handOver).lines.suffix(2) == ["close", "finished"])
    }
}
