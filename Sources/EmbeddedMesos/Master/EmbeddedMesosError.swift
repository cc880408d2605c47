import HTTPListener
import Logging
import MachineSupport

/// An error of an embedded master, cluster or agent.
public struct EmbeddedMesosError: CodedError {
    /// The cause of an ``EmbeddedMesosError``.
    public struct Code: ErrorCode {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// The server cannot listen on its address.
        public static let cannotListen = Self(rawValue: "cannotListen")
        /// The work directory or a file in it cannot be made.
        public static let workDirectory = Self(rawValue: "workDirectory")
        /// There is no such framework, task, agent, offer or master.
        public static let notFound = Self(rawValue: "notFound")
        /// The master refuses the request.
        public static let refused = Self(rawValue: "refused")
    }

    public let code: Code
    public let message: String
    public let underlying: (any Error)?

    init(_ code: Code, _ message: String, underlying: (any Error)? = nil) {
        self.code = code
        self.message = message
        self.underlying = underlying
    }
}

extension HTTPServer {
    /// Starts the server of a master or an agent. Throws an error with code `cannotListen`.
    static func listen(
        host: String, port: Int, logger: Logger, respond: @escaping Respond
    ) async throws(EmbeddedMesosError) -> HTTPServer {
        do throws(ListenError) {
            return try await start(host: host, port: port, logger: logger, respond: respond)
        } catch {
            throw EmbeddedMesosError(.cannotListen, "\(error). Choose another port; 0 takes any free one.")
        }
    }
}
