import ContainerSPI
import CurlHTTP

/// How the HTTP API of Mesos agents is reached: protocol, credentials, patience.
public struct AgentAccess: Sendable {
    /// `http` or `https`.
    public var scheme: String
    /// For agents that need authentication. Never logged.
    public var credentials: HTTPBasicCredentials?
    /// Until another address of the agent is tried.
    public var connectTimeout: Duration
    /// Until a request counts as failed.
    public var timeout: Duration

    public init(
        scheme: String = "http", credentials: HTTPBasicCredentials? = nil, connectTimeout: Duration = .seconds(1),
        timeout: Duration = .seconds(5)
    ) {
        self.scheme = scheme
        self.credentials = credentials
        self.connectTimeout = connectTimeout
        self.timeout = timeout
    }

    /// What `whisk.mesos.agent` configures. Reads the secret's file and so blocks; meant for start-up.
    ///
    /// - Throws: ``ContainerError`` with code `invalidConfiguration` when that file cannot be used.
    public init(_ configuration: MesosConfiguration.Agent) throws(ContainerError) {
        self.init(
            scheme: configuration.scheme, connectTimeout: configuration.connectTimeout, timeout: configuration.timeout)
        do {
            let secret = try configuration.readSecret()
            if let principal = configuration.principal, let secret {
                credentials = HTTPBasicCredentials(username: principal, password: secret.exposed)
            }
        } catch {
            throw ContainerError(.invalidConfiguration, "\(error)", underlying: error)
        }
    }
}

extension HTTPTLSConfiguration {
    /// The certificates that `whisk.mesos.agent` configures.
    public init(_ agent: MesosConfiguration.Agent) {
        self.init(
            caFile: agent.caFile, clientCertificateFile: agent.clientCertificateFile,
            clientKeyFile: agent.clientKeyFile)
    }
}
