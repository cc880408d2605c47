import ContainerSPI
import CurlHTTP
import MesosScheduler

extension MesosSettings {
    /// ``scheduler`` with the framework's credential. Reads the secret's file, which blocks.
    ///
    /// - Throws: `ContainerError` with code `invalidConfiguration` if a file cannot be read, the principal is missing, or the
    ///   secret would be sent in clear text without having been asked to.
    public func schedulerConfiguration() throws(ContainerError) -> SchedulerConfiguration {
        // Found at the start, not at the first handshake.
        try checkReadable([
            (scheduler.tls.caFile, "whisk.mesos.tls.ca-file"),
            (scheduler.tls.clientCertificateFile, "whisk.mesos.tls.certificate-file"),
            (scheduler.tls.clientKeyFile, "whisk.mesos.tls.key-file"),
        ])
        try checkClearText()
        var configuration = scheduler
        if masterScheme == "http" { configuration.sendsCredentialInClearText = true }
        if let secret = try invalidConfiguration({ () throws(ConfigurationError) in try readSecret() }) {
            guard let principal = scheduler.framework.principal else {
                throw ContainerError(
                    .invalidConfiguration,
                    "whisk.mesos.secret-file or whisk.mesos.secret is set without whisk.mesos.principal")
            }
            configuration.credential = SchedulerCredential(principal: principal, secret: secret.exposed)
        }
        return configuration
    }

    /// The principal's secret: ``secret``, or the content of ``secretFile``; `nil` if neither is configured. Blocks.
    ///
    /// - Throws: `ConfigurationError` with code `unreadableSecret` if the file cannot be read or is empty.
    public func readSecret() throws(ConfigurationError) -> Secret<String>? {
        if let secret { return secret }
        return try SecretFile.read(
            secretFile, key: "whisk.mesos.secret-file", content: "the secret of whisk.mesos.principal")
    }

    /// The detector for `whisk.mesos.master-url`, or `nil` if it names the masters.
    ///
    /// - Throws: `ContainerError` with code `invalidConfiguration` if `detectors` has none for its scheme.
    package func masterDetector(_ detectors: MasterDetectors) throws(ContainerError) -> (any MasterDetector)? {
        guard case .zooKeeper(let url) = masterURL else { return nil }
        do {
            return try detectors.detector(for: url.textWithCredentials, options: detectorOptions)
        } catch {
            throw ContainerError(
                .invalidConfiguration, "whisk.mesos.master-url: \(error.message)", underlying: error.underlying)
        }
    }

    /// Settings that have no effect, for the operator.
    var ineffectiveSettings: [String] {
        var warnings: [String] = []
        let endsTasks = scheduler.framework.failoverTimeout == .zero
        if !scheduler.shutdown.sendsTeardown, endsTasks {
            warnings.append(
                "whisk.mesos.teardown-on-exit is off and whisk.mesos.failover-timeout-seconds is 0: the master ends the tasks "
                    + "when the framework disconnects anyway")
        } else if !scheduler.shutdown.sendsTeardown, frameworkIDFile == nil {
            warnings.append(
                "whisk.mesos.teardown-on-exit is off without whisk.mesos.framework-id-file: the next start registers a new "
                    + "framework that does not know the tasks left running")
        }
        if taskStoreFile != nil, endsTasks {
            warnings.append(
                "whisk.mesos.task-store-file has no effect while whisk.mesos.failover-timeout-seconds is 0: the master ends the "
                    + "tasks when the framework disconnects")
        }
        return warnings
    }
}

func invalidConfiguration<Value>(_ body: () throws(ConfigurationError) -> Value) throws(ContainerError) -> Value {
    do {
        return try body()
    } catch {
        throw ContainerError(.invalidConfiguration, error.message, underlying: error)
    }
}
