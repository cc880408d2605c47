import Glibc
import MesosAPI
import ProcessControl

/// The command line of a task, or the reason why it cannot run: a pure function of the task and the configuration.
enum TaskCommandLine: Sendable {
    /// The container cannot be made. The agent reports the failure, because there is no executor.
    case launchFailure(String)
    /// The executor starts and then reports that the container cannot run.
    case containerFailure(String)
    /// The executor starts, and the agent reports that it ended.
    case executorFailure(String)
    /// The task never reaches its executor.
    case dropped(String)
    /// - Parameter isContainer: whether the executor is the docker executor, whose messages differ.
    case run(arguments: [String], isContainer: Bool)

    static func make(for launch: TaskLaunch, images: ProcessAgentConfiguration.ImageCommand) -> TaskCommandLine {
        let task = launch.task
        if task.executor != nil, task.command == nil {
            return .launchFailure(
                "Failed to launch container: process agents run commands and images, not executors of frameworks")
        }
        if let user = task.command?.user, !isUser(user) {
            return .dropped("Failed to launch the executor as user '\(user)': No such user")
        }
        guard let image = launch.image else {
            return arguments(of: task.command).map { .run(arguments: $0, isContainer: false) }
                ?? .executorFailure("Executor terminated")
        }
        let isDocker = task.container?.type == .docker
        do {
            guard let arguments = try images(image, hostPort(of: launch), task) else {
                return .launchFailure(missing(image, isDocker: isDocker))
            }
            if isDocker, let problem = optionProblem(launch) {
                return .containerFailure("Failed to create docker run options: \(problem)")
            }
            return .run(arguments: arguments, isContainer: isDocker)
        } catch {
            return .launchFailure("Failed to launch container: \(error)")
        }
    }

    /// Whether this machine has a user.
    private static func isUser(_ name: String) -> Bool {
        var (entry, found) = (passwd(), UnsafeMutablePointer<passwd>?.none)
        var buffer = [CChar](repeating: 0, count: 16_384)
        return getpwnam_r(name, &entry, &buffer, buffer.count, &found) == 0 && found != nil
    }

    /// `/bin/sh -c value`, or without a shell the program and its arguments, of which the first is the program's name.
    private static func arguments(of command: Mesos.CommandInfo?) -> [String]? {
        guard let command, let value = command.value else { return nil }
        return command.shell ?? true ? ["/bin/sh", "-c", value] : [value] + command.arguments.dropFirst()
    }

    /// The port a container listens on: the port of its port mapping, or the first port of the task's resources.
    static func hostPort(of launch: TaskLaunch) -> Int? { launch.portMappings.first?.host ?? launch.hostPorts.first }

    private static func missing(_ image: String, isDocker: Bool) -> String {
        let docker = "/usr/bin/docker -H unix:///var/run/docker.sock"
        let problem =
            isDocker
            ? "Failed to run '\(docker) pull \(image)': exited with status 1; "
                + "stderr='Error response from daemon: the embedded agent has no image \(image)\n'"
            : "Failed to find the image '\(image)' in the image store"
        return "Failed to launch container: \(problem)"
    }

    private static func optionProblem(_ launch: TaskLaunch) -> String? {
        let mappings = launch.portMappings
        guard !mappings.isEmpty else { return nil }
        let network = launch.docker?.network ?? .host
        guard network == .bridge || network == .user else {
            return "Port mappings are only supported for bridge and user-defined networks"
        }
        let ports = Set(launch.hostPorts)
        return mappings.allSatisfy { ports.contains($0.host) } ? nil : "Port mappings require port resources"
    }

    static func environment(of launch: TaskLaunch, sandbox: String, base: [String: String]) -> [String: String] {
        var environment = base
        environment["HOME"] = sandbox
        environment["MESOS_SANDBOX"] = sandbox
        environment["MESOS_ALLOCATION_ROLE"] = launch.role
        if launch.task.container?.type == .docker {
            environment["MESOS_CONTAINER_NAME"] = "mesos-\(launch.containerID)"
        } else {
            environment["MESOS_TASK_ID"] = launch.taskID
            environment["MESOS_EXECUTOR_ID"] = launch.executorID
            environment["MESOS_FRAMEWORK_ID"] = launch.frameworkID
        }
        for variable in launch.task.command?.environment?.variables ?? [] {
            let secret = variable.type == .secret ? variable.secret?.value?.data : nil
            environment[variable.name] = secret.map { String(decoding: $0, as: UTF8.self) } ?? variable.value ?? ""
        }
        return environment
    }

    /// The executor's message about the end of the task's process.
    static func message(_ status: ExitStatus, isContainer: Bool) -> String {
        switch (status, isContainer) {
        case (.exited(let code), true): "Container exited with status \(code)"
        // Docker reports a signal like a shell.
        case (.signalled(let signal), true): "Container exited with status \(128 + signal)"
        case (.exited(let code), false): "Command exited with status \(code)"
        case (.signalled(let signal), false): "Command terminated with signal \(String(cString: strsignal(signal)))"
        }
    }
}
