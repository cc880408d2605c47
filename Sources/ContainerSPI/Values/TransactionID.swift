/// Ties together everything that is done for one request to the invoker, in logs and on the way to the action.
public struct TransactionID: Sendable, Hashable, CustomStringConvertible {
    public var value: String

    public init(_ value: String) {
        self.value = value
    }

    /// A new random id of 32 letters and digits, as OpenWhisk's controller makes them.
    public static func generate() -> TransactionID {
        let alphabet = Array("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ".unicodeScalars)
        var value = ""
        for _ in 0..<32 {
            value.unicodeScalars.append(alphabet[Int.random(in: alphabet.indices)])
        }
        return TransactionID(value)
    }

    public var description: String { value }
}
