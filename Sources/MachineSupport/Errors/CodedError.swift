/// The common shape of the package's public errors: one type per product, with an open code and a message for people.
///
/// A code is a struct with static members, not an enum, so that a new case breaks no caller.
public protocol CodedError: Error, CustomStringConvertible {
    associatedtype Code: Hashable & Sendable & CustomStringConvertible

    /// The cause as far as callers may want to treat it differently.
    var code: Code { get }

    /// What failed, where, and which setting or action cures it.
    var message: String { get }

    /// The error that caused this one, if any.
    var underlying: (any Error)? { get }
}

extension CodedError {
    public var underlying: (any Error)? { nil }

    /// The message, followed by the cause unless the message quotes it.
    public var description: String {
        guard let cause = underlying.map({ "\($0)" }), !cause.isEmpty, !message.contains(cause) else { return message }
        return "\(message): \(cause)"
    }
}

/// An open set of error codes, each with a name for logs and metrics.
public protocol ErrorCode: RawRepresentable, Hashable, Sendable, CustomStringConvertible where RawValue == String {}

extension ErrorCode {
    public var description: String { rawValue }
}
