import CMesosProtos

extension Mesos.Resource {
    /// Creates a SCALAR resource, such as `cpus` or `mem` in MB.
    ///
    /// - Parameter role: the role that the resource is allocated to, which a MULTI_ROLE framework must set in a launch.
    public static func scalar(_ name: String, _ value: Double, role: String? = nil) -> Self {
        .with {
            $0.name = name
            $0.type = .scalar
            $0.scalar = .init(value: value)
            if let role { $0.allocationInfo = .init(role: role) }
        }
    }

    /// Creates a RANGES resource, such as `ports`. See ``scalar(_:_:role:)`` for `role`.
    public static func ranges(_ name: String, _ ranges: [ClosedRange<UInt64>], role: String? = nil) -> Self {
        .with {
            $0.name = name
            $0.type = .ranges
            $0.ranges = RangeSet(ranges).wire
            if let role { $0.allocationInfo = .init(role: role) }
        }
    }

    /// Creates a SET resource. See ``scalar(_:_:role:)`` for `role`.
    public static func set(_ name: String, _ items: some Sequence<String>, role: String? = nil) -> Self {
        .with {
            $0.name = name
            $0.type = .set
            $0.set = .init(item: items.sorted())
            if let role { $0.allocationInfo = .init(role: role) }
        }
    }

    /// The resource's value; `nil` if the message has no value for its type.
    public var amount: ResourceValue? {
        switch type {
        case .scalar: scalar.map { .units($0.value) }
        case .ranges: ranges.map { .ranges(RangeSet($0)) }
        case .set: self.set.map { .set(Set($0.item)) }
        default: nil
        }
    }

    /// The role of the resource's newest reservation, or of the older field `role`; `nil` if the resource is unreserved.
    public var reservedRole: String? {
        if let last = reservations.last { return last.role ?? "*" }
        if let role, role != "*" { return role }
        return nil
    }

    /// Whether the resource cannot be split or merged, as a persistent volume and a mounted or raw disk.
    var isIndivisible: Bool {
        guard let disk else { return false }
        if disk.persistence != nil { return true }
        guard let source = disk.source else { return false }
        return source.type != .path
    }

    /// Copies resources with new values, with a single allocation, because every placement of a task makes such lists.
    ///
    /// - Parameter resources: each resource with its new value and its number of copies in the list.
    static func list(_ resources: some Collection<(Mesos.Resource, ResourceValue, Int)>) -> MessageList<Mesos.Resource>
    {
        var (count, bytes) = (0, 0)
        for (_, value, copies) in resources {
            count += copies
            bytes += MemoryLayout<Mesos__V1__Resource>.size + size(of: value)
        }
        guard count > 0 else { return [] }
        let stride = MemoryLayout<UnsafeMutableRawPointer>.stride
        let arena = Arena(capacity: bytes + count * stride)
        let pointers = arena.allocate(count * stride)
        var index = 0
        for (template, value, copies) in resources {
            let resource = arena.copyForChange(template._storage).assumingMemoryBound(to: Mesos__V1__Resource.self)
            write(value, to: resource, arena)
            for _ in 0..<copies {
                pointers.storeBytes(of: resource, toByteOffset: index * stride, as: UnsafeMutablePointer.self)
                index += 1
            }
        }
        return MessageList(arena: arena, base: UnsafeRawPointer(pointers), count: count)
    }

    /// An upper estimate of the bytes that ``write(_:to:_:)`` needs.
    private static func size(of value: ResourceValue) -> Int {
        switch value {
        case .scalar: MemoryLayout<Mesos__V1__Value__Scalar>.size + 8
        case .ranges(let set):
            MemoryLayout<Mesos__V1__Value__Ranges>.size + 8
                + set.ranges.count * (MemoryLayout<Mesos__V1__Value__Range>.size + 16)
        case .set(let items):
            items.reduce(MemoryLayout<Mesos__V1__Value__Set>.size + 8) { $0 + $1.utf8.count + 17 }
        }
    }

    private static func write(
        _ value: ResourceValue, to resource: UnsafeMutablePointer<Mesos__V1__Resource>, _ arena: Arena
    ) {
        switch value {
        case .scalar(let thousandths):
            let scalar = arena.message(mesos__v1__value__scalar__init)
            scalar.pointee.value = Double(thousandths) / 1000
            resource.pointee.type = MESOS__V1__VALUE__TYPE__SCALAR
            resource.pointee.scalar = scalar
        case .ranges(let set):
            let ranges = arena.message(mesos__v1__value__ranges__init)
            let pointers = arena.array(set.ranges) { wanted in
                let range = arena.message(mesos__v1__value__range__init)
                range.pointee.begin = wanted.lowerBound
                range.pointee.end = wanted.upperBound
                return range as Optional
            }
            ranges.pointee.range = pointers.baseAddress
            ranges.pointee.n_range = pointers.count
            resource.pointee.type = MESOS__V1__VALUE__TYPE__RANGES
            resource.pointee.ranges = ranges
        case .set(let items):
            let set = arena.message(mesos__v1__value__set__init)
            let strings = arena.array(items.sorted()) { arena.copy($0) as Optional }
            set.pointee.item = strings.baseAddress
            set.pointee.n_item = strings.count
            resource.pointee.type = MESOS__V1__VALUE__TYPE__SET
            resource.pointee.set = set
        }
    }
}
