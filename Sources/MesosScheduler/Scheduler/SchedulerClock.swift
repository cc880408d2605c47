import FoundationEssentials

/// Any clock, reduced to what the scheduler needs.
struct SchedulerClock: Sendable {
    let now: @Sendable () -> SchedulerInstant
    let sleep: @Sendable (_ until: SchedulerInstant) async throws -> Void

    /// The time since 1970 by the calendar's clock.
    static func unixTime() -> Duration { .nanoseconds(Int64(Date().timeIntervalSince1970 * 1e9)) }

    init(_ clock: some Clock<Duration>) {
        let origin = clock.now
        now = { SchedulerInstant(origin.duration(to: clock.now)) }
        sleep = { instant in
            try await clock.sleep(
                until: origin.advanced(by: .nanoseconds(instant.nanoseconds)), tolerance: nil)
        }
    }
}
