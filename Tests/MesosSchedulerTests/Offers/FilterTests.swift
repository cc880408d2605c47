import MesosAPI
import Testing

@testable import MesosScheduler

/// The master keeps refused resources back for `offers.refuseDuration`. No request waits for the end of such a filter
/// that the framework has set itself.
@Suite("Filters of refusals")
struct FilterTests {
    @Test("an ACCEPT sets no filter, so that the next request can have the rest", arguments: [true, false])
    func accept(stores: Bool) throws {
        var driver = MachineDriver.subscribed(storesTasks: stores)
        driver.launch(request("t1"))
        let accept = try #require(driver.offer(makeOffer("o1")).accepts.first)
        #expect(accept.filters?.refuseSeconds == 0)
    }

    private func spread(_ id: String) throws -> TaskRequest {
        var request = request(id, constraints: [try PlacementConstraint("hostname", .unique)])
        request.group = "copies"
        return request
    }

    @Test("copies replaced together get the agents of the copies that end, although these were refused before")
    func replacedTogether() throws {
        var driver = MachineDriver.subscribed()
        for number in 1...2 { driver.launch(try spread("old\(number)")) }
        driver.offer(makeOffer("o1", agent: "a1"), makeOffer("o2", agent: "a2"))
        driver.update("old1", .running, uuid: 1, agent: "a1")
        driver.update("old2", .running, uuid: 2, agent: "a2")
        for number in 1...2 { driver.launch(try spread("new\(number)")) }
        driver.advance(by: .seconds(1))
        let refused = driver.offer(makeOffer("o3", agent: "a1"), makeOffer("o4", agent: "a2"))
        #expect(refused.lines.contains { $0.hasPrefix("DECLINE") })
        driver.advance(by: .seconds(5))
        #expect(
            driver.offer(makeOffer("o5", agent: "a1"), makeOffer("o6", agent: "a2")).lines == ["DECLINE o5 o6"])
        let ended =
            driver.update("old1", .killed, uuid: 3, agent: "a1").lines + driver.advance(by: .milliseconds(500)).lines
        #expect(ended.contains("REVIVE"))
        #expect(driver.offer(makeOffer("o7", agent: "a1")).lines.first?.hasPrefix("ACCEPT o7: new") == true)
        #expect(driver.offer(makeOffer("o8", agent: "a2")).lines == ["DECLINE o8"])
        let other =
            driver.update("old2", .killed, uuid: 4, agent: "a2").lines + driver.advance(by: .milliseconds(500)).lines
        #expect(other.contains("REVIVE"))
    }

    @Test("a request that has waited long enough for its preferred agent gets the others' offers at once")
    func preferred() {
        var driver = MachineDriver.subscribed {
            $0.placement.preferredAgentWait = .seconds(2)
        }
        var picky = request("t1")
        picky.preferredAgents = ["nowhere"]
        driver.launch(picky)
        #expect(driver.offer(makeOffer("o1")).lines.contains("DECLINE o1"))
        #expect(driver.advance(by: .seconds(2)).lines.contains("REVIVE"))
        #expect(driver.offer(makeOffer("o2")).lines.first == "ACCEPT o2: t1@a1")
    }

    @Test("when a drain is called off, waiting requests get the agent's offers at once")
    func drain() {
        var driver = MaintenanceTests.running(before: 60, .drain(before: .seconds(10), gracePeriod: nil))
        driver.event(.inverseOffers([MaintenanceTests.inverse()]))
        driver.launch(request("t2"))
        driver.advance(by: .seconds(1))
        #expect(driver.offer(MaintenanceTests.planned(makeOffer("o2"))).lines == ["DECLINE o2"])
        let cleared =
            driver.event(.rescindInverseOffer("i1")).lines + driver.advance(by: .milliseconds(500)).lines
        #expect(cleared.contains("REVIVE"))
    }

    @Test("a request that nothing new can help asks for no offers again")
    func quiet() {
        var driver = MachineDriver.subscribed()
        driver.launch(request("big", cpus: 100), timeout: .seconds(600))
        driver.advance(by: .seconds(1))
        var lines: [String] = []
        for number in 0..<5 {
            lines += driver.offer(makeOffer("o\(number)")).lines
            lines += driver.advance(by: .seconds(5)).lines
        }
        #expect(!lines.contains("REVIVE"))
    }
}
