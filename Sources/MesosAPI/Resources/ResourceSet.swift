/// The resources that every agent has, with their names in Mesos. Comparing these is faster than comparing names.
package enum WellKnownResource: String, Sendable {
    case cpus
    case memory = "mem"
    case disk
    case gpus
    case ports
}

/// The resources of an agent, an offer or a task, with arithmetic.
///
/// Resources of the same kind (name, reservations, allocation, disk, revocable, shared, provider) are added up. Resources of
/// different kinds stay separate entries, because Mesos does not accept one in place of the other. As in Mesos,
/// * scalars are exact to a thousandth;
/// * a shared resource has an amount and a number of copies;
/// * persistent volumes and whole disks are indivisible.
///
/// ```swift
/// var free = ResourceSet(offer.resources)
/// let task = ResourceSet([.scalar("cpus", 0.5, role: "*"), .scalar("mem", 256, role: "*")])
/// if free.contains(task) { free -= task }
/// ```
public struct ResourceSet: Sendable, Hashable, ExpressibleByArrayLiteral, CustomStringConvertible {
    /// The properties by which resources are told apart.
    struct Kind: Hashable, Sendable {
        var name: String
        var legacyRole: String
        var reservations: MessageList<Mesos.Resource.ReservationInfo>
        var allocatedRole: String?
        var disk: Mesos.Resource.DiskInfo?
        var isRevocable: Bool
        var isShared: Bool
        var provider: Mesos.ResourceProviderID?

        init(_ resource: Mesos.Resource) {
            name = resource.name
            legacyRole = resource.role ?? "*"
            reservations = resource.reservations
            allocatedRole = resource.allocationInfo?.role
            disk = resource.disk
            isRevocable = resource.revocable != nil
            isShared = resource.shared != nil
            provider = resource.providerID
        }
    }

    /// The constant part of an entry. A class, so that taking resources for one task after another does not copy it.
    final class Sort: Sendable {
        let kind: Kind
        /// The original resource, for its other fields. Its amount is not used.
        let template: Mesos.Resource
        let wellKnown: WellKnownResource?
        /// Whether the resource is indivisible.
        let isWhole: Bool
        /// The number of stacked reservations, plus one; 0 for an unreserved resource. Fewer tasks can use a resource with a
        /// higher number.
        let refinement: Int

        init(_ resource: Mesos.Resource) {
            kind = Kind(resource)
            template = resource
            wellKnown = WellKnownResource(rawValue: kind.name)
            isWhole = kind.isShared || resource.isIndivisible
            refinement = resource.reservedRole == nil ? 0 : kind.reservations.count + 1
        }
    }

    struct Entry: Sendable {
        let sort: Sort
        var value: ResourceValue
        /// The number of copies of a shared or indivisible resource; 1 for other resources.
        var copies: Int

        var kind: Kind { sort.kind }
        var template: Mesos.Resource { sort.template }
        var isWhole: Bool { sort.isWhole }
    }

    var entries: [Entry] = []

    /// Creates an empty set.
    public init() {}

    /// Adds up the resources. Resources without a value for their type are ignored.
    public init(_ resources: some Sequence<Mesos.Resource>) {
        for resource in resources { add(resource) }
    }

    public init(arrayLiteral resources: Mesos.Resource...) { self.init(resources) }

    /// Whether the set has no resource.
    public var isEmpty: Bool { entries.isEmpty }

    /// The resources as messages, one for each kind and copy.
    public var resources: MessageList<Mesos.Resource> {
        Mesos.Resource.list(entries.lazy.map { ($0.template, $0.value, $0.copies) })
    }

    // MARK: Arithmetic

    /// The resources of both sets.
    public static func + (left: ResourceSet, right: ResourceSet) -> ResourceSet {
        var result = left
        result += right
        return result
    }

    /// The resources of the left set without those of the right one.
    public static func - (left: ResourceSet, right: ResourceSet) -> ResourceSet {
        var result = left
        result -= right
        return result
    }

    /// Adds resources to the set.
    public static func += (left: inout ResourceSet, right: ResourceSet) {
        for entry in right.entries { left.add(entry) }
    }

    /// Removes the resources of `right`, as far as `left` contains them.
    public static func -= (left: inout ResourceSet, right: ResourceSet) {
        for entry in right.entries { left.remove(entry) }
    }

    /// Whether the set contains all resources of `other`.
    public func contains(_ other: ResourceSet) -> Bool {
        other.entries.allSatisfy { wanted in
            guard let index = index(of: wanted) else { return false }
            let have = entries[index]
            return wanted.isWhole ? have.copies >= wanted.copies : have.value.contains(wanted.value)
        }
    }

    /// Sets are equal if each contains the other. The order of entries does not matter.
    public static func == (left: ResourceSet, right: ResourceSet) -> Bool {
        left.entries.count == right.entries.count && left.contains(right) && right.contains(left)
    }

    public func hash(into hasher: inout Hasher) {
        // The sum of the entries' hashes does not depend on their order.
        var sum = 0
        for entry in entries {
            var inner = Hasher()
            inner.combine(entry.kind)
            inner.combine(entry.value)
            sum &+= inner.finalize()
        }
        hasher.combine(sum)
    }

    // MARK: Values

    /// The sum of the scalar resources of this name in its unit, such as CPUs or MB.
    public func scalar(_ name: String) -> Double {
        var total: Int64 = 0
        for case .scalar(let value) in entries.lazy.filter({ $0.kind.name == name }).map(\.value) {
            total = ResourceValue.bounded(total, value)
        }
        return Double(total) / 1000
    }

    /// All ranges of the included resources of this name, merged and sorted.
    public func ranges(_ name: String, where isIncluded: (Mesos.Resource) -> Bool = { _ in true }) -> RangeSet {
        merged { $0.kind.name == name && isIncluded($0.template) }
    }

    /// All ports, merged and sorted.
    ///
    /// - Parameter isRevocable: whether to return the ports of revocable or of other resources.
    package func ports(isRevocable: Bool) -> RangeSet {
        merged { $0.wellKnown == .ports && $0.kind.isRevocable == isRevocable }
    }

    @inline(__always)
    private func merged(where isIncluded: (Sort) -> Bool) -> RangeSet {
        var result = RangeSet()
        for entry in entries {
            guard case .ranges(let ranges) = entry.value, isIncluded(entry.sort) else { continue }
            result = result.ranges.isEmpty ? ranges : result + ranges
        }
        return result
    }

    /// The items of all SET resources of this name.
    public func set(_ name: String) -> Set<String> {
        var result: Set<String> = []
        for case .set(let items) in entries.lazy.filter({ $0.kind.name == name }).map(\.value) {
            result.formUnion(items)
        }
        return result
    }

    /// The names of the resources in their original order.
    public var names: [String] {
        var seen: Set<String> = []
        return entries.map(\.kind.name).filter { seen.insert($0).inserted }
    }

    /// The resources for which `isIncluded` returns `true`.
    public func filtered(_ isIncluded: (Mesos.Resource) -> Bool) -> ResourceSet {
        var result = self
        result.entries.removeAll { !isIncluded($0.template) }
        return result
    }

    /// The unreserved resources.
    public var unreserved: ResourceSet { filtered { $0.reservedRole == nil } }

    /// The resources reserved for `role`.
    public func reserved(for role: String) -> ResourceSet { filtered { $0.reservedRole == role } }

    /// The revocable resources.
    public var revocable: ResourceSet { filtered { $0.revocable != nil } }

    /// The resources with an allocation to `role`, as in offers and launches of a MULTI_ROLE framework, or without an
    /// allocation for `nil`.
    public func allocated(to role: String?) -> ResourceSet {
        ResourceSet(
            resources.map { resource in
                var resource = resource
                resource.allocationInfo = role.map { .init(role: $0) }
                return resource
            })
    }

    // MARK: Entries

    private mutating func add(_ resource: Mesos.Resource) {
        guard let value = resource.amount, !value.isEmpty else { return }
        add(Entry(sort: Sort(resource), value: value, copies: 1))
    }

    mutating func add(_ entry: Entry) {
        guard !entry.value.isEmpty else { return }
        guard let index = index(of: entry) else {
            entries.append(entry)
            return
        }
        if entry.isWhole {
            entries[index].copies += entry.copies
        } else if let sum = entries[index].value.adding(entry.value) {
            entries[index].value = sum
        }
    }

    mutating func remove(_ entry: Entry) {
        guard let index = index(of: entry) else { return }
        if entry.isWhole {
            entries[index].copies -= entry.copies
            if entries[index].copies <= 0 { entries.remove(at: index) }
        } else if let rest = entries[index].value.subtracting(entry.value) {
            entries[index].value = rest
            if rest.isEmpty { entries.remove(at: index) }
        }
    }

    /// The index of the entry that `other` adds up with: same kind, same type, and for indivisible resources the same value.
    private func index(of other: Entry) -> Int? {
        entries.firstIndex { entry in
            if entry.sort !== other.sort {
                guard entry.sort.wellKnown == other.sort.wellKnown, entry.kind == other.kind else { return false }
            }
            switch (entry.value, other.value) {
            case (.scalar, .scalar), (.ranges, .ranges), (.set, .set):
                return !entry.isWhole || entry.value == other.value
            default: return false
            }
        }
    }

    /// The form of Mesos: `cpus:0.5; mem(reserved: ops):64; ports:[31000-31005]`.
    public var description: String {
        entries.map { entry in
            let role = entry.template.reservedRole.map { "(reserved: \($0))" } ?? ""
            let marks = (entry.kind.isRevocable ? "{REV}" : "") + (entry.kind.isShared ? "<SHARED>" : "")
            let value =
                switch entry.value {
                case .scalar(let thousandths): Self.format(thousandths)
                case .ranges(let ranges): ranges.description
                case .set(let items): "{" + items.sorted().joined(separator: ", ") + "}"
                }
            return "\(entry.kind.name)\(role)\(marks):\(value)"
        }.joined(separator: "; ")
    }

    private static func format(_ thousandths: Int64) -> String {
        thousandths % 1000 == 0 ? "\(thousandths / 1000)" : "\(Double(thousandths) / 1000)"
    }
}
