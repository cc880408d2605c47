/// The configuration of an action runtime.
package struct RuntimeConfiguration: Sendable {
    /// The address to listen on.
    package var host: String
    /// The port to listen on; 0 lets the system choose one, see ``readyFile``.
    package var port: Int
    /// The language of the action; `nil`: detected by the code's `#!` line.
    package var kind: ActionKind?
    /// The maximum size of the body of a `/run` request in bytes.
    package var payloadLimit: Int
    /// The maximum size of the body of an `/init` request in bytes. OpenWhisk allows 48 MiB of code, which are 64 MiB in base64.
    package var initializationLimit: Int
    /// The maximum size of a result in bytes. It bounds the memory of the runtime; the invoker truncates results to the size
    /// that the platform allows.
    package var resultLimit: Int
    /// The file to which the port number is written once the server listens.
    package var readyFile: String?
    /// The environment of interpreters and actions; interpreters are searched in its `PATH`.
    package var environment: [String: String]

    package static let defaultPayloadLimit = 2 << 20
    package static let defaultInitializationLimit = 64 << 20
    package static let defaultResultLimit = 16 << 20

    package init(
        host: String = "127.0.0.1",
        port: Int,
        kind: ActionKind? = nil,
        payloadLimit: Int = defaultPayloadLimit,
        initializationLimit: Int = defaultInitializationLimit,
        resultLimit: Int = defaultResultLimit,
        readyFile: String? = nil,
        environment: [String: String]
    ) {
        self.host = host
        self.port = port
        self.kind = kind
        self.payloadLimit = payloadLimit
        self.initializationLimit = initializationLimit
        self.resultLimit = resultLimit
        self.readyFile = readyFile
        self.environment = environment
    }
}
