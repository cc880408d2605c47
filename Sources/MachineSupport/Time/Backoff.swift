/// The wait between attempts: doubling from ``initial`` up to ``maximum``, each wait shortened by a random part of up
/// to half, so that many clients do not come back at the same moment.
public struct Backoff: Sendable, Hashable {
    /// The wait after the first failure.
    public var initial: Duration
    /// The longest wait.
    public var maximum: Duration

    public init(initial: Duration, maximum: Duration) {
        self.initial = initial
        self.maximum = maximum
    }

    /// The wait after `failures` failures in a row, counted from one.
    package func delay(failures: Int, using random: inout SeededRandom) -> Duration {
        let full = fullDelay(failures: failures).wholeNanoseconds
        guard full > 1 else { return .nanoseconds(max(full, 0)) }
        return .nanoseconds(full / 2 + Int64.random(in: 0...(full / 2), using: &random))
    }

    /// The wait after `failures` failures in a row without its random part.
    package func fullDelay(failures: Int) -> Duration {
        let doublings = min(max(failures - 1, 0), 32)
        let limit = maximum.wholeNanoseconds
        let (scaled, overflow) = initial.wholeNanoseconds.multipliedReportingOverflow(by: 1 << Int64(doublings))
        return .nanoseconds(overflow ? limit : min(scaled, limit))
    }
}
