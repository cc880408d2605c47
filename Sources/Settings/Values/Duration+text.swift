extension Duration {
    /// Reads a duration as configuration writes it: `45 seconds`, `45s`, `500ms`, `1 minute`, `1.5 h`.
    ///
    /// - Parameter bareUnit: the unit of a number without one; milliseconds in OpenWhisk's configuration.
    /// - Throws: ``ConfigurationError`` with code `invalidText` if the text is not a duration, or longer than about 290 million
    ///   years.
    public init(settingText text: String, bareUnit: Duration = .milliseconds(1)) throws(ConfigurationError) {
        let quantity = try Quantity(parsing: text, accepted: Duration.acceptedText)
        let unit: Duration? =
            switch quantity.unit.lowercased() {
            case "": bareUnit
            case "ns", "nano", "nanos", "nanosecond", "nanoseconds": .nanoseconds(1)
            case "us", "µs", "micro", "micros", "microsecond", "microseconds": .microseconds(1)
            case "ms", "milli", "millis", "millisecond", "milliseconds": .milliseconds(1)
            case "s", "sec", "secs", "second", "seconds": .seconds(1)
            case "m", "min", "mins", "minute", "minutes": .seconds(60)
            case "h", "hour", "hours": .seconds(3_600)
            case "d", "day", "days": .seconds(86_400)
            default: nil
            }
        guard let unit, quantity.number * (unit / .seconds(1)) < 9e15 else {
            throw ConfigurationError(text: text, accepted: Duration.acceptedText)
        }
        // Nearly all numbers are whole, and multiply exactly.
        self = Int(exactly: quantity.number).map { unit * $0 } ?? unit * quantity.number
    }

    static let acceptedText = "a duration such as 45 seconds, 45s, 500ms or 1 minute"

    /// The duration in the largest unit that holds it exactly, such as `45 s` or `500 ms`.
    public var settingText: String {
        for (unit, name) in [(Duration.seconds(3_600), "h"), (.seconds(60), "min"), (.seconds(1), "s")]
        where self != .zero && unit * Int(self / unit) == self {
            return "\(Int(self / unit)) \(name)"
        }
        return self == .zero ? "0 s" : "\(wholeMilliseconds) ms"
    }

    /// The duration in milliseconds, rounded down.
    public var wholeMilliseconds: Int64 {
        components.seconds * 1_000 + components.attoseconds / 1_000_000_000_000_000
    }
}
