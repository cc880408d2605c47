import MachineSupport
import MesosAPI

/// Chooses the resources of an offer that tasks can get, and takes them out.
enum OfferedResources {
    /// Excludes shared resources, and volumes and whole disks, which must not serve as scratch space.
    static func isUsable(_ resource: Mesos.Resource) -> Bool {
        guard resource.shared == nil, resource.disk == nil else { return false }
        // A range with numbers outside the ports is invalid.
        return resource.name != "ports" || resource.ranges?.range.allSatisfy { $0.end <= 65_535 } == true
    }

    /// The persistent volumes, which a task uses as a whole.
    static func volumes(_ offers: some Sequence<Mesos.Offer>) -> ResourceSet {
        var volumes = ResourceSet()
        for offer in offers {
            for resource in offer.resources where resource.disk?.persistence != nil { volumes += [resource] }
        }
        return volumes
    }

    /// The amounts that the matcher compares: of the revocable resources or of all others, without these ports. Looks
    /// at each entry once.
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

    private static func add(_ resource: Mesos.Resource, to sum: inout TaskResources, without ports: Set<UInt64>) {
        let value = resource.scalar?.value ?? 0
        // Rejects NaN, which would make all comparisons wrong.
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

    /// Takes the resources of a task, reserved ones first; returns `nil`, and takes nothing, if a resource is missing.
    ///
    /// Mesos refuses a task with revocable and other resources of one name, so each name comes from one side only.
    ///
    /// - Parameters:
    ///   - revocable: the names of the resources to take from revocable ones.
    ///   - blocked: the ports not to take.
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

    /// The names of the resources that revocable resources can cover completely.
    static func revocableNames(for wanted: TaskResources, in free: ResourceSet) -> Set<String> {
        let revocable = free.revocable
        var names: Set<String> = []
        for (name, amount) in wanted.scalars where amount > 0 && revocable.scalar(name.rawValue) + 0.0005 > amount {
            names.insert(name.rawValue)
        }
        if wanted.ports > 0, revocable.ranges("ports").count >= UInt64(wanted.ports) { names.insert("ports") }
        return names
    }

    /// Starts at a random place of the ranges, because Mesos may offer a port again before it is free on the agent.
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
        // With reservations or blocked ports the ports after the start may not be enough.
        return free.takePorts(count, from: start, isRevocable: isRevocable, excluding: isBlocked)
            ?? free.takePorts(count, isRevocable: isRevocable, excluding: isBlocked)
    }
}

extension TaskResources {
    var scalars: [(name: WellKnownResource, amount: Double)] {
        [(.cpus, cpus), (.memory, memory), (.disk, disk), (.gpus, gpus)]
    }
}
