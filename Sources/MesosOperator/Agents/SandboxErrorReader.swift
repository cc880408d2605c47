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
        guard let beginning = (try? await files.read(path)) ?? nil else { return nil }
        guard let size = beginning.size, size > beginning.data.count else {
            return String(decoding: beginning.data, as: UTF8.self)
        }
        // An agent may send less than was asked for.
        var end: [UInt8] = []
        let start = max(size - Int64(AgentFiles.pageBytes), 0)
        while start + Int64(end.count) < size,
            let slice = (try? await files.read(path, offset: start + Int64(end.count))) ?? nil, !slice.data.isEmpty
        {
            end += slice.data
        }
        return String(decoding: end, as: UTF8.self)
    }
}
