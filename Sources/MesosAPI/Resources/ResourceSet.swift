/// Resources with arithmetic: what an agent has, what an offer holds, what a task takes.
///
/// Entries of the same kind (name, reservations, allocation, disk, revocable, shared, provider) are added up; entries of
/// different kinds stay apart, for Mesos does not let one stand for the other. Semantics are those of Mesos:
/// * scalars are exact to a thousandth;
/// * a shared resource keeps its amount and counts how often it is held;
/// * persistent volumes and whole disks are taken whole or not at all.
///
/// ```swift
/// var free = ResourceSet(offer.resources)
/// let task = ResourceSet([.scalar("cpus", 0.5, role: "*"), .scalar("mem", 256, role: "*")])
/// if free.contains(task) { free -= task }
/// ```
public struct ResourceSet: Sendable, Hashable, ExpressibleByArrayLiteral, CustomStringConvertible {
    /// What makes two resources the same kind.
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

    /// What does not change when some of a resource is taken. Held outside of the entry, so that taking for one task after
    /// the other copies none of it.
    final class Sort: Sendable {
        let kind: Kind
        /// The resource as it came, for its other fields; the amount in it is not used.
        let template: Mesos.Resource
        let wellKnown: WellKnownResource?
        /// Taken whole or not at all.
        let isWhole: Bool
        /// The higher the fewer others could use it: the more refined its reservation is. 0: not reserved.
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
        /// How many times a shared or indivisible resource is held; 1 for all others.
        var copies: Int

        var kind: Kind { sort.kind }
        var template: Mesos.Resource { sort.template }
        var isWhole: Bool { sort.isWhole }
    }

    var entries: [Entry] = []

    public init() {}

    /// Adds the resources up. A resource without a value for its type is left out.
    public init(_ resources: some Sequence<Mesos.Resource>) {
        for resource in resources { add(resource) }
    }

    public init(arrayLiteral resources: Mesos.Resource...) { self.init(resources) }

    public var isEmpty: Bool { entries.isEmpty }

    /// The wire form: one entry a kind, shared ones as often as they are held.
    public var resources: MessageList<Mesos.Resource> {
        Mesos.Resource.list(entries.lazy.map { ($0.template, $0.value, $0.copies) })
    }

    // MARK: Arithmetic

    public static func + (left: ResourceSet, right: ResourceSet) -> ResourceSet {
        var result = left
        result += right
        return result
    }

    public static func - (left: ResourceSet, right: ResourceSet) -> ResourceSet {
        var result = left
        result -= right
        return result
    }

    public static func += (left: inout ResourceSet, right: ResourceSet) {
        for entry in right.entries { left.add(entry) }
    }

    /// Takes away what is there; what is not there is passed over.
    public static func -= (left: inout ResourceSet, right: ResourceSet) {
        for entry in right.entries { left.remove(entry) }
    }

    /// Whether all of `other` is here.
    public func contains(_ other: ResourceSet) -> Bool {
        other.entries.allSatisfy { wanted in
            guard let index = index(of: wanted) else { return false }
            let have = entries[index]
            return wanted.isWhole ? have.copies >= wanted.copies : have.value.contains(wanted.value)
        }
    }

    /// Equal when each contains the other; the order of entries does not count.
    public static func == (left: ResourceSet, right: ResourceSet) -> Bool {
        left.entries.count == right.entries.count && left.contains(right) && right.contains(left)
    }

    public func hash(into hasher: inout Hasher) {
        // Order must not count, so entries are hashed apart and combined by addition.
        var sum = 0
        for entry in entries {
            var inner = Hasher()
            inner.combine(entry.kind)
            inner.combine(entry.value)
            sum &+= inner.finalize()
        }
        hasher.combine(sum)
    }

    // MARK: Questions

    /// The sum of all scalar entries of this name, in its unit (CPUs, MB).
    public func scalar(_ name: String) -> Double {
        var total: Int64 = 0
        for case .scalar(let value) in entries.lazy.filter({ $0.kind.name == name }).map(\.value) {
            total = ResourceValue.bounded(total, value)
        }
        return Double(total) / 1000
    }

    /// All ranges of this name, merged and sorted.
    ///
    /// - Parameter isIncluded: which of the resources.
    public func ranges(_ name: String, where isIncluded: (Mesos.Resource) -> Bool = { _ in true }) -> RangeSet {
        var result = RangeSet()
        for index in entries.indices where entries[index].kind.name == name {
            guard case .ranges(let ranges) = entries[index].value, isIncluded(entries[index].template) else { continue }
            result = result.ranges.isEmpty ? ranges : result + ranges
        }
        return result
    }

    /// All ports, merged and sorted.
    ///
    /// - Parameter isRevocable: of the revocable resources, or of all others.
    package func ports(isRevocable: Bool) -> RangeSet {
        var result = RangeSet()
        for entry in entries where entry.sort.wellKnown == .ports && entry.sort.kind.isRevocable == isRevocable {
            guard case .ranges(let ranges) = entry.value else { continue }
            result = result.ranges.isEmpty ? ranges : result + ranges
        }
        return result
    }

    /// All items of the SET resources of this name.
    public func set(_ name: String) -> Set<String> {
        var result: Set<String> = []
        for case .set(let items) in entries.lazy.filter({ $0.kind.name == name }).map(\.value) {
            result.formUnion(items)
        }
        return result
    }

    /// Names in the order they came.
    public var names: [String] {
        var seen: Set<String> = []
        return entries.map(\.kind.name).filter { seen.insert($0).inserted }
    }

    public func filtered(_ isIncluded: (Mesos.Resource) -> Bool) -> ResourceSet {
        var result = self
        result.entries.removeAll { !isIncluded($0.template) }
        return result
    }

    /// Resources nobody reserved.
    public var unreserved: ResourceSet { filtered { $0.reservedRole == nil } }

    /// Resources reserved for `role`.
    public func reserved(for role: String) -> ResourceSet { filtered { $0.reservedRole == role } }

    public var revocable: ResourceSet { filtered { $0.revocable != nil } }
    public var nonRevocable: ResourceSet { filtered { $0.revocable == nil } }

    /// The same resources allocated to `role`, as offers to and launches of a MULTI_ROLE framework carry them; with `nil`
    /// allocated to no one.
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

    /// The entry `other` would be added to: the same kind and type of value, and for what is taken whole the same amount.
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

    /// As Mesos prints resources: `cpus:0.5; mem(reserved: ops):64; ports:[31000-31005]`.
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
