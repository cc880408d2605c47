import MachineSupport

/// A moment of the calendar, in nanoseconds since 1970-01-01 00:00 UTC.
public struct MesosInstant: Sendable, Hashable, Comparable {
    /// The nanoseconds since 1970-01-01 00:00 UTC.
    public var nanoseconds: Int64

    /// Makes a moment from nanoseconds since 1970-01-01 00:00 UTC.
    public init(nanoseconds: Int64) { self.nanoseconds = nanoseconds }

    /// Makes a moment from seconds since 1970-01-01 00:00 UTC.
    public init(seconds: Double) { nanoseconds = Int64((seconds * 1e9).rounded()) }

    /// The seconds since 1970-01-01 00:00 UTC, as Mesos writes timestamps.
    public var seconds: Double { Double(nanoseconds) / 1e9 }

    public static func < (left: Self, right: Self) -> Bool { left.nanoseconds < right.nanoseconds }

    /// The moment after a duration; the latest possible moment is in the year 2262.
    public static func + (left: Self, right: Duration) -> Self { Self(left.instant + right) }

    /// The time from one moment to another.
    public static func - (left: Self, right: Self) -> Duration { left.instant - right.instant }
}

// The master's state machine counts its instants from 1970 too.
extension MesosInstant {
    init(_ instant: Instant) { self.init(nanoseconds: instant.nanoseconds) }

    var instant: Instant { Instant(nanoseconds: nanoseconds) }
}

extension Instant {
    /// The seconds since 1970-01-01 00:00 UTC, as Mesos writes timestamps.
    var seconds: Double { Double(nanoseconds) / 1e9 }
}

extension Duration {
    /// Converts Mesos' seconds in floating point. NaN becomes zero, and numbers that are too large become the nearest bound.
    init(mesosSeconds seconds: Double) {
        guard seconds.isFinite else {
            self = seconds == .infinity ? .seconds(Int64.max / 1_000_000_000) : .zero
            return
        }
        let bounded = min(max(seconds, -9_000_000_000), 9_000_000_000)
        self = .nanoseconds(Int64((bounded * 1e9).rounded()))
    }
}
