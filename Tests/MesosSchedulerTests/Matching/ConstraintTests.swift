import MachineSupport
import MesosAPI
import Testing

@testable import MesosScheduler

@Suite("constraints that count tasks")
struct ConstraintTests {
    static func text(_ name: String, _ value: String) -> Mesos.Attribute {
        .init(name: name, type: .text, text: .init(value: value))
    }

    /// An offer of an agent in a rack, with room for `tasks` tasks of 100 MB.
    static func offer(_ id: String, _ agent: String, rack: String?, tasks: Int = 10) -> Mesos.Offer {
        makeOffer(
            id, agent: agent, cpus: 100, memory: Double(tasks) * 100, attributes: rack.map { [text("rack", $0)] } ?? [])
    }

    static func wanted(
        _ id: String, _ constraints: [PlacementConstraint], group: String? = "g", memory: Double = 100
    ) -> TaskRequest {
        var wanted = request(id, memory: memory, constraints: constraints)
        wanted.group = group
        return wanted
    }

    /// Agent by task.
    func places(_ actions: [SchedulerEffect]) -> [String: String] {
        Dictionary(uniqueKeysWithValues: actions.launchedTasks.map { ($0.taskID.value, $0.agentID.value) })
    }

    func counts(_ actions: [SchedulerEffect]) -> [String: Int] {
        actions.launchedTasks.reduce(into: [:]) { $0[$1.agentID.value, default: 0] += 1 }
    }

    static func driver(
        _ count: Int, _ constraints: PlacementConstraint...,
        configure: (inout SchedulerConfiguration) -> Void = { _ in }
    ) -> MachineDriver {
        var driver = MachineDriver.subscribed(configure)
        for number in 1...count { driver.launch(wanted("t\(number)", constraints)) }
        return driver
    }

    @Test("UNIQUE allows one task of the group for each value, and the next after its end")
    func unique() throws {
        var driver = Self.driver(3, try .init("rack", .unique))
        let first = driver.offer(
            Self.offer("o1", "a1", rack: "r1"), Self.offer("o2", "a2", rack: "r1"), Self.offer("o3", "a3", rack: "r2"),
            Self.offer("o4", "a4", rack: nil))
        #expect(Set(places(first).keys) == ["t1", "t2"])
        #expect(Set(places(first).values).count == 2 && places(first).values.contains("a3"))
        #expect(driver.offer(Self.offer("o5", "a5", rack: "r1")).launchedTasks.isEmpty)
        driver.update("t1", .finished, uuid: 1, agent: places(first)["t1"])
        let rack = places(first)["t1"] == "a3" ? "r2" : "r1"
        #expect(places(driver.offer(Self.offer("o6", "a6", rack: rack))) == ["t3": "a6"])
    }

    @Test("MAX_PER limits the tasks of the group for each value over all agents and earlier launches")
    func maxPer() throws {
        var driver = Self.driver(7, try .init("rack", .maxPer, "2"))
        #expect(counts(driver.offer(Self.offer("o1", "a1", rack: "r1", tasks: 1))) == ["a1": 1])
        let next = driver.offer(Self.offer("o2", "a2", rack: "r1"), Self.offer("o3", "a3", rack: "r2"))
        #expect(counts(next) == ["a2": 1, "a3": 2])
        #expect(driver.offer(Self.offer("o4", "a1", rack: "r1")).launchedTasks.isEmpty)
        #expect(counts(driver.offer(Self.offer("o5", "a5", rack: "r3"))) == ["a5": 2])
    }

    @Test("CLUSTER places all tasks on the first task's value, or on the given value")
    func cluster() throws {
        var driver = Self.driver(4, try .init("rack", .cluster))
        let first = driver.offer(
            Self.offer("o1", "a1", rack: "r1", tasks: 1), Self.offer("o2", "a2", rack: "r2", tasks: 8))
        #expect(counts(first) == ["a1": 1])
        #expect(counts(driver.offer(Self.offer("o3", "a2", rack: "r2"))) == [:])
        #expect(counts(driver.offer(Self.offer("o4", "a4", rack: "r1"))) == ["a4": 3])
        var given = Self.driver(2, try .init("rack", .cluster, "r2"))
        #expect(
            counts(given.offer(Self.offer("o1", "a1", rack: "r1"), Self.offer("o2", "a2", rack: "r2"))) == ["a2": 2])
    }

    @Test("GROUP_BY spreads evenly over the values on offer, whatever room each has")
    func groupBy() throws {
        var driver = Self.driver(9, try .init("rack", .groupBy))
        let actions = driver.offer(
            Self.offer("o1", "a1", rack: "r1", tasks: 50), Self.offer("o2", "a2", rack: "r2", tasks: 5),
            Self.offer("o3", "a3", rack: "r3", tasks: 2), Self.offer("o4", "a4", rack: "r3", tasks: 50))
        let all = counts(actions)
        #expect(all["a1"] == 3 && all["a2"] == 3 && (all["a3"] ?? 0) + (all["a4"] ?? 0) == 3)
    }

    @Test("GROUP_BY gives no value a task while another has fewer")
    func groupByWaits() throws {
        var driver = Self.driver(6, try .init("rack", .groupBy))
        #expect(
            counts(
                driver.offer(Self.offer("o1", "a1", rack: "r1", tasks: 1), Self.offer("o2", "a2", rack: "r2", tasks: 1))
            )
                == ["a1": 1, "a2": 1])
        #expect(counts(driver.offer(Self.offer("o3", "a1", rack: "r1"))) == ["a1": 1])
        #expect(counts(driver.offer(Self.offer("o4", "a1", rack: "r1"))) == [:], "r2 has one less")
        #expect(counts(driver.offer(Self.offer("o5", "a2", rack: "r2", tasks: 1))) == ["a2": 1])
        #expect(counts(driver.offer(Self.offer("o6", "a1", rack: "r1"))) == ["a1": 1])
    }

    @Test("GROUP_BY with an expected number of values waits for that many values before a second round")
    func groupByExpected() throws {
        var driver = Self.driver(6, try .init("rack", .groupBy, "3"))
        #expect(counts(driver.offer(Self.offer("o1", "a1", rack: "r1"))) == ["a1": 1])
        #expect(
            counts(driver.offer(Self.offer("o2", "a1", rack: "r1"), Self.offer("o3", "a2", rack: "r2"))) == ["a2": 1])
        #expect(
            counts(driver.offer(Self.offer("o4", "a3", rack: "r3"), Self.offer("o5", "a1", rack: "r1")))
                == ["a3": 2, "a1": 1])
    }

    @Test("a held offer is used as soon as the counts allow it, without a new one")
    func heldOffers() throws {
        var driver = Self.driver(2, try .init("rack", .unique)) { $0.offers.holdsUnused = true }
        let first = driver.offer(Self.offer("o1", "a1", rack: "r1"), Self.offer("o2", "a2", rack: "r1"))
        #expect(first.launchedTasks.count == 1)
        let task = try #require(first.launchedTasks.first)
        let actions = driver.update(task.taskID.value, .failed, uuid: 1, agent: task.agentID.value)
        #expect(actions.launchedTasks.count == 1)

        var spread = Self.driver(4, try .init("rack", .groupBy)) { $0.offers.holdsUnused = true }
        #expect(
            counts(
                spread.offer(Self.offer("o1", "a1", rack: "r1", tasks: 1), Self.offer("o2", "a2", rack: "r2", tasks: 1))
            ).count == 2)
        #expect(counts(spread.offer(Self.offer("o3", "a1", rack: "r1", tasks: 1))) == ["a1": 1])
        #expect(counts(spread.offer(Self.offer("o4", "a1", rack: "r1", tasks: 9))).isEmpty)
        #expect(counts(spread.offer(Self.offer("o5", "a2", rack: "r2", tasks: 1))) == ["a2": 1])
        spread.launch(Self.wanted("t9", [try .init("rack", .groupBy)]))
        #expect(spread.machine.snapshots.first { $0.taskID == "t9" }?.phase == .staged)
    }

    @Test("only tasks of the group count, by the group's name or by the task's name")
    func groups() throws {
        let unique = try PlacementConstraint("rack", .unique)
        var driver = MachineDriver.subscribed()
        driver.launch(Self.wanted("t1", [unique], group: "one"))
        driver.launch(Self.wanted("t2", [unique], group: "two"))
        driver.launch(Self.wanted("t3", [], group: "two"))
        #expect(driver.offer(Self.offer("o1", "a1", rack: "r1")).launchedTasks.count == 3)
        var named = Self.wanted("t4", [unique], group: nil)
        named.name = "web"
        var second = Self.wanted("t5", [unique], group: nil)
        second.name = "web"
        driver.launch(named)
        driver.launch(second)
        #expect(driver.offer(Self.offer("o2", "a1", rack: "r1")).launchedTasks.map(\.taskID.value) == ["t4"])
        // A task without constraints counts for tasks with constraints.
        driver.launch(Self.wanted("t6", [unique], group: "two"))
        #expect(driver.offer(Self.offer("o3", "a1", rack: "r1")).launchedTasks.isEmpty)
    }

    @Test("a launch that fails or is refused no longer counts")
    func refused() throws {
        var driver = Self.driver(1, try .init("hostname", .unique))
        driver.acceptsCalls = false
        let accept = driver.offer(Self.offer("o1", "a1", rack: nil))
        #expect(driver.machine.tasks.groups.tasks(of: "g") == 1)
        driver.handle(.callFinished(try #require(accept.callIDs.first), .notSent("refused")))
        #expect(driver.machine.tasks.groups.tasks(of: "g") == 0)
        #expect(driver.offer(Self.offer("o2", "a1", rack: nil)).launchedTasks.count == 1)
    }

    @Test("region, zone and scalar attributes count like others")
    func pseudoAttributes() throws {
        var driver = Self.driver(4, try .init("@zone", .maxPer, "1"), try .init("slots", .is, "4"))
        func offer(_ id: String, zone: String, slots: Double) -> Mesos.Offer {
            var offer = makeOffer(
                id, agent: id, attributes: [.init(name: "slots", type: .scalar, scalar: .init(value: slots))])
            offer.domain = .init(faultDomain: .init(region: .init(name: "eu"), zone: .init(name: zone)))
            return offer
        }
        let actions = driver.offer(
            offer("a1", zone: "z1", slots: 4), offer("a2", zone: "z1", slots: 4), offer("a3", zone: "z2", slots: 4),
            offer("a4", zone: "z3", slots: 5))
        #expect(Set(counts(actions).keys) == ["a1", "a3"] && actions.launchedTasks.count == 2)
    }

    @Test("the error of a request that other tasks of its group exclude says so")
    func message() throws {
        var driver = Self.driver(2, try .init("rack", .unique))
        driver.offer(Self.offer("o1", "a1", rack: "r1"))
        driver.offer(Self.offer("o2", "a1", rack: "r1"))
        let errors = driver.advance(by: .seconds(45)).compactMap {
            if case .resumeLaunch("t2", .failure(let error)) = $0 { error } else { nil }
        }
        #expect(errors.map(\.code) == [.noCapacity])
        #expect(
            errors.first?.message.contains("the locations of other tasks of group 'g' may have ruled it out") == true)
    }

    @Test(
        "values that an operator does not take are refused",
        arguments: [
            ("MAX_PER", ""), ("MAX_PER", "0"), ("MAX_PER", "two"), ("GROUP_BY", "-1"), ("UNIQUE", "x"), ("IS", ""),
            ("LIKE", "r["),
        ])
    func badValues(name: String, value: String) throws {
        let known = try #require(PlacementConstraint.Operator(rawValue: name))
        let error = #expect(throws: MesosSchedulerError.self) { try PlacementConstraint("rack", known, value) }
        #expect(error?.code == .invalidRequest)
        #expect(error?.message.contains("rack \(name)") == true)
    }

    @Test("the incremental counts equal a full count")
    func incremental() {
        struct Place: Hashable {
            var group: String
            var agent: String
        }
        var random = SeededRandom(seed: 7)
        var groups = ConstraintGroups()
        var model: [String: Place] = [:]
        let racks: [String: [String]] = ["a1": ["r1"], "a2": ["r1"], "a3": ["r2"], "a4": ["r2", "r3"], "a5": []]
        func values(_ agent: String) -> [String: [String]] { ["rack": racks[agent] ?? [], "hostname": [agent]] }
        var known: Set<String> = []
        for step in 0..<3000 {
            let task = "t\(Int.random(in: 0..<50, using: &random))"
            if Int.random(in: 0..<3, using: &random) == 0 {
                groups.remove(task)
                model[task] = nil
            } else {
                let place = Place(
                    group: "g\(Int.random(in: 0..<3, using: &random))",
                    agent: "a\(Int.random(in: 1...5, using: &random))")
                let isTold = Bool.random(using: &random)
                if isTold { known.insert(place.agent) }
                model[task] = place
                if Bool.random(using: &random) {
                    groups.place(
                        task, group: place.group, agentID: place.agent, values: isTold ? values(place.agent) : nil)
                } else {
                    // Several tasks of random groups on the same agent.
                    let others = (0..<Int.random(in: 0..<4, using: &random)).map { _ in
                        (
                            taskID: "t\(40 + Int.random(in: 0..<10, using: &random))",
                            group: "g\(Int.random(in: 0..<3, using: &random))"
                        )
                    }
                    let batch = [(taskID: task, group: place.group)] + others
                    groups.place(batch, agentID: place.agent, values: isTold ? values(place.agent) : nil)
                    for other in others { model[other.taskID] = Place(group: other.group, agent: place.agent) }
                }
                if isTold { groups.sawOffer(of: place.agent, values: values(place.agent)) }
            }
            if step % 50 == 25 { groups.follow("g\(step % 3)", by: "rack") }
            // An agent without tasks is forgotten together with its attributes.
            known.formIntersection(model.values.map(\.agent))
            for group in ["g0", "g1", "g2"] {
                var expected: [String: Int] = [:]
                for place in model.values where place.group == group && known.contains(place.agent) {
                    for rack in racks[place.agent] ?? [] { expected[rack, default: 0] += 1 }
                }
                let actual = groups.counts(of: group, by: "rack")
                #expect(actual.counts == expected)
                var histogram: [Int: Int] = [:]
                for count in expected.values { histogram[count, default: 0] += 1 }
                #expect(actual.histogram == histogram)
                #expect(groups.tasks(of: group) == model.values.count { $0.group == group })
            }
        }
    }

    @Test("a regular expression runs once for each value; a value that is too long satisfies no constraint")
    func patterns() throws {
        let pattern = "rack-[0-9]+-of-\(#function.count)"
        let shared = try CompiledPattern.of(pattern)
        for _ in 0..<100 {
            let constraint = try PlacementConstraint("rack", .like, pattern)
            var driver = MachineDriver.subscribed()
            driver.launch(request("t1", constraints: [constraint]))
            driver.offer(Self.offer("o1", "a1", rack: "rack-1"), Self.offer("o2", "a2", rack: "rack-2"))
        }
        #expect(shared.evaluations == 2)
        let long = String(repeating: "x", count: CompiledPattern.maximumValueBytes + 1)
        let agent = MatchingTests().agent([Self.text("rack", long)])
        #expect(try !PlacementConstraint("rack", .like, ".*").isSatisfied(by: agent))
        #expect(try !PlacementConstraint("rack", .unlike, "y").isSatisfied(by: agent))
        #expect(try PlacementConstraint("rack", .is, long).isSatisfied(by: agent))
    }
}

@Suite struct AttributeNameTests {
    @Test(
        "attribute names are compared as strings",
        arguments: [
            ("zone", "zone", true), ("zone", "zon", false), ("zone", "zonen", false), ("", "zone", false),
            ("caf\u{E9}", "cafe\u{301}", true), ("cafe\u{301}", "caf\u{E9}", true), ("caf\u{E9}", "cafe", false),
            ("\u{212A}", "K", true),
        ])
    func names(_ there: String, _ asked: String, _ isFound: Bool) throws {
        let offer = Mesos.Offer.with {
            $0.attributes = [
                .init(name: "first", type: .text, text: .init(value: "1")),
                .init(name: there, type: .text, text: .init(value: "a")),
                .init(name: "last", type: .scalar, scalar: .init(value: 4)),
                .init(name: there, type: .text, text: .init(value: "b")),
            ]
        }
        let agent = OfferedAgent(
            agentID: "a", hostname: "h", role: "*", available: .init(), hasUnavailability: false, offer: offer)
        #expect(agent.values(of: asked) == (isFound ? ["a", "b"] : []))
        #expect(agent.attributeValues(of: asked) == (isFound ? [.text("a"), .text("b")] : []))
        #expect(agent.has(asked) == isFound)
        #expect(try PlacementConstraint(asked, .is, "b").isSatisfied(by: agent) == isFound)
        #expect(try PlacementConstraint(asked, .like, "[bc]").isSatisfied(by: agent) == isFound)
        #expect(try PlacementConstraint(asked, .unlike, "[bc]").isSatisfied(by: agent) == !isFound)
        #expect(agent.values(of: "hostname") == ["h"] && agent.values(of: "last") == ["4"] && !agent.has("@zone"))
    }
}
