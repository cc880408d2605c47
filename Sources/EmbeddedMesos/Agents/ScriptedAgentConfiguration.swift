import MesosAPI

/// An agent whose tasks follow a script: no process is started and no port is opened.
public struct ScriptedAgentConfiguration: Sendable {
    /// The host name in offers.
    public var hostname = "127.0.0.1"
    /// The IPv4 address in offers.
    public var ip = "127.0.0.1"
    /// The port in offers. No server listens on it.
    public var port = 5051
    /// The resources that the agent offers.
    public var resources: AgentResources
    /// The attributes of the agent.
    public var attributes: [AgentAttribute]
    /// The address of containers in a bridge network, for the updates of running tasks.
    public var bridgeAddress = "172.17.0.2"
    /// Returns the script of a task when the task is launched. Must not block.
    public var behaviour: @Sendable (TaskLaunch) -> TaskScript
    /// Answers the messages that frameworks send to executors; `nil` for no answer. Must not block.
    public var onMessage: @Sendable (_ data: [UInt8], _ executor: String) -> [UInt8]?

    /// Makes a configuration. By default tasks run until they are killed. Other properties have their defaults.
    public init(
        resources: AgentResources = AgentResources(), attributes: [AgentAttribute] = [],
        behaviour: @escaping @Sendable (TaskLaunch) -> TaskScript = { _ in .run },
        onMessage: @escaping @Sendable (_ data: [UInt8], _ executor: String) -> [UInt8]? = { _, _ in nil }
    ) {
        self.resources = resources
        self.attributes = attributes
        self.onMessage = onMessage
        self.behaviour = behaviour
    }
}
