/// A moment on the clock that drives a state machine, as time since an origin that only the clock knows.
///
/// A plain integer inside, because timer queues compare instants all the time.
public struct Instant: Sendable, Hashable, Comparable {
    /// Nanoseconds since the origin.
    public var nanoseconds: Int64

    public static let origin = Self(nanoseconds: 0)

    @inlinable public init(nanoseconds: Int64) { self.nanoseconds = nanoseconds }

    /// - Parameter duration: time since the origin; a time of more than 292 years becomes 292 years.
    public init(_ duration: Duration) { nanoseconds = duration.wholeNanoseconds }

    @inlinable public static func < (left: Self, right: Self) -> Bool { left.nanoseconds < right.nanoseconds }

    public static func + (left: Self, right: Duration) -> Self {
        let (sum, overflow) = left.nanoseconds.addingReportingOverflow(right.wholeNanoseconds)
        return Self(nanoseconds: overflow ? .max : sum)
    }

    public static func - (left: Self, right: Self) -> Duration {
        .nanoseconds(left.nanoseconds - right.nanoseconds)
    }
}
