import MesosAPI

/// The checks of a task, in Mesos' order and with its texts.
enum TaskValidation {
    static func problem(with task: Mesos.TaskInfo, on agent: String, in framework: FrameworkRecord) -> String? {
        if let problem = basicProblem(with: task, on: agent, in: framework) { return problem }
        if (task.command != nil) == (task.executor != nil) {
            return "Task should have at least one (but not both) of CommandInfo or ExecutorInfo present"
        }
        return task.executor.flatMap { problem(withID: $0.executorID.value) }
    }

    /// Checks a task of a task group, which runs on the group's executor.
    static func problem(
        withGroupMember task: Mesos.TaskInfo, on agent: String, in framework: FrameworkRecord
    ) -> String? {
        if let problem = basicProblem(with: task, on: agent, in: framework) { return problem }
        if task.executor != nil { return "'TaskInfo.executor' must not be set" }
        if task.container?.type == .docker { return "Docker ContainerInfo is not supported on the task" }
        return nil
    }

    private static func basicProblem(
        with task: Mesos.TaskInfo, on agent: String, in framework: FrameworkRecord
    ) -> String? {
        let id = task.taskID.value
        if let problem = problem(withID: id) { return problem }
        if framework.tasks[id] != nil || framework.unreachableTasks[id] != nil { return "Task has duplicate ID: \(id)" }
        if task.agentID.value != agent {
            return "Task uses invalid agent \(task.agentID.value) while agent \(agent) is expected"
        }
        if let grace = task.killPolicy?.gracePeriod, grace.nanoseconds < 0 {
            return "Task's 'kill_policy.grace_period' must be non-negative"
        }
        if let check = task.healthCheck, let problem = problem(with: check) {
            return "Task uses invalid health check: \(problem)"
        }
        return nil
    }

    private static func problem(with check: Mesos.HealthCheck) -> String? {
        switch check.type {
        case .command: return check.command == nil ? "Expecting 'command' to be set for COMMAND health check" : nil
        case .http: return check.http == nil ? "Expecting 'http' to be set for HTTP health check" : nil
        case .tcp: return check.tcp == nil ? "Expecting 'tcp' to be set for TCP health check" : nil
        default: return "HealthCheck must specify 'type'"
        }
    }

    /// - Parameter needed: the resources of the tasks and of their executor if it is new.
    static func problem(withNeeded needed: ResourceSet, available: ResourceSet) -> String? {
        if available.contains(needed) { return nil }
        return "Total resources \(ResourceText.text(needed)) required by task and its executor is more than available "
            + ResourceText.text(available)
    }

    static func problem(withID id: String) -> String? {
        if id.isEmpty { return "ID must not be empty" }
        if id == "." || id == ".." { return "'\(id)' is disallowed" }
        if id.utf8.count > 255 { return "ID must not be greater than 255 characters" }
        let isInvalid = id.unicodeScalars.contains { scalar in
            scalar.value <= 0x20 || scalar.value == 0x7F || scalar == "/" || scalar == "\\"
        }
        return isInvalid ? "'\(id)' contains invalid characters" : nil
    }
}
