import Glibc

/// Nanoseconds of the monotonic clock. Plain integers, because the event loop compares them all the time.
enum MonotonicTime {
    static let never = Int64.max

    static func now() -> Int64 {
        // Two machine words, read by layout: which module the members of timespec belong to, even its initializer,
        // depends on what was compiled before.
        let (seconds, nanoseconds) = withUnsafeTemporaryAllocation(of: timespec.self, capacity: 1) { time in
            guard let pointer = time.baseAddress, clock_gettime(CLOCK_MONOTONIC, pointer) == 0 else { return (0, 0) }
            return UnsafeRawPointer(pointer).load(as: (Int, Int).self)
        }
        return Int64(seconds) * 1_000_000_000 + Int64(nanoseconds)
    }

    /// The duration in nanoseconds; one too long for that becomes so long that it never ends.
    static func nanoseconds(_ duration: Duration) -> Int64 {
        let (seconds, attoseconds) = duration.components
        let (product, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
        guard !overflow else { return seconds < 0 ? 0 : never }
        return max(0, adding(product, attoseconds / 1_000_000_000))
    }

    static func adding(_ time: Int64, _ interval: Int64) -> Int64 {
        let (sum, overflow) = time.addingReportingOverflow(interval)
        return overflow ? never : sum
    }

    /// The duration in milliseconds for libcurl: rounded up, at least 1, since 0 means "no limit" there.
    static func curlMilliseconds(_ duration: Duration) -> Int {
        let nanoseconds = nanoseconds(duration)
        // libcurl refuses what does not fit into its own arithmetic.
        return Int(min(max(1, (nanoseconds - 1) / 1_000_000 + 1), Int64(Int32.max)))
    }
}
