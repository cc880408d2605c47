extension Duration {
    /// The duration in nanoseconds, cut to plus or minus 292 years.
    @inlinable package var wholeNanoseconds: Int64 {
        let (seconds, attoseconds) = components
        let (whole, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
        if overflow { return seconds < 0 ? .min : .max }
        let (sum, overflow2) = whole.addingReportingOverflow(attoseconds / 1_000_000_000)
        return overflow2 ? (seconds < 0 ? .min : .max) : sum
    }

    /// The duration times a number, cut to plus or minus 292 years.
    package func multiplied(by factor: Int) -> Duration {
        let (product, overflow) = wholeNanoseconds.multipliedReportingOverflow(by: Int64(factor))
        return .nanoseconds(overflow ? ((self < .zero) == (factor < 0) ? .max : .min) : product)
    }

    /// The duration in seconds with their fraction.
    @inlinable package var inSeconds: Double {
        let (seconds, attoseconds) = components
        return Double(seconds) + Double(attoseconds) / 1e18
    }

    /// A text for messages, such as `250 ms`, `1.5 s` or `60 s`.
    package var text: String {
        let milliseconds = wholeNanoseconds / 1_000_000
        if milliseconds < 1000 { return "\(milliseconds) ms" }
        if milliseconds % 1000 == 0 { return "\(milliseconds / 1000) s" }
        return "\(Double(milliseconds) / 1000) s"
    }
}
