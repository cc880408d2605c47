import CurlHTTP

/// The page of a task's sandbox in the Mesos web UI.
public struct MesosLink: Sendable, Hashable, CustomStringConvertible {
    /// `<public URL>/#/agents/<agent>/frameworks/<framework>/executors/<executor>/browse`
    public var url: String

    /// - Parameters:
    ///   - publicURL: the master's URL for users, with or without a trailing slash.
    ///   - agentID: the agent's id.
    ///   - frameworkID: the framework's id.
    ///   - executorID: the executor's id, which for command and Docker tasks is the task id.
    public init(publicURL: String, agentID: String, frameworkID: String, executorID: String) {
        var base = publicURL[...]
        while base.last == "/" { base.removeLast() }
        url =
            "\(base)/#/agents/\(agentID.percentEncoded)/frameworks/\(frameworkID.percentEncoded)"
            + "/executors/\(executorID.percentEncoded)/browse"
    }

    /// The URL.
    public var description: String { url }
}
