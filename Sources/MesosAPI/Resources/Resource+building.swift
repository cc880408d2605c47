extension Mesos.Resource {
    /// A scalar resource, such as `cpus` or `mem` (MB).
    ///
    /// - Parameter role: the role it is allocated to, which a MULTI_ROLE framework must name in a launch; `nil`: none.
    public static func scalar(_ name: String, _ value: Double, role: String? = nil) -> Self {
        .with {
            $0.name = name
            $0.type = .scalar
            $0.scalar = .init(value: value)
            if let role { $0.allocationInfo = .init(role: role) }
        }
    }

    /// A RANGES resource, such as `ports`. See ``scalar(_:_:role:)`` for `role`.
    public static func ranges(_ name: String, _ ranges: [ClosedRange<UInt64>], role: String? = nil) -> Self {
        .with {
            $0.name = name
            $0.type = .ranges
            $0.ranges = RangeSet(ranges).wire
            if let role { $0.allocationInfo = .init(role: role) }
        }
    }

    /// A SET resource. See ``scalar(_:_:role:)`` for `role`.
    public static func set(_ name: String, _ items: some Sequence<String>, role: String? = nil) -> Self {
        .with {
            $0.name = name
            $0.type = .set
            $0.set = .init(item: items.sorted())
            if let role { $0.allocationInfo = .init(role: role) }
        }
    }

    /// How much of it there is; `nil` when the message has no value for its type.
    public var amount: ResourceValue? {
        switch type {
        case .scalar: scalar.map { .units($0.value) }
        case .ranges: ranges.map { .ranges(RangeSet($0)) }
        case .set: self.set.map { .set(Set($0.item)) }
        default: nil
        }
    }

    /// The role it is reserved for, by the old `role` field or the newest of the stacked reservations; `nil` when it is
    /// unreserved.
    public var reservedRole: String? {
        if let last = reservations.last { return last.role ?? "*" }
        if let role, role != "*" { return role }
        return nil
    }

    /// Whether it is a whole thing that cannot be split or merged: a persistent volume, or a disk that is mounted or raw.
    var isIndivisible: Bool {
        guard let disk else { return false }
        if disk.persistence != nil { return true }
        guard let source = disk.source else { return false }
        return source.type != .path
    }

    /// The same kind of resource with another amount.
    func with(_ value: ResourceValue) -> Self {
        var copy = self
        switch value {
        case .scalar(let thousandths):
            copy.type = .scalar
            copy.scalar = .init(value: Double(thousandths) / 1000)
        case .ranges(let ranges):
            copy.type = .ranges
            copy.ranges = ranges.wire
        case .set(let items):
            copy.type = .set
            copy.set = .init(item: items.sorted())
        }
        return copy
    }
}
