/// The id of one request to the invoker, in logs and in the request to the action.
public struct TransactionID: Sendable, Hashable, CustomStringConvertible {
    /// The text of the id.
    public var value: String

    /// An id that came with a request.
    public init(_ value: String) {
        self.value = value
    }

    /// A new random id of 32 hexadecimal digits. Those of OpenWhisk's controller have 32 letters and digits.
    public static func generate() -> TransactionID {
        let digits = Array("0123456789abcdef".utf8)
        let number = UInt128.random(in: .min ... .max)
        return TransactionID(
            String(unsafeUninitializedCapacity: 32) { text in
                for index in 0..<32 { text[index] = digits[Int(truncatingIfNeeded: number >> (4 * index)) & 0x0F] }
                return 32
            })
    }

    public var description: String { value }
}
