import Logging
import MesosAPI
import Testing

@testable import MesosScheduler

@Suite("knowledge about agents")
struct AgentKnowledgeTests {
    @Test("an agent with an overlong name has no statistics")
    func absurdName() {
        var driver = MachineDriver.subscribed()
        driver.offer(makeOffer("o1", agent: "a1", host: String(repeating: "h", count: 256)))
        driver.offer(makeOffer("o2", agent: "a2", host: "host-2"))
        #expect(driver.machine.agentStatistics(at: driver.now).map(\.agentID) == ["a2"])
    }

    // MARK: Ports

    static func docker(_ id: String, ports: Int = 1) -> TaskRequest {
        var wanted = request(id, ports: ports)
        wanted.container = .init(type: .docker, docker: .init(image: "busybox", network: .bridge))
        wanted.containerPorts = [8080]
        return wanted
    }

    static func ports(_ actions: [SchedulerEffect]) -> [Int] {
        actions.launchedTasks.flatMap { task in
            task.resources.filter { $0.name == "ports" }.flatMap { resource in
                (resource.ranges?.range ?? []).flatMap { (Int($0.begin)...Int($0.end)).map { $0 } }
            }
        }
    }

    func denied(_ actions: [SchedulerEffect]) -> [(total: Int, isWarning: Bool)] {
        actions.notices.filter { $0.kind == .portsDenied }.map { ($0.count ?? 0, $0.level == .warning) }
    }

    /// Launches a task on the two ports and lets docker fail.
    static func failed(_ driver: inout MachineDriver, _ id: String, agent: String = "a1", _ range: ClosedRange<UInt64>)
        -> (port: Int?, actions: [SchedulerEffect])
    {
        driver.launch(docker(id))
        let port = ports(driver.offer(makeOffer("o-\(id)", agent: agent, ports: range))).first
        driver.update(id, .starting, uuid: 1, agent: agent)
        return (
            port, driver.update(id, .failed, uuid: 2, message: portTaken(port ?? 0), agent: agent)
        )
    }

    /// Docker's words for a port that another process has, behind the executor's message.
    static func portTaken(_ port: Int) -> String {
        "Container exited with status 125: docker: Error response from daemon: driver failed programming external "
            + "connectivity on endpoint mesos-1: Bind for 0.0.0.0:\(port) failed: port is already allocated."
    }

    @Test("a port that docker could not bind is not used on that agent for the configured time, but is used on others")
    func denylist() throws {
        var driver = MachineDriver.subscribed { $0.placement.portDenylistDuration = .seconds(60) }
        let (port, actions) = Self.failed(&driver, "t1", 31_000...31_001)
        let bad = try #require(port)
        #expect(actions.launchError?.code == .containerStartFailed)
        #expect(denied(actions).map(\.total) == [1])
        let good = bad == 31_000 ? 31_001 : 31_000
        for number in 2...9 {
            driver.launch(Self.docker("t\(number)"))
            #expect(Self.ports(driver.offer(makeOffer("o\(number)", ports: 31_000...31_001))) == [good])
        }
        driver.launch(Self.docker("t10", ports: 2))
        #expect(driver.offer(makeOffer("o10", ports: 31_000...31_001)).launchedTasks.isEmpty)
        #expect(driver.offer(makeOffer("o11", agent: "a2", ports: 31_000...31_001)).launchedTasks.count == 1)
        driver.advance(by: .seconds(60))
        driver.launch(Self.docker("t12", ports: 2))
        #expect(Self.ports(driver.offer(makeOffer("o12", ports: 31_000...31_001))) == [31_000, 31_001])
    }

    @Test("a held offer loses the port and regains it when the time is over")
    func denylistOfHeldOffers() throws {
        var driver = MachineDriver.subscribed {
            $0.placement.portDenylistDuration = .seconds(5)
            $0.offers.holdsUnused = true
        }
        _ = Self.failed(&driver, "t1", 31_000...31_000)
        #expect(driver.offer(makeOffer("o2", ports: 31_000...31_000)).lines.isEmpty)
        #expect(driver.launch(Self.docker("t2")).launchedTasks.isEmpty)
        #expect(Self.ports(driver.advance(by: .seconds(5))) == [31_000])
    }

    @Test("one warning comes at the threshold; every port counts")
    func threshold() {
        var driver = MachineDriver.subscribed { $0.placement.portDenylistWarningThreshold = 2 }
        var seen: [Bool] = []
        for number in 1...3 {
            let port = UInt64(31_000 + number)
            seen += denied(Self.failed(&driver, "t\(number)", port...port).actions).map(\.isWarning)
        }
        #expect(seen == [false, true, false])
        #expect(driver.machine.portDenylist.ports(of: "a1").count == 3)
    }

    @Test("other failures, and the end of a container that ran, add no port to the denylist")
    func otherFailures() {
        var driver = MachineDriver.subscribed()
        driver.launch(Self.docker("t1"))
        driver.offer(makeOffer("o1"))
        driver.update("t1", .running, uuid: 1)
        #expect(denied(driver.update("t1", .failed, uuid: 2, message: Self.portTaken(31_000))).isEmpty)
        driver.launch(Self.docker("t2"))
        driver.offer(makeOffer("o2"))
        #expect(denied(driver.update("t2", .failed, uuid: 3, message: "Container exited with status 1")).isEmpty)
        driver.launch(request("t3", ports: 1))
        driver.offer(makeOffer("o3", ports: 31_000...31_000))
        #expect(denied(driver.update("t3", .failed, uuid: 4, message: Self.portTaken(31_000))).isEmpty)
        for (number, words) in ["", ": unknown flag: --v", ": network nope not found"].enumerated() {
            let id = "d\(number)"
            driver.launch(Self.docker(id))
            driver.offer(makeOffer("o-\(id)", ports: 31_000...31_000))
            let text = "Container exited with status 125\(words)"
            let actions = driver.update(id, .failed, uuid: UInt8(10 + number), message: text)
            #expect(actions.launchError?.code == .containerStartFailed && denied(actions).isEmpty)
        }
        #expect(driver.machine.portDenylist.isEmpty)
    }

    // MARK: Statistics

    func published(_ actions: [SchedulerEffect]) -> [[AgentStatistics]] {
        actions.compactMap { if case .publishStatistics(let list) = $0 { list } else { nil } }
    }

    @Test("statistics of agents are known, published periodically when they change, and forgotten after their lifetime")
    func statistics() throws {
        var driver = MachineDriver.subscribed {
            $0.agentStatistics.lifetime = .seconds(20)
            $0.agentStatistics.publishInterval = .seconds(5)
        }
        driver.offer(makeOffer("o1", memory: 100), makeOffer("o2", memory: 50), makeOffer("o3", agent: "a2"))
        let now = driver.machine.agentStatistics(at: driver.now)
        #expect(now.map(\.agentID) == ["a1", "a2"])
        #expect(now.first?.offered == TaskResources(cpus: 8, memory: 150, ports: 2000))
        #expect(now.first?.hostname == "host-a1" && now.first?.seenAt == driver.now)
        #expect(published(driver.advance(by: .seconds(4))).isEmpty)
        #expect(published(driver.advance(by: .seconds(1))) == [now])
        driver.advance(by: .seconds(5))
        driver.offer(makeOffer("o4", agent: "a2", memory: 7))
        #expect(published(driver.advance(by: .seconds(5))).map { $0.map(\.offered.memory) } == [[150, 7]])
        #expect(published(driver.advance(by: .seconds(10))).map { $0.map(\.agentID) } == [["a2"]])
        #expect(published(driver.advance(by: .seconds(60))) == [[]])
        #expect(driver.machine.agentStatistics(at: driver.now).isEmpty && driver.machine.statistics.isEmpty)
    }

    @Test("a lost agent is forgotten; agents beyond the limit are not followed, and a notice says so")
    func statisticsAreBounded() throws {
        var driver = MachineDriver.subscribed { $0.limits.agentStatistics = 2 }
        for number in 1...4 { driver.offer(makeOffer("o\(number)", agent: "a\(number)")) }
        #expect(driver.machine.agentStatistics(at: driver.now).map(\.agentID) == ["a1", "a2"])
        let actions = driver.advance(by: .seconds(5))
        #expect(
            actions.notices.contains {
                $0.kind == .limitReached && $0.name == "limits.agentStatistics"
                    && $0.text?.hasPrefix("2 agents") == true
            })
        driver.event(.failure(.init(agentID: "a1")))
        #expect(driver.machine.agentStatistics(at: driver.now).map(\.agentID) == ["a2"])
        var off = MachineDriver.subscribed { $0.agentStatistics.lifetime = .zero }
        off.offer(makeOffer("o1"))
        #expect(off.machine.agentStatistics(at: off.now).isEmpty)
    }

    // MARK: Waiting

    @Test(
        "after the configured number of offer cycles a request fails, and the error names the request and the best offer"
    )
    func offerCycles() throws {
        var driver = MachineDriver(roles: ["a", "b"]) { $0.placement.maximumOfferCycles = 3 }
        driver.handle(.start(frameworkID: nil))
        driver.subscribe()
        driver.launch(request("t1", cpus: 8, memory: 2048, role: "a"))
        #expect(driver.offer(makeOffer("o1", role: "a")).launchError == nil)
        #expect(driver.offer(makeOffer("o2", role: "b")).launchError == nil, "no cycle of its role")
        driver.launch(request("t2", memory: 4096, role: "a"))
        #expect(driver.offer(makeOffer("o3", memory: 1500, role: "a")).launchError == nil)
        let third = driver.offer(makeOffer("o4", agent: "a2", memory: 1000, role: "a"))
        #expect(third.lines.first == "failed t1: noCapacity")
        let text = third.launchError?.message ?? ""
        #expect(text.contains("in 3 offer cycles (placement.maximumOfferCycles)"))
        #expect(text.contains("it needs cpus 8, mem 2048 MB for role 'a'"))
        #expect(text.contains("the best had cpus 4, mem 1500 MB, ports 1000 on agent host-a1"))
        let fourth = driver.offer(makeOffer("o5", role: "a"))
        #expect(fourth.lines.contains("failed t2: noCapacity") && fourth.lines.contains("SUPPRESS"))
        #expect(driver.machine.snapshots.isEmpty)
    }

    @Test("a request that fits in the last cycle is launched")
    func lastCycle() {
        var driver = MachineDriver.subscribed { $0.placement.maximumOfferCycles = 1 }
        driver.launch(request("t1"))
        #expect(driver.offer(makeOffer("o1")).lines == ["ACCEPT o1: t1@a1", "SUPPRESS"])
    }

    static func preferring(_ id: String, _ agents: String...) -> TaskRequest {
        var wanted = request(id)
        wanted.preferredAgents = agents
        return wanted
    }

    @Test("a request waits for a preferred agent for the configured time and then uses another")
    func preferredAgent() {
        var driver = MachineDriver.subscribed { $0.placement.preferredAgentWait = .seconds(5) }
        driver.launch(Self.preferring("t1", "a7"))
        #expect(driver.offer(makeOffer("o1")).lines == ["DECLINE o1"])
        driver.advance(by: .seconds(3))
        driver.launch(Self.preferring("t2", "a7"))
        driver.advance(by: .seconds(2))
        #expect(driver.offer(makeOffer("o2")).lines == ["ACCEPT o2: t1@a1"], "only t1 has waited long enough")
        #expect(driver.offer(makeOffer("o3"), makeOffer("o4", agent: "a7")).lines.contains("ACCEPT o4: t2@a7"))
    }

    @Test("held offers of other agents are used after the wait")
    func preferredAgentAndHeldOffers() {
        var driver = MachineDriver.subscribed {
            $0.placement.preferredAgentWait = .seconds(5)
            $0.offers.holdsUnused = true
        }
        driver.offer(makeOffer("o1"))
        driver.launch(Self.preferring("t1", "a7"))
        #expect(!driver.advance(by: .seconds(4)).lines.contains { $0.hasPrefix("ACCEPT") })
        #expect(driver.advance(by: .seconds(1)).lines.contains("ACCEPT o1: t1@a1"))
    }

    @Test("without a wait, preferred agents only come first")
    func noWait() {
        var driver = MachineDriver.subscribed { $0.placement.waitsForPreferredAgent = false }
        driver.launch(Self.preferring("t1", "a7"))
        #expect(driver.offer(makeOffer("o1")).lines.first == "ACCEPT o1: t1@a1")
        driver.launch(Self.preferring("t2", "a7"))
        #expect(
            driver.offer(makeOffer("o2", memory: 100), makeOffer("o3", agent: "a7")).lines.contains("ACCEPT o3: t2@a7"))
    }

    @Test("expired held offers are declined together, not more often than configured")
    func pruningPeriod() {
        var driver = MachineDriver.subscribed {
            $0.offers.holdsUnused = true
            $0.offers.holdDuration = .seconds(10)
            $0.offers.pruningInterval = .seconds(20)
        }
        driver.offer(makeOffer("o1"))
        driver.advance(by: .seconds(5))
        driver.offer(makeOffer("o2", agent: "a2"))
        driver.advance(by: .seconds(1))
        driver.offer(makeOffer("o3", agent: "a3"))
        func declines(_ actions: [SchedulerEffect]) -> [String] { actions.lines.filter { $0.hasPrefix("DECLINE") } }
        #expect(declines(driver.advance(by: .seconds(4))) == ["DECLINE o1"])
        #expect(declines(driver.advance(by: .seconds(19))).isEmpty)
        #expect(declines(driver.advance(by: .seconds(1))) == ["DECLINE o2 o3"])
    }

    @Test("validation names invalid settings of offers")
    func validation() {
        func message(_ change: (inout SchedulerConfiguration) -> Void) -> String {
            var configuration = SchedulerConfiguration(masters: ["http://m:1"], framework: .init(name: "f"))
            change(&configuration)
            return #expect(throws: MesosSchedulerError.self) { try configuration.validate() }?.message ?? ""
        }
        #expect(message { $0.placement.maximumOfferCycles = 0 }.contains("placement.maximumOfferCycles"))
        #expect(message { $0.offers.pruningInterval = .zero }.contains("offers.pruningInterval"))
        #expect(message { $0.agentStatistics.publishInterval = .zero }.contains("agentStatistics.publishInterval"))
        #expect(message { $0.limits.agentStatistics = -1 }.contains("limits.agentStatistics"))
        #expect(
            message { $0.placement.portDenylistWarningThreshold = -1 }.contains(
                "placement.portDenylistWarningThreshold"))
    }
}
