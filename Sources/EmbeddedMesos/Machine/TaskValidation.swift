import MesosAPI

/// The checks of a task, in Mesos' order and with its texts. Each returns what is wrong, or `nil`.
enum TaskValidation {
    /// - Parameter resources: the task's resources in the master's form.
    static func problem(
        with task: Mesos.TaskInfo, resources: ResourceSet, on agent: String, in framework: FrameworkRecord
    ) -> String? {
        if let problem = generalProblem(with: task, resources: resources, on: agent, in: framework) { return problem }
        if (task.command != nil) == (task.executor != nil) {
            return "Task should have at least one (but not both) of CommandInfo or ExecutorInfo present"
        }
        guard let executor = task.executor else { return nil }
        if let problem = ExecutorValidation.problem(with: executor, on: agent, in: framework) { return problem }
        if let type = executor.type, type != .custom { return "'ExecutorInfo.type' must be 'CUSTOM'" }
        return executor.command == nil ? "'ExecutorInfo.command' must be set" : nil
    }

    /// Checks a task of a task group, which runs on the group's executor.
    static func problem(
        withGroupMember task: Mesos.TaskInfo, resources: ResourceSet, on agent: String, in framework: FrameworkRecord
    ) -> String? {
        guard let problem = memberProblem(with: task, resources: resources, on: agent, in: framework) else {
            return nil
        }
        return "Task '\(task.taskID.value)' is invalid: \(problem)"
    }

    private static func memberProblem(
        with task: Mesos.TaskInfo, resources: ResourceSet, on agent: String, in framework: FrameworkRecord
    ) -> String? {
        if let problem = generalProblem(with: task, resources: resources, on: agent, in: framework) { return problem }
        if let container = task.container {
            if !container.networkInfos.isEmpty, let check = task.healthCheck?.type, check == .http || check == .tcp {
                return "HTTP and TCP health checks are not supported for nested containers not joining parent's network"
            }
            if container.type == .docker { return "Docker ContainerInfo is not supported on the task" }
        }
        if !task.limits.isEmpty, task.container?.linuxInfo?.shareCgroups != false {
            return
                "Resource limits may only be set for tasks within a task group when the 'share_cgroups' field is set "
                + "to 'false'."
        }
        return nil
    }

    private static func generalProblem(
        with task: Mesos.TaskInfo, resources: ResourceSet, on agent: String, in framework: FrameworkRecord
    ) -> String? {
        let id = task.taskID.value
        if let problem = IDValidation.problem(withTask: id) { return problem }
        if framework.tasks[id] != nil { return "Task has duplicate ID: \(id)" }
        if framework.unreachableTasks[id] != nil { return "Task reuses the ID of an unreachable task: \(id)" }
        if task.agentID.value != agent {
            return "Task uses invalid agent \(task.agentID.value) while agent \(agent) is expected"
        }
        if let grace = task.killPolicy?.gracePeriod, grace.nanoseconds < 0 {
            return "Task's 'kill_policy.grace_period' must be non-negative"
        }
        if let time = task.maxCompletionTime, time.nanoseconds < 0 {
            return "Task's `max_completion_time` must be non-negative"
        }
        if let check = task.check, let problem = CheckValidation.problem(with: check) {
            return "Task uses invalid check: \(problem)"
        }
        if let check = task.healthCheck, let problem = CheckValidation.problem(with: check) {
            return "Task uses invalid health check: \(problem)"
        }
        if task.resources.isEmpty { return "Task uses no resources" }
        let own = resources.resources
        if let problem = ResourceValidation.problem(withUsed: own) {
            return "Task uses invalid resources: \(problem)"
        }
        if let problem = ResourceValidation.mixture(of: own) { return "Invalid task resources: \(problem)" }
        if let problem = ResourceValidation.mixedRevocable(in: own) {
            return "Task mixes revocable and non-revocable resources: \(problem)"
        }
        if let command = task.command, let problem = CommandValidation.problem(with: command) {
            return "Task's `CommandInfo` is invalid: \(problem)"
        }
        if let container = task.container, let problem = ContainerValidation.problem(with: container) {
            return "Task's `ContainerInfo` is invalid: \(problem)"
        }
        return problem(withLimits: task.limits, resources: resources)
    }

    private static func problem(withLimits limits: [String: Mesos.Value.Scalar], resources: ResourceSet) -> String? {
        if limits.isEmpty { return nil }
        if limits.keys.contains(where: { $0 != "cpus" && $0 != "mem" }) {
            return "Only cpus and mem may be included in a task's resource limits"
        }
        for (key, name, text) in [("cpus", "CPU", "cpu"), ("mem", "memory", "memory")] {
            guard let limit = limits[key]?.value else { continue }
            guard resources.resources.contains(where: { $0.name == key }) else {
                return "When a \(name) limit is specified, a \(name) request must also be specified"
            }
            if limit < resources.scalar(key) {
                return "The \(text) limit must be greater than or equal to the \(text) request"
            }
        }
        return nil
    }

    /// - Parameter needed: the resources of the tasks and of their executor if it is new.
    static func problem(withNeeded needed: ResourceSet, available: ResourceSet, isGroup: Bool) -> String? {
        if available.contains(needed) { return nil }
        let user = isGroup ? "task group and its executor are" : "task and its executor is"
        return "Total resources \(ResourceText.text(needed)) required by \(user) more than available "
            + ResourceText.text(available)
    }
}

/// The checks of an executor.
enum ExecutorValidation {
    static func problem(
        with executor: Mesos.ExecutorInfo, on agent: String, in framework: FrameworkRecord
    ) -> String? {
        if executor.type == .default {
            if executor.command != nil {
                return "'ExecutorInfo.command' must not be set for 'DEFAULT' executor"
            }
            if let container = executor.container {
                if container.type != .mesos {
                    return "'ExecutorInfo.container.type' must be 'MESOS' for 'DEFAULT' executor"
                }
                if container.mesos?.image != nil {
                    return "'ExecutorInfo.container.mesos.image' must not be set for 'DEFAULT' executor"
                }
            }
        } else if executor.type == .custom, executor.command == nil {
            return "'ExecutorInfo.command' must be set for 'CUSTOM' executor"
        }
        let id = executor.executorID.value
        if let problem = IDValidation.problem(with: id) { return problem }
        if let grace = executor.shutdownGracePeriod, grace.nanoseconds < 0 {
            return "ExecutorInfo's 'shutdown_grace_period' must be non-negative"
        }
        if let command = executor.command, let problem = CommandValidation.problem(with: command) {
            return "Executor's `CommandInfo` is invalid: \(problem)"
        }
        if let container = executor.container, let problem = ContainerValidation.problem(with: container) {
            return "Executor's `ContainerInfo` is invalid: \(problem)"
        }
        guard let named = executor.frameworkID?.value else { return "'ExecutorInfo.framework_id' must be set" }
        if named != framework.id {
            return "ExecutorInfo has an invalid FrameworkID (Actual: \(named) vs Expected: \(framework.id))"
        }
        if let problem = ResourceValidation.problem(withUsed: executor.resources) {
            return "Executor uses invalid resources: \(problem)"
        }
        if let running = framework.executors[.init(agent: agent, executor: id)], running.info != executor {
            return "ExecutorInfo is not compatible with existing ExecutorInfo with same ExecutorID."
        }
        return nil
    }

    /// Checks the executor of a task group.
    static func problem(
        withGroup executor: Mesos.ExecutorInfo, on agent: String, in framework: FrameworkRecord
    ) -> String? {
        if let problem = problem(with: executor, on: agent, in: framework) { return problem }
        let id = executor.executorID.value
        guard let type = executor.type else { return "'ExecutorInfo.type' must be set" }
        if type == .unknown { return "Unknown executor type" }
        if executor.container?.type == .docker { return "Docker ContainerInfo is not supported on the executor" }
        let resources = ResourceSet(executor.resources)
        func amount(_ name: String) -> Double? {
            executor.resources.contains { $0.name == name } ? resources.scalar(name) : nil
        }
        let cpus = amount("cpus")
        guard let cpus, cpus >= 0.01 else {
            let text = cpus.map(StreamedNumber.text) ?? "None"
            return "Executor '\(id)' uses less CPUs (\(text)) than the minimum required (0.01)"
        }
        let memory = amount("mem")
        guard let memory, memory >= 32 else {
            let text = memory.map { "\(StreamedNumber.text($0))MB" } ?? "None"
            return "Executor '\(id)' uses less memory (\(text)) than the minimum required (32MB)"
        }
        return amount("disk") == nil ? "Executor '\(id)' uses no disk" : nil
    }
}

/// The checks of checks and health checks.
enum CheckValidation {
    static func problem(with check: Mesos.HealthCheck) -> String? {
        switch check.type {
        case .command:
            guard let command = check.command else {
                return "Expecting 'command' to be set for COMMAND health check"
            }
            guard command.value != nil else {
                return "Command health check must contain \(CommandValidation.valueName(command))"
            }
            if let problem = CommandValidation.problem(with: command) {
                return "Health check's `CommandInfo` is invalid: \(problem)"
            }
        case .http:
            guard let http = check.http else { return "Expecting 'http' to be set for HTTP health check" }
            if let scheme = http.scheme, scheme != "http", scheme != "https" {
                return "Unsupported HTTP health check scheme: '\(scheme)'"
            }
            if let path = http.path, !path.hasPrefix("/") {
                return "The path '\(path)' of HTTP health check must start with '/'"
            }
        case .tcp: if check.tcp == nil { return "Expecting 'tcp' to be set for TCP health check" }
        case nil: return "HealthCheck must specify 'type'"
        default: return "'UNKNOWN' is not a valid health check type"
        }
        return negative([
            ("delay_seconds", check.delaySeconds), ("grace_period_seconds", check.gracePeriodSeconds),
            ("interval_seconds", check.intervalSeconds), ("timeout_seconds", check.timeoutSeconds),
        ])
    }

    static func problem(with check: Mesos.CheckInfo) -> String? {
        switch check.type {
        case .command:
            guard let command = check.command?.command else {
                return "Expecting 'command' to be set for COMMAND check"
            }
            guard command.value != nil else {
                return "Command check must contain \(CommandValidation.valueName(command))"
            }
            if let problem = CommandValidation.problem(with: command) {
                return "Check's `CommandInfo` is invalid: \(problem)"
            }
        case .http:
            guard let http = check.http else { return "Expecting 'http' to be set for HTTP check" }
            if let path = http.path, !path.hasPrefix("/") {
                return "The path '\(path)' of HTTP check must start with '/'"
            }
        case .tcp: if check.tcp == nil { return "Expecting 'tcp' to be set for TCP check" }
        case nil: return "CheckInfo must specify 'type'"
        default: return "'UNKNOWN' is not a valid check type"
        }
        return negative([
            ("delay_seconds", check.delaySeconds), ("interval_seconds", check.intervalSeconds),
            ("timeout_seconds", check.timeoutSeconds),
        ])
    }

    private static func negative(_ durations: [(name: String, seconds: Double?)]) -> String? {
        let wrong = durations.first { ($0.seconds ?? 0) < 0 }
        return wrong.map { "Expecting '\($0.name)' to be non-negative" }
    }
}

/// The checks of a command, which are those of its environment.
enum CommandValidation {
    static func problem(with command: Mesos.CommandInfo) -> String? {
        for variable in command.environment?.variables ?? [] {
            if let problem = problem(with: variable) { return problem }
        }
        return nil
    }

    /// The name of the value of a command in Mesos' messages.
    static func valueName(_ command: Mesos.CommandInfo) -> String {
        command.shell ?? true ? "'shell command'" : "'executable path'"
    }

    private static func problem(with variable: Mesos.Environment.Variable) -> String? {
        let name = "Environment variable '\(variable.name)'"
        switch variable.type ?? .value {
        case .secret:
            guard let secret = variable.secret else { return "\(name) of type 'SECRET' must have a secret set" }
            if variable.value != nil { return "\(name) of type 'SECRET' must not have a value set" }
            if let problem = problem(with: secret) { return "\(name) specifies an invalid secret: \(problem)" }
            if secret.value?.data.contains(0) == true {
                return "\(name) specifies a secret containing null bytes, which is not allowed in the environment"
            }
        case .value:
            if variable.value == nil { return "\(name) of type 'VALUE' must have a value set" }
            if variable.secret != nil { return "\(name) of type 'VALUE' must not have a secret set" }
        default: return "Environment variable of type 'UNKNOWN' is not allowed"
        }
        return nil
    }

    private static func problem(with secret: Mesos.Secret) -> String? {
        switch secret.type {
        case .reference:
            guard let reference = secret.reference else {
                return "Secret of type REFERENCE must have the 'reference' field set"
            }
            guard secret.value != nil else { return nil }
            return "Secret '\(reference.name)' of type REFERENCE must not have the 'value' field set"
        case .value:
            if secret.value == nil { return "Secret of type VALUE must have the 'value' field set" }
            return secret.reference == nil ? nil : "Secret of type VALUE must not have the 'reference' field set"
        default: return nil
        }
    }
}

/// The checks of a container. A MESOS container may have docker info, which Mesos ignores.
enum ContainerValidation {
    static func problem(with container: Mesos.ContainerInfo) -> String? {
        for volume in container.volumes {
            let sources = [volume.hostPath != nil, volume.image != nil, volume.source != nil].count { $0 }
            if sources != 1 {
                return "Invalid volume: Only one of them should be set: 'host_path', 'image' and 'source'"
            }
        }
        guard container.type == .docker else { return nil }
        guard let docker = container.docker else {
            return "DockerInfo 'docker' is not set for DOCKER typed ContainerInfo"
        }
        return docker.parameters.contains { $0.key == "name" } ? "Parameter in DockerInfo must not be 'name'" : nil
    }
}
