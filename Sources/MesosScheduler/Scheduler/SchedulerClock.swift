import FoundationEssentials
import Glibc
import MachineSupport

/// Any clock, reduced to what the scheduler needs.
struct SchedulerClock: Sendable {
    let now: @Sendable () -> Instant
    let sleep: @Sendable (_ until: Instant) async throws -> Void

    /// The time of day, since 1970, at the origin.
    let epoch: Duration

    /// The time since 1970 by the calendar's clock.
    static func unixTime() -> Duration { .nanoseconds(Int64(Date().timeIntervalSince1970 * 1e9)) }

    init(_ clock: some Clock<Duration>) {
        let origin = clock.now
        var wall = timespec()
        clock_gettime(CLOCK_REALTIME, &wall)
        epoch = .seconds(Int64(wall.tv_sec)) + .nanoseconds(Int64(wall.tv_nsec))
        now = { Instant(origin.duration(to: clock.now)) }
        sleep = { instant in
            try await clock.sleep(
                until: origin.advanced(by: .nanoseconds(instant.nanoseconds)), tolerance: nil)
        }
    }
}
