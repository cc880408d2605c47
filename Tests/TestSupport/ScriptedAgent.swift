import JSONSupport
import MachineSupport
import MesosAPI

/// A Mesos agent with one sandbox in memory. It answers READ_FILE, LIST_FILES and their older forms as real agents do,
/// unless the test specifies something else.
public final class ScriptedAgent: Sendable {
    /// The response to `POST /api/v1`.
    public enum OperatorAPI: Sendable {
        case present
        case missing(status: Int)
        case garbage
    }

    public struct Request: Sendable, Hashable {
        public var isOperatorAPI: Bool
        /// `nil` for a listing.
        public var file: String?
        public var offset: Int64
    }

    fileprivate struct State {
        var files: [String: (content: Content, modified: Int64)] = [:]
        var clock: Int64 = 1_700_000_000_000_000_000
        public var requests: [Request] = []
        var served = 0
    }

    /// The content of a file. Large ones are generated when they are read.
    public enum Content: Sendable {
        case bytes([UInt8])
        /// Lines of 100 bytes each, then other bytes.
        case lines(count: Int, then: [UInt8])

        private static let block: [UInt8] = (0..<2_000).flatMap { _ in
            [UInt8](repeating: UInt8(ascii: "x"), count: 99) + [UInt8(ascii: "\n")]
        }

        var size: Int {
            switch self {
            case .bytes(let bytes): bytes.count
            case .lines(let count, let rest): count * 100 + rest.count
            }
        }

        func slice(_ offset: Int, _ length: Int) -> [UInt8] {
            guard offset < size else { return [] }
            switch self {
            case .bytes(let bytes): return Array(bytes[offset..<min(offset + length, bytes.count)])
            case .lines(let count, let rest):
                let end = count * 100
                guard offset < end else { return Array(rest[(offset - end)..<min(offset - end + length, rest.count)]) }
                let wanted = min(length, end - offset)
                return Array(Self.block[(offset % 100)..<(offset % 100 + wanted)])
            }
        }
    }

    public static let frameworkID = "f-1"
    public static let taskID = "task-1"
    public static let directory = "/frameworks/f-1/executors/task-1/runs/latest"

    public let port: Int
    private let server: ScriptedHTTPServer
    private let state: SharedState

    fileprivate final class SharedState: Sendable {
        let value = Lock(State())
    }

    /// - Parameters:
    ///   - operatorAPI: the response to `POST /api/v1`.
    ///   - authorization: the required `Authorization` header; `nil` for none.
    ///   - maximumRead: the largest number of bytes in a response.
    ///   - before: called before each request; the actions it returns replace the response.
    public init(
        operatorAPI: OperatorAPI = .present, authorization: String? = nil, maximumRead: Int = 64 << 10,
        before: @escaping @Sendable (ScriptedAgent.Request, Sandbox) -> [ScriptedAction]? = { _, _ in nil }
    ) throws {
        let state = SharedState()
        self.state = state
        let sandbox = Sandbox(state: state)
        for name in ["stdout", "stderr"] { sandbox.set(name, .bytes([])) }
        server = try ScriptedHTTPServer { request in
            if let authorization, request.header("Authorization") != authorization {
                return [.text("401 Unauthorized.", status: 401)]
            }
            guard let parsed = Self.parse(request) else { return [.respond(status: 404)] }
            state.value.withLock { $0.requests.append(parsed.request) }
            if parsed.request.isOperatorAPI {
                switch operatorAPI {
                case .present: break
                case .missing(let status): return [.respond(status: status)]
                case .garbage: return [.text("<html>a portal</html>")]
                }
            }
            if let steps = before(parsed.request, sandbox) { return steps }
            return [sandbox.answer(parsed.request, maximum: min(parsed.length, maximumRead))]
        }
        port = server.port
        self.sandbox = sandbox
    }

    public let sandbox: Sandbox

    public var requests: [Request] { state.value.withLock { $0.requests } }
    /// The number of bytes of files that were sent.
    public var servedBytes: Int { state.value.withLock { $0.served } }

    public func stop() { server.stop() }

    private static func parse(_ request: ScriptedRequest) -> (request: Request, length: Int)? {
        func name(_ path: String) -> String? {
            path.hasPrefix(directory + "/") ? String(path.dropFirst(directory.count + 1)) : nil
        }
        if request.path == "/api/v1" {
            guard let call = try? Mesos.Agent.Call(serializedBytes: request.body) else { return nil }
            if let read = call.readFile, let name = name(read.path) {
                return (
                    Request(isOperatorAPI: true, file: name, offset: Int64(read.offset)), Int(read.length ?? .max)
                )
            }
            return call.listFiles?.path == directory
                ? (Request(isOperatorAPI: true, file: nil, offset: 0), 0) : nil
        }
        guard let mark = request.path.firstIndex(of: "?") else { return nil }
        var query: [String: String] = [:]
        for part in request.path[request.path.index(after: mark)...].split(separator: "&") {
            let pair = part.split(separator: "=", maxSplits: 1).map(String.init)
            query[pair[0]] = pair[1]
        }
        let path = query["path"] ?? ""
        if request.path.hasPrefix("/files/browse?") {
            return path == directory ? (Request(isOperatorAPI: false, file: nil, offset: 0), 0) : nil
        }
        guard request.path.hasPrefix("/files/read?"), let name = name(path) else { return nil }
        return (
            Request(isOperatorAPI: false, file: name, offset: Int64(query["offset"] ?? "-1") ?? -1),
            Int(query["length"] ?? "") ?? .max
        )
    }

    /// The files of the sandbox, for the test to change.
    public struct Sandbox: Sendable {
        fileprivate let state: SharedState

        /// - Parameter modified: the time of the last change in nanoseconds since 1970; `nil` for later than all others.
        public func set(_ name: String, _ content: Content, at modified: Int64? = nil) {
            state.value.withLock { state in
                state.clock += 1_000_000
                state.files[name] = (content, modified ?? state.clock)
            }
        }

        public func write(_ bytes: [UInt8], to name: String) {
            state.value.withLock { state in
                state.clock += 1_000_000
                var old: [UInt8] = []
                switch state.files[name]?.content {
                case .bytes(let bytes): old = bytes
                case .lines(let count, let rest):
                    state.files[name] = (.lines(count: count, then: rest + bytes), state.clock)
                    return
                case nil: break
                }
                state.files[name] = (.bytes(old + bytes), state.clock)
            }
        }

        public func write(_ text: String, to name: String) { write(Array(text.utf8), to: name) }

        public func remove(_ name: String) { state.value.withLock { $0.files[name] = nil } }

        /// Renames NAME to NAME.1, and so on. The next write creates a new NAME.
        public func rotate(_ name: String, keeping: Int = 9) {
            state.value.withLock { state in
                guard state.files[name] != nil else { return }
                for number in stride(from: keeping, through: 1, by: -1) {
                    state.files["\(name).\(number)"] = state.files[number == 1 ? name : "\(name).\(number - 1)"]
                }
                state.files[name] = nil
            }
        }

        public func endActivation() {
            for name in ["stdout", "stderr"] { write("XXX_THE_END_OF_A_WHISK_ACTIVATION_XXX\n", to: name) }
        }

        fileprivate func answer(_ request: Request, maximum: Int) -> ScriptedAction {
            state.value.withLock { state in
                guard let name = request.file else {
                    let files = state.files.sorted { $0.key < $1.key }
                    guard request.isOperatorAPI else {
                        let list = files.map { name, file -> JSONValue in
                            [
                                "path": .string("\(directory)/\(name)"), "size": .integer(Int64(file.content.size)),
                                "mtime": .number(Double(file.modified) / 1e9),
                            ]
                        }
                        return .respond(body: JSONValue.array(list).encoded())
                    }
                    let infos = files.map { name, file in
                        Mesos.FileInfo.with {
                            $0.path = "\(directory)/\(name)"
                            $0.size = UInt64(file.content.size)
                            $0.mtime = .init(nanoseconds: file.modified)
                        }
                    }
                    return message(
                        .with { ($0.type, $0.listFiles) = (.listFiles, .init(fileInfos: MessageList(infos))) })
                }
                guard let content = state.files[name]?.content else { return .respond(status: 404) }
                guard request.offset >= 0 else { return .text(#"{"data":"","offset":\#(content.size)}"#) }
                let data = content.slice(Int(request.offset), maximum)
                state.served += data.count
                if request.isOperatorAPI {
                    return message(
                        .with {
                            $0.type = .readFile
                            $0.readFile = .init(size: UInt64(content.size), data: data)
                        })
                }
                var body = Array(#"{"data":""#.utf8)
                for byte in data {
                    switch byte {
                    case UInt8(ascii: "\n"): body += Array(#"\n"#.utf8)
                    case UInt8(ascii: "\""), UInt8(ascii: "\\"): body += [UInt8(ascii: "\\"), byte]
                    case 0..<0x20: body += Array("\\u00\(byte < 16 ? "0" : "")\(String(byte, radix: 16))".utf8)
                    default: body.append(byte)
                    }
                }
                return .respond(body: body + Array(#"","offset":\#(request.offset)}"#.utf8))
            }
        }

        private func message(_ response: Mesos.Agent.Response) -> ScriptedAction {
            .respond(body: (try? response.serializedBytes()) ?? [])
        }
    }
}
