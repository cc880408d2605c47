import CurlHTTP

/// Why a file of a sandbox could not be read from its agent.
public struct AgentError: Error, Sendable, CustomStringConvertible {
    public enum Code: Sendable, Hashable {
        /// No address of the agent answered.
        case unreachable
        /// The agent does not let this client read: 401 or 403.
        case refused
        /// The agent answered with something of no use.
        case badAnswer
        /// The task was cancelled, or the HTTP client shut down.
        case cancelled
    }

    public var code: Code
    /// In a few words and without addresses, for the people who read an action's logs.
    public var reason: String
    /// What, where, and how to repair it, for operators.
    public var message: String

    public init(_ code: Code, reason: String, message: String) {
        self.code = code
        self.reason = reason
        self.message = message
    }

    public var description: String { message }

    init(_ error: HTTPClientError) {
        let reason =
            switch error.code {
            case .nameResolution: "the agent's host name is not known"
            case .connectionRefused: "the agent refuses connections"
            case .hostUnreachable: "the agent's host cannot be reached"
            case .connectTimeout: "the agent could not be connected to in time"
            case .idleTimeout, .deadlineExceeded: "the agent did not answer in time"
            case .tls: "no secure connection to the agent could be made"
            case .connectionClosed: "the agent closed the connection"
            default: "the request to the agent failed"
            }
        let isOurs = error.code == .cancelled || error.code == .clientClosed
        self.init(isOurs ? .cancelled : .unreachable, reason: reason, message: error.description)
    }
}
