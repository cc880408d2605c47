import CurlHTTP
public import MesosScheduler

/// Reads stderr of failed tasks from the sandboxes of their agents, for the `failedTaskReader` of a `Scheduler`.
///
/// ```swift
/// let scheduler = Scheduler(configuration: configuration, failedTaskReader: SandboxErrorReader())
/// ```
public struct SandboxErrorReader: FailedTaskReader {
    private let access: AgentAccess
    private let client: HTTPClient

    /// Creates a reader. The defaults suit agents without TLS and authentication.
    public init(access: AgentAccess = AgentAccess(), client: HTTPClient = HTTPClient()) {
        self.access = access
        self.client = client
    }

    public func standardError(of task: LaunchedTask) async -> String? {
        let sandbox = TaskSandbox(task)
        let files = AgentFiles(addresses: sandbox.agentAddresses, access: access, client: client)
        let path = "\(sandbox.path)/stderr"
        guard var slice = (try? await files.read(path)) ?? nil else { return nil }
        if let size = slice.size, size > slice.data.count,
            let end = (try? await files.read(path, offset: size - Int64(AgentFiles.pageBytes))) ?? nil
        {
            slice = end
        }
        return String(decoding: slice.data, as: UTF8.self)
    }
}
