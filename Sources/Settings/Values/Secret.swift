/// A value that must not reach a log, an error text or a dump: every description of it says `<redacted>`.
public struct Secret<Value: Sendable & Hashable>: Sendable, Hashable, CustomStringConvertible,
    CustomDebugStringConvertible, CustomReflectable
{
    /// The protected value. Do not print it.
    public let exposed: Value

    /// Protects a value.
    public init(_ value: Value) {
        exposed = value
    }

    public var description: String { "<redacted>" }

    public var debugDescription: String { "<redacted>" }

    /// No children, so that `dump` and reflection-based loggers see nothing either.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
