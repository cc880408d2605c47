import MesosAPI

/// Which resources of an offer tasks are given, and how they are cut out.
enum OfferedResources {
    /// Revocable resources may be taken back at any moment, shared ones belong to others too, and volumes and whole disks
    /// are not to be used up as scratch space.
    static func isUsable(_ resource: Mesos.Resource) -> Bool {
        guard resource.revocable == nil, resource.shared == nil, resource.disk == nil else { return false }
        // Numbers that are no ports show a resource that is not what it is called.
        return resource.name != "ports" || resource.ranges?.range.allSatisfy { $0.end <= 65_535 } == true
    }

    /// The amounts, without the detail: what the matcher compares. Looks once at each entry.
    static func available(_ offers: some Sequence<Mesos.Offer>) -> TaskResources {
        var sum = TaskResources()
        for offer in offers {
            for resource in offer.resources where isUsable(resource) {
                switch resource.name {
                case "cpus": sum.cpus += resource.scalar?.value ?? 0
                case "mem": sum.memory += resource.scalar?.value ?? 0
                case "disk": sum.disk += resource.scalar?.value ?? 0
                case "gpus": sum.gpus += resource.scalar?.value ?? 0
                case "ports":
                    for range in resource.ranges?.range ?? [] where range.begin <= range.end {
                        sum.ports += Int(range.end - range.begin) + 1
                    }
                default: break
                }
            }
        }
        return sum
    }

    /// Cuts out what a task needs, reserved resources first.
    ///
    /// - Returns: the resources and the host ports; nil when something is missing, and then nothing is taken.
    static func take(
        _ wanted: TaskResources, from free: inout ResourceSet, using random: inout SplitMix64
    ) -> (resources: [Mesos.Resource], ports: [Int])? {
        var left = free
        var taken: [Mesos.Resource] = []
        for (name, amount) in [
            ("cpus", wanted.cpus), ("mem", wanted.memory), ("disk", wanted.disk), ("gpus", wanted.gpus),
        ] where amount > 0 {
            guard let part = left.take(scalar: name, amount) else { return nil }
            taken += part.resources
        }
        guard let ports = takePorts(wanted.ports, from: &left, using: &random) else { return nil }
        free = left
        return (taken + ports.resources, ports.numbers)
    }

    /// Starts anywhere in the ranges, not at their beginning: a port that was in use a moment ago is offered again before
    /// it is free on the agent.
    private static func takePorts(
        _ count: Int, from free: inout ResourceSet, using random: inout SplitMix64
    ) -> (resources: [Mesos.Resource], numbers: [Int])? {
        guard count > 0 else { return ([], []) }
        let ranges = free.ranges("ports").ranges
        var skip = Int.random(in: 0...max(ranges.reduce(0) { $0 + $1.count } - count, 0), using: &random)
        var start: UInt64 = 0
        for range in ranges {
            if skip < range.count {
                start = range.lowerBound + UInt64(skip)
                break
            }
            skip -= range.count
        }
        // With reservations the first ports of the later ranges may not be enough.
        let part =
            free.take(ranges: "ports", count: count, excluding: { $0 < start })
            ?? free.take(ranges: "ports", count: count)
        return part.map { ($0.resources.resources.elements, $0.numbers.map { Int($0) }) }
    }
}
