import ActionArchives

package struct RuntimeConfiguration: Sendable {
    package var host = "127.0.0.1"
    /// The port to listen on; 0 lets the system choose one, see ``readyFile``.
    package var port: Int
    /// The language of the action; `nil`: detected by the code's `#!` line.
    package var kind: ActionKind?
    /// The maximum size of the body of a `/run` request in bytes.
    package var payloadLimit = defaultPayloadLimit
    /// The maximum size of the body of an `/init` request in bytes. OpenWhisk allows 48 MiB of code, which are 64 MiB in base64.
    package var initializationLimit = defaultInitializationLimit
    /// The maximum size of a result in bytes. The invoker truncates results further, to the size that the platform allows.
    package var resultLimit = defaultResultLimit
    /// The limits of what an action's archive may unpack to.
    package var archiveLimits = ArchiveLimits()
    /// The file to which the port number is written once the server listens.
    package var readyFile: String?
    /// The environment of interpreters and actions; interpreters are searched in its `PATH`.
    package var environment: [String: String]

    package static let defaultPayloadLimit = 2 << 20
    package static let defaultInitializationLimit = 64 << 20
    package static let defaultResultLimit = 16 << 20

    package init(port: Int, environment: [String: String]) {
        self.port = port
        self.environment = environment
    }
}
