public import MachineSupport

/// The reason why a request did not get its response.
public struct HTTPClientError: CodedError, Sendable, Hashable {
    /// The kind of failure, as far as callers may want to handle it differently.
    public struct Code: ErrorCode {
        /// The code's name, for logs and metrics.
        public let rawValue: String

        /// Creates a code.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Not an absolute `http` or `https` URL, or one that libcurl cannot parse.
        public static let invalidURL = Self(rawValue: "invalidURL")
        /// The request contradicts itself or the protocol; ``HTTPClientError/reason`` says how.
        public static let invalidRequest = Self(rawValue: "invalidRequest")
        /// The host's name cannot be resolved.
        public static let nameResolution = Self(rawValue: "nameResolution")
        /// No process listens on the port. For a unix socket also: its file does not exist.
        public static let connectionRefused = Self(rawValue: "connectionRefused")
        /// The network has no route to the host.
        public static let hostUnreachable = Self(rawValue: "hostUnreachable")
        /// ``HTTPTimeouts/connect`` is over, or the system gave up connecting.
        public static let connectTimeout = Self(rawValue: "connectTimeout")
        /// ``HTTPTimeouts/idle`` is over.
        public static let idleTimeout = Self(rawValue: "idleTimeout")
        /// ``HTTPTimeouts/total`` is over.
        public static let deadlineExceeded = Self(rawValue: "deadlineExceeded")
        /// The handshake or the verification of a certificate failed, or a certificate file is unusable.
        public static let tls = Self(rawValue: "tls")
        /// The server closed or reset the connection before the response was complete.
        public static let connectionClosed = Self(rawValue: "connectionClosed")
        /// The body is longer than ``ResponseLimit/fail(_:)``, or the head is longer than
        /// ``HTTPClientConfiguration/maximumHeadBytes``.
        public static let responseTooLarge = Self(rawValue: "responseTooLarge")
        /// The response is not HTTP/1.1.
        public static let protocolViolation = Self(rawValue: "protocolViolation")
        /// The task or the stream was cancelled.
        public static let cancelled = Self(rawValue: "cancelled")
        /// The client was shut down.
        public static let clientClosed = Self(rawValue: "clientClosed")
        /// Any other failure.
        public static let other = Self(rawValue: "other")
    }

    /// How far the transfer had got.
    public enum Phase: String, Sendable, Hashable {
        /// Nothing was done yet.
        case preparing
        /// The host's name was being resolved.
        case resolving
        /// The connection was being opened.
        case connecting
        /// The connection was open and encryption was being negotiated.
        case tlsHandshake
        /// The request was being sent.
        case sending
        /// The request was sent and the head of the response was not complete.
        case waitingForResponse
        /// The head of the response had arrived.
        case receivingBody
    }

    /// The kind of failure.
    public var code: Code
    /// How far the transfer had got.
    public var phase: Phase
    /// The request's URL without credentials, with `?…` in place of a query.
    public var url: String
    /// The cause, in libcurl's own words where it gave some.
    public var reason: String
    /// The `CURLcode` behind the error; `nil` when the client itself ended the transfer.
    public var curlCode: Int32?

    /// Creates an error.
    public init(code: Code, phase: Phase, url: String, reason: String, curlCode: Int32? = nil) {
        self.code = code
        self.phase = phase
        self.url = url
        self.reason = reason
        self.curlCode = curlCode
    }

    /// Code, phase, URL and reason in one text, for example
    /// `connection refused while connecting to http://10.0.0.1:8080/run: Failed to connect … (libcurl 7)`.
    public var message: String {
        let origin = curlCode.map { " (libcurl \($0))" } ?? ""
        return "\(code.words) \(phase.words) \(url): \(reason)\(origin)"
    }

    /// The ``message``.
    public var description: String { message }

    /// Whether the server may have received a part of the request.
    public var mayHaveBeenSent: Bool {
        switch phase {
        case .preparing, .resolving, .connecting, .tlsHandshake: false
        case .sending, .waitingForResponse, .receivingBody: true
        }
    }
}

extension HTTPClientError.Code {
    fileprivate var words: String {
        switch self {
        case .invalidURL: "invalid URL"
        case .invalidRequest: "invalid request"
        case .nameResolution: "name resolution failed"
        case .connectionRefused: "connection refused"
        case .hostUnreachable: "host unreachable"
        case .connectTimeout: "connect timeout"
        case .idleTimeout: "idle timeout"
        case .deadlineExceeded: "deadline exceeded"
        case .tls: "TLS failure"
        case .connectionClosed: "connection closed"
        case .responseTooLarge: "response too large"
        case .protocolViolation: "protocol violation"
        case .cancelled: "cancelled"
        case .clientClosed: "HTTP client closed"
        case .other: "HTTP request failed"
        default: rawValue
        }
    }
}

extension HTTPClientError.Phase {
    fileprivate var words: String {
        switch self {
        case .preparing: "while preparing the request to"
        case .resolving: "while resolving the host of"
        case .connecting: "while connecting to"
        case .tlsHandshake: "during the TLS handshake with"
        case .sending: "while sending the request to"
        case .waitingForResponse: "while waiting for the response of"
        case .receivingBody: "while receiving the response body of"
        }
    }
}
