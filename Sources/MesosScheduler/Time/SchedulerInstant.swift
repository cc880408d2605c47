/// A moment on the clock that drives the scheduler, as time since an origin that only that clock knows.
public struct SchedulerInstant: Sendable, Hashable, Comparable {
    /// Nanoseconds since the origin.
    public var nanoseconds: Int64

    public static let origin = Self(nanoseconds: 0)

    public init(nanoseconds: Int64) { self.nanoseconds = nanoseconds }

    /// - Parameter duration: time since the origin; anything over 292 years counts as 292 years.
    public init(_ duration: Duration) { nanoseconds = duration.wholeNanoseconds }

    public static func < (left: Self, right: Self) -> Bool { left.nanoseconds < right.nanoseconds }

    public static func + (left: Self, right: Duration) -> Self {
        let (sum, overflow) = left.nanoseconds.addingReportingOverflow(right.wholeNanoseconds)
        return Self(nanoseconds: overflow ? .max : sum)
    }

    public static func - (left: Self, right: Self) -> Duration {
        .nanoseconds(left.nanoseconds - right.nanoseconds)
    }
}

extension Duration {
    var wholeNanoseconds: Int64 {
        let (seconds, attoseconds) = components
        guard abs(seconds) < 9_200_000_000 else { return seconds < 0 ? .min / 2 : .max / 2 }
        return seconds * 1_000_000_000 + attoseconds / 1_000_000_000
    }

    /// Seconds, for the fields of the Mesos API and for metrics.
    var inSeconds: Double { Double(wholeNanoseconds) / 1e9 }

    /// `1.5 s`, `250 ms`, for messages.
    var shown: String {
        let milliseconds = wholeNanoseconds / 1_000_000
        if milliseconds < 1000 { return "\(milliseconds) ms" }
        if milliseconds % 1000 == 0 { return "\(milliseconds / 1000) s" }
        return "\(Double(milliseconds) / 1000) s"
    }
}
