import ContainerSPI

/// The time of a log record with nanoseconds, which `Date` does not represent exactly.
struct DockerTimestamp: Sendable, Hashable, Comparable {
    var seconds: Int64
    var nanoseconds: Int

    /// The time as ISO 8601 in UTC with nanoseconds.
    var text: String { LogTimestamp.text(seconds: seconds, nanoseconds: nanoseconds) }

    /// The time as the engine's queries expect it: `1704164645.000000006`.
    var unixText: String {
        let digits = String(nanoseconds)
        return "\(seconds).\(String(repeating: "0", count: 9 - digits.count))\(digits)"
    }

    static func < (left: DockerTimestamp, right: DockerTimestamp) -> Bool {
        (left.seconds, left.nanoseconds) < (right.seconds, right.nanoseconds)
    }

    private static func decimal(_ digits: ArraySlice<UInt8>) -> Int? {
        var value = 0
        for digit in digits {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
            value = value * 10 + Int(digit - UInt8(ascii: "0"))
        }
        return value
    }

    /// Returns the days from 1970 to a date of the Gregorian calendar. Counts years from March, so that the leap day is last.
    private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let shiftedYear = month > 2 ? year : year - 1
        let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
        return shiftedYear * 365 + shiftedYear / 4 - shiftedYear / 100 + shiftedYear / 400 + dayOfYear - 719_468
    }
}

extension DockerTimestamp {
    /// Parses RFC 3339 with any number of decimals: `2024-01-02T03:04:05.000000006Z`, or with an offset such as `+02:00`.
    init?(_ text: some Sequence<UInt8>) {
        var rest = Array(text)[...]
        func number(_ digits: Int, then separator: Character?) -> Int? {
            let field = rest.prefix(digits)
            guard field.count == digits, let value = Self.decimal(field) else { return nil }
            rest = rest.dropFirst(digits)
            guard let separator else { return value }
            guard rest.first == separator.asciiValue else { return nil }
            rest = rest.dropFirst()
            return value
        }
        guard let year = number(4, then: "-"), let month = number(2, then: "-"), (1...12).contains(month),
            let day = number(2, then: "T"), (1...31).contains(day), let hour = number(2, then: ":"), hour < 24,
            let minute = number(2, then: ":"), minute < 60, let second = number(2, then: nil), second <= 60
        else { return nil }
        var nanoseconds = 0
        if rest.first == UInt8(ascii: ".") {
            let digits = rest.dropFirst().prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            guard !digits.isEmpty, let value = Self.decimal(digits.prefix(9)) else { return nil }
            nanoseconds = (digits.count..<9).reduce(value) { value, _ in value * 10 }
            rest = rest[digits.endIndex...]
        }
        var offset = 0
        if let sign = rest.first, sign != UInt8(ascii: "Z") {
            guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else { return nil }
            rest = rest.dropFirst()
            guard let hours = number(2, then: ":"), let minutes = number(2, then: nil), rest.isEmpty else { return nil }
            offset = (hours * 60 + minutes) * (sign == UInt8(ascii: "+") ? 60 : -60)
        } else if rest.count != 1 {
            return nil
        }
        let time = Self.days(year, month, day) * 86_400 + hour * 3_600 + minute * 60 + second - offset
        self.init(seconds: Int64(time), nanoseconds: nanoseconds)
    }
}
