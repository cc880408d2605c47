import ContainerSPI
import MesosScheduler

/// Where a task's sandbox is: the agent's addresses and the virtual path its API knows it by.
///
/// The virtual path is `/frameworks/<framework>/executors/<executor>/runs/latest`; the executor id of a command or docker
/// task is the task id. A task of a task group has its directory under its executor's.
public struct TaskSandbox: Sendable, Hashable {
    /// Where the agent may be reached, the likeliest first.
    public var agentAddresses: [ContainerAddress]
    public var frameworkID: String
    public var executorID: String
    /// The container of a task of a task group, below its executor's; `nil` for other tasks.
    public var nestedContainerID: String?

    public init(
        agentAddresses: [ContainerAddress], frameworkID: String, executorID: String, nestedContainerID: String? = nil
    ) {
        self.agentAddresses = agentAddresses
        self.frameworkID = frameworkID
        self.executorID = executorID
        self.nestedContainerID = nestedContainerID
    }

    /// The sandbox of a task of this framework.
    ///
    /// The agent is looked for under the address of its offer, then its host name, then the IP addresses that were
    /// reported with the task, which with host networking are the agent's.
    public init(_ task: LaunchedTask) {
        let port = task.agentAddress?.port ?? Self.usualPort
        var hosts = task.agentAddress.map { [$0.host] } ?? []
        hosts.append(task.agentHostname)
        hosts += task.containerAddresses
        self.init(
            agentAddresses: hosts.filter { !$0.isEmpty }.map { ContainerAddress(host: $0, port: port) },
            frameworkID: task.frameworkID, executorID: task.executorID)
    }

    /// Agents listen there unless they are told otherwise.
    static let usualPort = 5051

    /// The virtual path of the sandbox's directory.
    public var path: String {
        let executor = "/frameworks/\(frameworkID)/executors/\(executorID)/runs/latest"
        return nestedContainerID.map { "\(executor)/containers/\($0)" } ?? executor
    }
}
