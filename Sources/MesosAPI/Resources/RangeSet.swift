/// The value of a RANGES resource, such as ports: sorted ranges of whole numbers that neither touch nor overlap.
public struct RangeSet: Sendable, Hashable, ExpressibleByArrayLiteral, CustomStringConvertible {
    /// The ranges in ascending order.
    public private(set) var ranges: [ClosedRange<UInt64>]

    /// Creates an empty set.
    public init() { ranges = [] }

    /// Creates a set of ranges in any order. Ranges that touch or overlap are merged.
    public init(_ ranges: some Sequence<ClosedRange<UInt64>>) {
        var merged: [ClosedRange<UInt64>] = []
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = merged.last, range.lowerBound <= last.upperBound || range.lowerBound == last.upperBound + 1 {
                merged[merged.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
            } else {
                merged.append(range)
            }
        }
        self.ranges = merged
    }

    /// - Parameter canonical: ranges in ascending order that neither touch nor overlap.
    private init(canonical: [ClosedRange<UInt64>]) { ranges = canonical }

    /// - Parameter numbers: different numbers in ascending order.
    init(ascending numbers: [UInt64]) {
        ranges = []
        for number in numbers {
            if let last = ranges.last, last.upperBound + 1 == number {
                ranges[ranges.count - 1] = last.lowerBound...number
            } else {
                ranges.append(number...number)
            }
        }
    }

    public init(arrayLiteral ranges: ClosedRange<UInt64>...) { self.init(ranges) }

    /// Creates a set from a message. A range whose end is before its begin is empty, as in Mesos.
    public init(_ ranges: Mesos.Value.Ranges) {
        self.init(ranges.range.lazy.filter { $0.begin <= $0.end }.map { $0.begin...$0.end })
    }

    /// The ranges as a message.
    public var wire: Mesos.Value.Ranges {
        Mesos.Value.Ranges(
            range: MessageList(ranges.map { Mesos.Value.Range(begin: $0.lowerBound, end: $0.upperBound) }))
    }

    /// Whether the set has no number.
    public var isEmpty: Bool { ranges.isEmpty }

    /// The number of elements, at most `UInt64.max`.
    public var count: UInt64 {
        var total: UInt64 = 0
        for range in ranges {
            let (size, overflow) = (range.upperBound - range.lowerBound).addingReportingOverflow(1)
            let (sum, overflow2) = total.addingReportingOverflow(size)
            if overflow || overflow2 { return .max }
            total = sum
        }
        return total
    }

    /// Whether the number is in one of the ranges.
    public func contains(_ number: UInt64) -> Bool {
        var low = 0
        var high = ranges.count
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].upperBound < number { low = middle + 1 } else { high = middle }
        }
        return low < ranges.count && ranges[low].contains(number)
    }

    /// Whether all numbers of `other` are in the ranges.
    public func contains(_ other: RangeSet) -> Bool {
        other.ranges.allSatisfy { wanted in
            ranges.contains { $0.lowerBound <= wanted.lowerBound && $0.upperBound >= wanted.upperBound }
        }
    }

    /// The numbers of both sets.
    public static func + (left: RangeSet, right: RangeSet) -> RangeSet { RangeSet(left.ranges + right.ranges) }

    /// The numbers of `left` that are not in `right`.
    public static func - (left: RangeSet, right: RangeSet) -> RangeSet {
        var result: [ClosedRange<UInt64>] = []
        result.reserveCapacity(left.ranges.count + right.ranges.count)
        let cut = right.ranges
        var first = 0
        for range in left.ranges {
            var begin = range.lowerBound
            var exhausted = false
            while first < cut.count, cut[first].upperBound < begin { first += 1 }
            var next = first
            while next < cut.count, cut[next].lowerBound <= range.upperBound {
                let hole = cut[next]
                if hole.lowerBound > begin { result.append(begin...(hole.lowerBound - 1)) }
                if hole.upperBound >= range.upperBound {
                    exhausted = true
                    break
                }
                begin = hole.upperBound + 1
                next += 1
            }
            if !exhausted, begin <= range.upperBound { result.append(begin...range.upperBound) }
        }
        // Canonical, because they are parts of ranges that did not touch, with removed numbers between them.
        return RangeSet(canonical: result)
    }

    /// Returns the first `count` numbers that are not excluded; `nil` if there are fewer.
    public func first(_ count: Int, excluding isExcluded: (UInt64) -> Bool = { _ in false }) -> [UInt64]? {
        first(count, from: 0, excluding: isExcluded)
    }

    /// Returns the first `count` numbers from `start` that are not excluded; `nil` if there are fewer.
    func first(_ count: Int, from start: UInt64, excluding isExcluded: (UInt64) -> Bool) -> [UInt64]? {
        guard count > 0 else { return [] }
        var found: [UInt64] = []
        found.reserveCapacity(count)
        forEach(from: start) { number in
            if !isExcluded(number) { found.append(number) }
            return found.count < count
        }
        return found.count == count ? found : nil
    }

    /// Calls `body` with each number from `start` until it returns `false`.
    ///
    /// A hand-written loop, because the iterator of a closed range takes several times as long.
    @inline(__always)
    func forEach(from start: UInt64, _ body: (UInt64) -> Bool) {
        for range in ranges where range.upperBound >= start {
            var number = max(range.lowerBound, start)
            while true {
                guard body(number) else { return }
                if number == range.upperBound { break }
                number += 1
            }
        }
    }

    /// The form of Mesos: `[31000-31005, 31010-31010]`.
    public var description: String {
        "[" + ranges.map { "\($0.lowerBound)-\($0.upperBound)" }.joined(separator: ", ") + "]"
    }
}
