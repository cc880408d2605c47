import ContainerSPI
import MesosScheduler

extension ScaleSettings {
    public mutating func read(from settings: inout SettingsReader) {
        settings.section("whisk.scale", "the copies that `whisk-mesos scale` keeps running")
        let usual = ScaleSettings()
        settings.read(
            &name, "whisk.scale.name", .nonEmpty, unset: "the image's or program's name",
            "begins the ids of the instances `whisk-mesos scale` keeps, and names its framework")
        settings.read(
            &instances, "whisk.scale.instances", .integer(in: 0...Self.maximumInstances), unset: "1",
            "how many copies are kept running; re-read on SIGHUP")
        settings.read(&image, "whisk.scale.image", .nonEmpty, "the container image of a copy")
        command = settings.readList("whisk.scale.command", "the program of a copy and its arguments").map(\.text)
        settings.read(&cpus, "whisk.scale.cpus", .amount, "CPUs of a copy")
        settings.read(&memory, "whisk.scale.memory", .size, "memory of a copy")
        settings.read(&disk, "whisk.scale.disk", .sizeOrZero, "disk space of a copy")
        settings.read(
            &ports, "whisk.scale.ports", .integer(in: 0...100),
            "how many host ports a copy gets, told in PORT, PORT0, PORT1 and so on")
        containerPorts = settings.readList(
            "whisk.scale.container-ports",
            of: SettingKind(
                accepted: "a list of ports, each from 1 to 65535", parse: SettingKind.port.parse, format: { "\($0)" }),
            "ports inside the container that host ports are mapped to")
        readConstraints(&settings)
        readEnvironment(&settings)
        settings.read(
            &stateDirectory, "whisk.scale.state-dir", .nonEmpty, unset: "nothing outlives the program",
            "directory by which the next run takes the running copies over")
        settings.read(
            &onExit, "whisk.scale.on-exit", .cases, unset: "keep with a state-dir, otherwise kill",
            "what becomes of the copies when the program is told to end")
        settings.read(
            &listen, "whisk.scale.listen", ListenAddress.kind, unset: "nowhere",
            "loopback address and port for GET and POST /instances")
        settings.read(
            &launchTimeout, "whisk.scale.launch-timeout", .timeout,
            "until a copy that waits for room, or for its start, is tried anew")
        settings.read(
            &killGracePeriod, "whisk.scale.kill-grace-period", .duration, unset: "the agent's default",
            "from the polite to the hard end of a copy that is not wanted any more")
        settings.read(
            &replaceUnreachableAfter, "whisk.scale.replace-unreachable-after", .timeout,
            "until a copy whose agent is out of the master's reach is replaced")
        settings.read(
            &restartBackoffInitial, "whisk.scale.restart-backoff.initial", .timeout,
            "wait before the first replacement of a copy that ended")
        settings.read(
            &restartBackoffMaximum, "whisk.scale.restart-backoff.maximum", .timeout,
            "longest wait before a replacement")
        settings.read(
            &restartBackoffResetAfter, "whisk.scale.restart-backoff.reset-after", .duration,
            "a copy that ran for this long starts the waits anew")
        if restartBackoffMaximum < restartBackoffInitial {
            settings.fail(
                "whisk.scale.restart-backoff.maximum",
                because:
                    "is \(restartBackoffMaximum.settingText), less than whisk.scale.restart-backoff.initial, which is "
                    + "\(restartBackoffInitial.settingText)")
            restartBackoffMaximum = usual.restartBackoffMaximum
        }
        if onExit == .keep, stateDirectory == nil {
            settings.fail(
                "whisk.scale.on-exit",
                because:
                    "is keep without a whisk.scale.state-dir (--state-dir): nothing would ever take the copies over")
        }
        if ports < containerPorts.count, ports != 0 {
            settings.fail(
                "whisk.scale.ports",
                because:
                    "is \(ports), and there are \(containerPorts.count) whisk.scale.container-ports, each of which needs "
                    + "a host port")
        }
        ports = max(ports, containerPorts.count)
    }

    private mutating func readConstraints(_ settings: inout SettingsReader) {
        let key = "whisk.scale.constraints"
        for element in settings.readList(key, "where copies may run, written as whisk.mesos.constraints") {
            do throws(PlacementConstraint.ParseError) {
                constraints.append(try PlacementConstraint(parsing: element.text))
            } catch {
                switch error {
                case .malformed(let accepted): settings.fail(key, element, accepted: accepted)
                case .unknownOperator:
                    settings.fail(
                        key, element,
                        accepted: "a constraint with an operator that is known: \(PlacementConstraint.Operator.names)")
                }
            }
        }
    }

    private mutating func readEnvironment(_ settings: inout SettingsReader) {
        let key = "whisk.scale.environment"
        for element in settings.readList(key, "variables of a copy's environment, each NAME=value") {
            let parts = element.text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(
                String.init)
            guard parts.count == 2, !parts[0].isEmpty, !parts[0].contains(where: \.isWhitespace) else {
                // The text may be a secret whose name was forgotten.
                var shown = element
                shown.text = "…"
                settings.fail(key, shown, accepted: "a list of NAME=value")
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

extension SettingKind where Value == Double {
    /// A quantity of something, in parts too.
    fileprivate static let amount = SettingKind(
        accepted: "a number over 0 and at most 100000",
        parse: { text in Double(text).flatMap { $0 > 0 && $0 <= 100_000 ? $0 : nil } }, format: { "\($0)" })
}
