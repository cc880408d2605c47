import ContainerSPI
import CurlHTTP
import MachineSupport

struct DockerError: CodedError {
    struct Code: ErrorCode {
        let rawValue: String

        /// The engine responded with an error; see ``DockerError/status``.
        static let refused = Self(rawValue: "refused")
        /// No engine responds at the address.
        static let unreachable = Self(rawValue: "unreachable")
        static let timedOut = Self(rawValue: "timedOut")
        static let cancelled = Self(rawValue: "cancelled")
        /// The response does not conform to the engine's API.
        static let malformed = Self(rawValue: "malformed")
        /// The connection failed for another reason.
        static let connection = Self(rawValue: "connection")
    }

    var code: Code
    /// Docker's message, if it sent one.
    var message: String
    /// The HTTP status with which the engine refused the call.
    var status: Int?
    var underlying: (any Error)?

    init(_ code: Code, _ message: String, status: Int? = nil, underlying: HTTPClientError? = nil) {
        self.code = code
        self.message = Self.withoutCredentials(message)
        self.status = status
        self.underlying = underlying
    }

    /// The text without the user names and passwords of its URLs: the engine quotes registries and proxies as they are
    /// configured.
    private static func withoutCredentials(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "@")) else { return text }
        // In a sentence, a URL ends at white space or a quotation mark.
        return text.replacing(/[A-Za-z][A-Za-z0-9+.\-]*:\/\/[^\s"'`<>]+/) {
            URLCredentials.hidden(in: String($0.output))
        }
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

    /// Converts an error of a call whose response is a stream.
    init(ofCall error: any Error) {
        switch error {
        case let error as DockerError: self = error
        case let error as HTTPClientError: self.init(error)
        default: self.init(.connection, "\(error)")
        }
    }

    var isNotFound: Bool { status == 404 }

    /// Whether the engine or its runtime could not execute the command of an image. Statuses and texts differ between
    /// versions, but a failed mount, which the operator's parameters cause, is always called that.
    var concernsCommand: Bool {
        guard code == .refused else { return false }
        let text = message.lowercased()
        if text.contains("no command specified") { return true }
        let reasons = [
            "no such file or directory", "permission denied", "not found", "exec format error", "not a directory",
        ]
        return text.contains("exec") && !text.contains("mount") && reasons.contains { text.contains($0) }
    }

    /// Converts the error for the caller of a container or its factory.
    ///
    /// - Parameters:
    ///   - code: the code, unless the call was cancelled or the engine is unreachable.
    ///   - failure: the operation that failed, such as `the image 'x' cannot be pulled`.
    func containerError(_ code: ContainerError.Code, _ failure: String, endpoint: DockerEndpoint) -> ContainerError {
        switch self.code {
        case .cancelled: ContainerError(.cancelled, "\(failure): cancelled")
        case .unreachable: ContainerError(.other, "\(failure): \(endpoint.unreachableText)", underlying: underlying)
        // libcurl's message is in the underlying error.
        case .timedOut where underlying != nil:
            ContainerError(
                code, "\(failure): the Docker Engine at \(endpoint) did not respond in time", underlying: underlying)
        case .connection where underlying != nil:
            ContainerError(
                code, "\(failure): the connection to the Docker Engine at \(endpoint) failed", underlying: underlying)
        default: ContainerError(code, "\(failure): \(message)", underlying: underlying)
        }
    }
}
