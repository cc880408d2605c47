import ContainerSPI
import HTTPListener
import JSONSupport
import MachineSupport
import TaskScaling

/// The endpoints `GET /instances`, which returns the instances, and `POST /instances`, which changes their number.
struct InstanceEndpoints: Sendable {
    /// The maximum size of a request's body, which contains a number.
    static let maximumRequestBytes = 1024
    private static let json = "application/json"

    let keeper: InstanceKeeper
    let onChange: @Sendable (_ from: Int, _ to: Int) async -> Void

    func respond(_ request: IncomingRequest) async throws(RequestRefusal) -> ServerResponse {
        await answer(try await request.read(BodyLimit(bytes: Self.maximumRequestBytes, name: "maximumRequestBytes")))
    }

    func answer(_ request: ServerRequest) async -> ServerResponse {
        guard request.path == "/instances" else {
            let path = TerminalText.inLine(String(request.path.prefix(100)))
            return ServerResponse(404, "\(path) does not exist; the only path is /instances\n")
        }
        switch request.method {
        case "GET", "HEAD": return await table()
        case "POST":
            switch Self.count(in: request.body, maximum: keeper.policy.maximumInstances) {
            case .failure(let error): return ServerResponse(400, "\(error)\n")
            case .success(let count):
                let before = await keeper.desired
                do throws(InstanceKeeperError) {
                    try await keeper.scale(to: count)
                } catch {
                    return ServerResponse(400, "\(error)\n")
                }
                await onChange(before, count)
                return await table()
            }
        default: return .methodNotAllowed(request.method, allowed: "GET", "HEAD", "POST")
        }
    }

    private func table() async -> ServerResponse {
        // Most clients print the body on a terminal.
        let text = TerminalText.inLine(await keeper.status().json.text())
        return ServerResponse(200, contentType: Self.json, body: Array((text + "\n").utf8))
    }

    /// Returns the requested number in a body: `5`, or `{"instances": 5}`.
    static func count(in body: [UInt8], maximum: Int) -> Result<Int, CommandError> {
        let text = String(decoding: body, as: UTF8.self)
        let shown = TerminalText.inLine(String(text.prefix(60)))
        func refuse(_ reason: String) -> Result<Int, CommandError> {
            .failure(
                CommandError(
                    "POST /instances takes a whole number from 0 to \(maximum), as 5 or as {\"instances\": 5}; \(reason)"
                ))
        }
        guard text.contains(where: { !$0.isWhitespace }) else { return refuse("the body is empty") }
        guard let value = try? JSONValue(parsing: body, maximumDepth: 8) else { return refuse("got '\(shown)'") }
        if let members = value.objectValue, members.count != 1 || members["instances"] == nil {
            let names = TerminalText.inLine(String(members.keys.sorted().joined(separator: ", ").prefix(60)))
            return refuse("got the members \(names)")
        }
        let number = value.objectValue == nil ? value : value["instances"] ?? .null
        guard let count = number.intValue, (0...Int64(maximum)).contains(count) else { return refuse("got '\(shown)'") }
        return .success(Int(count))
    }
}

extension InstanceKeeperStatus {
    /// The response to `GET /instances`.
    var json: JSONValue { json(at: MachineClock.unixTime().inSeconds) }

    func json(at now: Double) -> JSONValue {
        var members: [String: JSONValue] = [
            "name": .string(name), "desired": .integer(Int64(desired)), "running": .integer(Int64(running)),
            "subscribed": .bool(isSubscribed), "instances": .array(instances.map { $0.json(at: now) }),
        ]
        members["frameworkId"] = frameworkID.map { .string($0) } ?? .null
        return .object(members)
    }
}

extension InstanceStatus {
    /// Unknown members are null, so that each instance has the same members.
    func json(at now: Double) -> JSONValue {
        func text(_ value: String?) -> JSONValue { value.map { .string($0) } ?? .null }
        return [
            "id": .string(id), "taskId": text(taskID), "state": .string(state.rawValue), "agent": text(agent),
            "address": text(address), "ageSeconds": launchedAt.map { .integer(Int64(max(now - $0, 0))) } ?? .null,
            "restarts": .integer(Int64(restarts)),
            "nextLaunchSeconds": nextLaunch.map { .number($0 / .seconds(1)) } ?? .null, "lastEnd": text(lastEnd),
        ]
    }
}
