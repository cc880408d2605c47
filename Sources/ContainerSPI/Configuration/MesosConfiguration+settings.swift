extension MesosConfiguration {
    mutating func read(from settings: inout SettingsReader) {
        settings.read(
            &masterURL, "whisk.mesos.master-url", MasterAddress.kind,
            "scheduler endpoint: one master, a comma list of masters, or zk://host:port,host:port/path")
        settings.read(
            &masterURLPublic, "whisk.mesos.master-url-public",
            aliases: [.init("whisk.mesos.master-public-url")], .url, unset: "the master-url",
            "address of the Mesos UI shown to users in logs")
        settings.read(
            &roles, "whisk.mesos.role",
            oneOrMore: Self.role, "framework role, or a list of them; containers are placed with offers to the first")
        settings.read(
            &failoverTimeout, "whisk.mesos.failover-timeout-seconds",
            aliases: [.init("whisk.mesos.timeouts.failover", .duration)], .durationInSeconds,
            "how long the master keeps tasks after the framework disconnects; a bare number is seconds")
        settings.read(
            &mesosLinkLogMessage, "whisk.mesos.mesos-link-log-message", .flag,
            "whether activation logs link to the Mesos UI when logs are not collected")
        settings.read(
            &constraintDelimiter, "whisk.mesos.constraint-delimiter",
            SettingKind(
                accepted: "a text that is not empty", parse: { $0.isEmpty ? nil : $0 }, format: { "\"\($0)\"" }),
            "splits a constraint into attribute, operator and value")
        constraints = readConstraints(
            "whisk.mesos.constraints",
            "placement of managed images: \"attribute operator value\" with one of the operators LIKE, UNLIKE, IS, CLUSTER, "
                + "GROUP_BY, MAX_PER, UNIQUE",
            from: &settings)
        blackboxConstraints = readConstraints(
            "whisk.mesos.blackbox-constraints", "placement of user-provided images, written the same way",
            from: &settings)
        settings.read(
            &teardownOnExit, "whisk.mesos.teardown-on-exit", .flag,
            "whether the framework is torn down at shutdown; false where another invoker takes over")
        settings.read(
            &offerRefuseDuration, "whisk.mesos.offer-refuse-duration", .duration,
            "how long a declined offer is not made again")
        settings.read(
            &heartbeatMaxFailures, "whisk.mesos.heartbeat-max-failures", .positive,
            "missed heartbeats before the framework subscribes again")
        timeouts.read(from: &settings)
        var check = HealthCheck()
        check.read(from: &settings)
        if settings.isPresent(section: "whisk.mesos.health-check") { healthCheck = check }
        settings.read(
            &containerizer, "whisk.mesos.containerizer", .cases, "what on the agent runs the image: docker or mesos")
        settings.read(&principal, "whisk.mesos.principal", .nonEmpty, "principal the framework authenticates as")
        settings.read(
            &secretFile, "whisk.mesos.secret-file", .nonEmpty, "path of a file that holds the principal's secret")
        settings.read(
            &secret, "whisk.mesos.secret",
            .nonEmptySecret,
            "the principal's secret itself; meant for the environment, not for files that others read")
        tls.read(from: &settings)
        settings.read(&user, "whisk.mesos.user", .nonEmpty, "user as whom tasks run on the agents")
        settings.read(
            &hostname, "whisk.mesos.hostname", .nonEmpty, "host of the framework, as the Mesos UI shows it")
        settings.read(
            &checkpoint, "whisk.mesos.checkpoint", .flag,
            "whether agents keep task state on disk, so that containers survive a restart of their agent")
        settings.read(
            &webUIURL, "whisk.mesos.web-ui-url", .url, "address of the framework's own UI, linked in the Mesos UI")
        labels = settings.readMap("whisk.mesos.labels", "labels of the framework: a mapping of names to texts")
        settings.read(
            &maximumHeartbeatInterval, "whisk.mesos.maximum-heartbeat-interval", .timeout,
            "the longest interval between heartbeats that a master is believed")
        settings.read(
            &callsInFlight, "whisk.mesos.calls-in-flight", .positive,
            "how many calls may be without the master's answer on one connection; 1 where a proxy does not pass on more"
        )
        settings.read(&frameworkName, "whisk.mesos.framework-name", .nonEmpty, "name the framework registers with")
        settings.read(
            &frameworkIDFile, "whisk.mesos.framework-id-file", .nonEmpty, unset: "each start is a new framework",
            "path of a file that keeps the framework id over restarts")
        settings.read(
            &taskStoreFile, "whisk.mesos.task-store-file", .nonEmpty, unset: "tasks are not kept",
            "path of a file that keeps the tasks over restarts: containers that a run left behind are removed at the next start"
        )
        agent.read(from: &settings)
    }

    private func readConstraints(
        _ key: String, _ meaning: String, from settings: inout SettingsReader
    ) -> [PlacementConstraint] {
        settings.readList(key, meaning).compactMap { element in
            do throws(PlacementConstraint.ParseError) {
                return try PlacementConstraint(parsing: element.text, delimiter: constraintDelimiter)
            } catch {
                switch error {
                case .malformed(let accepted): settings.fail(key, element, accepted: accepted)
                case .unknownOperator(let word):
                    let known = PlacementConstraint.Operator.allCases.map(\.rawValue).joined(separator: ", ")
                    settings.warn(
                        key, origin: element.origin,
                        "\(key): the constraint '\(element.text)' (\(element.origin)) is skipped: unknown operator "
                            + "'\(word)', known are \(known)")
                }
                return nil
            }
        }
    }
}

extension MesosConfiguration.Timeouts {
    fileprivate mutating func read(from settings: inout SettingsReader) {
        settings.read(&taskLaunch, "whisk.mesos.timeouts.task-launch", .timeout, "until a new container must run")
        settings.read(&taskDelete, "whisk.mesos.timeouts.task-delete", .timeout, "until a removed container is gone")
        settings.read(&subscribe, "whisk.mesos.timeouts.subscribe", .timeout, "until the subscription must stand")
        settings.read(
            &frameworkID, "whisk.mesos.timeouts.framework-id", .timeout,
            "until the store of the framework id must have answered")
        settings.read(&teardown, "whisk.mesos.timeouts.teardown", .timeout, "until the teardown at shutdown is done")
    }
}

extension MesosConfiguration.TLS {
    fileprivate mutating func read(from settings: inout SettingsReader) {
        settings.read(
            &caFile, "whisk.mesos.tls.ca-file", .nonEmpty, unset: "the system's authorities",
            "PEM file of the authorities that a master's certificate must come from")
        settings.read(
            &certificateFile, "whisk.mesos.tls.certificate-file", .nonEmpty,
            "PEM file of the framework's own certificate, for masters that ask for one")
        settings.read(
            &keyFile, "whisk.mesos.tls.key-file", .nonEmpty, unset: "in the certificate-file",
            "PEM file of the key of that certificate, not encrypted")
    }
}

extension MesosConfiguration {
    /// Mesos' rules for the name of a role.
    private static let role = SettingKind<String>(
        accepted:
            "a role such as ops or ops/batch: no white space, no component that is empty, '.', '..', '*' or begins "
            + "with a dash",
        parse: { role in
            if role == "*" { return role }
            let isGood = role.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { component in
                !component.isEmpty && ![".", "..", "*"].contains(component) && !component.hasPrefix("-")
                    && component.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value != 0x7F }
            }
            return isGood ? role : nil
        }, format: { $0 })
}

extension MesosConfiguration.HealthCheck {
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
