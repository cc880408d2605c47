import CurlHTTP
import HTTPTypes
import JSONSupport
import MesosAPI

/// Encodes requests to an agent and decodes its responses. Performs no I/O.
enum AgentCalls {
    static let protobuf = "application/x-protobuf"

    // MARK: Operator API

    static func read(_ path: String, offset: Int64, length: Int) throws(MesosOperatorError) -> [UInt8] {
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

    static func list(_ path: String) throws(MesosOperatorError) -> [UInt8] {
        try encoded(.with { ($0.type, $0.listFiles) = (.listFiles, .init(path: path)) })
    }

    private static func encoded(_ call: Mesos.Agent.Call) throws(MesosOperatorError) -> [UInt8] {
        do {
            return try call.serializedBytes()
        } catch {
            throw MesosOperatorError(
                .invalidResponse, "the request to the agent cannot be encoded",
                summary: "the request cannot be encoded", underlying: error)
        }
    }

    static func slice(_ response: HTTPClientResponse) throws(MesosOperatorError) -> AgentFiles.Slice {
        guard let file = try decoded(response).readFile else { throw invalid(response) }
        return AgentFiles.Slice(data: file.data, size: Int64(clamping: file.size))
    }

    static func entries(_ response: HTTPClientResponse) throws(MesosOperatorError) -> [AgentFiles.Entry] {
        guard let list = try decoded(response).listFiles else { throw invalid(response) }
        return list.fileInfos.map {
            AgentFiles.Entry(
                name: lastComponent($0.path), size: Int64(clamping: $0.size ?? 0), modified: $0.mtime?.nanoseconds ?? 0)
        }
    }

    private static func decoded(_ response: HTTPClientResponse) throws(MesosOperatorError) -> Mesos.Agent.Response {
        do {
            return try Mesos.Agent.Response(serializedBytes: response.body)
        } catch {
            throw invalid(response)
        }
    }

    // MARK: Endpoints below /files

    static func filesRead(_ response: HTTPClientResponse) throws(MesosOperatorError) -> FilesReadResponse {
        guard let decoded = FilesReadResponse(response.body) else { throw invalid(response) }
        return decoded
    }

    static func filesBrowse(_ response: HTTPClientResponse) throws(MesosOperatorError) -> [AgentFiles.Entry] {
        guard let list = (try? JSONValue(parsing: response.body))?.arrayValue else { throw invalid(response) }
        return list.compactMap { file in
            guard let path = file["path"]?.stringValue else { return nil }
            let modified = (file["mtime"]?.doubleValue ?? 0) * 1e9
            return AgentFiles.Entry(
                name: lastComponent(path), size: file["size"]?.intValue ?? 0,
                modified: Int64(exactly: modified.rounded()) ?? 0)
        }
    }

    // MARK: Both

    /// - Throws: ``MesosOperatorError`` for every status but 200.
    static func check(_ response: HTTPClientResponse) throws(MesosOperatorError) {
        let status = response.status.code
        switch status {
        case 200: return
        case 401, 403:
            throw MesosOperatorError(
                .refused,
                "\(response.effectiveURL) answered \(status): the agent "
                    + (status == 401
                        ? "requires the name and secret of a principal" : "does not let the principal read sandboxes"),
                summary: "the agent does not allow it", status: status)
        default: throw invalid(response)
        }
    }

    private static func invalid(_ response: HTTPClientResponse) -> MesosOperatorError {
        let status = response.status.code
        return MesosOperatorError(
            .invalidResponse,
            "\(response.effectiveURL) answered \(status)" + (status == 200 ? " with an invalid body" : ""),
            summary: status == 200 ? "the agent's response is invalid" : "the agent answered \(status)",
            status: status)
    }

    private static func lastComponent(_ path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }
}
