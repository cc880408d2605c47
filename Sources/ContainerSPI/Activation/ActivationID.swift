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

    private init(high: UInt64, low: UInt64) {
        value = [high, low].map { word in
            let digits = String(word, radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }.joined()
    }

    /// A new random id.
    public static func generate() -> ActivationID {
        ActivationID(high: .random(in: .min ... .max), low: .random(in: .min ... .max))
    }

    public var description: String { value }
}
