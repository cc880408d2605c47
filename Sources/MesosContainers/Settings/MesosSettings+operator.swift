import ContainerSPI
import CurlHTTP
import MesosOperator
import MesosScheduler

extension MesosSettings {
    var usesTLS: Bool {
        scheduler.tls.caFile != nil || scheduler.tls.clientCertificateFile != nil
            || scheduler.tls.insecureSkipVerification
    }

    /// The scheme of masters whose address does not say it.
    var effectiveMasterScheme: String { masterScheme ?? (usesTLS ? "https" : "http") }

    /// Says why the principal's secret would go out in clear text without having been asked to; `nil` if it does not.
    ///
    /// Whoever writes `http://` or `whisk.mesos.master-scheme: http` has asked for it.
    var clearTextProblem: String? {
        guard secret != nil || secretFile != nil, masterScheme == nil, effectiveMasterScheme == "http" else {
            return nil
        }
        switch masterURL {
        case .masters where hasMasterWithoutScheme:
            return "is not set, and the secret of whisk.mesos.principal would go to masters written without http:// or "
                + "https:// in clear text; set it to https, or to http if that is intended"
        case .zooKeeper:
            return
                "is not set, and the secret of whisk.mesos.principal would go to the masters found through zk:// in clear "
                + "text; set it to https, or to http if that is intended"
        case .masters: return nil
        }
    }

    func checkClearText() throws(ContainerError) {
        guard let clearTextProblem else { return }
        throw ContainerError(.invalidConfiguration, "whisk.mesos.master-scheme \(clearTextProblem)")
    }

    /// What the settings say about detected masters.
    var detectorOptions: MasterDetectors.Options {
        let isHTTPS = effectiveMasterScheme == "https"
        guard isHTTPS || masterScheme != nil else { return MasterDetectors.Options() }
        return MasterDetectors.Options(masterScheme: effectiveMasterScheme, prefersHostname: isHTTPS)
    }
}

extension MesosOperatorClient {
    /// A client for the configured masters, with the configured TLS and credentials. Reads the secret's file, which blocks.
    ///
    /// - Parameters:
    ///   - detectors: the available leader detectors, for a `whisk.mesos.master-url` such as `zk://host/mesos`.
    ///   - detectionTimeout: the time limit for a detection; `nil` for that of a subscription.
    ///   - client: the HTTP client; `nil` for one with the certificates of `whisk.mesos.tls`.
    /// - Throws: `ContainerError` with code `invalidConfiguration`, also for a URL scheme without a detector, and for a
    ///   secret that would be sent in clear text without having been asked to.
    public init(
        _ settings: MesosSettings, detectors: MasterDetectors = MasterDetectors(), detectionTimeout: Duration? = nil,
        client: HTTPClient? = nil
    ) throws(ContainerError) {
        // The same checks as for the framework.
        let scheduler = try settings.schedulerConfiguration()
        let credentials = scheduler.credential.map {
            HTTPBasicCredentials(username: $0.principal, password: $0.secret)
        }
        let http: HTTPClient
        if let client {
            http = client
        } else {
            var configuration = HTTPClientConfiguration()
            configuration.tls = scheduler.tls
            http = HTTPClient(configuration: configuration)
        }
        if let detector = try settings.masterDetector(detectors) {
            self.init(
                detector: detector, detectionTimeout: detectionTimeout ?? scheduler.subscription.timeout,
                credentials: credentials, sendsCredentialsInClearText: scheduler.sendsCredentialInClearText,
                client: http)
        } else {
            self.init(masters: scheduler.masters, credentials: credentials, client: http)
        }
    }
}

extension AgentAccess {
    /// The settings of `whisk.mesos.agent`. Reads the secret's file, which blocks.
    ///
    /// - Throws: `ContainerError` with code `invalidConfiguration` if a file cannot be used, or if the secret would be sent in
    ///   clear text without having been asked to.
    public init(_ settings: MesosSettings.Agent) throws(ContainerError) {
        try settings.checkFiles()
        if let problem = settings.clearTextProblem {
            throw ContainerError(.invalidConfiguration, "whisk.mesos.agent.protocol \(problem)")
        }
        let secret = try invalidConfiguration { () throws(ConfigurationError) in try settings.readSecret() }
        self.init(
            scheme: settings.effectiveScheme,
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
