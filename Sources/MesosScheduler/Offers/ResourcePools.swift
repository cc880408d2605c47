import MesosAPI

/// The free resources of an agent's offers, from which those of tasks are cut out.
///
/// Resources come in several entries (reserved and unreserved, from several offers); what is cut out keeps its entry's
/// reservations and allocation. Reserved entries are used first, so that unreserved ones stay free for everybody.
struct ResourcePools: Sendable {
    private struct ScalarPool: Sendable {
        var template: Mesos.Resource
        /// Thousandths, the precision of Mesos.
        var amount: Int64
    }

    private struct PortPool: Sendable {
        var template: Mesos.Resource
        var ranges: [ClosedRange<UInt64>]
    }

    private static let scalarNames = ["cpus", "mem", "disk", "gpus"]
    private var scalars: [String: [ScalarPool]] = [:]
    private var ports: [PortPool] = []

    init(_ resources: some Sequence<Mesos.Resource>) {
        for resource in resources { add(resource) }
    }

    private mutating func add(_ resource: Mesos.Resource) {
        guard resource.revocable == nil, resource.shared == nil, resource.disk == nil else { return }
        // The old form of a reservation is a role other than the allocation's default.
        let isReserved = !resource.reservations.isEmpty || (resource.role ?? "*") != "*"
        let name = resource.name
        if name == "ports", let ranges = resource.ranges {
            // A number that is no port is no use, whatever the agent was configured with.
            let pool = PortPool(
                template: resource,
                ranges: ranges.range.filter { $0.begin <= min($0.end, 65_535) }.map { $0.begin...min($0.end, 65_535) })
            ports.insert(pool, at: isReserved ? 0 : ports.count)
        } else if Self.scalarNames.contains(name), let value = resource.scalar?.value {
            let amount = Self.thousandths(value)
            guard amount > 0 else { return }
            let list = scalars[name, default: []]
            scalars[name, default: []].insert(
                ScalarPool(template: resource, amount: amount), at: isReserved ? 0 : list.count)
        }
    }

    var available: TaskResources {
        func sum(_ name: String) -> Double {
            Double((scalars[name] ?? []).reduce(0) { $0 + $1.amount }) / 1000
        }
        return TaskResources(
            cpus: sum("cpus"), memory: sum("mem"), disk: sum("disk"), gpus: sum("gpus"),
            ports: ports.reduce(0) { $0 + $1.ranges.reduce(0) { $0 + $1.count } })
    }

    /// Cuts out what a task needs.
    ///
    /// - Returns: the resources and the host ports; nil when something is missing, and then nothing is taken.
    mutating func take(
        _ wanted: TaskResources, using random: inout SplitMix64
    ) -> (resources: [Mesos.Resource], ports: [Int])? {
        let before = self
        var taken: [Mesos.Resource] = []
        for (name, amount) in [
            ("cpus", wanted.cpus), ("mem", wanted.memory), ("disk", wanted.disk), ("gpus", wanted.gpus),
        ] {
            guard let part = take(name, Self.thousandths(amount)) else {
                self = before
                return nil
            }
            taken += part
        }
        guard let (portResources, numbers) = takePorts(wanted.ports, using: &random) else {
            self = before
            return nil
        }
        return (taken + portResources, numbers)
    }

    private mutating func take(_ name: String, _ amount: Int64) -> [Mesos.Resource]? {
        var missing = amount
        var taken: [Mesos.Resource] = []
        guard missing > 0 else { return [] }
        var pools = scalars[name] ?? []
        for index in pools.indices where missing > 0 && pools[index].amount > 0 {
            let part = min(missing, pools[index].amount)
            pools[index].amount -= part
            missing -= part
            var resource = pools[index].template
            resource.scalar = Mesos.Value.Scalar(value: Double(part) / 1000)
            taken.append(resource)
        }
        guard missing == 0 else { return nil }
        scalars[name] = pools
        return taken
    }

    private mutating func takePorts(
        _ count: Int, using random: inout SplitMix64
    ) -> (resources: [Mesos.Resource], ports: [Int])? {
        guard count > 0 else { return ([], []) }
        var missing = count
        var resources: [Mesos.Resource] = []
        var numbers: [Int] = []
        for index in ports.indices where missing > 0 {
            let size = ports[index].ranges.reduce(0) { $0 + $1.count }
            let part = min(missing, size)
            guard part > 0 else { continue }
            // Starting anywhere in the ranges, not at their beginning: a port that was in use a moment ago may not be
            // free yet on the agent, though it is offered again.
            let start = Int.random(in: 0...(size - part), using: &random)
            var chosen: [UInt64] = []
            var skipped = 0
            for range in ports[index].ranges where chosen.count < part {
                let skip = min(max(start - skipped, 0), range.count)
                skipped += skip
                let left = range.count - skip
                for offset in 0..<min(left, part - chosen.count) {
                    chosen.append(range.lowerBound + UInt64(skip + offset))
                }
            }
            for port in chosen { remove(port, from: index) }
            var resource = ports[index].template
            resource.ranges = Mesos.Value.Ranges(
                range: MessageList(Self.merged(chosen).map { .init(begin: $0.lowerBound, end: $0.upperBound) }))
            resources.append(resource)
            numbers += chosen.map { Int(truncatingIfNeeded: $0) }
            missing -= part
        }
        return missing == 0 ? (resources, numbers) : nil
    }

    private mutating func remove(_ port: UInt64, from pool: Int) {
        guard let index = ports[pool].ranges.firstIndex(where: { $0.contains(port) }) else { return }
        let range = ports[pool].ranges[index]
        var rest: [ClosedRange<UInt64>] = []
        if range.lowerBound < port { rest.append(range.lowerBound...(port - 1)) }
        if port < range.upperBound { rest.append((port + 1)...range.upperBound) }
        ports[pool].ranges.replaceSubrange(index...index, with: rest)
    }

    /// Ascending numbers as ranges.
    private static func merged(_ numbers: [UInt64]) -> [ClosedRange<UInt64>] {
        var ranges: [ClosedRange<UInt64>] = []
        for number in numbers.sorted() {
            if let last = ranges.last, last.upperBound + 1 == number {
                ranges[ranges.count - 1] = last.lowerBound...number
            } else {
                ranges.append(number...number)
            }
        }
        return ranges
    }

    private static func thousandths(_ value: Double) -> Int64 {
        // Also keeps what is not a number, or absurdly large, from trapping.
        guard value.isFinite, abs(value) < 1e15 else {
            return value > 0 && !value.isNaN ? 1_000_000_000_000_000_000 : 0
        }
        return Int64((value * 1000).rounded())
    }
}
