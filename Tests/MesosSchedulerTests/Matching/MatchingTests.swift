import MachineSupport
import MesosAPI
import Testing

@testable import MesosScheduler

@Suite("matching requests with offers")
struct MatchingTests {
    static let attributes: [Mesos.Attribute] = [
        .init(name: "rack", type: .text, text: .init(value: "r1")),
        .init(name: "slots", type: .scalar, scalar: .init(value: 4)),
        .init(name: "speed", type: .scalar, scalar: .init(value: 2.5)),
        .init(
            name: "vlans", type: .ranges, ranges: .init(range: [.init(begin: 1, end: 10), .init(begin: 20, end: 20)])),
        .init(name: "gpu", type: .set, set: .init(item: ["a100", "t4"])),
        .init(name: "tag", type: .text, text: .init(value: "x")),
        .init(name: "tag", type: .text, text: .init(value: "y")),
    ]

    func agent(_ attributes: [Mesos.Attribute] = Self.attributes) -> OfferedAgent {
        var offer = makeOffer("o1", attributes: attributes)
        offer.domain = .init(faultDomain: .init(region: .init(name: "eu"), zone: .init(name: "eu-1")))
        return OfferedAgent(
            agentID: "a1", hostname: "node7.example", role: "*", available: .init(cpus: 1, memory: 1),
            hasUnavailability: false, offer: offer)
    }

    @Test(
        "a constraint compares the whole value, as Mesos prints it",
        arguments: [
            ("rack LIKE r1", true), ("rack LIKE r", false), ("rack LIKE .", false), ("rack LIKE r[0-9]", true),
            ("rack UNLIKE r1", false), ("rack UNLIKE r2", true), ("rack UNLIKE r", true),
            ("slots LIKE 4", true), ("slots LIKE 4\\.0", false), ("speed LIKE 2\\.5", true),
            ("vlans LIKE \\[1-10, 20-20\\]", true), ("vlans LIKE .*20-20.*", true),
            ("gpu LIKE \\{a100, t4\\}", true), ("gpu LIKE .*a100.*", true),
            ("tag LIKE x", true), ("tag LIKE y", true), ("tag UNLIKE x", false), ("tag UNLIKE z", true),
            ("missing LIKE .*", false), ("missing UNLIKE .*", true),
            ("rack IS r1", true), ("rack IS r", false), ("rack IS r.", false), ("missing IS r1", false),
            ("slots IS 4", true), ("slots IS 4.0", true), ("slots IS 5", false), ("slots IS [2-4]", true),
            ("slots IS [5-9]", false), ("slots IS [5-9,1-4]", true), ("speed IS 2.5", true),
            ("vlans IS [1-10, 20-20]", true), ("vlans IS [1-5,6-10,20-20]", true), ("vlans IS [1-10]", false),
            ("vlans IS 7", true), ("vlans IS 11", false), ("gpu IS {t4,a100}", true), ("gpu IS t4", true),
            ("gpu IS {t4}", false), ("tag IS y", true), ("@zone IS eu-1", true), ("hostname IS node7.example", true),
            ("rack CLUSTER r1", true), ("rack CLUSTER r2", false), ("rack CLUSTER", true), ("missing CLUSTER", false),
            ("missing UNIQUE", false), ("missing GROUP_BY", false), ("missing MAX_PER 3", false), ("rack UNIQUE", true),
            ("hostname LIKE node\\d+\\.example", true), ("@region LIKE eu", true), ("@zone UNLIKE eu-1", false),
        ])
    func constraints(text: String, isSatisfied: Bool) throws {
        let parts = text.split(separator: " ", maxSplits: 2).map(String.init)
        let constraint = try PlacementConstraint(
            parts[0], try #require(PlacementConstraint.Operator(rawValue: parts[1])), parts.count > 2 ? parts[2] : "")
        #expect(constraint.isSatisfied(by: agent()) == isSatisfied)
    }

    @Test("an attribute named like a pseudo attribute takes precedence")
    func ownAttributeWins() {
        let named = agent([.init(name: "hostname", type: .text, text: .init(value: "mine"))])
        #expect(named.values(of: "hostname") == ["mine"])
    }

    @Test(
        "a constraint is read from text",
        arguments: [
            ("zone LIKE east.*", " "), ("zone UNLIKE east", " "), ("slots IS 4", " "), ("rack CLUSTER", " "),
            ("rack CLUSTER r1", " "), ("zone GROUP_BY", " "), ("zone GROUP_BY 3", " "), ("rack MAX_PER 2", " "),
            ("hostname UNIQUE", " "), ("zone;LIKE;d e", ";"), ("zone::IS::a b", "::"),
        ])
    func parsing(text: String, delimiter: String) throws {
        let constraint = try PlacementConstraint(parsing: text, delimiter: delimiter)
        #expect(constraint.description == text.replacing(delimiter, with: " "))
        let again = try PlacementConstraint(constraint.attribute, constraint.operator, constraint.value)
        #expect(again == constraint)
    }

    @Test(
        "a text that is not a constraint is refused with the accepted form",
        arguments: [
            ("zone east", "three parts"), ("a b c d", "three parts"), ("", "three parts"), ("rack NEAR", "three parts"),
            ("slots IS", "three parts"), ("rack MAX_PER", "three parts"), ("rack MAX_PER none", "at least 1"),
            ("zone GROUP_BY 0", "at least 1"), ("rack UNIQUE r1", "takes no value"), ("zone LIKE [", "'[' is not one"),
        ])
    func malformed(text: String, part: String) {
        let error = #expect(throws: PlacementConstraint.ParseError.self) { try PlacementConstraint(parsing: text) }
        guard case .malformed(let accepted) = error else {
            Issue.record("\(error as Any)")
            return
        }
        #expect(accepted.contains(part))
    }

    @Test("an unknown operator is an error of its own")
    func unknownOperator() {
        #expect(throws: PlacementConstraint.ParseError.unknownOperator("NEAR")) {
            try PlacementConstraint(parsing: "rack NEAR r1")
        }
        #expect(PlacementConstraint.Operator.names == "LIKE, UNLIKE, IS, CLUSTER, GROUP_BY, MAX_PER, UNIQUE")
    }

    @Test("an invalid regular expression is refused, and the error names the constraint")
    func badPattern() {
        let error = #expect(throws: MesosSchedulerError.self) { try PlacementConstraint("rack", .like, "r[") }
        #expect(error?.message.contains("rack LIKE r[") == true)
    }

    func agents(_ list: (String, TaskResources)...) -> [OfferedAgent] {
        list.map { id, free in
            OfferedAgent(
                agentID: id, hostname: id, role: "*", available: free, hasUnavailability: id.hasPrefix("maintained"),
                offer: makeOffer(id))
        }
    }

    func demand(memory: Double, ports: Int = 0, count: Int = 1, role: String = "*", preferred: [String] = [])
        -> TaskDemand
    {
        TaskDemand(
            shape: .init(
                resources: .init(cpus: 1, memory: memory, ports: ports), role: role, preferredAgents: preferred),
            count: count)
    }

    @Test("the agent with the least memory that fits is filled first")
    func bestFit() {
        let free = agents(
            ("big", .init(cpus: 8, memory: 4096)), ("small", .init(cpus: 8, memory: 512)),
            ("middle", .init(cpus: 8, memory: 1024)))
        let matches = BestFitMatcher().match([demand(memory: 500, count: 4)], with: .init(free), groups: .init())
        #expect(
            matches.map { [free[$0.agent].agentID, "\($0.count)"] } == [
                ["small", "1"], ["middle", "2"], ["big", "1"],
            ])
    }

    @Test("every resource counts: CPUs, disk, GPUs, ports, role")
    func everyResource() {
        let free = agents(("a", TaskResources(cpus: 2, memory: 100, disk: 10, gpus: 1, ports: 2)))
        func fits(_ needs: TaskResources, role: String = "*") -> Bool {
            !BestFitMatcher().match(
                [.init(shape: .init(resources: needs, role: role), count: 1)], with: .init(free), groups: .init()
            ).isEmpty
        }
        #expect(fits(.init(cpus: 2, memory: 100, disk: 10, gpus: 1, ports: 2)))
        #expect(!fits(.init(cpus: 2.001)))
        #expect(!fits(.init(memory: 101)))
        #expect(!fits(.init(disk: 11)))
        #expect(!fits(.init(gpus: 2)))
        #expect(!fits(.init(ports: 3)))
        #expect(!fits(.init(cpus: 1), role: "other"))
    }

    @Test("tenths of CPUs add up to whole CPUs")
    func rounding() {
        let free = agents(("a", .init(cpus: 1, memory: 1000)))
        let shape = TaskShape(resources: .init(cpus: 0.1, memory: 1), role: "*")
        #expect(
            BestFitMatcher().match([.init(shape: shape, count: 20)], with: .init(free), groups: .init()).map(\.count)
                == [10])
        var driver = MachineDriver.subscribed()
        for number in 0..<20 { driver.launch(request("t\(number)", cpus: 0.1, memory: 1)) }
        #expect(driver.offer(makeOffer("o1", cpus: 1)).launchedTasks.count == 10)
    }

    @Test("earlier demands come first; later demands get the rest")
    func order() {
        let free = agents(("a", .init(cpus: 8, memory: 1000)))
        let matches = BestFitMatcher().match(
            [demand(memory: 800), demand(memory: 300), demand(memory: 200)], with: .init(free), groups: .init())
        #expect(matches == [.init(demand: 0, agent: 0, count: 1), .init(demand: 2, agent: 0, count: 1)])
    }

    @Test("preferred agents come first, agents before a maintenance last")
    func preferences() {
        let free = agents(
            ("maintained", .init(cpus: 8, memory: 100)), ("plain", .init(cpus: 8, memory: 500)),
            ("wanted", .init(cpus: 8, memory: 5000)))
        func first(_ preferred: [String]) -> String? {
            BestFitMatcher().match([demand(memory: 50, preferred: preferred)], with: .init(free), groups: .init()).first
                .map { free[$0.agent].agentID }
        }
        #expect(first([]) == "plain")
        #expect(first(["wanted"]) == "wanted")
        #expect(first(["absent", "maintained"]) == "maintained")
    }

    @Test(
        "reserved resources are used before unreserved ones; revocable resources, volumes and invalid ports are not used"
    )
    func usableResources() throws {
        let reserved = Mesos.Resource.with {
            $0 = .scalar("mem", 100, "*")
            $0.reservations = [.init(type: .dynamic, role: "ops")]
        }
        let revocable = Mesos.Resource.with {
            $0 = .scalar("mem", 900, "*")
            $0.revocable = .init()
        }
        let volume = Mesos.Resource.with {
            $0 = .scalar("disk", 900, "*")
            $0.disk = .init(persistence: .init(id: "v1"))
        }
        let ports = Mesos.Resource(
            name: "ports", type: .ranges, ranges: .init(range: [.init(begin: 1, end: .max)]))
        var offer = makeOffer("o1", memory: 200, ports: nil)
        offer.resources += [reserved, revocable, volume, ports]
        let free = OfferedResources.amounts([offer], isRevocable: false)
        #expect(free == TaskResources(cpus: 4, memory: 300))
        var driver = MachineDriver.subscribed()
        driver.launch(request("t1", memory: 150))
        let task = try #require(driver.offer(offer).launchedTasks.first)
        let memory = task.resources.filter { $0.name == "mem" }
        #expect(memory.map { $0.scalar?.value } == [100, 50])
        #expect(memory.map { $0.reservations.count } == [1, 0])
    }

    @Test("tasks on one agent get different ports, all from the offer")
    func ports() {
        var driver = MachineDriver.subscribed()
        for number in 0..<5 { driver.launch(request("t\(number)", ports: 2)) }
        let tasks = driver.offer(makeOffer("o1", ports: 31_000...31_009)).launchedTasks
        let ports = tasks.flatMap { task in
            task.resources.filter { $0.name == "ports" }.flatMap { resource in
                (resource.ranges?.range ?? []).flatMap { Array($0.begin...$0.end) }
            }
        }
        #expect(tasks.count == 5)
        #expect(ports.sorted() == Array(31_000...31_009))
    }
}
