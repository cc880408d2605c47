/// How much of a resource there is.
///
/// Scalars are kept in thousandths, as Mesos keeps them, so that adding and subtracting fractions of a CPU is exact.
public enum ResourceValue: Sendable, Hashable {
    /// Thousandths of the unit.
    case scalar(Int64)
    case ranges(RangeSet)
    case set(Set<String>)

    /// A scalar of `value` units, rounded to thousandths. Not a number, and what is too large, become the nearest bound.
    public static func units(_ value: Double) -> ResourceValue { .scalar(thousandths(value)) }

    static func thousandths(_ value: Double) -> Int64 {
        if value.isNaN { return 0 }
        let scaled = (value * 1000).rounded()
        if scaled >= 9e18 { return .max / 4 }
        if scaled <= -9e18 { return .min / 4 }
        return Int64(scaled)
    }

    /// The sum of two amounts, at most a quarter of what `Int64` holds.
    static func bounded(_ left: Int64, _ right: Int64) -> Int64 {
        let (sum, overflow) = left.addingReportingOverflow(right)
        if overflow { return right > 0 ? .max / 4 : .min / 4 }
        return min(max(sum, .min / 4), .max / 4)
    }

    var isEmpty: Bool {
        switch self {
        case .scalar(let value): value <= 0
        case .ranges(let ranges): ranges.isEmpty
        case .set(let items): items.isEmpty
        }
    }

    func contains(_ other: ResourceValue) -> Bool {
        switch (self, other) {
        case (.scalar(let left), .scalar(let right)): left >= right
        case (.ranges(let left), .ranges(let right)): left.contains(right)
        case (.set(let left), .set(let right)): left.isSuperset(of: right)
        default: false
        }
    }

    /// `nil` when the two are of different types.
    func adding(_ other: ResourceValue) -> ResourceValue? {
        switch (self, other) {
        // Bounded by the sum's bounds, so that amounts no agent has cannot wrap around or trap.
        case (.scalar(let left), .scalar(let right)): .scalar(Self.bounded(left, right))
        case (.ranges(let left), .ranges(let right)): .ranges(left + right)
        case (.set(let left), .set(let right)): .set(left.union(right))
        default: nil
        }
    }

    /// What is left; taking more than there is leaves nothing.
    func subtracting(_ other: ResourceValue) -> ResourceValue? {
        switch (self, other) {
        case (.scalar(let left), .scalar(let right)): .scalar(max(0, left - right))
        case (.ranges(let left), .ranges(let right)): .ranges(left - right)
        case (.set(let left), .set(let right)): .set(left.subtracting(right))
        default: nil
        }
    }
}
