import ContainerSPI
import CurlHTTP
import MesosOperator
import MesosScheduler

extension MesosOperatorClient {
    /// A client for the masters and credentials of a configuration. Reads the secret's file, so it blocks; call it at
    /// start-up.
    ///
    /// - Parameters:
    ///   - detectors: the available leader detectors, for a `whisk.mesos.master-url` such as `zk://host/mesos`.
    ///   - detectionTimeout: the time limit for a detection; `nil` for that of a subscription.
    ///   - client: the client for all requests.
    /// - Throws: ``ContainerError`` with code `invalidConfiguration`, also for a URL scheme without a detector.
    public init(
        _ configuration: MesosConfiguration, detectors: MasterDetectors = MasterDetectors(),
        detectionTimeout: Duration? = nil, client: HTTPClient = HTTPClient()
    ) throws(ContainerError) {
        var credentials: HTTPBasicCredentials?
        do {
            if let principal = configuration.principal, let secret = try configuration.readSecret() {
                credentials = HTTPBasicCredentials(username: principal, password: secret.exposed)
            }
        } catch {
            throw ContainerError(.invalidConfiguration, "\(error)", underlying: error)
        }
        if case .masters(let urls) = configuration.masterURL {
            self.init(masters: urls, credentials: credentials, client: client)
        } else if let detector = try SchedulerConfiguration.masterDetector(configuration, detectors) {
            self.init(
                detector: detector, detectionTimeout: detectionTimeout ?? configuration.timeouts.subscribe,
                credentials: credentials, client: client)
        } else {
            self.init(masters: [], credentials: credentials, client: client)
        }
    }
}

extension AgentAccess {
    /// The settings of `whisk.mesos.agent`. Reads the secret's file, so it blocks; call it at start-up.
    ///
    /// - Throws: ``ContainerError`` with code `invalidConfiguration` if that file cannot be used.
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
    /// The certificates of `whisk.mesos.agent`.
    public init(_ agent: MesosConfiguration.Agent) {
        self.init(
            caFile: agent.caFile, clientCertificateFile: agent.clientCertificateFile,
            clientKeyFile: agent.clientKeyFile)
    }
}
