/// A moment on the clock that drives a state machine, as time since an origin that only the clock knows.
///
/// A plain integer inside, because timer queues compare instants all the time.
public struct Instant: Sendable, Hashable, Comparable {
    /// Nanoseconds since the origin.
    public var nanoseconds: Int64

    public static let origin = Self(nanoseconds: 0)

    @inlinable public init(nanoseconds: Int64) { self.nanoseconds = nanoseconds }

    /// - Parameter duration: time since the origin; a time of more than 292 years becomes 292 years.
    @inlinable public init(_ duration: Duration) { nanoseconds = duration.wholeNanoseconds }

    @inlinable public static func < (left: Self, right: Self) -> Bool { left.nanoseconds < right.nanoseconds }

    /// A moment that is too far away becomes the first or the last one that can be expressed.
    @inlinable public static func + (left: Self, right: Duration) -> Self {
        let difference = right.wholeNanoseconds
        let (sum, overflow) = left.nanoseconds.addingReportingOverflow(difference)
        return Self(nanoseconds: overflow ? (difference < 0 ? .min : .max) : sum)
    }

    @inlinable public static func - (left: Self, right: Self) -> Duration {
        let (difference, overflow) = left.nanoseconds.subtractingReportingOverflow(right.nanoseconds)
        return .nanoseconds(overflow ? (left < right ? .min : .max) : difference)
    }
}
