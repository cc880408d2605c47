import MachineSupport
import Testing

@testable import MesosAPI

@Suite("resource arithmetic")
struct ResourceSetTests {
    static func reserved(_ name: String, _ value: Double, role: String) -> Mesos.Resource {
        var resource = Mesos.Resource.scalar(name, value)
        resource.reservations = [.with { ($0.type, $0.role) = (.dynamic, role) }]
        return resource
    }

    static func old(_ name: String, _ value: Double, role: String) -> Mesos.Resource {
        var resource = Mesos.Resource.scalar(name, value)
        resource.role = role
        return resource
    }

    static func revocable(_ name: String, _ value: Double) -> Mesos.Resource {
        var resource = Mesos.Resource.scalar(name, value)
        resource.revocable = .init()
        return resource
    }

    static func volume(_ id: String, _ value: Double, shared: Bool = false) -> Mesos.Resource {
        var resource = Mesos.Resource.scalar("disk", value)
        resource.disk = .with { $0.persistence = .with { $0.id = id } }
        if shared { resource.shared = .init() }
        return resource
    }

    struct Sum: Sendable {
        var left: ResourceSet
        var right: ResourceSet
        var sum: String
        var difference: String
        init(_ left: ResourceSet, _ right: ResourceSet, _ sum: String, _ difference: String) {
            (self.left, self.right, self.sum, self.difference) = (left, right, sum, difference)
        }
    }

    static let sums: [Sum] = [
        Sum([.scalar("cpus", 1)], [.scalar("cpus", 0.5)], "cpus:1.5", "cpus:0.5"),
        Sum([.scalar("cpus", 0.3)], [.scalar("cpus", 0.1)], "cpus:0.4", "cpus:0.2"),
        Sum([.scalar("cpus", 1)], [.scalar("cpus", 1)], "cpus:2", ""),
        Sum([.scalar("cpus", 1)], [.scalar("cpus", 3)], "cpus:4", ""),
        Sum([.scalar("cpus", 1)], [.scalar("mem", 32)], "cpus:1; mem:32", "cpus:1"),
        Sum(
            [.ranges("ports", [1...10])], [.ranges("ports", [5...5, 8...12])], "ports:[1-12]", "ports:[1-4, 6-7]"),
        Sum([.ranges("ports", [1...2, 4...5])], [.ranges("ports", [3...3])], "ports:[1-5]", "ports:[1-2, 4-5]"),
        Sum([.set("disks", ["a", "b"])], [.set("disks", ["b", "c"])], "disks:{a, b, c}", "disks:{a}"),
        Sum(
            [.scalar("mem", 10)], [reserved("mem", 5, role: "ops")], "mem:10; mem(reserved: ops):5", "mem:10"),
        Sum(
            [old("mem", 10, role: "ops")], [old("mem", 4, role: "ops")], "mem(reserved: ops):14", "mem(reserved: ops):6"
        ),
        Sum([.scalar("cpus", 1)], [revocable("cpus", 1)], "cpus:1; cpus{REV}:1", "cpus:1"),
        Sum([.scalar("cpus", 1, role: "a")], [.scalar("cpus", 1, role: "b")], "cpus:1; cpus:1", "cpus:1"),
        Sum([volume("v", 10)], [volume("w", 10)], "disk:10; disk:10", "disk:10"),
        Sum([volume("v", 10, shared: true)], [volume("v", 10, shared: true)], "disk<SHARED>:10", ""),
    ]

    @Test("addition and subtraction", arguments: sums)
    func arithmetic(row: Sum) {
        #expect((row.left + row.right).description == row.sum)
        #expect((row.left - row.right).description == row.difference)
        #expect((row.left + row.right).contains(row.left))
        #expect(row.left + row.right == row.right + row.left)
        if (row.left - row.right).description == row.left.description || !row.sum.contains(where: { "[{".contains($0) })
        {
            // Overlaps of ranges and sets are lost. Everything else is restored.
            #expect(row.left + row.right - row.right == row.left)
        }
        #expect(ResourceSet((row.left + row.right).resources) == row.left + row.right)
    }

    @Test("resources with different stacks of reservations are different kinds")
    func reservationStacks() {
        func stack(_ roles: [String]) -> Mesos.Resource {
            var resource = Mesos.Resource.scalar("cpus", 1)
            resource.reservations = MessageList(roles.map { role in .with { ($0.type, $0.role) = (.dynamic, role) } })
            return resource
        }
        let set = ResourceSet([stack(["a"]), stack(["a", "a/b"]), stack(["a"])])
        #expect(set.description == "cpus(reserved: a):2; cpus(reserved: a/b):1")
        #expect(set.reserved(for: "a/b").scalar("cpus") == 1)
        #expect(set.unreserved.isEmpty)
    }

    @Test("a resource does not replace one of another kind")
    func containment() {
        let offer: ResourceSet = [.scalar("cpus", 2), Self.reserved("cpus", 2, role: "ops"), .ranges("ports", [1...3])]
        #expect(offer.contains([.scalar("cpus", 2)]))
        #expect(!offer.contains([.scalar("cpus", 3)]))
        #expect(offer.contains([.ranges("ports", [2...3])]))
        #expect(!offer.contains([.ranges("ports", [3...4])]))
        #expect(!offer.contains([Self.revocable("cpus", 1)]))
        #expect(offer.scalar("cpus") == 4)
    }

    @Test("taking prefers reserved resources and takes all or nothing")
    func taking() throws {
        var offer: ResourceSet = [
            .scalar("cpus", 1), Self.reserved("cpus", 0.5, role: "ops"), .ranges("ports", [10...12, 20...20]),
        ]
        let before = offer
        #expect(offer.take(scalar: "cpus", 2) == nil)
        #expect(offer == before)
        let cpus = offer.take(scalar: "cpus", 0.75)
        let taken = try #require(cpus)
        #expect(taken.description == "cpus(reserved: ops):0.5; cpus:0.25")
        #expect(offer.scalar("cpus") == 0.75)
        let found = offer.take(ranges: "ports", count: 3, excluding: { $0 == 11 })
        let ports = try #require(found)
        #expect(ports.numbers == [10, 12, 20])
        #expect(offer.ranges("ports") == [11...11])
        #expect(offer.take(ranges: "ports", count: 2) == nil)
        #expect(offer + taken + ports.resources == before)
    }

    @Test("allocation is added and removed")
    func allocation() {
        let set: ResourceSet = [.scalar("cpus", 1), .ranges("ports", [1...2])]
        let allocated = set.allocated(to: "ops")
        #expect(allocated.resources.allSatisfy { $0.allocationInfo?.role == "ops" })
        #expect(!allocated.contains(set))
        #expect(allocated.allocated(to: nil) == set)
    }

    @Test("invalid values are ignored")
    func oddValues() {
        let set = ResourceSet([
            .scalar("cpus", .nan), .scalar("mem", -5), .scalar("disk", .infinity),
            .with { ($0.name, $0.type) = ("ports", .ranges) }, .with { ($0.name, $0.type) = ("x", .text) },
            .with { ($0.name, $0.type, $0.ranges) = ("ports", .ranges, .init(range: [.init(begin: 5, end: 4)])) },
            .ranges("all", [0...UInt64.max]),
        ])
        #expect(set.names == ["disk", "all"])
        #expect(set.ranges("all").count == .max)
        #expect((set - set).isEmpty)
    }

    @Test("huge amounts neither trap nor overflow")
    func absurdAmounts() {
        let absurd = ResourceSet(
            (0..<8).flatMap { role in
                (0..<8).map { _ in Mesos.Resource.scalar("cpus", 1e300, role: "role-\(role)") }
            })
        #expect(absurd.scalar("cpus") > 1e12)
        #expect((absurd - absurd).scalar("cpus") == 0)
    }

    @Test("taking well-known resources equals taking by name")
    func wellKnown() {
        var random = SeededRandom(seed: 3)
        for round in 0..<500 {
            var offered: [Mesos.Resource] = []
            for name in ["cpus", "mem", "other"] {
                for _ in 0..<Int.random(in: 0...2, using: &random) {
                    let amount = Double(Int.random(in: 1...8, using: &random)) / 2
                    switch Int.random(in: 0..<4, using: &random) {
                    case 0: offered.append(Self.reserved(name, amount, role: "a"))
                    case 1: offered.append(Self.old(name, amount, role: "b"))
                    case 2: offered.append(Self.revocable(name, amount))
                    default: offered.append(.scalar(name, amount))
                    }
                }
            }
            var ports = Mesos.Resource.ranges("ports", [10...12, 15...15])
            if round % 3 == 0 { ports.revocable = .init() }
            offered += [ports, .ranges("ports", [20...21], role: "a")]
            var byName = ResourceSet(offered)
            var known = byName
            let isRevocable = round % 2 == 0
            for (name, amount) in [("cpus", 1.5), ("mem", 3), ("cpus", 0.5)] {
                let taken = byName.take(scalar: name, amount) { ($0.revocable != nil) == isRevocable }
                var part = ResourceSet()
                let isTaken = known.take(
                    WellKnownResource(rawValue: name)!, amount, isRevocable: isRevocable, into: &part)
                #expect(isTaken == (taken != nil) && part == taken ?? [] && known == byName)
            }
            for (count, start) in [(1, UInt64(11)), (3, 0), (2, 15), (0, 0)] {
                let taken = byName.take(
                    ranges: "ports", count: count, from: start, excluding: { $0 == 12 },
                    where: { ($0.revocable != nil) == isRevocable })
                let part = known.takePorts(count, from: start, isRevocable: isRevocable) { $0 == 12 }
                #expect(part?.numbers == taken?.numbers && part?.resources == taken?.resources && known == byName)
                #expect(part.map { $0.resources.ports(isRevocable: isRevocable).count == UInt64(count) } != false)
                #expect(
                    known.ports(isRevocable: isRevocable)
                        == byName.ranges("ports") {
                            ($0.revocable != nil) == isRevocable
                        })
            }
        }
    }

    @Test("ranges of numbers and differences of ranges equal those of single numbers")
    func rangesOfNumbers() {
        var random = SeededRandom(seed: 4)
        for _ in 0..<1000 {
            let left = Set((0..<20).map { _ in UInt64.random(in: 0...30, using: &random) })
            let right = Set((0..<10).map { _ in UInt64.random(in: 0...30, using: &random) })
            let set = RangeSet(ascending: left.sorted())
            #expect(set == RangeSet(left.map { $0...$0 }))
            #expect(set - RangeSet(ascending: right.sorted()) == RangeSet(left.subtracting(right).map { $0...$0 }))
            let start = UInt64.random(in: 0...31, using: &random)
            let expected = left.filter { $0 >= start && $0 % 3 != 0 }.sorted()
            #expect(set.first(4, from: start) { $0 % 3 == 0 } == (expected.count < 4 ? nil : Array(expected.prefix(4))))
        }
        let end = RangeSet([UInt64.max - 1...UInt64.max])
        #expect(RangeSet(ascending: [.max - 1, .max]) == end)
        #expect(end.first(2, from: .max) { _ in false } == nil)
        #expect(end.first(1, from: .max) { _ in false } == [.max])
        #expect((end - RangeSet(ascending: [.max])).ranges == [UInt64.max - 1...UInt64.max - 1])
    }
}
