/// A moment, in nanoseconds since 1970-01-01 00:00 UTC: what the embedded master's clocks tell.
public struct MesosInstant: Sendable, Hashable, Comparable {
    public var nanoseconds: Int64

    public init(nanoseconds: Int64) { self.nanoseconds = nanoseconds }

    /// - Parameter seconds: seconds since 1970-01-01 00:00 UTC.
    public init(seconds: Double) { nanoseconds = Int64((seconds * 1e9).rounded()) }

    /// Seconds since 1970-01-01 00:00 UTC, as Mesos writes timestamps.
    public var seconds: Double { Double(nanoseconds) / 1e9 }

    public static func < (left: Self, right: Self) -> Bool { left.nanoseconds < right.nanoseconds }

    /// A sum beyond the year 2262 is the last moment there is.
    public static func + (left: Self, right: Duration) -> Self {
        let (sum, overflow) = left.nanoseconds.addingReportingOverflow(right.wholeNanoseconds)
        return Self(nanoseconds: overflow ? .max : sum)
    }

    public static func - (left: Self, right: Self) -> Duration {
        .nanoseconds(left.nanoseconds - right.nanoseconds)
    }
}

extension Duration {
    /// Nanoseconds; a duration of more than 292 years is cut to that.
    var wholeNanoseconds: Int64 {
        let (seconds, attoseconds) = components
        let (whole, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
        if overflow { return seconds < 0 ? .min : .max }
        let (sum, overflow2) = whole.addingReportingOverflow(attoseconds / 1_000_000_000)
        return overflow2 ? (seconds < 0 ? .min : .max) : sum
    }

    /// Seconds with their fraction.
    var inSeconds: Double {
        let (seconds, attoseconds) = components
        return Double(seconds) + Double(attoseconds) / 1e18
    }

    /// Mesos' seconds in floating point as a duration; what is not a number or too large becomes the nearest bound.
    init(mesosSeconds seconds: Double) {
        guard seconds.isFinite else {
            self = seconds == .infinity ? .seconds(Int64.max / 1_000_000_000) : .zero
            return
        }
        let bounded = min(max(seconds, -9_000_000_000), 9_000_000_000)
        self = .nanoseconds(Int64((bounded * 1e9).rounded()))
    }
}
