/// The id of one activation: 32 hexadecimal digits.
public struct ActivationID: Sendable, Hashable, CustomStringConvertible {
    /// The digits in lower case.
    public let value: String

    /// Reads 32 hexadecimal digits; dashes, as in a UUID, are dropped.
    ///
    /// - Throws: `ConfigurationError` with code `invalidText`.
    public init(parsing text: String) throws(ConfigurationError) {
        let digits = text.filter { $0 != "-" }.lowercased()
        guard digits.count == 32, digits.allSatisfy({ $0.isASCII && $0.isHexDigit }) else {
            throw ConfigurationError(text: text, accepted: "an activation id of 32 hexadecimal digits")
        }
        value = digits
    }

    private init(digits: String) { value = digits }

    /// A new random id.
    public static func generate() -> ActivationID { ActivationID(digits: TransactionID.generate().value) }

    public var description: String { value }
}
