import Glibc

/// Any clock, reduced to what the owner of a state machine needs.
package struct MachineClock: Sendable {
    package let now: @Sendable () -> Instant
    package let sleep: @Sendable (_ until: Instant) async throws -> Void

    private static let longestSleep = Duration.seconds(24 * 3600)

    /// The time since 1970 at the clock's origin.
    package let epoch: Duration

    package init(_ clock: some Clock<Duration>) {
        let origin = clock.now
        epoch = Self.unixTime()
        now = { Instant(origin.duration(to: clock.now)) }
        sleep = { instant in
            // A sleep until a moment in centuries ends at once on some platforms.
            while true {
                let now = Instant(origin.duration(to: clock.now))
                let next = min(instant, now + Self.longestSleep)
                try await clock.sleep(until: origin.advanced(by: .nanoseconds(next.nanoseconds)), tolerance: nil)
                if next == instant { return }
            }
        }
    }

    /// The time since 1970 by the calendar's clock.
    package static func unixTime() -> Duration {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return .seconds(Int64(time.tv_sec)) + .nanoseconds(Int64(time.tv_nsec))
    }
}
