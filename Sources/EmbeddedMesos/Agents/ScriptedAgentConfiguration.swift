import MesosAPI

/// An agent whose tasks do what a test says: nothing is started, and no port is opened.
public struct ScriptedAgentConfiguration: Sendable {
    public var hostname: String
    /// In dotted form.
    public var ip: String
    /// The port that offers name. Nobody listens on it.
    public var port: Int
    public var resources: AgentResources
    public var attributes: [AgentAttribute]
    /// The own address of containers in a bridge network, as updates of a running task tell it.
    public var bridgeAddress: String
    /// Decides about each task when it is launched. Must not block.
    public var behaviour: @Sendable (TaskLaunch) -> TaskScript
    /// Gets the messages a framework sends to executors; what it returns goes back to the framework. Must not block.
    public var onMessage: @Sendable (_ data: [UInt8], _ executor: String) -> [UInt8]?

    public init(
        hostname: String = "127.0.0.1", ip: String = "127.0.0.1", port: Int = 5051,
        resources: AgentResources = AgentResources(), attributes: [AgentAttribute] = [],
        bridgeAddress: String = "172.17.0.2",
        behaviour: @escaping @Sendable (TaskLaunch) -> TaskScript = { _ in .run },
        onMessage: @escaping @Sendable (_ data: [UInt8], _ executor: String) -> [UInt8]? = { _, _ in nil }
    ) {
        self.hostname = hostname
        self.ip = ip
        self.port = port
        self.resources = resources
        self.attributes = attributes
        self.bridgeAddress = bridgeAddress
        self.onMessage = onMessage
        self.behaviour = behaviour
    }
}
