import FoundationEssentials

/// The time of an activation or of a part of it.
public struct ActivationInterval: Sendable, Hashable {
    /// The beginning.
    public var start: Date
    /// The end.
    public var end: Date

    /// Creates an interval.
    public init(start: Date, end: Date) {
        self.start = start
        self.end = end
    }

    /// An interval whose length was measured on a monotonic clock, so that a change of the system time does not matter.
    public init(start: Date, duration: Duration) {
        self.init(start: start, end: start.addingTimeInterval(duration / .seconds(1)))
    }

    /// An interval of length zero, for an activation that failed before it began.
    public static func empty(at date: Date = Date()) -> ActivationInterval {
        ActivationInterval(start: date, end: date)
    }

    /// The length in whole milliseconds, never negative.
    public var duration: Duration {
        .milliseconds(max(0, (end.timeIntervalSince(start) * 1_000).rounded()))
    }
}
