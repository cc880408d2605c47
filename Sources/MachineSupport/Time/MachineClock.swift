import Glibc

/// Any clock, reduced to what the owner of a state machine needs.
package struct MachineClock: Sendable {
    package let now: @Sendable () -> Instant
    package let sleep: @Sendable (_ until: Instant) async throws -> Void

    /// The time since 1970 at the clock's origin.
    package let epoch: Duration

    package init(_ clock: some Clock<Duration>) {
        let origin = clock.now
        epoch = Self.unixTime()
        now = { Instant(origin.duration(to: clock.now)) }
        sleep = { instant in
            try await clock.sleep(until: origin.advanced(by: .nanoseconds(instant.nanoseconds)), tolerance: nil)
        }
    }

    /// The time since 1970 by the calendar's clock.
    package static func unixTime() -> Duration {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return .seconds(Int64(time.tv_sec)) + .nanoseconds(Int64(time.tv_nsec))
    }
}
