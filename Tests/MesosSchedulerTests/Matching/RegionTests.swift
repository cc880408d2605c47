import MesosAPI
import Testing

@testable import MesosScheduler

@Suite("fault domain regions")
struct RegionTests {
    static func offer(_ id: String, region: String?, agent: String? = nil) -> Mesos.Offer {
        var offer = makeOffer(id, agent: agent ?? id)
        if let region {
            offer.domain = .init(faultDomain: .init(region: .init(name: region), zone: .init(name: "\(region)-1")))
        }
        return offer
    }

    static func driver(master: String?, _ configure: (inout SchedulerConfiguration) -> Void = { _ in }) -> MachineDriver
    {
        var driver = MachineDriver(configure)
        driver.handle(.start(frameworkID: nil))
        subscribe(&driver, master: master)
        return driver
    }

    static func subscribe(_ driver: inout MachineDriver, master: String?) {
        driver.handle(.subscriptionAccepted(driver.connection))
        var info = Mesos.MasterInfo(id: "m", ip: 1, port: 5050)
        if let master {
            info.domain = .init(faultDomain: .init(region: .init(name: master), zone: .init(name: "z")))
        }
        driver.event(
            .subscribed(.init(frameworkID: "fw-1", heartbeatIntervalSeconds: 15, masterInfo: info)))
    }

    @Test(
        "a task runs in another region than the master's only if a constraint names @region",
        arguments: [
            ("home", "home", [], true), ("home", "far", [], false), ("home", nil, [], true), (nil, "far", [], true),
            ("home", "far", ["@region LIKE far"], true), ("home", "far", ["@region UNLIKE none"], true),
            ("home", "home", ["@region LIKE far"], false), ("home", "far", ["@zone LIKE far-1"], false),
            ("home", "far", ["hostname UNIQUE"], false), ("home", "far", ["@region GROUP_BY"], true),
        ] as [(String?, String?, [String], Bool)])
    func placement(master: String?, agent: String?, constraints: [String], isPlaced: Bool) throws {
        var driver = Self.driver(master: master)
        driver.launch(request("t1", constraints: try constraints.map { try PlacementConstraint(parsing: $0) }))
        #expect(driver.offer(Self.offer("o1", region: agent)).launchedTasks.count == (isPlaced ? 1 : 0))
    }

    @Test("the error of a task that found only agents in other regions says so")
    func message() throws {
        var driver = Self.driver(master: "home")
        driver.launch(request("t1"), timeout: .seconds(5))
        driver.offer(Self.offer("o1", region: "far"), Self.offer("o2", region: "far"))
        let error = try #require(driver.advance(by: .seconds(5)).launchError)
        #expect(error.code == .noCapacity)
        #expect(error.message.contains("2 offers of agents in another region than the master's were not used"))
        #expect(error.message.contains("@region"))
    }

    @Test("after a failover the region of the new leader counts")
    func failover() throws {
        var driver = Self.driver(master: "home") { $0.framework.failoverTimeout = .seconds(60) }
        driver.handle(.subscriptionEnded(driver.connection, .streamEnded("reset")))
        driver.advance(by: .seconds(10))
        Self.subscribe(&driver, master: "far")
        driver.launch(request("t1"))
        #expect(driver.offer(Self.offer("o1", region: "home")).launchedTasks.isEmpty)
        #expect(driver.offer(Self.offer("o2", region: "far")).launchedTasks.count == 1)
    }

    /// Places everything on the first agent.
    struct CarelessMatcher: TaskMatcher {
        func match(_ demands: [TaskDemand], with agents: OfferedAgents, groups: ConstraintGroups) -> [TaskMatch] {
            agents.indices.prefix(1).map { TaskMatch(demand: 0, agent: $0, count: 1) }
        }
    }

    @Test("the rule holds with a matcher of one's own, and for a task group")
    func otherMatchers() throws {
        var driver = MachineDriver(matcher: CarelessMatcher())
        driver.handle(.start(frameworkID: nil))
        Self.subscribe(&driver, master: "home")
        driver.launch(request("t1"))
        #expect(driver.offer(Self.offer("o1", region: "far")).launchedTasks.isEmpty)
        var grouped = Self.driver(master: "home")
        grouped.handle(
            .launchGroup(
                .init(id: "g1", tasks: [request("t1")], executorResources: .init(cpus: 0.1, memory: 32)),
                timeout: .seconds(45)))
        #expect(grouped.offer(Self.offer("o1", region: "far")).accepts.isEmpty)
        #expect(grouped.offer(Self.offer("o2", region: "home")).accepts.count == 1)
    }
}
