import ContainerSPI
import CurlHTTP

/// Why a call to a Docker Engine did not do what it should.
struct DockerError: Error, CustomStringConvertible {
    enum Code: Hashable {
        /// The engine's answer, with its HTTP status.
        case refused(status: Int)
        /// Nobody answers there.
        case unreachable
        /// The engine did not answer in time.
        case timedOut
        /// This side was cancelled.
        case cancelled
        /// What came is not what the engine's API promises.
        case malformed
        /// The connection failed in another way.
        case connection
    }

    var code: Code
    /// Docker's own words where it has some.
    var message: String
    var underlying: HTTPClientError?

    init(_ code: Code, _ message: String, underlying: HTTPClientError? = nil) {
        self.code = code
        self.message = message
        self.underlying = underlying
    }

    init(_ error: HTTPClientError) {
        let code: Code =
            switch error.code {
            case .connectionRefused, .hostUnreachable, .nameResolution, .connectTimeout: .unreachable
            case .deadlineExceeded, .idleTimeout: .timedOut
            case .cancelled: .cancelled
            default: .connection
            }
        self.init(code, error.description, underlying: error)
    }

    /// What a call failed with whose answer is read as it comes.
    init(ofCall error: any Error) {
        switch error {
        case let error as DockerError: self = error
        case let error as HTTPClientError: self.init(error)
        default: self.init(.connection, "\(error)")
        }
    }

    var isNotFound: Bool { code == .refused(status: 404) }

    var description: String { message }

    /// The error for whoever asked for a container.
    ///
    /// - Parameters:
    ///   - code: the code of what the engine refused to do.
    ///   - what: a sentence without its end: what did not work.
    func containerError(_ code: ContainerError.Code, _ what: String, endpoint: DockerEndpoint) -> ContainerError {
        let reason: String
        switch self.code {
        case .cancelled: return ContainerError(.cancelled, "\(what): cancelled.")
        case .unreachable:
            return ContainerError(.other, "\(what): \(endpoint.unreachableText)", underlying: underlying)
        // These have libcurl's words in what is underlying.
        case .timedOut where underlying != nil: reason = "the Docker Engine at \(endpoint) did not answer in time"
        case .connection where underlying != nil: reason = "the connection to the Docker Engine at \(endpoint) failed"
        case .refused, .timedOut, .malformed, .connection: reason = message
        }
        return ContainerError(code, "\(what): \(reason)", underlying: underlying)
    }
}
