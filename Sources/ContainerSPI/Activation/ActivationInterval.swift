import FoundationEssentials

/// When a part of an activation began and ended.
public struct ActivationInterval: Sendable, Hashable {
    public var start: Date
    public var end: Date

    public init(start: Date, end: Date) {
        self.start = start
        self.end = end
    }

    /// An interval of a length measured on a monotonic clock, so that a clock that was set meanwhile does no harm.
    public init(start: Date, duration: Duration) {
        self.init(start: start, end: start.addingTimeInterval(duration / .seconds(1)))
    }

    /// An interval of no length, for what failed before it began.
    public static func empty(at date: Date = Date()) -> ActivationInterval {
        ActivationInterval(start: date, end: date)
    }

    /// Never negative.
    public var duration: Duration {
        .milliseconds(max(0, (end.timeIntervalSince(start) * 1_000).rounded()))
    }
}
