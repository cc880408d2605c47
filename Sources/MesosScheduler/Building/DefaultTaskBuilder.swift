import MachineSupport
public import MesosAPI

/// Builds tasks for docker, the Mesos containerizer, the command executor and custom executors.
///
/// * Networks: with docker's BRIDGE and USER networks, and with a named network of the Mesos containerizer, container
///   port number `i` is mapped to host port number `i`. Mesos refuses port mappings with the host's network.
/// * Environment: `PORT` and `PORT0`, `PORT1`… are the ports to listen on: the container ports where they are mapped,
///   the host ports otherwise. Variables of the template keep their values.
/// * Health check: runs in the container's network, so it uses the container port where ports are mapped.
public struct DefaultTaskBuilder: TaskBuilder {
    /// Makes a builder. It has no settings.
    public init() {}

    public func buildTask(
        _ request: TaskRequest, on placement: TaskPlacement
    ) throws(MesosSchedulerError) -> Mesos.TaskInfo {
        let isMapped = !request.containerPorts.isEmpty && request.container.map(Self.hasOwnNetwork) == true
        let listening = placement.hostPorts.indices.map { index in
            isMapped && index < request.containerPorts.count
                ? request.containerPorts[index] : placement.hostPorts[index]
        }
        var task = Mesos.TaskInfo(
            name: request.name, taskID: request.id, agentID: placement.agentID,
            resources: MessageList(placement.resources))
        if let container = request.container {
            task.container = isMapped ? Self.mapped(container, request.containerPorts, placement.hostPorts) : container
        }
        if var executor = request.executor {
            if !placement.executorResources.isEmpty { executor.resources = MessageList(placement.executorResources) }
            task.executor = executor
            if let command = request.command {
                let both = "both an executor and a command ('\(command.value ?? "")')"
                throw MesosSchedulerError(.invalidRequest, "task '\(request.id)' has \(both); Mesos takes one")
            }
        } else {
            // A container without a command runs the entry point of its image.
            var command = request.command ?? Mesos.CommandInfo(shell: false)
            if !listening.isEmpty { Self.addPorts(listening, to: &command) }
            task.command = command
        }
        if let healthCheck = request.healthCheck {
            task.healthCheck = Self.healthCheck(
                healthCheck, containerPorts: request.containerPorts, listening: listening, isMapped: isMapped)
        }
        if !request.labels.isEmpty { task.labels = Mesos.Labels(request.labels) }
        if let grace = request.killGracePeriod {
            task.killPolicy = Mesos.KillPolicy(gracePeriod: Mesos.DurationInfo(nanoseconds: grace.wholeNanoseconds))
        }
        return task
    }

    /// Whether the container has a network of its own, whose ports are only reachable through mappings.
    static func hasOwnNetwork(_ container: Mesos.ContainerInfo) -> Bool {
        switch container.type {
        case .docker: container.docker?.network == .bridge || container.docker?.network == .user
        default: container.networkInfos.contains { $0.name != nil }
        }
    }

    private static func mapped(
        _ template: Mesos.ContainerInfo, _ containerPorts: [Int], _ hostPorts: [Int]
    ) -> Mesos.ContainerInfo {
        var container = template
        let pairs = zip(hostPorts, containerPorts).map { (UInt32($0), UInt32($1)) }
        if container.docker != nil {
            container.docker?.portMappings.append(
                contentsOf: pairs.map { .init(hostPort: $0, containerPort: $1, protocol: "tcp") })
        } else if let index = container.networkInfos.firstIndex(where: { $0.name != nil }) {
            container.networkInfos[index].portMappings.append(
                contentsOf: pairs.map { .init(hostPort: $0, containerPort: $1, protocol: "tcp") })
        }
        return container
    }

    /// - Parameter ports: not empty.
    private static func addPorts(_ ports: [Int], to command: inout Mesos.CommandInfo) {
        var added: [(name: String, value: String)] = []
        added.reserveCapacity(ports.count + 1)
        for (index, port) in ports.enumerated() {
            let value = String(port)
            if index == 0 { added.append(("PORT", value)) }
            added.append((index < portNames.count ? portNames[index] : "PORT\(index)", value))
        }
        guard var environment = command.environment, !environment.variables.isEmpty else {
            return command.setEnvironment(added)
        }
        let present = Set(environment.variables.map(\.name))
        added.removeAll { present.contains($0.name) }
        environment.variables.append(contentsOf: Mesos.Environment(added).variables)
        command.environment = environment
    }

    private static let portNames = (0..<16).map { "PORT\($0)" }

    private static func healthCheck(
        _ template: Mesos.HealthCheck, containerPorts: [Int], listening: [Int], isMapped: Bool
    ) -> Mesos.HealthCheck {
        func actual(_ port: UInt32) -> UInt32 {
            if port == 0 { return listening.first.map { UInt32($0) } ?? 0 }
            guard !isMapped, let index = containerPorts.firstIndex(of: Int(port)), index < listening.count else {
                return port
            }
            return UInt32(listening[index])
        }
        var check = template
        if let port = check.tcp?.port { check.tcp?.port = actual(port) }
        if let port = check.http?.port { check.http?.port = actual(port) }
        return check
    }
}
