import ContainerSPI
import CurlHTTP
import HTTPTypes
import JSONSupport
import MesosAPI

/// What is sent to an agent's interfaces and what their answers mean. Pure.
enum AgentCalls {
    static let protobuf = "application/x-protobuf"

    // MARK: Operator API

    static func read(_ path: String, offset: Int64, length: Int) throws(AgentError) -> [UInt8] {
        try encoded(
            .with {
                $0.type = .readFile
                $0.readFile = .with {
                    $0.path = path
                    $0.offset = UInt64(clamping: offset)
                    $0.length = UInt64(length)
                }
            })
    }

    static func list(_ path: String) throws(AgentError) -> [UInt8] {
        try encoded(.with { ($0.type, $0.listFiles) = (.listFiles, .init(path: path)) })
    }

    private static func encoded(_ call: Mesos.Agent.Call) throws(AgentError) -> [UInt8] {
        do {
            return try call.serializedBytes()
        } catch {
            throw AgentError(.badAnswer, reason: "the request cannot be made", message: error.message)
        }
    }

    static func slice(_ response: HTTPClientResponse) throws(AgentError) -> AgentFiles.Slice {
        guard let file = try decoded(response).readFile else { throw useless(response) }
        return AgentFiles.Slice(data: file.data, size: Int64(clamping: file.size))
    }

    static func entries(_ response: HTTPClientResponse) throws(AgentError) -> [AgentFiles.Entry] {
        guard let list = try decoded(response).listFiles else { throw useless(response) }
        return list.fileInfos.map {
            AgentFiles.Entry(
                name: lastComponent($0.path), size: Int64(clamping: $0.size ?? 0), modified: $0.mtime?.nanoseconds ?? 0)
        }
    }

    private static func decoded(_ response: HTTPClientResponse) throws(AgentError) -> Mesos.Agent.Response {
        do {
            return try Mesos.Agent.Response(serializedBytes: response.body)
        } catch {
            throw useless(response)
        }
    }

    // MARK: /files

    static func filesRead(_ response: HTTPClientResponse) throws(AgentError) -> FilesReadAnswer {
        guard let answer = FilesReadAnswer(response.body) else { throw useless(response) }
        return answer
    }

    static func filesBrowse(_ response: HTTPClientResponse) throws(AgentError) -> [AgentFiles.Entry] {
        guard let list = (try? JSONValue(parsing: response.body))?.arrayValue else { throw useless(response) }
        return list.compactMap { file in
            guard let path = file["path"]?.stringValue else { return nil }
            let modified = (file["mtime"]?.doubleValue ?? 0) * 1e9
            return AgentFiles.Entry(
                name: lastComponent(path), size: file["size"]?.intValue ?? 0,
                modified: Int64(exactly: modified.rounded()) ?? 0)
        }
    }

    // MARK: Both

    /// - Throws: ``AgentError`` for every status but 200.
    static func check(_ response: HTTPClientResponse) throws(AgentError) {
        switch response.status.code {
        case 200: return
        case 401, 403:
            let status = response.status.code
            throw AgentError(
                .refused, reason: "the agent does not allow it",
                message: "\(response.effectiveURL) answered \(status): the agent "
                    + (status == 401
                        ? "needs authentication; set whisk.mesos.agent.principal and whisk.mesos.agent.secret-file"
                        : "does not let whisk.mesos.agent.principal read sandboxes"))
        default: throw useless(response)
        }
    }

    private static func useless(_ response: HTTPClientResponse) -> AgentError {
        let status = response.status.code
        return AgentError(
            .badAnswer, reason: status == 200 ? "the agent's answer makes no sense" : "the agent answered \(status)",
            message: "\(response.effectiveURL) answered \(status)"
                + (status == 200 ? " with a body that makes no sense" : ""))
    }

    private static func lastComponent(_ path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }
}
