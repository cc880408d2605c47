/// How long to wait before trying again: doubling from ``initial`` up to ``maximum``, each wait shortened by a random part
/// of up to half, so that many schedulers do not come back at the same moment.
public struct BackoffPolicy: Sendable, Hashable {
    public var initial: Duration
    public var maximum: Duration

    public init(initial: Duration, maximum: Duration) {
        self.initial = initial
        self.maximum = maximum
    }

    /// The wait after `failures` failures in a row, counted from one.
    public func delay(failures: Int, using random: inout SplitMix64) -> Duration {
        let doublings = min(max(failures - 1, 0), 32)
        let limit = maximum.wholeNanoseconds
        let (scaled, overflow) = initial.wholeNanoseconds.multipliedReportingOverflow(by: 1 << Int64(doublings))
        let full = overflow ? limit : min(scaled, limit)
        guard full > 1 else { return .nanoseconds(max(full, 0)) }
        return .nanoseconds(full / 2 + Int64.random(in: 0...(full / 2), using: &random))
    }
}
