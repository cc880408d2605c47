import CurlHTTP
import MesosAPI
import MesosScheduler

/// The location of a task's sandbox: the agent's addresses and the sandbox's virtual path on the agent.
public struct TaskSandbox: Sendable, Hashable {
    /// The addresses to try for the agent, the likeliest first.
    public var agentAddresses: [AgentAddress]
    /// The id of the task's framework.
    public var frameworkID: String
    /// The executor's id, which for command and Docker tasks is the task id.
    public var executorID: String
    /// The container id of a task of a task group, whose directory is below its executor's; `nil` for other tasks.
    public var nestedContainerID: String?

    /// Creates the location of a sandbox.
    public init(
        agentAddresses: [AgentAddress], frameworkID: String, executorID: String, nestedContainerID: String? = nil
    ) {
        self.agentAddresses = agentAddresses
        self.frameworkID = frameworkID
        self.executorID = executorID
        self.nestedContainerID = nestedContainerID
    }

    /// The sandbox of a task that this process launched.
    ///
    /// The addresses are those that the master gave for the agent: that of the offer, then the agent's host name. The
    /// addresses of the container are never used, because an action may listen there, and would get the credentials for
    /// the agent.
    public init(_ task: LaunchedTask) {
        let port = task.agentAddress?.port ?? AgentAddress.defaultPort
        let hosts = (task.agentAddress.map { [$0.host] } ?? []) + [task.agentHostname]
        self.init(
            agentAddresses: hosts.filter { !$0.isEmpty }.map { AgentAddress(host: $0, port: port) },
            frameworkID: task.frameworkID, executorID: task.executorID)
    }

    /// The virtual path of the sandbox: `/frameworks/<framework>/executors/<executor>/runs/latest`, followed by
    /// `/containers/<container>` for a task of a task group.
    public var path: String {
        let executor = "/frameworks/\(frameworkID)/executors/\(executorID)/runs/latest"
        return nestedContainerID.map { "\(executor)/containers/\($0)" } ?? executor
    }
}

/// The page of a task's sandbox in the Mesos web UI.
public struct MesosLink: Sendable, Hashable, CustomStringConvertible {
    /// `<public URL>/#/agents/<agent>/frameworks/<framework>/executors/<executor>/browse`
    public var url: String

    /// - Parameters:
    ///   - publicURL: the master's URL for users, with or without a trailing slash.
    ///   - executorID: the executor's id, which for command and Docker tasks is the task id.
    public init(publicURL: String, agentID: String, frameworkID: String, executorID: String) {
        url =
            "\(publicURL.withoutTrailingSlashes)/#/agents/\(agentID.percentEncoded)/frameworks/\(frameworkID.percentEncoded)"
            + "/executors/\(executorID.percentEncoded)/browse"
    }

    /// The URL.
    public var description: String { url }
}

extension String {
    var withoutTrailingSlashes: String { String(self[..<(lastIndex { $0 != "/" }.map(index(after:)) ?? startIndex)]) }
}
