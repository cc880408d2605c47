import LocalContainers
import Logging
import MesosAPI
import ProcessControl

/// An agent that runs each task for real, as a local process.
///
/// * A command task runs as it is: `/bin/sh -c value`, or the program and its arguments.
/// * A task with a container image runs the process that ``images`` names for it. There is no network of its own: it
///   listens on the host port of the task's port mapping, or on the first port of the task's resources.
/// * Each task has a sandbox directory with the files `stdout` and `stderr`, which the agent's own HTTP API serves.
public struct ProcessAgentConfiguration: Sendable {
    /// Makes the command line of an image's container: the image, the host port it shall listen on, the task.
    /// `nil`: there is no such image.
    public typealias ImageCommand =
        @Sendable (_ image: String, _ hostPort: Int?, _ task: Mesos.TaskInfo) throws -> [String]?

    /// The agent's own address for its HTTP API and its containers; an IPv4 address of this machine.
    public var ip: String
    /// The port of the HTTP API; 0: a free one.
    public var port: Int
    public var hostname: String
    /// Resources that are offered. `ports` that are empty stand for ``portCount`` free ones.
    public var resources: AgentResources
    /// How many host ports to find when ``resources`` names none.
    public var portCount: Int
    public var attributes: [AgentAttribute]
    public var images: ImageCommand
    /// Time between SIGTERM and SIGKILL when neither the KILL nor the task says.
    public var killGracePeriod: Duration
    /// What a task's environment begins with; MESOS_SANDBOX and the task's own variables are added.
    public var environment: [String: String]
    /// Whether `stderr` begins with log lines of the executor, as in real sandboxes.
    public var writesExecutorLog: Bool
    /// Whether sandboxes stay when the agent stops.
    public var keepsSandboxes: Bool
    /// The most bytes one read of a file answers with, as real agents have it.
    public var maximumReadBytes: Int
    /// The largest body of a request to the agent's HTTP API.
    public var maximumRequestBytes: Int
    /// Principals and their secrets; when not empty, the HTTP API needs basic authentication.
    public var credentials: [String: String]
    /// Whether there is `/api/v1`. Agents before Mesos 1.0 have `/files/read` and `/files/browse` only.
    public var hasOperatorAPI: Bool
    /// `nil`: the master's.
    public var logger: Logger?

    public init(
        ip: String = "127.0.0.1", port: Int = 0, hostname: String = "127.0.0.1",
        resources: AgentResources = AgentResources(ports: []), portCount: Int = 100,
        attributes: [AgentAttribute] = [], images: @escaping ImageCommand = ProcessAgentConfiguration.runtimeImages,
        killGracePeriod: Duration = .seconds(3),
        environment: [String: String] = ProcessAgentConfiguration.defaultEnvironment, writesExecutorLog: Bool = true,
        keepsSandboxes: Bool = false, maximumReadBytes: Int = 64 << 10, maximumRequestBytes: Int = 1 << 20,
        credentials: [String: String] = [:], hasOperatorAPI: Bool = true, logger: Logger? = nil
    ) {
        self.ip = ip
        self.port = port
        self.hostname = hostname
        self.resources = resources
        self.portCount = portCount
        self.attributes = attributes
        self.images = images
        self.killGracePeriod = killGracePeriod
        self.environment = environment
        self.writesExecutorLog = writesExecutorLog
        self.keepsSandboxes = keepsSandboxes
        self.maximumReadBytes = maximumReadBytes
        self.maximumRequestBytes = maximumRequestBytes
        self.credentials = credentials
        self.hasOperatorAPI = hasOperatorAPI
        self.logger = logger
    }

    /// An agent of a development master, with a `rack` attribute that tells it from the others.
    public static func development(
        index: Int, cpus: Double = 4, memory: Double = 8192, logger: Logger? = nil
    ) -> ProcessAgentConfiguration {
        ProcessAgentConfiguration(
            resources: AgentResources(cpus: cpus, memory: memory, ports: []),
            attributes: [.text("rack", "r\(index)")], logger: logger)
    }

    /// The search path of this process and a neutral locale; nothing else is inherited.
    public static var defaultEnvironment: [String: String] {
        let own = ProcessSpecification.inheritedEnvironment
        return ["PATH": own["PATH"] ?? ExecutableSearch.defaultPath, "LANG": "C.UTF-8"]
    }

    /// OpenWhisk's runtime images, by `RuntimeImages.standard`, as `whisk-action-runtime` processes.
    public static let runtimeImages: ImageCommand = { image, hostPort, _ in
        guard (try? RuntimeImages.standard.kind(ofImage: image)) != nil else { return nil }
        let runtime = try RuntimeExecutable.locate(
            configuredPath: nil, environment: ProcessSpecification.inheritedEnvironment)
        let process = try RuntimeImages.standard.process(forImage: image, port: hostPort ?? 8080, runtime: runtime)
        return [process.executable] + process.arguments
    }
}
