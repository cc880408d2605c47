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
        // In this recording an implicit reconciliation omits the unreachable task; other recordings include it.
        var replay = try CaptureReplay("agent-unreachable", driver) { $0 != .reconcile(.init()) }
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
}
