import HTTPListener
import HTTPTypes
import JSONSupport
import MachineSupport
import MesosAPI

/// The HTTP API of a process agent: sandbox files, and the calls of the agent API that do not need a containerizer.
struct AgentEndpoints: Sendable {
    private weak let agent: ProcessAgent?
    private let sandboxes: Sandboxes
    private let configuration: ProcessAgentConfiguration
    private let version: String

    init(agent: ProcessAgent) {
        self.agent = agent
        sandboxes = agent.sandboxes
        configuration = agent.configuration
        version = agent.version
    }

    func respond(_ request: IncomingRequest) async throws(RequestRefusal) -> ServerResponse {
        let limit = BodyLimit(bytes: configuration.maximumRequestBytes, name: "maximumRequestBytes")
        return try await answer(request.read(limit, decodesGzip: true))
    }

    private func answer(_ request: ServerRequest) async throws(RequestRefusal) -> ServerResponse {
        try authenticate(request)
        var path = request.path
        if path.hasPrefix("/slave(1)/") { path.removeFirst("/slave(1)".count) }
        switch path {
        case "/files/read": return try await read(request.query)
        case "/files/browse": return try await browse(request.query)
        case "/api/v1" where configuration.hasOperatorAPI: return try await call(request)
        case "/health": return ServerResponse(200)
        case "/version": return ServerResponse(json: ["version": .string(version)])
        default: return .notFound
        }
    }

    /// Refuses a request without this agent's credentials. Browsers then ask their user for them.
    func authenticate(_ request: ServerRequest) throws(RequestRefusal) {
        let authentication = BasicAuthentication(credentials: configuration.credentials)
        guard authentication.check(request.fields[.authorization]) == .refused else { return }
        throw RequestRefusal(BasicAuthentication.unauthorized(realm: "mesos-agent-readonly"))
    }

    // MARK: /files

    private func read(_ query: [String: String]) async throws(RequestRefusal) -> ServerResponse {
        let path = try Self.path(in: query)
        let range = try CallParser.range(in: query, "-1 or a number from 0 on.\n") { $1 >= -1 }
        let offset = range.offset ?? -1
        let length = range.length.flatMap { $0 < 0 ? nil : Int(clamping: $0) }
        let file = try await file(path, offset: UInt64(max(0, offset)), length: offset < 0 ? 0 : length)
        let position = offset < 0 ? Int64(clamping: file.size) : offset
        return ServerResponse(
            200, contentType: "application/json",
            body: Array("{\"data\":".utf8) + Self.quoted(file.data) + Array(",\"offset\":\(position)}".utf8))
    }

    private static func path(in query: [String: String]) throws(RequestRefusal) -> String {
        guard let path = query["path"], !path.isEmpty else {
            throw RequestRefusal(400, "Expecting 'path=value' in query.\n")
        }
        return path
    }

    /// The bytes of a file as a JSON string, as Mesos writes it: bytes beyond ASCII are copied whether they are UTF-8 or
    /// not, so that client and agent agree about offsets.
    private static func quoted(_ data: [UInt8]) -> [UInt8] {
        var result = [UInt8(ascii: "\"")]
        result.reserveCapacity(data.count + 2)
        for byte in data {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): result += [UInt8(ascii: "\\"), byte]
            case UInt8(ascii: "\n"): result += Array("\\n".utf8)
            case 0..<0x20: result += Array("\\u00\(byte < 0x10 ? "0" : "")\(String(byte, radix: 16))".utf8)
            default: result.append(byte)
            }
        }
        result.append(UInt8(ascii: "\""))
        return result
    }

    private func browse(_ query: [String: String]) async throws(RequestRefusal) -> ServerResponse {
        let path = try Self.path(in: query)
        let entries = try await list(path)
        let directory = Self.withoutSlash(path)
        return ServerResponse(
            json: .array(
                entries.map { file in
                    [
                        "path": .string("\(directory)/\(file.name)"), "nlink": .integer(Int64(file.links)),
                        "size": .integer(Int64(clamping: file.size)), "mtime": .number(file.modified.seconds),
                        "mode": .string(file.modeText), "uid": .string(String(file.user)),
                        "gid": .string(String(file.group)),
                    ]
                }))
    }

    // MARK: /api/v1

    private func call(_ request: ServerRequest) async throws(RequestRefusal) -> ServerResponse {
        let (call, type, encoding) = try CallParser.operatorCall(request, "agent::Call") { (call: Mesos.Agent.Call) in
            call.type
        }
        return try await response(to: call, type).serverResponse(encoding)
    }

    private func response(
        to call: Mesos.Agent.Call, _ type: Mesos.Agent.Call.Kind
    ) async throws(RequestRefusal) -> Mesos.Agent.Response {
        func missing(_ body: String) -> RequestRefusal {
            RequestRefusal(400, "Failed to validate agent::Call: Expecting '\(body)' to be present")
        }
        switch type {
        case .getHealth: return .with { ($0.type, $0.getHealth) = (.getHealth, .init(healthy: true)) }
        case .getVersion:
            let info = Mesos.VersionInfo.with { $0.version = version }
            return .with { ($0.type, $0.getVersion) = (.getVersion, .init(versionInfo: info)) }
        case .getContainers: return await containers()
        case .getState: return await state()
        case .attachContainerOutput:
            guard let wanted = call.attachContainerOutput else { throw missing("attach_container_output") }
            let id = wanted.containerID.value
            let known = await agent?.containers().contains { $0.launch.containerID == id } ?? false
            throw known
                ? RequestRefusal(
                    501, "The embedded agent does not stream output; read stdout and stderr of the sandbox")
                : RequestRefusal(404, "Container \(id) cannot be found")
        case .listFiles:
            guard let wanted = call.listFiles else { throw missing("list_files") }
            let entries = try await list(wanted.path)
            let directory = Self.withoutSlash(wanted.path)
            let files = MessageList(entries.map { $0.message(in: directory) })
            return .with { ($0.type, $0.listFiles) = (.listFiles, .init(fileInfos: files)) }
        case .readFile:
            guard let wanted = call.readFile else { throw missing("read_file") }
            let length = wanted.length.map { Int(clamping: $0) }
            let file = try await file(wanted.path, offset: wanted.offset, length: length)
            return .with { ($0.type, $0.readFile) = (.readFile, .init(size: file.size, data: file.data)) }
        default:
            let known = "GET_HEALTH, GET_VERSION, GET_STATE, GET_CONTAINERS, LIST_FILES, READ_FILE"
            throw RequestRefusal(501, "The embedded agent does not answer \(type); it answers \(known)")
        }
    }

    private func containers() async -> Mesos.Agent.Response {
        let running = await agent?.containers() ?? []
        let now = await agent?.now ?? Instant(seconds: 0)
        let containers = running.map { launch, process in
            Mesos.Agent.Response.GetContainers.Container.with { container in
                let id = Mesos.ContainerID.with {
                    $0.value = launch.containerID
                    $0.parent = launch.parentContainerID.map { Mesos.ContainerID(value: $0) }
                }
                container.frameworkID = Mesos.FrameworkID(launch.frameworkID)
                container.executorID = Mesos.ExecutorID(launch.executorID)
                container.executorName = Self.executorName(launch)
                container.containerID = id
                container.containerStatus = .with {
                    $0.containerID = id
                    if launch.task.container?.type != .docker { $0.executorPid = process.map { UInt32($0) } }
                }
                container.resourceStatistics = ProcessStatistics.read(process, launch, at: now)
            }
        }
        return .with { ($0.type, $0.getContainers) = (.getContainers, .init(containers: MessageList(containers))) }
    }

    private static func executorName(_ launch: TaskLaunch) -> String { "Command Executor (Task: \(launch.taskID))" }

    private func state() async -> Mesos.Agent.Response {
        let running = await agent?.containers() ?? []
        let tasks = running.map { launch, process in
            Mesos.Task.with {
                $0.name = launch.task.name
                $0.taskID = launch.task.taskID
                $0.frameworkID = Mesos.FrameworkID(launch.frameworkID)
                $0.agentID = Mesos.AgentID(launch.agentID)
                $0.state = process == nil ? .staging : .running
                $0.resources = launch.task.resources
                $0.labels = launch.task.labels
                $0.discovery = launch.task.discovery
                $0.container = launch.task.container
            }
        }
        let executors = running.map { launch, _ in
            Mesos.Agent.Response.GetExecutors.Executor(
                executorInfo: .with {
                    $0.executorID = Mesos.ExecutorID(launch.executorID)
                    $0.frameworkID = Mesos.FrameworkID(launch.frameworkID)
                    $0.name = Self.executorName(launch)
                    $0.source = launch.taskID
                })
        }
        let users = Dictionary(running.map { ($0.launch.frameworkID, $0.launch.user) }) { first, _ in first }
        let frameworks = users.sorted { $0.key < $1.key }.map { id, user in
            Mesos.Agent.Response.GetFrameworks.Framework(
                frameworkInfo: .with { ($0.id, $0.user, $0.name) = (Mesos.FrameworkID(id), user, id) })
        }
        return .with {
            $0.type = .getState
            $0.getState = .init(
                getTasks: .init(launchedTasks: MessageList(tasks)),
                getExecutors: .init(executors: MessageList(executors)),
                getFrameworks: .init(frameworks: MessageList(frameworks)))
        }
    }

    // MARK: Files

    /// - Parameter length: the number of bytes to read; `nil` for as many as one response may hold.
    private func file(
        _ path: String, offset: UInt64, length: Int?
    ) async throws(RequestRefusal) -> (size: UInt64, data: [UInt8]) {
        let wanted = min(length ?? .max, configuration.maximumReadBytes)
        return try await find(path) { SandboxFile.read($0, offset: offset, length: wanted) }
    }

    private func list(_ path: String) async throws(RequestRefusal) -> [SandboxFile] {
        try await find(path) { SandboxFile.list($0) }
    }

    private func find<Value: Sendable>(
        _ path: String, orElse text: String = "", _ read: @escaping @Sendable (_ resolved: String) -> Value?
    ) async throws(RequestRefusal) -> Value {
        let sandboxes = sandboxes
        guard let found = await BlockingWork.run({ sandboxes.resolve(path).flatMap(read) }) else {
            throw RequestRefusal(404, text)
        }
        return found
    }

    // MARK: The master's web page

    /// A file or directory of a sandbox in the form that the web page reads: `kind`, `size`, `modified`, and for a
    /// directory `entries`.
    func webFile(_ path: String) async throws(RequestRefusal) -> ServerResponse {
        let json = try await find(path, orElse: "There is no \(path) on this agent.") { resolved -> JSONValue? in
            guard let file = SandboxFile(path: resolved, name: String(resolved.split(separator: "/").last ?? ""))
            else { return nil }
            var json = file.webJSON
            guard file.isDirectory else { return json }
            guard let entries = SandboxFile.list(resolved) else { return nil }
            json["entries"] = .array(entries.map(\.webJSON))
            return json
        }
        return ServerResponse(json: json)
    }

    /// Bytes of a file of a sandbox, at most ``ProcessAgentConfiguration/maximumReadBytes``. A negative offset counts from
    /// the file's end.
    func webRead(_ path: String, offset: Int64, length: Int) async throws(RequestRefusal) -> ServerResponse {
        let wanted = min(length, configuration.maximumReadBytes)
        let found = try await find(path, orElse: "There is no file \(path) on this agent.") {
            resolved -> (offset: UInt64, size: UInt64, data: [UInt8])? in
            guard let size = SandboxFile.read(resolved, offset: 0, length: 0)?.size else { return nil }
            let start = offset < 0 ? size - min(size, offset.magnitude) : UInt64(offset)
            return SandboxFile.read(resolved, offset: start, length: wanted).map { (start, $0.size, $0.data) }
        }
        return ServerResponse(
            200, contentType: "application/octet-stream",
            headers: [
                "Content-Disposition": "attachment", "Sandbox-Size": String(found.size),
                "Sandbox-Offset": String(found.offset),
            ], .bytes(found.data))
    }

    /// A whole file of a sandbox, as an attachment. Bytes that are appended meanwhile are not sent.
    func webDownload(_ path: String) async throws(RequestRefusal) -> ServerResponse {
        let found = try await find(path, orElse: "There is no file \(path) on this agent.") {
            resolved -> (resolved: String, size: UInt64)? in
            SandboxFile.read(resolved, offset: 0, length: 0).map { (resolved, $0.size) }
        }
        let piece = 256 << 10
        let stream = ResponseStream(limit: 8 * piece)
        let reading = Task {
            var offset: UInt64 = 0
            while offset < found.size, !stream.isFinished, !Task.isCancelled {
                guard stream.pendingBytes < 4 * piece else {
                    try await Task.sleep(for: .milliseconds(5))
                    continue
                }
                let (start, length) = (offset, Int(min(UInt64(piece), found.size - offset)))
                let read = await BlockingWork.run { SandboxFile.read(found.resolved, offset: start, length: length) }
                // A file that became shorter has no regular end.
                guard let data = read?.data, !data.isEmpty else { return stream.abort() }
                stream.append(data)
                offset += UInt64(data.count)
            }
            stream.finish()
        }
        let name = Self.fileName(path)
        return ServerResponse(
            200, contentType: "application/octet-stream",
            headers: ["Content-Disposition": "attachment; filename*=UTF-8''\(name)"],
            .stream(stream, Lease { reading.cancel() }))
    }

    /// The last part of a path in the form of RFC 5987.
    private static func fileName(_ path: String) -> String {
        let digits = Array("0123456789ABCDEF")
        return (path.split(separator: "/").last ?? "file").utf8.reduce(into: "") { text, byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
                text.unicodeScalars.append(Unicode.Scalar(byte))
            default: text += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
            }
        }
    }

    private static func withoutSlash(_ path: String) -> String {
        path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    }
}
