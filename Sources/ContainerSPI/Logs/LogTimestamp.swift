import FoundationEssentials
import Glibc

/// Times of log lines: ISO 8601 in UTC with nanoseconds, `2018-02-05T02:09:00.123456789Z`, 30 characters.
public enum LogTimestamp {
    /// The current time.
    public static func now() -> String {
        // Read the two words of timespec by their layout: the module of its members, even of its initializer, depends on
        // the modules compiled before.
        let (seconds, nanoseconds) = withUnsafeTemporaryAllocation(of: timespec.self, capacity: 1) { time in
            guard let pointer = time.baseAddress, clock_gettime(CLOCK_REALTIME, pointer) == 0 else { return (0, 0) }
            return UnsafeRawPointer(pointer).load(as: (Int, Int).self)
        }
        return text(seconds: Int64(seconds), nanoseconds: nanoseconds)
    }

    /// The text of a date, which is exact to some hundred nanoseconds only.
    public static func text(_ date: Date) -> String {
        let interval = date.timeIntervalSince1970
        let seconds = interval.rounded(.down)
        let nanoseconds = min(999_999_999, Int((interval - seconds) * 1e9))
        return text(seconds: Int64(seconds), nanoseconds: nanoseconds)
    }

    /// The text of a time in seconds since 1970 and nanoseconds within the second.
    public static func text(seconds: Int64, nanoseconds: Int) -> String {
        var time = time_t(seconds)
        var parts = tm()
        gmtime_r(&time, &parts)
        let date = "\(padded(Int(parts.tm_year) + 1_900, 4))-\(padded(parts.tm_mon + 1, 2))-\(padded(parts.tm_mday, 2))"
        let clock = "\(padded(parts.tm_hour, 2)):\(padded(parts.tm_min, 2)):\(padded(parts.tm_sec, 2))"
        return "\(date)T\(clock).\(padded(nanoseconds, 9))Z"
    }

    private static func padded(_ number: some BinaryInteger, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
