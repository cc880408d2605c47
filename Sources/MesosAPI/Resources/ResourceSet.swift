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

    struct Entry: Sendable, Hashable {
        var kind: Kind
        var value: ResourceValue
        /// How many times a shared or indivisible resource is held; 1 for all others.
        var copies: Int
        /// The resource as it came, for its other fields; the amount in it is not used.
        var template: Mesos.Resource

        var isWhole: Bool { kind.isShared || template.isIndivisible }
    }

    private(set) var entries: [Entry] = []

    public init() {}

    /// Adds the resources up. A resource without a value for its type is left out.
    public init(_ resources: some Sequence<Mesos.Resource>) {
        for resource in resources { add(resource) }
    }

    public init(arrayLiteral resources: Mesos.Resource...) { self.init(resources) }

    public var isEmpty: Bool { entries.isEmpty }

    /// The wire form: one entry a kind, shared ones as often as they are held.
    public var resources: MessageList<Mesos.Resource> {
        MessageList(
            entries.flatMap { entry in
                Array(repeating: entry.template.with(entry.value), count: entry.copies)
            })
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

    // MARK: Taking

    /// Takes `amount` units of a scalar resource, reserved ones first, from as many entries as it needs.
    ///
    /// - Returns: what was taken; `nil`, with nothing taken, when there is not enough.
    public mutating func take(
        scalar name: String, _ amount: Double, where isUsable: (Mesos.Resource) -> Bool = { _ in true }
    ) -> ResourceSet? {
        var missing = ResourceValue.thousandths(amount)
        var taken = ResourceSet()
        let order = takingOrder(name, isUsable)
        // Most often the first entry has more than enough: it is changed where it is.
        if missing > 0, let index = order.first, case .scalar(let have) = entries[index].value, have > missing {
            var part = entries[index]
            part.value = .scalar(missing)
            entries[index].value = .scalar(have - missing)
            taken.entries.append(part)
            return taken
        }
        var left = self
        for index in order where missing > 0 {
            guard case .scalar(let have) = entries[index].value else { continue }
            var part = entries[index]
            part.value = .scalar(min(have, missing))
            missing -= min(have, missing)
            taken.add(part)
            left.remove(part)
        }
        guard missing <= 0 else { return nil }
        self = left
        return taken
    }

    /// Takes `count` numbers of a RANGES resource, reserved ones first and the lowest first.
    ///
    /// - Parameter start: the lowest number that may be taken.
    /// - Returns: what was taken and the numbers; `nil`, with nothing taken, when there are not enough.
    public mutating func take(
        ranges name: String, count: Int, from start: UInt64 = 0,
        excluding isExcluded: (UInt64) -> Bool = { _ in false },
        where isUsable: (Mesos.Resource) -> Bool = { _ in true }
    ) -> (resources: ResourceSet, numbers: [UInt64])? {
        var numbers: [UInt64] = []
        var taken = ResourceSet()
        var left = self
        for index in takingOrder(name, isUsable) where numbers.count < count {
            guard case .ranges(let have) = entries[index].value else { continue }
            var here: [UInt64] = []
            search: for range in have.ranges where range.upperBound >= start {
                for number in max(range.lowerBound, start)...range.upperBound where !isExcluded(number) {
                    here.append(number)
                    if numbers.count + here.count == count { break search }
                }
            }
            guard !here.isEmpty else { continue }
            var part = entries[index]
            let cut = RangeSet(here.map { $0...$0 })
            part.value = .ranges(cut)
            if here.count == count {
                // Most often one entry has them all, and more: it is changed where it is.
                let rest = have - cut
                if !rest.isEmpty {
                    entries[index].value = .ranges(rest)
                    taken.entries.append(part)
                    return (taken, here)
                }
            }
            numbers += here
            taken.add(part)
            left.remove(part)
        }
        guard numbers.count == count else { return nil }
        self = left
        return (taken, numbers)
    }

    private func takingOrder(_ name: String, _ isUsable: (Mesos.Resource) -> Bool) -> [Int] {
        let usable = entries.indices.filter {
            entries[$0].kind.name == name && !entries[$0].isWhole && isUsable(entries[$0].template)
        }
        // The more refined a reservation is, the fewer others could use it.
        let reserved = usable.filter { entries[$0].template.reservedRole != nil }.sorted {
            let (left, right) = (entries[$0].template.reservations.count, entries[$1].template.reservations.count)
            return left == right ? $0 < $1 : left > right
        }
        return reserved + usable.filter { entries[$0].template.reservedRole == nil }
    }

    // MARK: Entries

    private mutating func add(_ resource: Mesos.Resource) {
        guard let value = resource.amount, !value.isEmpty else { return }
        add(Entry(kind: Kind(resource), value: value, copies: 1, template: resource))
    }

    private mutating func add(_ entry: Entry) {
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

    private mutating func remove(_ entry: Entry) {
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
            guard entry.kind == other.kind else { return false }
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
