import MesosAPI
import Testing

@testable import EmbeddedMesos

@Suite struct MaintenanceTests {
    private static func unavailability(start: Double = 2_000_000) -> Mesos.Unavailability {
        .with {
            $0.start = .init(nanoseconds: Instant(seconds: start).nanoseconds)
            $0.duration = .init(nanoseconds: 3_600_000_000_000)
        }
    }

    private static let machine = Mesos.MachineID(hostname: "127.0.0.1", ip: "127.0.0.1")

    private static func schedule(_ driver: inout MasterDriver, _ windows: [Mesos.Maintenance.Window]) {
        driver.handle(
            .operatorCall(
                .with {
                    $0.type = .updateMaintenanceSchedule
                    $0.updateMaintenanceSchedule = .init(schedule: .init(windows: MessageList(windows)))
                }))
    }

    private static func schedule(_ driver: inout MasterDriver) {
        schedule(&driver, [.init(unavailability: unavailability(), machineIDs: [machine])])
    }

    private static func call(_ kind: Mesos.Master.Call.Kind, _ machine: Mesos.MachineID) -> MasterInput {
        .operatorCall(
            .with {
                $0.type = kind
                if kind == .startMaintenance { $0.startMaintenance = .init(machines: [machine]) }
                if kind == .stopMaintenance { $0.stopMaintenance = .init(machines: [machine]) }
            })
    }

    private static func inverseOffers(_ events: [SchedulerEvent]) -> [Mesos.InverseOffer] {
        events.flatMap { event -> [Mesos.InverseOffer] in
            if case .inverseOffers(let offers) = event { offers.elements } else { [] }
        }
    }

    @Test("frameworks with tasks or offers on the agent get inverse offers")
    func inverseOffers() throws {
        var (driver, connection, agent) = MasterDriver.runningTask()
        let idle = driver.subscribe()
        driver.advance(by: .seconds(1))
        _ = driver.take(connection)
        _ = driver.take(idle)
        let suppressed = driver.subscribe(suppressed: ["*"])
        _ = driver.take(suppressed)
        let out = driver.machine.offers.count
        Self.schedule(&driver)
        #expect(driver.lastAnswer == CallAnswer(200))
        let events = driver.take(connection)
        let offer = try #require(Self.inverseOffers(events).first)
        #expect(offer.agentID?.value == agent)
        #expect(offer.unavailability == Self.unavailability())
        let others = driver.take(idle)
        #expect(Self.inverseOffers(driver.take(suppressed)).isEmpty)
        let holders = Set(driver.machine.offers.values.map(\.framework))
        #expect(Self.inverseOffers(others).isEmpty != holders.contains(driver.frameworkID(idle)))
        // Open offers are rescinded and made again with the unavailability.
        let rescinded = (events + others).count { if case .rescind = $0 { true } else { false } }
        #expect(out > 0 && rescinded == out)
        let again = (events + others).flatMap { event -> [Mesos.Offer] in
            if case .offers(let offers) = event { offers.elements } else { [] }
        }
        #expect(!again.isEmpty && again.allSatisfy { $0.unavailability == Self.unavailability() })
    }

    @Test("answers are kept for the operator, and inverse offers are repeated", arguments: [true, false])
    func answers(isAccepted: Bool) throws {
        var (driver, connection, agent) = MasterDriver.runningTask()
        Self.schedule(&driver)
        let offer = try #require(Self.inverseOffers(driver.take(connection)).first)
        func answer(_ id: Mesos.OfferID) {
            let filters = Mesos.Filters(refuseSeconds: 10)
            driver.call(
                isAccepted
                    ? .acceptInverseOffers(.init(inverseOfferIDs: [id], filters: filters))
                    : .declineInverseOffers(.init(inverseOfferIDs: [id], filters: filters)), connection)
        }
        answer("nope")
        #expect(driver.machine.inverseOffers.count == 1)
        answer(offer.id)
        let draining = try #require(driver.machine.maintenanceStatus.drainingMachines.first)
        #expect(draining.id == Self.machine)
        #expect(draining.statuses.map(\.status) == [isAccepted ? .accept : .decline])
        #expect(draining.statuses.first?.frameworkID.value == driver.frameworkID(connection))
        driver.advance(by: .seconds(9))
        #expect(Self.inverseOffers(driver.take(connection)).isEmpty)
        driver.advance(by: .seconds(2))
        #expect(Self.inverseOffers(driver.take(connection)).map(\.agentID?.value) == [agent])
        // While an inverse offer is open, it is not repeated.
        driver.advance(by: .seconds(100))
        #expect(Self.inverseOffers(driver.take(connection)).isEmpty)
        Self.schedule(&driver, [])
        let events = driver.take(connection)
        #expect(events.contains { if case .rescindInverseOffer = $0 { true } else { false } })
        #expect(driver.machine.inverseOffers.isEmpty && driver.machine.inverseAnswers.isEmpty)
    }

    @Test("inverse offers are made again every five seconds while the schedule stands")
    func repetition() throws {
        var (driver, connection, _) = MasterDriver.runningTask()
        Self.schedule(&driver)
        for _ in 0..<5 {
            let made = Self.inverseOffers(driver.take(connection))
            #expect(made.count == 1)
            // Without a filter Mesos' default of five seconds holds.
            driver.call(
                .acceptInverseOffers(.init(inverseOfferIDs: MessageList(made.map(\.id)))), connection)
            driver.advance(by: .milliseconds(4_900))
            #expect(Self.inverseOffers(driver.take(connection)).isEmpty)
            driver.advance(by: .milliseconds(200))
        }
    }

    @Test(
        "an inverse offer that is not answered is not repeated, and one in whose answer the filter is zero is at once")
    func unanswered() throws {
        var (driver, connection, _) = MasterDriver.runningTask()
        Self.schedule(&driver)
        let first = Self.inverseOffers(driver.take(connection))
        #expect(first.count == 1)
        driver.advance(by: .seconds(1000))
        #expect(Self.inverseOffers(driver.take(connection)).isEmpty)
        let answer = Mesos.Scheduler.Call.DeclineInverseOffers(
            inverseOfferIDs: MessageList(first.map(\.id)), filters: .init(refuseSeconds: 0))
        driver.call(.declineInverseOffers(answer), connection)
        driver.advance(by: driver.machine.policy.allocationInterval)
        #expect(Self.inverseOffers(driver.take(connection)).count == 1)
    }

    @Test(
        "the filter of an answer ends when its framework subscribes again or revives its offers",
        arguments: [true, false], [true, false])
    func endOfFilter(isRevived: Bool, isBroken: Bool) throws {
        var (driver, connection, _) = MasterDriver.runningTask()
        Self.schedule(&driver)
        let made = Self.inverseOffers(driver.take(connection))
        let answer = Mesos.Scheduler.Call.AcceptInverseOffers(
            inverseOfferIDs: MessageList(made.map(\.id)), filters: .init(refuseSeconds: 1_000_000))
        driver.call(.acceptInverseOffers(answer), connection)
        driver.advance(by: .seconds(100))
        #expect(Self.inverseOffers(driver.take(connection)).isEmpty)
        var present = connection
        if isRevived {
            driver.call(.revive(roles: []), connection)
        } else {
            if isBroken { driver.handle(.disconnected(connection)) }
            present = driver.subscribe(MasterDriver.info(id: driver.frameworkID(connection)))
        }
        driver.advance(by: .seconds(1))
        let again = Self.inverseOffers(driver.take(present))
        #expect(again.count == 1 && again.first?.id != made.first?.id)
    }

    @Test("a framework that launches a task during scheduled maintenance gets an inverse offer")
    func lateTask() {
        var driver = MasterDriver()
        let agent = driver.addAgent()
        let connection = driver.subscribe()
        driver.call(.suppress(roles: []), connection)
        driver.advance(by: .seconds(1))
        let offers = driver.takeOffers(connection).map(\.id.value)
        driver.call(.decline(.with { $0.offerIDs = MessageList(offers.map { Mesos.OfferID($0) }) }), connection)
        Self.schedule(&driver)
        #expect(Self.inverseOffers(driver.take(connection)).isEmpty)
        driver.call(.revive(roles: []), connection)
        // An offer of the agent is reason enough.
        let inverse = Self.inverseOffers(driver.take(connection))
        #expect(inverse.count == 1)
        driver.call(
            .acceptInverseOffers(
                .init(inverseOfferIDs: MessageList(inverse.map(\.id)), filters: .init(refuseSeconds: 0))), connection)
        driver.accept(
            driver.machine.offers.keys.sorted(), [MasterDriver.task("t", on: agent)], connection, refuse: 1000)
        driver.advance(by: .seconds(1))
        #expect(Self.inverseOffers(driver.take(connection)).count == 1)
    }

    @Test("taking a machine down ends its tasks, and it returns without any")
    func machineDown() throws {
        var (driver, connection, agent) = MasterDriver.runningTask()
        driver.handle(Self.call(.startMaintenance, Self.machine))
        #expect(driver.lastAnswer?.text == "Machine '127.0.0.1 (127.0.0.1)' is not part of a maintenance schedule")
        Self.schedule(&driver)
        _ = driver.take(connection)
        driver.handle(Self.call(.stopMaintenance, Self.machine))
        #expect(driver.lastAnswer?.status == 400)
        driver.handle(Self.call(.startMaintenance, Self.machine))
        #expect(driver.lastAnswer == CallAnswer(200))
        let update = try #require(driver.takeUpdates(connection).first)
        #expect(update.state == .gone)
        #expect(update.reason == .agentRemoved)
        #expect(driver.takeCommands().contains { if case .shutdownFramework = $0.command { true } else { false } })
        #expect(driver.machine.agents.isEmpty)
        #expect(driver.machine.maintenanceStatus.downMachines.elements == [Self.machine])
        // A machine that is down cannot leave the schedule.
        Self.schedule(&driver, [])
        #expect(driver.lastAnswer?.status == 400)
        driver.advance(by: .seconds(10))
        #expect(driver.takeOffers(connection).isEmpty)
        driver.handle(Self.call(.stopMaintenance, Self.machine))
        let offer = try #require(driver.takeOffers(connection).first)
        #expect(offer.agentID.value == agent)
        #expect(offer.unavailability == nil)
        #expect(ResourceSet(offer.resources).scalar("cpus") == 4)
        #expect(driver.machine.schedule.windows.isEmpty)
    }

    @Test("an invalid schedule is refused")
    func invalidSchedule() {
        var driver = MasterDriver()
        let window = Mesos.Maintenance.Window(unavailability: Self.unavailability(), machineIDs: [Self.machine])
        Self.schedule(&driver, [window, window])
        #expect(driver.lastAnswer?.text == "Machine '127.0.0.1 (127.0.0.1)' appears more than once in the schedule")
        Self.schedule(&driver, [.init(unavailability: Self.unavailability(), machineIDs: [.init()])])
        #expect(driver.lastAnswer?.text == "Both 'hostname' and 'ip' for a machine are empty")
        var negative = window
        negative.unavailability.duration = .init(nanoseconds: -1)
        Self.schedule(&driver, [negative])
        #expect(driver.lastAnswer?.text == "Unavailability 'duration' is negative")
        driver.handle(.operatorCall(.with { $0.type = .startMaintenance }))
        #expect(driver.lastAnswer?.status == 400)
    }

    @Test("the operator's call marks an agent gone")
    func markedGone() {
        var (driver, connection, agent) = MasterDriver.runningTask()
        func mark(_ id: String) -> MasterInput {
            .operatorCall(
                .with { ($0.type, $0.markAgentGone) = (.markAgentGone, .init(agentID: Mesos.AgentID(id))) })
        }
        driver.handle(mark("unknown"))
        #expect(driver.lastAnswer?.status == 404)
        driver.handle(mark(agent))
        #expect(driver.lastAnswer == CallAnswer(200))
        #expect(driver.takeUpdates(connection).map(\.state) == [.goneByOperator])
        #expect(driver.takeCommands().contains { if case .shutdownFramework = $0.command { true } else { false } })
        driver.call(.reconcile(.init(tasks: [.with { $0.taskID = "t" }])), connection)
        #expect(driver.takeUpdates(connection).map(\.state) == [.goneByOperator])
        driver.handle(mark(agent))
        #expect(driver.lastAnswer == CallAnswer(200))
    }
}
