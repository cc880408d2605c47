import MesosAPI
import Testing

@testable import EmbeddedMesos

@Suite struct OfferTests {
    @Test("an offer has the fields of a Mesos offer")
    func shape() throws {
        var driver = MasterDriver()
        driver.addAgent(attributes: [.text("rack", "r0"), .scalar("slots", 4), .ranges("r", [1...10])])
        let connection = driver.subscribe()
        let offer = try #require(driver.takeOffers(connection).first)
        #expect(offer.resources.map(\.name) == ["ports", "cpus", "mem", "disk"])
        #expect(offer.resources.allSatisfy { $0.allocationInfo?.role == "*" && $0.role == nil })
        #expect(offer.allocationInfo?.role == "*")
        #expect(offer.attributes.map(\.name) == ["rack", "slots", "r"])
        #expect(offer.url?.address.port == 5051)
        #expect(offer.missingRequiredFields().isEmpty)
    }

    @Test("a framework without MULTI_ROLE gets roles instead of allocation info")
    func singleRole() throws {
        var driver = MasterDriver()
        driver.addAgent()
        let connection = driver.subscribe(MasterDriver.info(capabilities: []))
        let offer = try #require(driver.takeOffers(connection).first)
        #expect(offer.resources.allSatisfy { $0.allocationInfo == nil && $0.role == "*" })
        #expect(offer.allocationInfo == nil)
    }

    @Test("reserved resources are offered only to their role")
    func reserved() throws {
        var driver = MasterDriver()
        let reserved = Mesos.Resource.with {
            $0.name = "mem"
            $0.type = .scalar
            $0.scalar = .init(value: 512)
            $0.reservations = [.with { ($0.type, $0.role) = (.static, "ops") }]
        }
        driver.addAgent(AgentResources(additional: [reserved]))
        let other = driver.subscribe()
        #expect(driver.takeOffers(other).first.map { ResourceSet($0.resources).scalar("mem") } == 8192)
        driver.call(.suppress(roles: []), other)
        driver.call(.decline(.init(offerIDs: ["m-O0"], filters: .init(refuseSeconds: 0))), other)
        let ops = driver.subscribe(MasterDriver.info(roles: ["ops"]))
        let offer = try #require(driver.takeOffers(ops).first)
        #expect(ResourceSet(offer.resources).reserved(for: "ops").scalar("mem") == 512)
        #expect(ResourceSet(offer.resources).scalar("mem") == 8704)
        let old = driver.subscribe(MasterDriver.info(roles: ["ops"], capabilities: []))
        driver.call(.suppress(roles: []), ops)
        driver.call(.decline(.init(offerIDs: [offer.id], filters: .init(refuseSeconds: 0))), ops)
        driver.advance(by: .seconds(1))
        let legacy = try #require(driver.takeOffers(old).first)
        #expect(legacy.resources.contains { $0.role == "ops" && $0.reservations.isEmpty })
    }

    @Test("declined resources are offered again after the filter expires")
    func filter() {
        var driver = MasterDriver()
        driver.addAgent()
        let connection = driver.subscribe()
        let offers = driver.takeOffers(connection)
        driver.call(
            .decline(.init(offerIDs: MessageList(offers.map(\.id)), filters: .init(refuseSeconds: 10))), connection)
        driver.advance(by: .milliseconds(9900))
        #expect(driver.takeOffers(connection).isEmpty)
        driver.advance(by: .milliseconds(200))
        #expect(driver.takeOffers(connection).count == 1)
    }

    @Test("a decline without filters lasts five seconds")
    func defaultFilter() {
        var driver = MasterDriver()
        driver.addAgent()
        let connection = driver.subscribe()
        _ = driver.takeOffers(connection)
        driver.call(.decline(.init(offerIDs: ["m-O0"])), connection)
        driver.advance(by: .milliseconds(4900))
        #expect(driver.takeOffers(connection).isEmpty)
        driver.advance(by: .milliseconds(200))
        #expect(driver.takeOffers(connection).count == 1)
    }

    @Test("REVIVE removes filters and suppression")
    func revive() {
        var driver = MasterDriver()
        driver.addAgent()
        let connection = driver.subscribe()
        _ = driver.takeOffers(connection)
        driver.call(.suppress(roles: []), connection)
        driver.call(.decline(.init(offerIDs: ["m-O0"], filters: .init(refuseSeconds: 1000))), connection)
        driver.advance(by: .seconds(5000))
        #expect(driver.takeOffers(connection).isEmpty)
        driver.call(.revive(roles: []), connection)
        #expect(driver.takeOffers(connection).count == 1)
    }

    @Test("a filter does not hide more resources than were refused")
    func filteredResources() {
        var (driver, connection, _) = MasterDriver.runningTask()
        driver.advance(by: .seconds(1))
        let rest = driver.takeOffers(connection)
        #expect(rest.map { ResourceSet($0.resources).scalar("cpus") } == [3])
        driver.call(
            .decline(.init(offerIDs: MessageList(rest.map(\.id)), filters: .init(refuseSeconds: 1000))), connection)
        driver.advance(by: .seconds(10))
        #expect(driver.takeOffers(connection).isEmpty)
        driver.report("t", TaskReport(.finished), connection)
        driver.advance(by: .seconds(1))
        #expect(driver.takeOffers(connection).map { ResourceSet($0.resources).scalar("cpus") } == [4])
    }

    @Test("the framework with the smallest share gets the next offer")
    func shares() {
        var driver = MasterDriver()
        let first = driver.subscribe()
        let second = driver.subscribe()
        for _ in 0..<6 { driver.addAgent() }
        #expect(driver.takeOffers(first).count == 3)
        #expect(driver.takeOffers(second).count == 3)
    }

    @Test("an ACCEPT with unknown offers drops each task")
    func unknownOffers() throws {
        var driver = MasterDriver()
        let agent = driver.addAgent()
        let connection = driver.subscribe()
        _ = driver.take(connection)
        driver.accept(["gone"], [MasterDriver.task("a", on: agent), MasterDriver.task("b", on: agent)], connection)
        let updates = driver.takeUpdates(connection)
        #expect(updates.map(\.state) == [.dropped, .dropped])
        let update = try #require(updates.first)
        #expect(update.message == "Task launched with invalid offers: Offer gone is no longer valid")
        #expect(update.reason == .invalidOffers)
        #expect(update.source == .master)
        #expect(update.uuid == nil)
        #expect(driver.commands.isEmpty)
    }

    @Test("a framework without PARTITION_AWARE gets TASK_LOST")
    func notPartitionAware() {
        var driver = MasterDriver()
        let agent = driver.addAgent()
        let connection = driver.subscribe(MasterDriver.info(capabilities: []))
        _ = driver.take(connection)
        driver.accept(["gone"], [MasterDriver.task("a", on: agent, role: nil)], connection)
        #expect(driver.takeUpdates(connection).map(\.state) == [.lost])
    }

    @Test("offers of one agent can be accepted together")
    func sameAgent() {
        var (driver, connection, agent) = MasterDriver.runningTask()
        driver.advance(by: .seconds(1))
        let rest = driver.takeOffers(connection)
        driver.report("t", TaskReport(.finished), connection)
        driver.advance(by: .seconds(1))
        let fragment = driver.takeOffers(connection)
        #expect(fragment.map { ResourceSet($0.resources).scalar("cpus") } == [1])
        driver.accept(
            (rest + fragment).map(\.id.value), [MasterDriver.task("big", on: agent, cpus: 4)], connection)
        #expect(driver.takeCommands().count == 1)
        #expect(driver.takeUpdates(connection).isEmpty)
    }

    @Test("offers have their resources in the order of Mesos", arguments: [true, false])
    func orderOfResources(isRefined: Bool) throws {
        var driver = MasterDriver()
        let agent = driver.addAgent()
        let info = isRefined ? MasterDriver.info() : MasterDriver.info(capabilities: [])
        let connection = driver.subscribe(info)
        _ = driver.take(connection)
        // The resources come back in another order.
        let task = MasterDriver.task("t", on: agent, role: nil) {
            $0.resources = [
                .scalar("disk", 10_000), .scalar("mem", 8192), .scalar("cpus", 4), .ranges("ports", [31_000...31_999]),
            ]
        }
        driver.accept(["m-O0"], [task], connection)
        driver.report("t", TaskReport(.finished), connection)
        driver.advance(by: .seconds(1))
        let offer = try #require(driver.takeOffers(connection).first)
        #expect(offer.resources.map(\.name) == ["ports", "cpus", "mem", "disk"])
    }

    @Test("an operation without resources fails")
    func emptyOperation() throws {
        var driver = MasterDriver()
        driver.addAgent()
        let connection = driver.subscribe()
        _ = driver.take(connection)
        driver.call(
            .accept(
                .with {
                    $0.offerIDs = ["m-O0"]
                    $0.operations = [
                        .with {
                            $0.type = .reserve
                            $0.id = .init(value: "op")
                            $0.reserve = .init()
                        }
                    ]
                }), connection)
        guard case .updateOperationStatus(let status)? = driver.take(connection).first else {
            Issue.record("no status of the operation came")
            return
        }
        #expect(status.state == .error)
        #expect(status.operationID?.value == "op")
        #expect(
            status.message == "Invalid resources: The resources have multiple resource providers: ; on agent m-S0 at "
                + "slave(1)@127.0.0.1:5051 (127.0.0.1)")
    }

    @Test("the offers of a lost agent are rescinded")
    func lostAgent() {
        var driver = MasterDriver()
        let agent = driver.addAgent()
        let connection = driver.subscribe()
        _ = driver.take(connection)
        driver.handle(.agentLost(agent, .unreachable))
        #expect(
            driver.take(connection) == [
                .rescind("m-O0"), .failure(.init(agentID: Mesos.AgentID(agent))),
            ])
    }
}
