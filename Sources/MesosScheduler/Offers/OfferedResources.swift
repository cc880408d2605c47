import MachineSupport
import MesosAPI

/// Which resources of an offer tasks are given, and how they are cut out.
enum OfferedResources {
    /// Shared resources belong to others too, and volumes and whole disks are not to be used up as scratch space.
    static func isUsable(_ resource: Mesos.Resource) -> Bool {
        guard resource.shared == nil, resource.disk == nil else { return false }
        // Numbers that are no ports show a resource that is not what it is called.
        return resource.name != "ports" || resource.ranges?.range.allSatisfy { $0.end <= 65_535 } == true
    }

    /// The persistent volumes, which are used as they are or not at all.
    static func volumes(_ offers: some Sequence<Mesos.Offer>) -> ResourceSet {
        var volumes = ResourceSet()
        for offer in offers {
            for resource in offer.resources where resource.disk?.persistence != nil { volumes += [resource] }
        }
        return volumes
    }

    /// The amounts, without the detail: what the matcher compares. Looks once at each entry.
    ///
    /// - Parameters:
    ///   - isRevocable: of the revocable resources, or of all others.
    ///   - ports: those that do not count.
    static func amounts(
        _ offers: some Sequence<Mesos.Offer>, isRevocable: Bool, without ports: Set<UInt64> = []
    ) -> TaskResources {
        var sum = TaskResources()
        for offer in offers {
            for resource in offer.resources
            where (resource.revocable != nil) == isRevocable && isUsable(resource) {
                add(resource, to: &sum, without: ports)
            }
        }
        return sum
    }

    private static func add(
        _ resource: Mesos.Resource, to sum: inout TaskResources, without ports: Set<UInt64>
    ) {
        let value = resource.scalar?.value ?? 0
        // What is no number would make all comparisons wrong.
        let amount = value.isFinite && value > 0 ? value : 0
        switch resource.name {
        case "cpus": sum.cpus += amount
        case "mem": sum.memory += amount
        case "disk": sum.disk += amount
        case "gpus": sum.gpus += amount
        case "ports":
            for range in resource.ranges?.range ?? [] where range.begin <= range.end {
                let blocked = ports.isEmpty ? 0 : ports.count { $0 >= range.begin && $0 <= range.end }
                sum.ports += Int(range.end - range.begin) + 1 - blocked
            }
        default: break
        }
    }

    /// Cuts out what a task needs, reserved resources first.
    ///
    /// With revocable resources allowed they are preferred, so that the others stay for those who need them. Mesos refuses
    /// a task with revocable and other resources of the same name, so each name comes whole from one side.
    ///
    /// - Parameters:
    ///   - revocable: the names that come from revocable resources.
    ///   - blocked: ports that are not taken.
    /// - Returns: the resources and the host ports; nil when something is missing, and then nothing is taken.
    static func take(
        _ wanted: TaskResources, from free: inout ResourceSet, revocable: Set<String> = [],
        blocked: Set<UInt64> = [], using random: inout SeededRandom
    ) -> (resources: [Mesos.Resource], ports: [Int])? {
        var left = free
        var taken = ResourceSet()
        for (name, amount) in wanted.scalars where amount > 0 {
            let isRevocable = !revocable.isEmpty && revocable.contains(name.rawValue)
            guard left.take(name, amount, isRevocable: isRevocable, into: &taken) else { return nil }
        }
        var ports: [Int] = []
        if wanted.ports > 0 {
            let isRevocable = !revocable.isEmpty && revocable.contains(WellKnownResource.ports.rawValue)
            guard let part = takePorts(wanted.ports, from: &left, blocked, using: &random, isRevocable: isRevocable)
            else { return nil }
            taken += part.resources
            ports = part.numbers.map { Int($0) }
        }
        free = left
        return (taken.resources.elements, ports)
    }

    /// The names of which a task can have all it needs from revocable resources.
    static func revocableNames(for wanted: TaskResources, in free: ResourceSet) -> Set<String> {
        let revocable = free.revocable
        var names: Set<String> = []
        for (name, amount) in wanted.scalars where amount > 0 && revocable.scalar(name.rawValue) + 0.0005 > amount {
            names.insert(name.rawValue)
        }
        if wanted.ports > 0, revocable.ranges("ports").count >= UInt64(wanted.ports) { names.insert("ports") }
        return names
    }

    /// Starts anywhere in the ranges, not at their beginning: a port that was in use a moment ago is offered again before
    /// it is free on the agent.
    private static func takePorts(
        _ count: Int, from free: inout ResourceSet, _ blocked: Set<UInt64>, using random: inout SeededRandom,
        isRevocable: Bool
    ) -> (resources: ResourceSet, numbers: [UInt64])? {
        func size(_ range: ClosedRange<UInt64>) -> Int { Int(range.upperBound - range.lowerBound) + 1 }
        let ranges = free.ports(isRevocable: isRevocable).ranges
        var skip = Int.random(in: 0...max(ranges.reduce(0) { $0 + size($1) } - count, 0), using: &random)
        var start: UInt64 = 0
        for range in ranges {
            if skip < size(range) {
                start = range.lowerBound + UInt64(skip)
                break
            }
            skip -= size(range)
        }
        func isBlocked(_ port: UInt64) -> Bool { !blocked.isEmpty && blocked.contains(port) }
        // With reservations or blocked ports the later ones may not be enough.
        return free.takePorts(count, from: start, isRevocable: isRevocable, excluding: isBlocked)
            ?? free.takePorts(count, isRevocable: isRevocable, excluding: isBlocked)
    }
}

extension TaskResources {
    /// Everything but ports, by its name in Mesos.
    var scalars: [(name: WellKnownResource, amount: Double)] {
        [(.cpus, cpus), (.memory, memory), (.disk, disk), (.gpus, gpus)]
    }
}
