import ContainerSPI
import CurlHTTP
import MesosOperator
import MesosScheduler

extension MesosOperatorClient {
    /// A client for the configured masters and credentials. Reads the secret's file, which blocks.
    ///
    /// - Parameters:
    ///   - detectors: the available leader detectors, for a `whisk.mesos.master-url` such as `zk://host/mesos`.
    ///   - detectionTimeout: the time limit for a detection; `nil` for that of a subscription.
    /// - Throws: `ContainerError` with code `invalidConfiguration`, also for a URL scheme without a detector.
    public init(
        _ settings: MesosSettings, detectors: MasterDetectors = MasterDetectors(), detectionTimeout: Duration? = nil,
        client: HTTPClient = HTTPClient()
    ) throws(ContainerError) {
        let secret = try invalidConfiguration { () throws(ConfigurationError) in try settings.readSecret() }
        let credentials = HTTPBasicCredentials(principal: settings.scheduler.framework.principal, secret: secret)
        if let detector = try settings.masterDetector(detectors) {
            self.init(
                detector: detector, detectionTimeout: detectionTimeout ?? settings.scheduler.subscription.timeout,
                credentials: credentials, client: client)
        } else {
            self.init(masters: settings.scheduler.masters, credentials: credentials, client: client)
        }
    }
}

extension AgentAccess {
    /// The settings of `whisk.mesos.agent`. Reads the secret's file, which blocks.
    ///
    /// - Throws: `ContainerError` with code `invalidConfiguration` if that file or one of the certificates cannot be used.
    public init(_ settings: MesosSettings.Agent) throws(ContainerError) {
        try settings.checkFiles()
        let secret = try invalidConfiguration { () throws(ConfigurationError) in try settings.readSecret() }
        self.init(
            scheme: settings.scheme,
            credentials: HTTPBasicCredentials(principal: settings.principal, secret: secret),
            connectTimeout: settings.connectTimeout, timeout: settings.timeout)
    }
}

extension HTTPBasicCredentials {
    /// Returns `nil` unless there are a principal and a secret.
    fileprivate init?(principal: String?, secret: Secret<String>?) {
        guard let principal, let secret else { return nil }
        self.init(username: principal, password: secret.exposed)
    }
}

extension HTTPTLSConfiguration {
    /// The certificates of `whisk.mesos.agent`.
    public init(_ settings: MesosSettings.Agent) {
        self.init(
            caFile: settings.caFile, clientCertificateFile: settings.clientCertificateFile,
            clientKeyFile: settings.clientKeyFile)
    }
}
