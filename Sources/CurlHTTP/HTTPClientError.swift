/// Why a request did not get its response.
public struct HTTPClientError: Error, Sendable, Hashable {
    /// What happened, as far as callers may want to treat it differently.
    public enum Code: Sendable, Hashable {
        /// Not an absolute `http` or `https` URL, or one that libcurl cannot parse.
        case invalidURL
        /// The request contradicts itself or the protocol; ``HTTPClientError/message`` says where.
        case invalidRequest
        case nameResolution
        /// Nobody listens there; for a unix socket also: there is no such file.
        case connectionRefused
        case hostUnreachable
        /// ``HTTPTimeouts/connect`` is over, or the system gave up connecting.
        case connectTimeout
        /// ``HTTPTimeouts/idle`` is over.
        case idleTimeout
        /// ``HTTPTimeouts/total`` is over.
        case deadlineExceeded
        /// The handshake or the verification of a certificate failed, or a certificate file is unusable.
        case tls
        /// The peer closed or reset the connection before the response was complete.
        case connectionClosed
        /// The body is longer than ``ResponseLimit/fail(_:)``, or the head than
        /// ``HTTPClientConfiguration/maximumHeadBytes``.
        case responseTooLarge
        /// What came back is not HTTP/1.1.
        case protocolViolation
        /// The task was cancelled, or the stream.
        case cancelled
        /// The client was shut down.
        case clientClosed
        case other
    }

    /// How far the transfer had got.
    public enum Phase: String, Sendable, Hashable {
        case preparing
        case resolving
        case connecting
        case tlsHandshake
        case sending
        case waitingForResponse
        case receivingBody
    }

    public var code: Code
    public var phase: Phase
    /// The request's URL without credentials, with `?…` in place of a query.
    public var url: String
    /// libcurl's own words where it had some.
    public var message: String
    /// The `CURLcode` behind the error; nil when the client itself ended the transfer.
    public var curlCode: Int32?

    public init(code: Code, phase: Phase, url: String, message: String, curlCode: Int32? = nil) {
        self.code = code
        self.phase = phase
        self.url = url
        self.message = message
        self.curlCode = curlCode
    }
}

extension HTTPClientError: CustomStringConvertible {
    /// For example `connection refused while connecting to http://10.0.0.1:8080/run: Failed to connect … (libcurl 7)`.
    public var description: String {
        let origin = curlCode.map { " (libcurl \($0))" } ?? ""
        return "\(code.words) \(phase.words) \(url): \(message)\(origin)"
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
