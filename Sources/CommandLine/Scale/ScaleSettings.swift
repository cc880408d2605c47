import ContainerSPI
import MesosContainers
import MesosScheduler
import TaskScaling

/// The settings of `whisk.scale`: the copies that `whisk-mesos scale` keeps running.
struct ScaleSettings: SettingsSection, Hashable {
    enum OnExit: String, Sendable, Hashable, CaseIterable {
        /// They run on, and the next run takes them over.
        case keep
        case kill
    }

    /// A loopback address for clients on the same machine, without authentication.
    struct ListenAddress: Sendable, Hashable {
        var host: String
        /// The TCP port; 0 for a free one.
        var port: Int
    }

    /// `nil`: derived from the image or the program.
    var name: String?
    var instances: Int?
    var image: String?
    var command: [String] = []
    var cpus = 0.1
    var memory = ByteSize.megabytes(32)
    var disk = ByteSize.zero
    /// The number of host ports of a copy. If an image has its own network, each is mapped to one of
    /// ``containerPorts``.
    var ports = 0
    var containerPorts: [Int] = []
    var constraints: [PlacementConstraint] = []
    var environment: [ContainerArguments.EnvironmentVariable] = []
    /// `nil`: nothing outlives the program.
    var stateDirectory: String?
    /// `nil`: keep with a state directory, otherwise kill.
    var onExit: OnExit?
    var listen: ListenAddress?
    var launchTimeout = Duration.seconds(300)
    /// `nil`: the agent's default.
    var killGracePeriod: Duration?
    /// When copies are replaced.
    var policy = InstanceKeeperPolicy()

    var effectiveOnExit: OnExit { onExit ?? (stateDirectory == nil ? .kill : .keep) }
}

extension ScaleSettings {
    mutating func read(from settings: inout SettingsReader) {
        settings.section("whisk.scale", "the copies that `whisk-mesos scale` keeps running")
        settings.read(
            &name, "whisk.scale.name", .nonEmpty, unset: "the image's or program's name",
            "name of the framework, with which the ids of instances begin")
        settings.read(
            &instances, "whisk.scale.instances", .integer(in: 0...policy.maximumInstances),
            unset: "the number of the last run with this state-dir, or else 1",
            "number of copies to keep running; read again on SIGHUP")
        settings.read(&image, "whisk.scale.image", .nonEmpty, "the container image of a copy")
        command = settings.readList("whisk.scale.command", "the program of a copy and its arguments").map(\.text)
        settings.read(&cpus, "whisk.scale.cpus", .amount, "CPUs of a copy")
        settings.read(&memory, "whisk.scale.memory", .memory, "memory of a copy")
        settings.read(&disk, "whisk.scale.disk", .sizeOrZero, "disk space of a copy")
        settings.read(
            &ports, "whisk.scale.ports", .integer(in: 0...100),
            "number of host ports of a copy, which are in its variables PORT, PORT0, PORT1 and so on")
        containerPorts = settings.readList(
            "whisk.scale.container-ports",
            of: SettingKind(
                accepted: "a list of ports, each from 1 to 65535", parse: SettingKind.port.parse, format: { "\($0)" }),
            "ports inside the container to which host ports are mapped")
        constraints = settings.readConstraints(
            "whisk.scale.constraints", "agents on which copies may run, in the form of whisk.mesos.constraints")
        readEnvironment(&settings)
        settings.read(
            &stateDirectory, "whisk.scale.state-dir", .nonEmpty, unset: "nothing outlives the program",
            "directory with the state from which the next run takes over the running copies")
        settings.read(
            &onExit, "whisk.scale.on-exit", .cases, unset: "keep with a state-dir, otherwise kill",
            "whether the copies are kept or killed when the program ends")
        settings.read(
            &listen, "whisk.scale.listen", ListenAddress.kind, unset: "nowhere",
            "loopback address and port for GET and POST /instances")
        settings.read(
            &launchTimeout, "whisk.scale.launch-timeout", .timeout,
            "time after which a launch that found no agent or did not start is tried again")
        settings.read(
            &killGracePeriod, "whisk.scale.kill-grace-period", .duration, unset: "the agent's default",
            "time that a copy that is no longer wanted has to end by itself before it is killed")
        settings.read(
            &policy.replaceUnreachableAfter, "whisk.scale.replace-unreachable-after", .timeout,
            unset: policy.replaceUnreachableAfter?.settingText ?? "never",
            "time after which a copy on an unreachable agent is replaced")
        settings.read(
            &policy.restartBackoff.initial, "whisk.scale.restart-backoff.initial", .timeout,
            "delay of the first replacement of a copy that ended")
        settings.read(
            &policy.restartBackoff.maximum, "whisk.scale.restart-backoff.maximum", .timeout,
            "longest delay of a replacement")
        settings.read(
            &policy.steadyAfter, "whisk.scale.restart-backoff.reset-after", .duration,
            "running time of a copy after which the delay is back at its initial value")
        let backoff = policy.restartBackoff
        if backoff.maximum < backoff.initial {
            settings.fail(
                "whisk.scale.restart-backoff.maximum",
                because:
                    "is \(backoff.maximum.settingText), less than whisk.scale.restart-backoff.initial, which is "
                    + "\(backoff.initial.settingText)")
        }
        if onExit == .keep, stateDirectory == nil {
            settings.fail(
                "whisk.scale.on-exit",
                because:
                    "is keep without a whisk.scale.state-dir (--state-dir), so no later run could take over the copies")
        }
        if ports < containerPorts.count, ports != 0 {
            settings.fail(
                "whisk.scale.ports",
                because:
                    "is \(ports), but the \(containerPorts.count) whisk.scale.container-ports need a host port each")
        }
        ports = max(ports, containerPorts.count)
    }

    private mutating func readEnvironment(_ settings: inout SettingsReader) {
        let key = "whisk.scale.environment"
        for element in settings.readList(
            key, hidesValues: true, "environment variables of a copy, each as NAME=value")
        {
            let parts = element.text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(
                String.init)
            guard parts.count == 2, !parts[0].isEmpty, !parts[0].contains(where: \.isWhitespace) else {
                // The text may be a secret without its name, so the error does not quote it.
                var hidden = element
                hidden.text = "…"
                settings.fail(key, hidden, accepted: "a list of NAME=value")
                continue
            }
            environment.append(.init(name: parts[0], value: parts[1]))
        }
    }
}

extension ScaleSettings.ListenAddress {
    static let kind = SettingKind<Self>(
        accepted: "a loopback address and a port, such as 127.0.0.1:8080 or localhost:0",
        parse: { text in
            guard let colon = text.lastIndex(of: ":"),
                let port = Int(text[text.index(after: colon)...]), (0...65_535).contains(port)
            else { return nil }
            var host = String(text[..<colon])
            if host == "[::1]" { host = "::1" }
            let parts = host.split(separator: ".", omittingEmptySubsequences: false)
            let isIPv4 = parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
            return isIPv4 || host == "localhost" || host == "::1" ? Self(host: host, port: port) : nil
        },
        format: { ($0.host == "::1" ? "[::1]" : $0.host) + ":\($0.port)" })
}

extension SettingKind where Value == ByteSize {
    /// At least a megabyte: a bare number is bytes, and hardly meant.
    fileprivate static let memory = SettingKind(
        accepted: "a size of at least 1 MB, such as 256 m, 256 MB or 1 g",
        parse: { text in size.parse(text).flatMap { $0 >= .megabytes(1) ? $0 : nil } }, format: size.format)
}

extension SettingKind where Value == Double {
    fileprivate static let amount = SettingKind(
        accepted: "a number from 0.001 to 100000",
        parse: { text in Double(text).flatMap { $0 >= 0.001 && $0 <= 100_000 ? $0 : nil } }, format: { "\($0)" })
}
