import MachineSupport

/// The value of the header `Retry-After` (RFC 9110, section 10.2.3).
enum RetryAfter {
    /// - Parameters:
    ///   - value: a number of seconds, or a date such as `Sun, 06 Nov 1994 08:49:37 GMT`.
    ///   - now: the time since 1970.
    /// - Returns: the wait from now on, never negative; `nil` for an invalid value.
    static func wait(_ value: String, now: Duration) -> Duration? {
        let text = value.filter { $0 != " " }
        if !text.isEmpty, text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) {
            return .nanoseconds(Duration.seconds(Int64(text) ?? .max).wholeNanoseconds)
        }
        return unixTime(value).map { max(Duration.seconds($0) - now, .zero) }
    }

    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    private static func unixTime(_ value: String) -> Int64? {
        let parts = value.split(separator: " ")
        guard parts.count == 6, parts[5] == "GMT", let day = Int64(parts[1]), (1...31).contains(day),
            let month = months.firstIndex(of: String(parts[2])), let year = Int64(parts[3]),
            (1970...9999).contains(year)
        else { return nil }
        let clock = parts[4].split(separator: ":").map { Int64($0) ?? -1 }
        guard clock.count == 3, (0...23).contains(clock[0]), (0...59).contains(clock[1]), (0...60).contains(clock[2])
        else { return nil }
        // Counted from March, because the leap day is then the last day of the year.
        let shifted = year - (month < 2 ? 1 : 0)
        let dayOfYear = (153 * Int64((month + 10) % 12) + 2) / 5 + day - 1
        let days = shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear - 719_468
        return days * 86_400 + clock[0] * 3_600 + clock[1] * 60 + clock[2]
    }
}
