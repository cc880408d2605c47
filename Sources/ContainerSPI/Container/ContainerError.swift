/// Why a container could not be created, reached or removed.
public struct ContainerError: Error, Sendable, CustomStringConvertible {
    /// What happened, as far as a caller acts differently on it.
    public enum Code: Sendable, Hashable {
        /// The container was not running within the launch timeout. It has been removed.
        case launchTimedOut
        /// Nothing had room for the container; the message says what was asked and the best that was seen.
        case noCapacity
        /// The image could not be pulled.
        case imagePullFailed
        /// The container was placed, and did not start.
        case startFailed
        /// `/init` did not succeed; the response belongs into the activation record.
        case initializationFailed(ActivationInterval, ActivationResponse)
        /// The container refused the connection; use another one.
        case containerHealth
        /// The container's task ended by itself; the message has state, reason and text.
        case taskFailed
        /// This kind of container cannot do what was asked.
        case unsupported
        /// The factory is shutting down and makes no more containers.
        case shuttingDown
        /// The configuration does not allow what was asked; the message names the key.
        case invalidConfiguration
        /// The calling task was cancelled.
        case cancelled
        case other
    }

    public var code: Code
    /// What, where, and how to repair it.
    public var message: String
    public var underlying: (any Error)?

    public init(_ code: Code, _ message: String, underlying: (any Error)? = nil) {
        self.code = code
        self.message = message
        self.underlying = underlying
    }

    public var description: String {
        // Messages often quote their cause; once is enough.
        guard let cause = underlying.map({ "\($0)" }), !cause.isEmpty, !message.contains(cause) else { return message }
        return "\(message) (\(cause))"
    }
}
