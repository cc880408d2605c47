import Logging
import MesosAPI
import ProcessControl

/// The configuration of an agent that runs tasks as local processes.
///
/// * A command task runs as it is: `/bin/sh -c value`, or the program and its arguments.
/// * A task with a container image runs the process that ``images`` returns for the image. The process has no separate
///   network: it listens on the host port of the task's port mapping, or on the first port of the task's resources.
/// * Each task has a sandbox directory with the files `stdout` and `stderr`, which the agent's HTTP API serves.
public struct ProcessAgentConfiguration: Sendable {
    /// Makes the command line of a container from the image, the host port it must listen on, and the task. `nil` if there is
    /// no such image.
    public typealias ImageCommand =
        @Sendable (_ image: String, _ hostPort: Int?, _ task: Mesos.TaskInfo) throws -> [String]?

    /// The address of the HTTP API and of the containers: an IPv4 address of this machine.
    public var ip = "127.0.0.1"
    /// The port of the HTTP API; 0 for any free port.
    public var port = 0
    /// The host name in offers.
    public var hostname = "127.0.0.1"
    /// The resources that the agent offers. Without ports, the agent offers ``portCount`` free ones.
    public var resources: AgentResources
    /// The number of host ports to find if ``resources`` has none.
    public var portCount = 100
    /// The attributes of the agent.
    public var attributes: [AgentAttribute]
    /// Makes the command lines of containers. By default there are no images.
    public var images: ImageCommand
    /// The time between SIGTERM and SIGKILL if neither the KILL call nor the task sets one.
    public var killGracePeriod = Duration.seconds(3)
    /// The base of each task's environment, to which `MESOS_SANDBOX` and the task's variables are added.
    public var environment = ProcessAgentConfiguration.defaultEnvironment
    /// Whether `stderr` begins and ends with log lines of the executor, as in the sandboxes of Mesos agents.
    public var writesExecutorLog = true
    /// Whether the sandboxes remain when the agent stops.
    public var keepsSandboxes = false
    /// The number of bytes that one read of a file returns at most.
    public var maximumReadBytes = 64 << 10
    /// The size of the largest request body of the HTTP API, in bytes.
    public var maximumRequestBytes = 1 << 20
    /// The secrets of principals. If not empty, the HTTP API requires HTTP basic authentication.
    public var credentials: [String: String]
    /// Whether the agent has `/api/v1`. Agents before Mesos 1.0 have only `/files/read` and `/files/browse`.
    public var hasOperatorAPI: Bool
    /// The logger; `nil` for the master's.
    public var logger: Logger?

    /// Makes a configuration. Other properties have their defaults.
    public init(
        resources: AgentResources = AgentResources(ports: []), attributes: [AgentAttribute] = [],
        images: @escaping ImageCommand = { _, _, _ in nil }, credentials: [String: String] = [:],
        hasOperatorAPI: Bool = true, logger: Logger? = nil
    ) {
        self.resources = resources
        self.attributes = attributes
        self.images = images
        self.credentials = credentials
        self.hasOperatorAPI = hasOperatorAPI
        self.logger = logger
    }

    /// Makes the configuration of an agent of a development master, with a `rack` attribute that differs by index.
    public static func development(
        index: Int, cpus: Double = 4, memory: Double = 8192, logger: Logger? = nil,
        images: @escaping ImageCommand = { _, _, _ in nil }
    ) -> ProcessAgentConfiguration {
        ProcessAgentConfiguration(
            resources: AgentResources(cpus: cpus, memory: memory, ports: []),
            attributes: [.text("rack", "r\(index)")], images: images, logger: logger)
    }

    /// The search path of this process and a neutral locale. Tasks inherit nothing else.
    public static var defaultEnvironment: [String: String] {
        let own = ProcessSpecification.inheritedEnvironment
        return ["PATH": own["PATH"] ?? ExecutableSearch.defaultPath, "LANG": "C.UTF-8"]
    }
}
