import ContainerSPI
import CurlHTTP
import MesosAPI
import MesosScheduler

extension MesosSettings {
    public mutating func read(from settings: inout SettingsReader) {
        settings.section("whisk.mesos", "the Mesos framework and its action containers")
        var written = WrittenMasterAddress(address: masterURL)
        settings.read(
            &written, "whisk.mesos.master-url", WrittenMasterAddress.kind,
            "scheduler endpoint: one master, a comma list of masters, or zk://host:port,host:port/path")
        settings.read(
            &masterScheme, "whisk.mesos.master-scheme", .oneOf("http", "https"),
            unset: "https if a whisk.mesos.tls key is set, otherwise http",
            "scheme of masters that are found through zk:// or written without a scheme; http also allows sending the "
                + "secret there in clear text")
        settings.read(
            &masterURLPublic, "whisk.mesos.master-url-public", aliases: [.init("whisk.mesos.master-public-url")], .url,
            unset: "the master-url, or the leader's address with zk://",
            "address of the Mesos UI shown to users in logs")
        readFramework(from: &settings)
        readSubscription(from: &settings)
        settings.read(
            &mesosLinkLogMessage, "whisk.mesos.mesos-link-log-message", .flag,
            "whether activation logs link to the Mesos UI when logs are not collected")
        readConstraints(from: &settings)
        settings.read(
            &taskLaunchTimeout, "whisk.mesos.timeouts.task-launch", .timeout, "until a new container must run")
        settings.read(
            &taskDeleteTimeout, "whisk.mesos.timeouts.task-delete", .timeout, "until a removed container is gone")
        var check = HealthCheck()
        check.read(from: &settings)
        if settings.isPresent(section: "whisk.mesos.health-check") { healthCheck = check }
        settings.read(
            &containerizer, "whisk.mesos.containerizer", .cases, "what on the agent runs the image: docker or mesos")
        settings.read(
            &containerPort, "whisk.mesos.container-port", .port,
            unset: "8080, and on the host network the port in PORT",
            "port on which the runtime in a container listens; with network: host each agent then runs one container at a "
                + "time")
        settings.read(
            &bridgeNetwork, "whisk.mesos.bridge-network", .nonEmpty,
            "CNI network that stands for network: bridge with containerizer: mesos; it must exist on every agent")
        readAuthentication(from: &settings)
        masterURL = written.address(scheme: effectiveMasterScheme)
        hasMasterWithoutScheme = written.hasRemoteMasterWithoutScheme
        if let problem = clearTextProblem { settings.fail("whisk.mesos.master-scheme", because: problem) }
        settings.read(
            &frameworkIDFile, "whisk.mesos.framework-id-file", .nonEmpty, unset: "each start is a new framework",
            "path of a file that keeps the framework id over restarts")
        settings.read(
            &taskStoreFile, "whisk.mesos.task-store-file", .nonEmpty, unset: "tasks are not kept",
            "path of a file that keeps the tasks over restarts: containers that a run left behind are removed at the next "
                + "start")
        agent.read(from: &settings)
        readActor(from: &settings)
    }

    private mutating func readFramework(from settings: inout SettingsReader) {
        let role = SettingKind<String>(
            accepted: "a role such as ops or ops/batch: no white space, no component that is empty, '.', '..', '*' or "
                + "begins with a dash",
            parse: { RoleName.problem(with: $0) == nil ? $0 : nil }, format: { $0 })
        settings.read(
            &scheduler.framework.roles, "whisk.mesos.role", oneOrMore: role,
            "framework role, or a list of them; containers are placed with offers to the first")
        settings.read(
            &scheduler.framework.failoverTimeout, "whisk.mesos.failover-timeout-seconds",
            aliases: [.init("whisk.mesos.timeouts.failover", .duration)], .durationInSeconds,
            "how long the master keeps tasks after the framework disconnects; a bare number is seconds")
        settings.read(&scheduler.framework.user, "whisk.mesos.user", .nonEmpty, "user as whom tasks run on the agents")
        settings.read(
            &scheduler.framework.hostname, "whisk.mesos.hostname", .nonEmpty,
            "host of the framework, as the Mesos UI shows it")
        settings.read(
            &scheduler.framework.checkpoint, "whisk.mesos.checkpoint", .flag,
            "whether agents keep task state on disk, so that containers survive a restart of their agent")
        settings.read(
            &scheduler.framework.webUIURL, "whisk.mesos.web-ui-url", .url,
            "address of the framework's own UI, linked in the Mesos UI")
        settings.read(
            &scheduler.framework.acceptsGPUs, "whisk.mesos.gpu-resources", .flag,
            "whether the framework announces GPU_RESOURCES, without which masters offer no agents with GPUs")
        scheduler.framework.labels = settings.readMap(
            "whisk.mesos.labels", "labels of the framework: a mapping of names to texts")
        settings.read(
            &scheduler.framework.name, "whisk.mesos.framework-name", .nonEmpty, "name the framework registers with")
    }

    private mutating func readSubscription(from settings: inout SettingsReader) {
        settings.read(
            &scheduler.shutdown.sendsTeardown, "whisk.mesos.teardown-on-exit", .flag,
            "whether the framework is torn down at shutdown; false where another invoker takes over")
        settings.read(
            &scheduler.offers.refuseDuration, "whisk.mesos.offer-refuse-duration", .duration,
            "how long a declined offer is not made again")
        settings.read(
            &scheduler.subscription.maximumMissedHeartbeats, "whisk.mesos.heartbeat-max-failures", .positive,
            "missed heartbeats before the framework subscribes again")
        settings.read(
            &scheduler.subscription.maximumHeartbeatInterval, "whisk.mesos.maximum-heartbeat-interval", .timeout,
            "the longest interval between heartbeats that is accepted from a master")
        settings.read(
            &scheduler.calls.maximumInFlight, "whisk.mesos.calls-in-flight", .positive,
            "how many calls may be without the master's answer on one connection; 1 where a proxy does not pass on more"
        )
        settings.read(
            &scheduler.subscription.timeout, "whisk.mesos.timeouts.subscribe", .timeout,
            "until the subscription must stand")
        settings.read(
            &scheduler.persistence.frameworkIDStoreTimeout, "whisk.mesos.timeouts.framework-id", .timeout,
            "until the store of the framework id must have answered")
        settings.read(
            &scheduler.shutdown.timeout, "whisk.mesos.timeouts.teardown", .timeout,
            "until the teardown at shutdown is done")
    }

    private mutating func readAuthentication(from settings: inout SettingsReader) {
        settings.read(
            &scheduler.framework.principal, "whisk.mesos.principal", .nonEmpty,
            "principal the framework authenticates as")
        settings.read(
            &secretFile, "whisk.mesos.secret-file", .nonEmpty, "path of a file that holds the principal's secret")
        settings.read(
            &secret, "whisk.mesos.secret", .nonEmptySecret,
            "the principal's secret itself; meant for the environment, not for files that others read")
        settings.read(
            &scheduler.tls.caFile, "whisk.mesos.tls.ca-file", .nonEmpty, unset: "the system's authorities",
            "PEM file of the authorities that a master's certificate must come from")
        settings.read(
            &scheduler.tls.clientCertificateFile, "whisk.mesos.tls.certificate-file", .nonEmpty,
            "PEM file of the framework's own certificate, for masters that ask for one")
        settings.read(
            &scheduler.tls.clientKeyFile, "whisk.mesos.tls.key-file", .nonEmpty, unset: "in the certificate-file",
            "PEM file of the key of that certificate, not encrypted")
        let principal = scheduler.framework.principal
        for (key, isSet) in [
            ("whisk.mesos.secret-file", secretFile != nil), ("whisk.mesos.secret", secret != nil),
        ] where isSet && principal == nil {
            settings.fail(key, because: "is set but whisk.mesos.principal is not; set both or neither")
        }
        if secret != nil, secretFile != nil {
            settings.fail("whisk.mesos.secret-file", because: "is set and so is whisk.mesos.secret; set one of them")
        }
        if scheduler.tls.clientKeyFile != nil, scheduler.tls.clientCertificateFile == nil {
            settings.fail(
                "whisk.mesos.tls.key-file",
                because: "is set but whisk.mesos.tls.certificate-file, the certificate of the key, is not")
        }
        if principal?.contains(":") == true, secret != nil || secretFile != nil {
            settings.fail(
                "whisk.mesos.principal", because: "has a colon, which a principal that authenticates cannot have")
        }
    }

    private mutating func readConstraints(from settings: inout SettingsReader) {
        settings.read(
            &constraintDelimiter, "whisk.mesos.constraint-delimiter",
            SettingKind(
                accepted: "a text that is not empty", parse: { $0.isEmpty ? nil : $0 }, format: { "\"\($0)\"" }),
            "splits a constraint into attribute, operator and value")
        constraints = settings.readConstraints(
            "whisk.mesos.constraints", delimiter: constraintDelimiter,
            "placement of managed images: \"attribute operator value\" with one of the operators "
                + PlacementConstraint.Operator.names)
        blackboxConstraints = settings.readConstraints(
            "whisk.mesos.blackbox-constraints", delimiter: constraintDelimiter,
            "placement of user-provided images, written the same way")
    }
}

extension SettingsReader {
    /// Reads a list of placement constraints. A constraint that is not understood is an error, because containers would run
    /// where they must not.
    package mutating func readConstraints(
        _ key: String, delimiter: String = " ", _ meaning: String
    ) -> [PlacementConstraint] {
        readList(key, meaning).compactMap { element in
            do throws(PlacementConstraint.ParseError) {
                return try PlacementConstraint(parsing: element.text, delimiter: delimiter)
            } catch {
                switch error {
                case .malformed(let accepted): fail(key, element, accepted: accepted)
                case .unknownOperator:
                    let known = PlacementConstraint.Operator.names
                    fail(key, element, accepted: "a constraint with an operator that is known: \(known)")
                }
                return nil
            }
        }
    }
}

extension MesosSettings.HealthCheck {
    fileprivate mutating func read(from settings: inout SettingsReader) {
        settings.read(
            &portIndex, "whisk.mesos.health-check.port-index", .count,
            "which port is checked; without the section there is no health check")
        settings.read(&delay, "whisk.mesos.health-check.delay", .duration, "before the first check")
        settings.read(&interval, "whisk.mesos.health-check.interval", .timeout, "between two checks")
        settings.read(&timeout, "whisk.mesos.health-check.timeout", .timeout, "until a check counts as failed")
        settings.read(
            &gracePeriod, "whisk.mesos.health-check.grace-period", .duration,
            "after the start, during which failures do not count")
        settings.read(
            &maxConsecutiveFailures, "whisk.mesos.health-check.max-consecutive-failures", .positive,
            "failures in a row before the task is killed")
    }
}
