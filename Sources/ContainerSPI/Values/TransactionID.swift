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
        TransactionID(
            String(unsafeUninitializedCapacity: 32) { text in
                var index = 0
                for half in [UInt64.random(in: .min ... .max), .random(in: .min ... .max)] {
                    for shift in stride(from: 60, through: 0, by: -4) {
                        let digit = UInt8(truncatingIfNeeded: half >> shift) & 0x0F
                        text[index] = digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
                        index += 1
                    }
                }
                return index
            })
    }

    public var description: String { value }
}
