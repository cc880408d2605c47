import MesosAPI
import Testing

@testable import MesosScheduler

@Suite("Maintenance of agents")
struct MaintenanceTests {
    static let start = Int64(1_795_222_170_262_895_104)

    static func inverse(
        _ id: String = "i1", agent: String = "a1", start: Int64 = start, hours: Int64? = 1
    ) -> Mesos.InverseOffer {
        Mesos.InverseOffer(
            id: .init(id), frameworkID: "fw-1",
            unavailability: .init(
                start: .init(nanoseconds: start), duration: hours.map { .init(nanoseconds: $0 * 3_600_000_000_000) }),
            agentID: .init(agent))
    }

    /// A driver whose calendar shows `seconds` before the maintenance.
    static func running(
        before seconds: Int64, _ policy: InverseOfferPolicy,
        _ configure: (inout SchedulerConfiguration) -> Void = { _ in }
    ) -> MachineDriver {
        var driver = MachineDriver.running("t1") {
            $0.offers.inverseOfferPolicy = policy
            configure(&$0)
        }
        driver.handle(.wallClock(unixTime: .nanoseconds(start) - .seconds(seconds)))
        return driver
    }

    static func planned(_ offer: Mesos.Offer) -> Mesos.Offer {
        var offer = offer
        offer.unavailability = .init(start: .init(nanoseconds: start))
        return offer
    }

    @Test("by default an inverse offer is accepted, its maintenance reported, and the tasks stay")
    func accepted() {
        var driver = Self.running(
            before: 60, SchedulerConfiguration(masters: [], framework: .init(name: "")).offers.inverseOfferPolicy)
        let actions = driver.event(.inverseOffers([Self.inverse()]))
        #expect(actions.lines == ["ACCEPT_INVERSE_OFFERS"])
        #expect(actions.notices.contains { $0.kind == .maintenanceScheduled && $0.agentID == "a1" })
        #expect(!driver.advance(by: .seconds(120)).lines.contains("KILL t1"))
    }

    @Test(
        "a task that an operator's drain kills is reported when the kill begins, once, and only if this scheduler does not kill it"
    )
    func drainedByAnOperator() {
        var driver = MachineDriver.running("t1")
        let first = driver.update("t1", .killing, uuid: 101, reason: .agentDraining).notices.filter {
            $0.kind == .taskDraining
        }
        #expect(first.map(\.taskID) == ["t1"] && first.first?.agentID == "a1" && first.first?.delay == nil)
        #expect(
            !driver.update("t1", .killing, uuid: 102, reason: .agentDraining).notices.contains {
                $0.kind == .taskDraining
            })

        driver = MachineDriver.running("t1")
        #expect(!driver.update("t1", .killing, uuid: 101, reason: nil).notices.contains { $0.kind == .taskDraining })
        driver = MachineDriver.running("t1")
        driver.kill("t1")
        #expect(
            !driver.update("t1", .killing, uuid: 101, reason: .agentDraining).notices.contains {
                $0.kind == .taskDraining
            })
    }

    @Test("a removed agent loses its maintenance, and is drained again when it returns with one")
    func removedAgent() {
        var driver = Self.running(before: 60, .drain(before: .seconds(10), gracePeriod: .zero))
        driver.event(.inverseOffers([Self.inverse(hours: nil)]))
        #expect(driver.machine.maintenance.isDraining("a1"))
        driver.event(.failure(.init(agentID: "a1")))
        #expect(!driver.machine.maintenance.isDraining("a1"))
        #expect(!driver.advance(by: .seconds(55)).lines.contains("KILL t1"))
        #expect(driver.event(.inverseOffers([Self.inverse(hours: nil)])).lines == ["ACCEPT_INVERSE_OFFERS"])
        #expect(driver.advance(by: .zero).lines.contains("KILL t1"))
    }

    private static let policies: [InverseOfferPolicy] = [
        .accept, .decline, .drain(before: .seconds(10), gracePeriod: nil),
    ]

    @Test("a maintenance is announced once, however often the master repeats it", arguments: 0..<3)
    func once(policy: Int) {
        var driver = Self.running(before: 600, Self.policies[policy])
        func announcements(_ event: SchedulerEvent) -> Int {
            driver.event(event).notices.count { $0.kind == .maintenanceScheduled }
        }
        #expect(announcements(.inverseOffers([Self.inverse()])) == 1)
        for number in 2..<20 {
            driver.advance(by: .seconds(5))
            #expect(announcements(.inverseOffers([Self.inverse("i\(number)")])) == 0)
        }
        // Also on the next subscription.
        driver.handle(.subscriptionEnded(driver.connection, .streamEnded(nil)))
        driver.advance(by: .seconds(1), heartbeats: false)
        driver.subscribe()
        #expect(announcements(.inverseOffers([Self.inverse("i20")])) == 0)
        // A changed schedule is another maintenance.
        #expect(announcements(.inverseOffers([Self.inverse("i21", hours: 2)])) == 1)
        #expect(announcements(.inverseOffers([Self.inverse("i22", hours: 2)])) == 0)
        // One that was cleared and planned again is told again.
        driver.offer(makeOffer("o5"))
        #expect(announcements(.inverseOffers([Self.inverse("i23", hours: 2)])) == 1)
        #expect(driver.event(.rescindInverseOffer("i23")).notices.contains { $0.kind == .inverseOfferRescinded })
        #expect(announcements(.inverseOffers([Self.inverse("i24", hours: 2)])) == 1)
    }

    @Test("a maintenance of an agent without tasks is not announced before it has some", arguments: 0..<3)
    func withoutTasks(policy: Int) {
        var driver = Self.running(before: 600, Self.policies[policy])
        let empty = driver.event(.inverseOffers([Self.inverse("i1", agent: "a2"), Self.inverse("i2", agent: "a1")]))
        #expect(empty.notices.filter { $0.kind == .maintenanceScheduled }.map(\.agentID) == ["a1"])
        #expect(driver.event(.rescindInverseOffer("i1")).notices.isEmpty, "nor is its end")
        driver.update("late", .running, agent: "a2")
        let later = driver.event(.inverseOffers([Self.inverse("i3", agent: "a2"), Self.inverse("i4", agent: "a1")]))
        #expect(later.notices.filter { $0.kind == .maintenanceScheduled }.map(\.agentID) == ["a2"])
    }

    @Test("with the decline policy, inverse offers are declined with the usual filter")
    func declined() throws {
        var driver = Self.running(before: 60, .decline)
        let actions = driver.event(.inverseOffers([Self.inverse(), Self.inverse("i2", agent: "a2")]))
        guard case .declineInverseOffers(let call) = try #require(actions.calls.first) else {
            Issue.record("\(actions.lines)")
            return
        }
        #expect(call.inverseOfferIDs.map(\.value) == ["i1", "i2"] && call.filters?.refuseSeconds == 5)
        #expect(!driver.advance(by: .seconds(120)).lines.contains("KILL t1"))
    }

    @Test("draining announces the kills at once, and kills the tasks early enough to end in time")
    func drained() throws {
        var driver = Self.running(before: 60, .drain(before: .seconds(10), gracePeriod: .seconds(5)))
        let actions = driver.event(.inverseOffers([Self.inverse()]))
        #expect(actions.lines == ["ACCEPT_INVERSE_OFFERS"])
        let announced = actions.notices.filter { $0.kind == .taskDraining && $0.taskID == "t1" && $0.agentID == "a1" }
            .map(\.delay)
        #expect(announced == [.seconds(45)])
        #expect(driver.event(.inverseOffers([Self.inverse("i9")])).notices.isEmpty, "a repetition announces nothing")
        #expect(!driver.advance(by: .seconds(44)).lines.contains("KILL t1"))
        let killed = driver.advance(by: .seconds(1))
        #expect(killed.lines == ["KILL t1"])
        guard case .kill(let kill) = try #require(killed.calls.first) else { return }
        #expect(kill.killPolicy?.gracePeriod?.nanoseconds == 5_000_000_000)
    }

    @Test("a drain without a grace period uses the grace period of each task")
    func ownGracePeriod() {
        var driver = MachineDriver.subscribed {
            $0.offers.inverseOfferPolicy = .drain(before: .seconds(10), gracePeriod: nil)
        }
        var patient = request("t1")
        patient.killGracePeriod = .seconds(30)
        driver.launch(patient)
        driver.offer(makeOffer("o1"))
        driver.update("t1", .running, uuid: 1)
        driver.handle(.wallClock(unixTime: .nanoseconds(Self.start) - .seconds(60)))
        driver.event(.inverseOffers([Self.inverse()]))
        #expect(!driver.advance(by: .seconds(19)).lines.contains("KILL t1"))
        #expect(driver.advance(by: .seconds(1)).lines == ["KILL t1"])
    }

    @Test("no task is placed on a drained agent or one before a maintenance, and the error says so")
    func nothingNew() {
        var driver = Self.running(before: 60, .drain(before: .seconds(10), gracePeriod: nil)) {
            $0.offers.holdsUnused = true
        }
        driver.offer(makeOffer("held"))
        #expect(driver.event(.inverseOffers([Self.inverse()])).lines.contains("DECLINE held"))
        driver.launch(request("t2"), timeout: .seconds(5))
        #expect(driver.offer(Self.planned(makeOffer("o2"))).lines == ["DECLINE o2"])
        #expect(driver.offer(Self.planned(makeOffer("o3", agent: "a3"))).lines == ["DECLINE o3"])
        let error = driver.advance(by: .seconds(5)).launchError
        #expect(error?.code == .noCapacity)
        #expect(error?.message.contains("2 offers of agents before their maintenance were not used") == true)
    }

    @Test("without the drain policy, agents before a maintenance are used last")
    func last() {
        var driver = MachineDriver.subscribed()
        driver.launch(request("t1"))
        let actions = driver.offer(
            Self.planned(makeOffer("o1", memory: 100)), makeOffer("o2", agent: "a2", memory: 4000))
        #expect(actions.lines.first == "ACCEPT o2: t1@a2")
        driver.launch(request("t2"))
        #expect(driver.offer(Self.planned(makeOffer("o3"))).lines.first == "ACCEPT o3: t2@a1")
    }

    @Test("a cleared schedule ends the drain: by an offer without it, or by the rescinded inverse offer")
    func cleared() {
        for clear in [SchedulerEvent.offers([makeOffer("o2")]), .rescindInverseOffer("i1")] {
            var driver = Self.running(before: 60, .drain(before: .seconds(10), gracePeriod: nil))
            driver.event(.inverseOffers([Self.inverse()]))
            let actions = driver.event(clear)
            #expect(actions.notices.contains { $0.kind == .maintenanceCancelled && $0.agentID == "a1" })
            #expect(!driver.advance(by: .seconds(120)).lines.contains("KILL t1"))
            driver.launch(request("t2"))
            #expect(driver.offer(makeOffer("o3")).lines.first == "ACCEPT o3: t2@a1")
        }
    }

    @Test("past, absurd and unknown maintenance times kill tasks at once or never, without harm")
    func oddTimes() {
        var late = Self.running(before: -5, .drain(before: .seconds(10), gracePeriod: nil))
        late.event(.inverseOffers([Self.inverse()]))
        #expect(late.advance(by: .zero).lines == ["KILL t1"])
        var never = Self.running(before: 60, .drain(before: .seconds(10), gracePeriod: nil))
        never.event(.inverseOffers([Self.inverse(start: .max, hours: nil)]))
        #expect(!never.advance(by: .seconds(600)).lines.contains("KILL t1"))
        var blind = MachineDriver.running("t1") {
            $0.offers.inverseOfferPolicy = .drain(before: .zero, gracePeriod: nil)
        }
        blind.event(.inverseOffers([Self.inverse(start: .min)]))
        #expect(blind.advance(by: .zero).lines == ["KILL t1"])
    }

    @Test(
        "a task that turns up after the kill is killed when the maintenance begins; afterwards the agent is used again")
    func latecomers() {
        var driver = Self.running(before: 60, .drain(before: .seconds(10), gracePeriod: nil)) {
            $0.tasks.orphanGracePeriod = nil
        }
        driver.event(.inverseOffers([Self.inverse()]))
        #expect(driver.advance(by: .seconds(50)).lines.contains("KILL t1"))
        driver.update("t1", .killed, uuid: 7)
        driver.update("late", .running)
        #expect(!driver.advance(by: .seconds(9)).lines.contains("KILL late"))
        #expect(driver.advance(by: .seconds(1)).lines.contains("KILL late"))
        driver.advance(by: .seconds(3600))
        #expect(driver.machine.maintenance.windows.isEmpty)
    }

    @Test("a launch that is not running yet when the drain is due fails with a reason")
    func stagedTask() {
        var driver = MachineDriver.subscribed {
            $0.offers.inverseOfferPolicy = .drain(before: .seconds(10), gracePeriod: nil)
        }
        driver.launch(request("t1"))
        driver.offer(makeOffer("o1"))
        driver.handle(.wallClock(unixTime: .nanoseconds(Self.start) - .seconds(12)))
        driver.event(.inverseOffers([Self.inverse()]))
        let actions = driver.advance(by: .seconds(2))
        #expect(actions.lines.contains("KILL t1"))
        #expect(actions.launchError?.code == .taskFailed && actions.launchError?.taskState == .killed)
        #expect(actions.launchError?.message.contains("maintenance of agent host-a1") == true)
    }

    @Test("in a recorded maintenance, the agent is drained until the operator clears the schedule")
    func recorded() throws {
        var driver = MachineDriver { $0.offers.inverseOfferPolicy = .drain(before: .seconds(10), gracePeriod: nil) }
        driver.handle(.start(frameworkID: nil))
        driver.handle(.subscriptionAccepted(driver.connection))
        driver.launch(request("m1"))
        var notices: [SchedulerNotice] = []
        var lines: [String] = []
        for event in try ReplayTests.events("maintenance") {
            if case .inverseOffers = event {
                driver.handle(.wallClock(unixTime: .nanoseconds(Self.start) - .seconds(60)))
            }
            let actions = driver.event(event)
            notices += actions.notices
            lines += actions.lines
        }
        #expect(notices.contains { $0.kind == .taskDraining && $0.taskID == "m1" && $0.delay == .seconds(50) })
        #expect(notices.contains { $0.kind == .maintenanceCancelled })
        #expect(lines.contains("ACCEPT_INVERSE_OFFERS") && lines.filter { $0.hasPrefix("ACCEPT ") }.count == 1)
        #expect(!driver.advance(by: .seconds(100)).lines.contains("KILL m1"))
    }
}
