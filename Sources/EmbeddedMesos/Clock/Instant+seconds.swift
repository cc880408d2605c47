import MachineSupport

extension Instant {
    /// Makes a moment from seconds since 1970-01-01 00:00 UTC.
    public init(seconds: Double) { self.init(nanoseconds: Int64((seconds * 1e9).rounded())) }

    /// The seconds since 1970-01-01 00:00 UTC, as Mesos writes timestamps.
    public var seconds: Double { Double(nanoseconds) / 1e9 }
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
