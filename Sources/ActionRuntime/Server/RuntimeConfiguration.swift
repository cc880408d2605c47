/// How an action runtime is set up.
public struct RuntimeConfiguration: Sendable {
    /// The address to listen on.
    public var host: String
    /// The port to listen on; 0 lets the system choose, see ``readyFile``.
    public var port: Int
    /// The language; `nil` lets the code's `#!` line decide.
    public var kind: ActionKind?
    /// Longest body of a `/run` request, in bytes.
    public var payloadLimit: Int
    /// Longest body of an `/init` request, in bytes. OpenWhisk allows 48 MiB of code, 64 MiB in base64.
    public var initializationLimit: Int
    /// Longest result, in bytes. Cutting results to the size the platform allows is the invoker's task; this only
    /// bounds the memory of the runtime.
    public var resultLimit: Int
    /// A file that appears with the port number in it when the server listens.
    public var readyFile: String?
    /// What interpreters and actions get as environment, and where interpreters are searched (`PATH`).
    public var environment: [String: String]

    public static let defaultPayloadLimit = 2 << 20
    public static let defaultInitializationLimit = 64 << 20
    public static let defaultResultLimit = 16 << 20

    public init(
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
