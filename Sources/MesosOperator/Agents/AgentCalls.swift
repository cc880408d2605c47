import CurlHTTP
import HTTPTypes
import JSONSupport
import MesosAPI

/// Encodes requests to an agent and decodes its responses. Performs no I/O.
enum AgentCalls {
    static let protobuf = "application/x-protobuf"
    static let json = "application/json"

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

    /// - Throws: ``MesosOperatorError`` for every status but 200.
    static func check(_ response: HTTPClientResponse) throws(MesosOperatorError) {
        let status = response.status.code
        switch status {
        case 200: return
        case 401, 403:
            let reason =
                status == 401
                ? "requires the name and secret of a principal" : "does not let the principal read sandboxes"
            throw MesosOperatorError(
                .refused, "\(response.effectiveURL) answered \(status): the agent \(reason)",
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

/// The response of an agent's `/files/read`: `{"data": "…", "offset": n}`.
///
/// Agents copy the bytes of the file into the JSON text and escape only the characters that JSON requires. A file that is
/// not UTF-8, or a part that ends within a character, makes the response invalid JSON. The parser therefore gets a
/// private-use character for each byte from 0x80, and ``data`` gets the byte again.
struct FilesReadResponse: Sendable, Hashable {
    private static let privateUse: UInt32 = 0xF0000

    var data: [UInt8] = []
    var offset: Int64

    /// The UTF-8 of the private-use character for a byte.
    private static func privateUseCharacter(_ byte: UInt8) -> [UInt8] {
        [0xF3, 0xB0, 0x80 | byte >> 6, 0x80 | byte & 0x3F]
    }

    init?(_ bytes: [UInt8]) {
        var json: [UInt8] = []
        json.reserveCapacity(bytes.count)
        for byte in bytes {
            if byte < 0x80 { json.append(byte) } else { json += Self.privateUseCharacter(byte) }
        }
        // Some versions write the offset as `12.0`.
        guard let object = (try? JSONValue(parsing: json))?.objectValue, object.count == 2,
            let text = object["data"]?.stringValue, let number = object["offset"],
            let offset = number.intValue ?? number.doubleValue.flatMap({ Int64(exactly: $0) })
        else { return nil }
        self.offset = offset
        for scalar in text.unicodeScalars {
            // The parser puts this character in place of half a surrogate pair; in a file it arrives as bytes.
            if scalar == "\u{FFFD}" { return nil }
            if scalar.isASCII {
                data.append(UInt8(scalar.value))
            } else if (0x80...0xFF).contains(scalar.value &- Self.privateUse) {
                data.append(UInt8(scalar.value - Self.privateUse))
            } else {
                data += UTF8.encode(scalar).map(Array.init) ?? []
            }
        }
    }
}
