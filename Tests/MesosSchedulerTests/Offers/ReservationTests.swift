import MesosAPI
import Testing

@testable import MesosScheduler

@Suite("reserved, unreserved and revocable resources")
struct ReservationTests {
    func part(_ task: Mesos.TaskInfo?, _ name: String) -> [String] {
        (task?.resources ?? []).filter { $0.name == name }.map { resource in
            let roles = resource.reservations.map { $0.role ?? "*" }.joined(separator: ">")
            let value = resource.scalar.map { TaskResources.text($0.value) } ?? "ranges"
            return value + (roles.isEmpty ? "" : " \(roles)") + (resource.revocable == nil ? "" : " revocable")
        }
    }

    @Test("with recorded offers, reserved resources go first, unreserved ones next, and volumes stay unused")
    func recorded() throws {
        let offers = try ReplayTests.events("operations").flatMap { event -> [Mesos.Offer] in
            if case .offers(let list) = event { list.elements } else { [] }
        }
        let reserved = try #require(offers.first { $0.resources.contains { !$0.reservations.isEmpty } })
        let withVolume = try #require(offers.first { $0.resources.contains { $0.disk?.persistence != nil } })
        for (offer, disk) in [(reserved, ["10 res", "15"]), (withVolume, ["25"])] {
            var driver = MachineDriver.subscribed(roles: ["res"])
            var wanted = request("t1", cpus: 2, memory: 100, ports: 1)
            wanted.resources.disk = 25
            driver.launch(wanted)
            let task = driver.offer(offer).launchedTasks.first
            #expect(part(task, "cpus") == ["0.5 res", "1.5"])
            #expect(part(task, "mem") == ["100"])
            #expect(part(task, "disk") == disk)
            #expect(task?.resources.allSatisfy { $0.allocationInfo?.role == "res" } == true)
            #expect(task?.resources.contains { $0.disk != nil } == false)
            #expect(task?.resources.first { !$0.reservations.isEmpty }?.reservations.first?.principal == "ops")
        }
    }

    @Test("the most refined reservation goes first, then its ancestor's, then unreserved resources")
    func hierarchy() {
        func cpus(_ value: Double, _ roles: String...) -> Mesos.Resource {
            .with {
                $0 = .scalar("cpus", value, "eng/web")
                $0.reservations = MessageList(
                    roles.enumerated().map { .init(type: $0.offset == 0 ? .static : .dynamic, role: $0.element) })
            }
        }
        var offer = makeOffer("o1", cpus: 4, ports: nil, role: "eng/web")
        offer.resources += [cpus(1, "eng"), cpus(0.5, "eng", "eng/web")]
        var driver = MachineDriver.subscribed(roles: ["eng/web"])
        driver.launch(request("t1", cpus: 0.4))
        driver.launch(request("t2", cpus: 2))
        let tasks = driver.offer(offer).launchedTasks
        #expect(part(tasks.first, "cpus") == ["0.4 eng>eng/web"])
        #expect(part(tasks.last, "cpus") == ["0.1 eng>eng/web", "1 eng", "0.9"])
        #expect(tasks.allSatisfy { $0.resources.allSatisfy { $0.allocationInfo?.role == "eng/web" } })
    }

    static func revocableOffer(cpus: Double, revocable: Double) -> Mesos.Offer {
        var offer = makeOffer("o1", cpus: cpus)
        offer.resources.append(
            .with {
                $0 = .scalar("cpus", revocable, "*")
                $0.revocable = .init()
            })
        return offer
    }

    @Test("only requests that allow revocable resources get them, never mixed with others of the same name")
    func revocable() {
        var plain = MachineDriver.subscribed { $0.framework.acceptsRevocableResources = true }
        plain.launch(request("t1", cpus: 2))
        #expect(plain.offer(Self.revocableOffer(cpus: 1, revocable: 4)).lines == ["DECLINE o1"])

        var driver = MachineDriver.subscribed { $0.framework.acceptsRevocableResources = true }
        for (id, cpus) in [("t1", 3.0), ("t2", 2.0), ("t3", 1.0)] {
            var wanted = request(id, cpus: cpus)
            wanted.allowsRevocable = true
            driver.launch(wanted)
        }
        let tasks = driver.offer(Self.revocableOffer(cpus: 2, revocable: 4)).launchedTasks
        #expect(tasks.map { part($0, "cpus") } == [["3 revocable"], ["2"], ["1 revocable"]])
        #expect(tasks.allSatisfy { part($0, "mem") == ["64"] })
    }

    @Test("a resource is not combined from revocable and other resources")
    func notMixed() {
        var driver = MachineDriver.subscribed()
        var wanted = request("t1", cpus: 3)
        wanted.allowsRevocable = true
        driver.launch(wanted)
        #expect(driver.offer(Self.revocableOffer(cpus: 2, revocable: 2)).lines == ["DECLINE o1"])
    }

    @Test("the capability REVOCABLE_RESOURCES is announced when it is configured")
    func capability() {
        func capabilities(_ accepts: Bool) -> [Mesos.FrameworkInfo.Capability.Kind?] {
            var framework = FrameworkConfiguration(name: "test")
            framework.acceptsRevocableResources = accepts
            return framework.frameworkInfo(id: nil, principal: nil).capabilities.map(\.type)
        }
        #expect(!capabilities(false).contains(.revocableResources))
        #expect(capabilities(true).contains(.revocableResources) && capabilities(true).contains(.partitionAware))
    }

    @Test("several offers of one agent serve several tasks in one ACCEPT; the rest goes back without a filter")
    func fragments() throws {
        for isHolding in [false, true] {
            var driver = MachineDriver.subscribed { $0.offers.holdsUnused = isHolding }
            driver.launch(request("t1", cpus: 1, memory: 100, ports: 1))
            driver.launch(request("t2", cpus: 2, memory: 200, ports: 2))
            let actions = driver.offer(
                makeOffer("o1", cpus: 1.5, memory: 250, ports: nil),
                makeOffer("o2", cpus: 1.5, memory: 10, ports: 31_000...31_001),
                makeOffer("o3", cpus: 1, memory: 60, ports: 31_005...31_010), makeOffer("other", agent: "a2", memory: 9)
            )
            let accept = try #require(actions.accepts.first)
            #expect(accept.offerIDs.map(\.value) == ["o1", "o2", "o3"] && actions.accepts.count == 1)
            #expect(actions.launchedTasks.map(\.taskID.value) == ["t1", "t2"])
            #expect(accept.filters?.refuseSeconds == 0)
            #expect(actions.lines.contains("DECLINE other") != isHolding)
        }
    }
}
