import ContainerSPI

extension MesosSettings {
    /// `whisk.mesos.agent`: access to the HTTP API of the Mesos agents, from which the logs of tasks are read.
    public struct Agent: Sendable, Hashable {
        /// `whisk.mesos.agent.protocol`: `http` or `https`; `nil`: `https` if ``caFile`` or ``clientCertificateFile`` is set,
        /// otherwise `http`, which refuses a ``principal``.
        public var scheme: String?
        /// `whisk.mesos.agent.principal`: the principal for agents that authenticate.
        public var principal: String?
        /// `whisk.mesos.agent.secret-file`: the path of a file with the principal's secret.
        public var secretFile: String?
        /// `whisk.mesos.agent.ca-file`: the path of a PEM file with the authorities to trust instead of the system's.
        public var caFile: String?
        /// `whisk.mesos.agent.client-certificate-file`
        public var clientCertificateFile: String?
        /// `whisk.mesos.agent.client-key-file`; `nil` if the certificate's file contains the key.
        public var clientKeyFile: String?
        /// `whisk.mesos.agent.connect-timeout`: the time until another address of the agent is tried.
        public var connectTimeout = Duration.seconds(1)
        /// `whisk.mesos.agent.timeout`: the time limit of a request to an agent.
        public var timeout = Duration.seconds(5)

        /// The default values.
        public init() {}

        /// The principal's secret, the content of ``secretFile``, if it is configured. Blocks.
        ///
        /// - Throws: `ConfigurationError` with code `unreadableSecret` if the file cannot be read or is empty.
        public func readSecret() throws(ConfigurationError) -> Secret<String>? {
            try SecretFile.read(
                secretFile, key: "whisk.mesos.agent.secret-file", content: "the secret of whisk.mesos.agent.principal")
        }

        /// The scheme of requests to agents.
        var effectiveScheme: String { scheme ?? (caFile != nil || clientCertificateFile != nil ? "https" : "http") }

        /// Says why the principal's secret would go out in clear text without having been asked to; `nil` if it does not.
        var clearTextProblem: String? {
            guard principal != nil, secretFile != nil, scheme == nil, effectiveScheme == "http" else { return nil }
            return
                "is not set, and the secret of whisk.mesos.agent.principal would go to the agents in clear text; set it to "
                + "https, or to http if that is intended"
        }

        mutating func read(from settings: inout SettingsReader) {
            let section = "whisk.mesos.agent"
            settings.read(
                &scheme, "\(section).protocol", .oneOf("http", "https"),
                unset: "https if a ca-file or client-certificate-file is set, otherwise http",
                "http or https, for the API of the agents; http also allows sending the secret in clear text")
            settings.read(
                &principal, "\(section).principal", .nonEmpty,
                "principal that authenticates with the agents, for reading logs")
            settings.read(
                &secretFile, "\(section).secret-file", .nonEmpty, "path of a file that holds that principal's secret")
            settings.read(
                &caFile, "\(section).ca-file", .nonEmpty, unset: "the system's authorities",
                "path of a PEM file with the authorities that sign the agents' certificates")
            settings.read(
                &clientCertificateFile, "\(section).client-certificate-file", .nonEmpty,
                "path of a PEM file with the certificate to show to agents")
            settings.read(
                &clientKeyFile, "\(section).client-key-file", .nonEmpty, unset: "in the certificate's file",
                "path of a PEM file with the certificate's private key")
            settings.read(
                &connectTimeout, "\(section).connect-timeout", .timeout, "until another address of an agent is tried")
            settings.read(&timeout, "\(section).timeout", .timeout, "until a request to an agent counts as failed")
            if principal != nil, secretFile == nil {
                settings.fail("\(section).principal", because: "needs \(section).secret-file, the file with its secret")
            }
            if principal == nil, secretFile != nil {
                settings.fail(
                    "\(section).secret-file", because: "needs \(section).principal, the principal with that secret")
            }
            if let problem = clearTextProblem { settings.fail("\(section).protocol", because: problem) }
            if clientCertificateFile == nil, clientKeyFile != nil {
                settings.fail(
                    "\(section).client-key-file",
                    because: "needs \(section).client-certificate-file, the certificate of the key")
            }
        }
    }
}
