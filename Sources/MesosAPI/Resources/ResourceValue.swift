/// The value of a resource.
///
/// Scalars are stored in thousandths, as in Mesos, so that adding and subtracting fractions of a CPU is exact.
public enum ResourceValue: Sendable, Hashable {
    /// An amount in thousandths of the unit.
    case scalar(Int64)
    /// Ranges of numbers, such as ports.
    case ranges(RangeSet)
    /// A set of names.
    case set(Set<String>)

    /// A scalar of `value` units, rounded to thousandths. Values out of range become the nearest bound, and NaN becomes 0.
    public static func units(_ value: Double) -> ResourceValue { .scalar(thousandths(value)) }

    static func thousandths(_ value: Double) -> Int64 {
        if value.isNaN { return 0 }
        let scaled = (value * 1000).rounded()
        if scaled >= 9e18 { return .max / 4 }
        if scaled <= -9e18 { return .min / 4 }
        return Int64(scaled)
    }

    /// Returns the sum of two amounts, limited to a quarter of the range of `Int64`.
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

    /// Returns the sum; `nil` for values of different types.
    func adding(_ other: ResourceValue) -> ResourceValue? {
        switch (self, other) {
        // Bounded, so that huge amounts from the wire do not overflow.
        case (.scalar(let left), .scalar(let right)): .scalar(Self.bounded(left, right))
        case (.ranges(let left), .ranges(let right)): .ranges(left + right)
        case (.set(let left), .set(let right)): .set(left.union(right))
        default: nil
        }
    }

    /// Returns the difference, at least zero; `nil` for values of different types.
    func subtracting(_ other: ResourceValue) -> ResourceValue? {
        switch (self, other) {
        case (.scalar(let left), .scalar(let right)): .scalar(max(0, left - right))
        case (.ranges(let left), .ranges(let right)): .ranges(left - right)
        case (.set(let left), .set(let right)): .set(left.subtracting(right))
        default: nil
        }
    }
}
