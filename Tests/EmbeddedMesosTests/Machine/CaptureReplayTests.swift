import MesosAPI
import Testing

@testable import EmbeddedMesos

/// Recorded calls get the same answers as from Mesos 1.12 masters.
@Suite struct CaptureReplayTests {
    private static let master = "cdb6ce03-073c-40eb-be05-c1e86bc1bb38"
    private static let agent = "\(master)-S0"

    /// A master with the ids of the recorded master.
    private static func driver(
        frameworks: Int, offers: Int, allocationInterval: Duration, healthCheckLimit: Duration = .seconds(75)
    ) -> MasterDriver {
        var policy = MasterPolicy()
        policy.allocationInterval = allocationInterval
        policy.agentHealthCheckLimit = healthCheckLimit
        var driver = MasterDriver(policy: policy, id: master)
        driver.machine.frameworkCount = frameworks
        driver.machine.offerCount = offers
        driver.handle(.agentRegistered(CaptureReplay.agent(agent)))
        return driver
    }

    private static func comparable(_ events: [SchedulerEvent], _ prefixes: String...) -> [ComparableEvent] {
        events.compactMap { ComparableEvent($0) }.filter { event in
            prefixes.isEmpty || prefixes.contains { event.description.hasPrefix($0) }
        }
    }

    @Test("operations are answered and change offers as recorded")
    func operations() throws {
        let driver = Self.driver(frameworks: 3, offers: 30, allocationInterval: .milliseconds(100))
        var replay = try CaptureReplay("operations", driver)
        let events = replay.run(try CaptureReplay.info("operations"))
        for kind in ["OFFERS", "OPERATION", "UPDATE"] {
            #expect(Self.comparable(events, kind) == Self.comparable(replay.recorded, kind))
        }
        // The capture contains no acknowledgements.
        #expect(replay.driver.machine.operations.count == 4)
    }

    @Test("maintenance is announced and cleared as recorded")
    func maintenance() throws {
        let driver = Self.driver(frameworks: 4, offers: 37, allocationInterval: .milliseconds(500))
        var replay = try CaptureReplay("maintenance", driver)
        let recorded = replay.recorded.compactMap { event in
            if case .inverseOffers(let offers) = event { offers.first?.unavailability } else { nil }
        }
        let unavailability = try #require(recorded.first)
        func schedule(_ windows: [Mesos.Maintenance.Window]) -> CaptureReplay.Step {
            { driver, _ in
                driver.handle(
                    .operatorCall(
                        .with {
                            $0.type = .updateMaintenanceSchedule
                            $0.updateMaintenanceSchedule = .init(schedule: .init(windows: MessageList(windows)))
                        }))
            }
        }
        let machine = Mesos.MachineID(hostname: "127.0.0.1", ip: "127.0.0.1")
        replay.add(at: 0.383, step: schedule([.init(unavailability: unavailability, machineIDs: [machine])]))
        replay.add(at: 5.402, step: schedule([]))
        let events = replay.run(try CaptureReplay.info("maintenance"))
        #expect(Self.comparable(events) == Self.comparable(replay.recorded))
    }

    @Test("an agent that is silent for too long is lost and returns as recorded")
    func partition() throws {
        let driver = Self.driver(
            frameworks: 5, offers: 41, allocationInterval: .milliseconds(500), healthCheckLimit: .seconds(4))
        var replay = try CaptureReplay("agent-unreachable", driver)
        let agent = Self.agent
        replay.add(at: 1.924) { driver, _ in driver.handle(.agentLost(agent, .partitioned)) }
        replay.add(at: 9.741) { driver, _ in driver.handle(.agentReturned(agent)) }
        let events = replay.run(try CaptureReplay.info("agent-unreachable"))
        #expect(Self.comparable(events) == Self.comparable(replay.recorded))
    }

    @Test("a new leader is silent until the agent returns, as recorded")
    func failover() throws {
        // The previous leader left a running task of this framework.
        let old = "f7922fdc-247f-4cf0-8dc2-938583a0cf94"
        var before = MasterDriver(id: old)
        before.handle(.agentRegistered(CaptureReplay.agent("\(old)-S0", port: 8051)))
        var info = try CaptureReplay.info("master-failover-after")
        info.id = nil
        let connection = before.subscribe(info)
        let offer = try #require(before.takeOffers(connection).first)
        before.accept(
            [offer.id.value],
            [MasterDriver.task("survives", on: "\(old)-S0", cpus: 0.1, memory: 64)], connection)
        for state in [Mesos.TaskState.starting, .running] {
            before.report("survives", TaskReport(state), connection)
            for status in before.takeUpdates(connection) { before.acknowledge(status, connection) }
        }

        var policy = MasterPolicy()
        policy.allocationInterval = .milliseconds(100)
        let driver = MasterDriver(
            policy: policy, id: "756ea59d-13d8-489e-8134-35ac78df68a1", at: before.now,
            registry: before.machine.registry)
        var replay = try CaptureReplay("master-failover-after", driver)
        replay.add(at: 0.225) { driver, _ in driver.handle(.agentReregistered("\(old)-S0")) }
        let events = replay.run(try CaptureReplay.info("master-failover-after"))
        #expect(Self.comparable(events) == Self.comparable(replay.recorded))
    }

    // MARK: Restarted, gone and drained agents

    private static let later = "48c2824d-ca8a-4925-a473-1e79abc88591"
    private static let first = "abb5b677-43e5-487f-92d8-e412dbb5cfd4-S0"
    private static let second = "accaa537-cf48-4709-8a1e-d865617a90b7-S0"

    private static func driver(
        _ id: String, frameworks: Int, offers: Int, agents: [String], silent: [String] = [],
        allocationInterval: Duration = .milliseconds(250), healthCheckLimit: Duration = .seconds(75)
    ) -> MasterDriver {
        var policy = MasterPolicy()
        policy.allocationInterval = allocationInterval
        policy.agentHealthCheckLimit = healthCheckLimit
        var driver = MasterDriver(policy: policy, id: id)
        driver.machine.frameworkCount = frameworks
        driver.machine.offerCount = offers
        for agent in agents { driver.handle(.agentRegistered(CaptureReplay.agent(agent))) }
        // Agents whose resources other frameworks had.
        for agent in silent {
            driver.handle(.agentRegistered(AgentDescription(id: agent, port: 6051, resources: [])))
        }
        return driver
    }

    /// The updates, lost offers and lost agents, in order. Other frameworks of the recorded cluster took part of the offers,
    /// so offers and their ids are left out.
    private static func losses(_ events: [SchedulerEvent]) -> [String] {
        events.compactMap { event in
            if case .rescind = event { return "RESCIND" }
            guard let text = ComparableEvent(event)?.description else { return nil }
            return text.hasPrefix("UPDATE") || text.hasPrefix("FAILURE") ? text : nil
        }
    }

    private static func operate(_ call: Mesos.Master.Call) -> CaptureReplay.Step {
        { driver, _ in driver.handle(.operatorCall(call)) }
    }

    private static func markGone(_ agent: String) -> CaptureReplay.Step {
        operate(.with { ($0.type, $0.markAgentGone) = (.markAgentGone, .init(agentID: Mesos.AgentID(agent))) })
    }

    private static func drain(_ agent: String) -> CaptureReplay.Step {
        operate(.with { ($0.type, $0.drainAgent) = (.drainAgent, .init(agentID: Mesos.AgentID(agent))) })
    }

    @Test("an agent that is marked gone loses its tasks as recorded")
    func markedGone() throws {
        let name = "agent-marked-gone"
        var replay = try CaptureReplay(
            name, Self.driver(Self.later, frameworks: 24, offers: 90, agents: [Self.first, Self.second]))
        replay.add(at: 14.6, step: Self.markGone(Self.second))
        let events = replay.run(try CaptureReplay.info(name))
        #expect(Self.losses(events) == Self.losses(replay.recorded))
    }

    @Test("a framework that is not PARTITION_AWARE loses tasks on a gone agent as recorded")
    func markedGoneNotPartitionAware() throws {
        let name = "agent-marked-gone-not-partition-aware"
        let driver = Self.driver(
            Self.later, frameworks: 26, offers: 92, agents: [Self.second], allocationInterval: .seconds(5))
        var replay = try CaptureReplay(name, driver)
        replay.add(at: 14.597, step: Self.markGone(Self.second))
        let events = replay.run(try CaptureReplay.info(name))
        #expect(Self.losses(events) == Self.losses(replay.recorded))
    }

    @Test("questions about a task on a gone agent are answered as recorded")
    func markedGoneWithoutTask() throws {
        let name = "agent-marked-gone-checkpoint"
        let driver = Self.driver(
            Self.later, frameworks: 25, offers: 93, agents: [Self.first], silent: [Self.second])
        var replay = try CaptureReplay(name, driver)
        replay.add(at: 14.608, step: Self.markGone(Self.second))
        let events = replay.run(try CaptureReplay.info(name))
        #expect(Self.losses(events) == Self.losses(replay.recorded))
    }

    @Test("the tasks of a drained agent are killed as recorded", arguments: [true, false])
    func drained(isPartitionAware: Bool) throws {
        let master = "aed9d246-7436-4b09-afe5-8e7147fe36ab"
        let agent = "\(Self.later)-S0"
        let name = isPartitionAware ? "agent-drained" : "agent-drained-not-partition-aware"
        let driver =
            isPartitionAware
            ? Self.driver(
                master, frameworks: 0, offers: 0, agents: [agent, Self.first], allocationInterval: .seconds(1))
            : Self.driver(master, frameworks: 1, offers: 4, agents: [agent])
        var replay = try CaptureReplay(name, driver)
        replay.add(at: isPartitionAware ? 0.53 : 2.443, step: Self.drain(agent))
        let events = replay.run(try CaptureReplay.info(name))
        #expect(Self.losses(events) == Self.losses(replay.recorded))
        #expect(
            replay.driver.commands.contains { if case .kill(let kill) = $0.command { kill.isDraining } else { false } })
        #expect(replay.driver.machine.draining[agent]?.isDrained == true)
    }

    @Test("checkpointed tasks survive the restart of their agent as recorded")
    func agentRestart() throws {
        let name = "docker-checkpoint-agent-restart"
        let driver = Self.driver(
            Self.later, frameworks: 23, offers: 85, agents: [Self.second, Self.first],
            healthCheckLimit: .milliseconds(15_540))
        // Two tasks end while the agent is away, which it reports when it returns.
        var replay = try CaptureReplay(name, driver) { status, time in status.state == .failed ? 10 : time }
        let agent = Self.first
        replay.add(at: 2.47) { driver, _ in driver.handle(.agentLost(agent, .disconnected)) }
        replay.add(at: 22.98) { driver, _ in driver.handle(.agentReturned(agent)) }
        let events = replay.run(try CaptureReplay.info(name))
        #expect(Self.losses(events) == Self.losses(replay.recorded))
        // The kill that was sent while the agent was away is lost.
        let kills = replay.driver.commands.filter { if case .kill = $0.command { true } else { false } }
        #expect(kills.count == 2)
    }

    @Test("a leader that dies during launches loses no task, as recorded")
    func failoverDuringLaunches() throws {
        let agents = ["\(Self.later)-S0", Self.first]
        let name = "failover-during-launches"
        var before = try CaptureReplay(
            "\(name)-before", Self.driver(Self.later, frameworks: 27, offers: 95, agents: agents))
        let early = before.run(try CaptureReplay.info("\(name)-before"))
        #expect(Self.losses(early) == Self.losses(before.recorded))

        let driver = MasterDriver(
            id: "89334320-a99c-461f-9c87-a004a983ac4b", at: before.driver.now,
            registry: before.driver.machine.registry)
        // The agents made the first reports before they registered with the new leader.
        var after = try CaptureReplay("\(name)-after", driver) { _, time in time < 0.69 ? 0.4 : time }
        after.add(at: 0.524) { driver, _ in driver.handle(.agentReregistered(agents[1])) }
        after.add(at: 0.62) { driver, _ in driver.handle(.agentReregistered(agents[0])) }
        let events = after.run(try CaptureReplay.info("\(name)-after"))
        // The order of tasks among each other is not determined.
        func byTask(_ events: [SchedulerEvent]) -> [String: [String]] {
            Dictionary(grouping: Self.losses(events)) {
                $0.split(separator: " ").dropFirst().first.map(String.init) ?? ""
            }
        }
        let (own, recorded) = (byTask(events), byTask(after.recorded))
        #expect(recorded.count == 20)
        for (task, updates) in recorded { #expect(own[task] == updates, "\(task)") }
    }
}
