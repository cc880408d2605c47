import MesosAPI
import Testing

@testable import MesosScheduler

@Suite("offers")
struct OfferTests {
    @Test("with nothing to launch, offers are declined in one call, with the configured filter")
    func declined() throws {
        var driver = MachineDriver.subscribed()
        let actions = driver.offer(makeOffer("o1"), makeOffer("o2", agent: "a2"))
        #expect(actions.lines == ["DECLINE o1 o2"])
        guard case .decline(let decline) = try #require(actions.calls.first) else { return }
        #expect(decline.filters?.refuseSeconds == 5)
    }

    @Test("the framework subscribes suppressed when no request waits, revives for a request and suppresses after it")
    func suppressAndRevive() {
        var driver = MachineDriver()
        let subscribe = driver.handle(.start(frameworkID: nil))
        guard case .subscribe(_, _, .subscribe(let call), _) = subscribe[0] else {
            Issue.record("no SUBSCRIBE in \(subscribe)")
            return
        }
        #expect(call.suppressedRoles == ["*"])
        #expect(driver.subscribe().lines == ["save fw-1", "ready"])
        #expect(driver.launch(request("t1")).lines == ["REVIVE"])
        #expect(driver.launch(request("t2")).lines.isEmpty, "offers are revived already")
        #expect(driver.offer(makeOffer("o1")).lines == ["ACCEPT o1: t1@a1 t2@a1", "SUPPRESS"])
        #expect(driver.launch(request("t3")).lines == ["REVIVE"])
    }

    @Test("a REVIVE lifts the filters for new requests, at most once per configured interval")
    func revivesAreRare() {
        var driver = MachineDriver.subscribed { $0.offers.reviveInterval = .seconds(1) }
        driver.launch(request("t1", memory: 99_999))
        #expect(driver.offer(makeOffer("o1")).lines == ["DECLINE o1"])
        #expect(driver.launch(request("t2")).lines.isEmpty, "too soon after the last")
        #expect(driver.launch(request("t3")).lines.isEmpty)
        #expect(driver.advance(by: .seconds(1)).lines == ["REVIVE"])
    }

    @Test("a failed SUPPRESS, REVIVE or DECLINE is repeated")
    func failedCallsAreRepeated() throws {
        var driver = MachineDriver.subscribed()
        driver.acceptsCalls = false
        let revive = driver.launch(request("t1"))
        driver.handle(.callFinished(try #require(revive.callIDs.first), .notSent("refused")))
        #expect(driver.advance(by: .seconds(1)).lines == ["REVIVE"])
        let decline = driver.offer(makeOffer("o1", memory: 1))
        driver.handle(.callFinished(try #require(decline.callIDs.first), .unknown("timeout")))
        #expect(driver.advance(by: .seconds(1)).lines == ["DECLINE o1"])
        let accept = driver.offer(makeOffer("o2"))
        #expect(accept.lines == ["ACCEPT o2: t1@a1", "SUPPRESS"])
        driver.handle(.callFinished(try #require(accept.callIDs.last), .unknown("timeout")))
        #expect(driver.advance(by: .seconds(1)).lines == ["SUPPRESS"])
    }

    @Test("offers of one agent and role are accepted together, with all tasks that fit, in one ACCEPT")
    func combined() throws {
        var driver = MachineDriver.subscribed()
        driver.launch(request("t1", memory: 1500))
        driver.launch(request("t2", memory: 300))
        let actions = driver.offer(makeOffer("o1", memory: 1000), makeOffer("o2", memory: 1000))
        #expect(actions.lines == ["ACCEPT o1+o2: t1@a1 t2@a1", "SUPPRESS"])
        let memory = try #require(actions.launchedTasks.first).resources.filter { $0.name == "mem" }
        #expect(memory.map { $0.scalar?.value } == [1500])
    }

    @Test("offers of different roles are not combined")
    func rolesApart() {
        var driver = MachineDriver.subscribed(roles: ["a", "b"])
        driver.launch(request("t1", memory: 1500, role: "a"))
        driver.launch(request("t2", memory: 500, role: "b"))
        let actions = driver.offer(makeOffer("o1", memory: 1000, role: "a"), makeOffer("o2", memory: 1000, role: "b"))
        #expect(actions.lines == ["ACCEPT o2: t2@a1", "DECLINE o1", "SUPPRESS"])
    }

    @Test("a rescinded offer is not used")
    func rescindedBeforeAccept() {
        var driver = MachineDriver.subscribed { $0.offers.holdsUnused = true }
        driver.launch(request("t0"))
        driver.offer(makeOffer("o1"), makeOffer("o2", agent: "a2", memory: 9999))
        #expect(driver.event(.rescind("o2")).lines.isEmpty)
        #expect(driver.launch(request("t1")).lines == ["REVIVE"])
        #expect(driver.machine.offers.table.isEmpty)
    }

    @Test("held offers serve later requests at once and are declined after their time")
    func held() {
        var driver = MachineDriver.subscribed {
            $0.offers.holdsUnused = true
            $0.offers.holdDuration = .seconds(30)
        }
        #expect(driver.offer(makeOffer("o1"), makeOffer("o2", agent: "a2")).lines.isEmpty)
        driver.advance(by: .seconds(20))
        #expect(driver.launch(request("t1")).lines == ["ACCEPT o1: t1@a1"])
        #expect(driver.advance(by: .seconds(9)).lines.isEmpty)
        #expect(driver.advance(by: .seconds(1)).lines == ["DECLINE o2"])
        #expect(driver.machine.offers.table.isEmpty)
    }

    @Test("the number of held offers is limited, and a notice names the limit")
    func heldLimit() {
        var driver = MachineDriver.subscribed {
            $0.offers.holdsUnused = true
            $0.limits.heldOffers = 1
        }
        let actions = driver.offer(makeOffer("o1"), makeOffer("o2", agent: "a2"))
        #expect(actions.lines == ["DECLINE o2"])
        #expect(
            actions.notices.contains {
                $0.kind == .limitReached && $0.name == "limits.heldOffers"
            })
    }

    @Test("requests of a shape keep their order; a request that does not fit waits for the next offers")
    func order() {
        var driver = MachineDriver.subscribed()
        for number in 1...4 { driver.launch(request("t\(number)", memory: 400)) }
        #expect(driver.offer(makeOffer("o1", memory: 1000)).lines == ["ACCEPT o1: t1@a1 t2@a1"])
        driver.handle(.cancelLaunch(taskID: "t3"))
        #expect(driver.offer(makeOffer("o2", memory: 1000)).lines == ["ACCEPT o2: t4@a1", "SUPPRESS"])
    }

    @Test("a matcher that counts too high does not overcommit an agent")
    func greedyMatcher() {
        struct Greedy: TaskMatcher {
            func match(
                _ demands: [TaskDemand], with agents: OfferedAgents, groups: ConstraintGroups
            ) -> [TaskMatch] {
                [.init(demand: 0, agent: 0, count: 99), .init(demand: 7, agent: 7, count: 1)]
            }
        }
        var driver = MachineDriver(matcher: Greedy())
        driver.handle(.start(frameworkID: nil))
        driver.subscribe()
        for number in 1...4 { driver.launch(request("t\(number)", memory: 400)) }
        #expect(driver.offer(makeOffer("o1", memory: 1000)).lines == ["ACCEPT o1: t1@a1 t2@a1"])
    }

    @Test("many requests of one shape cost one pass over the offers")
    func manyRequests() {
        var driver = MachineDriver.subscribed { $0.limits.pendingRequests = 20_000 }
        for number in 0..<5000 { driver.launch(request("t\(number)", cpus: 0.001, memory: 1)) }
        let offers = (0..<200).map { makeOffer("o\($0)", agent: "a\($0)", cpus: 1, memory: 25) }
        let actions = driver.event(.offers(MessageList(offers)))
        #expect(actions.accepts.count == 200)
        #expect(actions.launchedTasks.count == 5000)
    }

    @Test("offers long after a SUPPRESS cause another SUPPRESS, because a late REVIVE must have undone the first")
    func suppressUndone() {
        var driver = MachineDriver.subscribed()
        #expect(driver.offer(makeOffer("o1")).lines == ["DECLINE o1"], "it may have been on its way")
        driver.advance(by: .seconds(5))
        #expect(driver.offer(makeOffer("o2")).lines == ["DECLINE o2", "SUPPRESS"])
        #expect(driver.offer(makeOffer("o3")).lines == ["DECLINE o3"])
    }
}
