/// A text that cannot be read as the value it should be.
public struct ValueTextError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The text as given.
    public let text: String
    /// What would have been accepted, such as "a size such as 256 m".
    public let accepted: String

    public init(text: String, accepted: String) {
        self.text = text
        self.accepted = accepted
    }

    public var description: String { "'\(text)' is not \(accepted)" }
}
