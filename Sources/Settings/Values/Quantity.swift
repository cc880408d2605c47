/// A number and a unit, as in `45 seconds` or `256m`.
struct Quantity {
    var number: Double
    var unit: String

    /// - Throws: ``ConfigurationError`` with code `invalidText` unless the text is a non-negative decimal number and
    ///   letters, with any white space between and around them.
    init(parsing text: String, accepted: String) throws(ConfigurationError) {
        let trimmed = text.trimmingWhiteSpace()
        let digits = trimmed.prefix { ("0"..."9").contains($0) || $0 == "." }
        let unit = trimmed[digits.endIndex...].drop { $0.isWhitespace }
        guard let number = Double(digits), number.isFinite, unit.allSatisfy(\.isLetter) else {
            throw ConfigurationError(text: text, accepted: accepted)
        }
        self.number = number
        self.unit = String(unit)
    }
}

extension StringProtocol {
    /// The text without white space at either end.
    package func trimmingWhiteSpace() -> String {
        var rest = self[...]
        while rest.first?.isWhitespace == true { rest.removeFirst() }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return String(rest)
    }
}
