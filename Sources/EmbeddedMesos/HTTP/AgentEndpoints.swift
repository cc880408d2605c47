import HTTPTypes
import Hummingbird
import JSONSupport
import MesosAPI
import NIOCore

/// The HTTP side of a process agent: sandbox files, and the calls of the agent's API that do not need a containerizer.
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

    func respond(_ request: Request, _ channel: any Channel) async -> Response {
        let limit = configuration.maximumRequestBytes
        switch await APIRequest.read(request, limit: limit, limitName: "maximumRequestBytes", channel: channel) {
        case .failure(let refusal): return refusal.response.response
        case .success(let read): return await answer(read).response
        }
    }

    private func answer(_ request: APIRequest) async -> APIResponse {
        let authentication = BasicAuthentication(credentials: configuration.credentials)
        if authentication.check(request.authorization) == .refused {
            return BasicAuthentication.unauthorized(realm: "mesos-agent-readonly")
        }
        var path = request.path
        if path.hasPrefix("/slave(1)/") { path.removeFirst("/slave(1)".count) }
        switch path {
        case "/files/read": return await read(request.query)
        case "/files/browse": return await browse(request.query)
        case "/api/v1" where configuration.hasOperatorAPI: return await call(request)
        case "/health": return APIResponse(200)
        case "/version":
            let version: JSONValue = ["version": .string(version)]
            return APIResponse(200, contentType: "application/json", body: version.encoded())
        default: return APIResponse(404)
        }
    }

    // MARK: /files

    private func read(_ query: [String: String]) async -> APIResponse {
        guard let path = query["path"], !path.isEmpty else {
            return APIResponse(400, "Expecting 'path=value' in query.\n")
        }
        var numbers: [String: Int64] = [:]
        for name in ["offset", "length"] {
            guard let text = query[name] else { continue }
            guard let number = Int64(text), number >= -1 else {
                return APIResponse(400, "Failed to parse \(name): '\(text)' must be -1 or a number from 0 on.\n")
            }
            numbers[name] = number
        }
        let offset = numbers["offset"] ?? -1
        let length = numbers["length"].flatMap { $0 < 0 ? nil : Int(clamping: $0) }
        guard let file = await file(path, offset: UInt64(max(0, offset)), length: offset < 0 ? 0 : length) else {
            return APIResponse(404)
        }
        let position = offset < 0 ? Int64(clamping: file.size) : offset
        return APIResponse(
            200, contentType: "application/json",
            body: Array("{\"data\":".utf8) + Self.quoted(file.data) + Array(",\"offset\":\(position)}".utf8))
    }

    /// The bytes of a file as a JSON string, the way Mesos writes one: what is not ASCII goes as it is, whether it is
    /// UTF-8 or not, so that offsets mean the same on both sides.
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

    private func browse(_ query: [String: String]) async -> APIResponse {
        guard let path = query["path"], !path.isEmpty else {
            return APIResponse(400, "Expecting 'path=value' in query.\n")
        }
        guard let entries = await list(path) else { return APIResponse(404) }
        let directory = Self.withoutSlash(path)
        let answer = JSONValue.array(
            entries.map { file in
                [
                    "path": .string("\(directory)/\(file.name)"), "nlink": .integer(Int64(file.links)),
                    "size": .integer(Int64(clamping: file.size)), "mtime": .number(file.modified.seconds),
                    "mode": .string(file.modeText), "uid": .string(String(file.user)),
                    "gid": .string(String(file.group)),
                ]
            })
        return APIResponse(200, contentType: "application/json", body: answer.encoded())
    }

    // MARK: /api/v1

    private func call(_ request: APIRequest) async -> APIResponse {
        guard request.method == "POST" else { return .methodNotAllowed(request.method, allowed: "POST") }
        let call: Mesos.Agent.Call
        switch CallParser.parse(request, as: Mesos.Agent.Call.self) {
        case .failure(let refusal): return refusal.response
        case .success(let parsed): call = parsed
        }
        guard let type = call.type, type.name != nil else {
            return APIResponse(400, "Failed to validate agent::Call: Expecting 'type' to be present")
        }
        guard let encoding = MediaType.accepted(by: request.accept) else {
            return APIResponse(406, "Expecting 'Accept' to allow application/json or application/x-protobuf")
        }
        switch await response(to: call, type) {
        case .failure(let refusal): return refusal.response
        case .success(let response): return response.apiResponse(encoding)
        }
    }

    private func response(
        to call: Mesos.Agent.Call, _ type: Mesos.Agent.Call.Kind
    ) async -> Result<Mesos.Agent.Response, CallRefusal> {
        typealias Response = Mesos.Agent.Response
        func missing(_ body: String) -> Result<Response, CallRefusal> {
            .failure(
                CallRefusal(
                    response: APIResponse(400, "Failed to validate agent::Call: Expecting '\(body)' to be present")))
        }
        switch type {
        case .getHealth: return .success(.with { ($0.type, $0.getHealth) = (.getHealth, .init(healthy: true)) })
        case .getVersion:
            return .success(
                .with { response in
                    response.type = .getVersion
                    response.getVersion = .init(versionInfo: .with { $0.version = version })
                })
        case .getContainers: return .success(await containers())
        case .listFiles:
            guard let wanted = call.listFiles else { return missing("list_files") }
            guard let entries = await list(wanted.path) else { return .failure(.init(response: APIResponse(404))) }
            let directory = Self.withoutSlash(wanted.path)
            return .success(
                .with {
                    $0.type = .listFiles
                    $0.listFiles = .init(fileInfos: MessageList(entries.map { $0.message(in: directory) }))
                })
        case .readFile:
            guard let wanted = call.readFile else { return missing("read_file") }
            let length = wanted.length.map { Int(clamping: $0) }
            guard let file = await file(wanted.path, offset: wanted.offset, length: length) else {
                return .failure(.init(response: APIResponse(404)))
            }
            return .success(
                .with { ($0.type, $0.readFile) = (.readFile, .init(size: file.size, data: file.data)) })
        default:
            let known = "GET_HEALTH, GET_VERSION, GET_CONTAINERS, LIST_FILES, READ_FILE"
            return .failure(
                .init(response: APIResponse(501, "The embedded agent does not answer \(type); it answers \(known)")))
        }
    }

    private func containers() async -> Mesos.Agent.Response {
        let running = await agent?.containers() ?? []
        let containers = running.map { launch, process in
            Mesos.Agent.Response.GetContainers.Container.with { container in
                let id = Mesos.ContainerID.with {
                    $0.value = launch.containerID
                    $0.parent = launch.parentContainerID.map { Mesos.ContainerID(value: $0) }
                }
                container.frameworkID = Mesos.FrameworkID(launch.frameworkID)
                container.executorID = Mesos.ExecutorID(launch.executorID)
                container.executorName = "Command Executor (Task: \(launch.taskID))"
                container.containerID = id
                container.containerStatus = .with {
                    $0.containerID = id
                    if launch.task.container?.type != .docker { $0.executorPid = process.map { UInt32($0) } }
                }
            }
        }
        return .with { ($0.type, $0.getContainers) = (.getContainers, .init(containers: MessageList(containers))) }
    }

    // MARK: Files

    /// - Parameter length: `nil`: as much as one read answers with.
    private func file(_ path: String, offset: UInt64, length: Int?) async -> (size: UInt64, data: [UInt8])? {
        let wanted = min(length ?? .max, configuration.maximumReadBytes)
        let sandboxes = sandboxes
        return await work {
            sandboxes.resolve(path).flatMap { SandboxFile.read($0, offset: offset, length: wanted) }
        }
    }

    private func list(_ path: String) async -> [SandboxFile]? {
        let sandboxes = sandboxes
        return await work { sandboxes.resolve(path).flatMap(SandboxFile.list) }
    }

    private func work<Value: Sendable>(_ body: @escaping @Sendable () -> Value?) async -> Value? {
        (try? await BlockingWork.run(body)) ?? nil
    }

    // MARK: The master's web page

    /// The refusal of a request of the web page that lacks this agent's credentials, as of one to the agent itself;
    /// browsers then ask for them. `nil`: it may read.
    func webRefusal(_ request: APIRequest) -> APIResponse? {
        let authentication = BasicAuthentication(credentials: configuration.credentials)
        guard authentication.check(request.authorization) == .refused else { return nil }
        return BasicAuthentication.unauthorized(realm: "mesos-agent-readonly")
    }

    /// A file or directory of a sandbox, in the shape the web page reads: `kind`, `size`, `modified` and, of a directory,
    /// `entries`.
    func webFile(_ path: String) async -> APIResponse {
        let sandboxes = sandboxes
        let found = await work { () -> JSONValue? in
            guard let resolved = sandboxes.resolve(path),
                let file = SandboxFile(path: resolved, name: String(resolved.split(separator: "/").last ?? ""))
            else { return nil }
            var json = file.webJSON
            guard file.isDirectory else { return json }
            guard let entries = SandboxFile.list(resolved) else { return nil }
            json["entries"] = .array(entries.map(\.webJSON))
            return json
        }
        guard let found else { return APIResponse(404, "There is no \(path) on this agent.") }
        return APIResponse(200, contentType: "application/json", body: found.encoded())
    }

    /// Bytes of a file of a sandbox as they are, at most ``ProcessAgentConfiguration/maximumReadBytes``.
    ///
    /// - Parameter offset: counted from the file's end when negative.
    func webRead(_ path: String, offset: Int64, length: Int) async -> APIResponse {
        let wanted = min(length, configuration.maximumReadBytes)
        let sandboxes = sandboxes
        let found = await work { () -> (offset: UInt64, size: UInt64, data: [UInt8])? in
            guard let resolved = sandboxes.resolve(path),
                let size = SandboxFile.read(resolved, offset: 0, length: 0)?.size
            else { return nil }
            let start = offset < 0 ? size - min(size, offset.magnitude) : UInt64(offset)
            return SandboxFile.read(resolved, offset: start, length: wanted).map { (start, $0.size, $0.data) }
        }
        guard let found else { return APIResponse(404, "There is no file \(path) on this agent.") }
        var response = APIResponse(200, contentType: "application/octet-stream", body: found.data)
        response.headers["Content-Disposition"] = "attachment"
        response.headers["Sandbox-Size"] = String(found.size)
        response.headers["Sandbox-Offset"] = String(found.offset)
        return response
    }

    private static func withoutSlash(_ path: String) -> String {
        path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    }
}
