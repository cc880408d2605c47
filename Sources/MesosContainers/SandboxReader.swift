import ContainerSPI
import CurlHTTP
import HTTPTypes
import MesosAPI

/// Reads what a task wrote, through the operator API of its agent (`READ_FILE`), which answers with the bytes as they are.
///
/// The sandbox is addressed by its virtual path, so nothing needs to be known of the agent's work directory.
struct SandboxReader: Sendable {
    /// Bytes asked for at a time.
    static let pageBytes = 256 << 10
    private static let protobuf = "application/x-protobuf"

    let client: HTTPClient
    /// `http://host:port/api/v1` of the agent.
    let agentURL: String
    /// `/frameworks/<framework>/executors/<executor>/runs/latest`
    let sandboxPath: String

    init(client: HTTPClient, agent: ContainerAddress, frameworkID: String, executorID: String) {
        self.client = client
        agentURL = "http://\(agent.authority)/api/v1"
        sandboxPath = "/frameworks/\(frameworkID)/executors/\(executorID)/runs/latest"
    }

    /// Bytes of `stdout` or `stderr` from `offset` on; empty when there are none yet.
    ///
    /// - Throws: `HTTPClientError` when the agent cannot be reached, ``ContainerError`` when its answer is of no use.
    func read(_ stream: LogLine.Stream, offset: Int64) async throws -> [UInt8] {
        let call = Mesos.Agent.Call.with {
            $0.type = .readFile
            $0.readFile = .with {
                $0.path = "\(sandboxPath)/\(stream.rawValue)"
                $0.offset = UInt64(clamping: offset)
                $0.length = UInt64(Self.pageBytes)
            }
        }
        let request = HTTPClientRequest(
            method: .post, url: agentURL, headers: [.contentType: Self.protobuf, .accept: Self.protobuf],
            body: try call.serializedBytes(), timeouts: HTTPTimeouts(connect: .seconds(2), total: .seconds(5)),
            responseLimit: .fail(Self.pageBytes + (64 << 10)))
        let response = try await client.execute(request)
        // A task that has written nothing may have no file yet.
        if response.status == .notFound { return [] }
        guard response.status == .ok else {
            throw ContainerError(
                .other, "the agent at \(agentURL) answered \(response.status.code) to a request for \(stream.rawValue)")
        }
        let answer = try Mesos.Agent.Response(serializedBytes: response.body)
        guard let file = answer.readFile else {
            throw ContainerError(
                .other, "the agent at \(agentURL) answered without a file to a request for \(stream.rawValue)")
        }
        return file.data
    }
}
