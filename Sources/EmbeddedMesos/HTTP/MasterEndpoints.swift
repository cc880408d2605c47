import HTTPListener
import HTTPTypes
import JSONSupport
import Logging
import MachineSupport
import MesosAPI

/// The HTTP API of an embedded master: paths, encodings and streams. The state machine decides about the calls.
final class MasterEndpoints: Sendable {
    enum Role: Sendable {
        /// The master is about to lead.
        case recovering
        /// The master does not lead and knows no leader.
        case leaderless
        /// Another master leads, at this host and port.
        case following(String)
        case leading(EmbeddedMaster)
        /// The server accepts requests and does not answer them.
        case frozen
    }

    private struct State {
        var role = Role.recovering
        /// Requests that wait because the server is frozen.
        var stuck: [AsyncStream<Void>.Continuation] = []
    }

    private let state = Lock(State())
    private let authentication: BasicAuthentication
    private let limit: BodyLimit
    let clock: any MesosClock
    let faults: FaultInjector

    /// - Parameter faults: the fault injector of the master's cluster; `nil` to make one from the configuration.
    init(_ configuration: EmbeddedMasterConfiguration, faults: FaultInjector? = nil) {
        authentication = BasicAuthentication(credentials: configuration.credentials)
        limit = BodyLimit(
            bytes: configuration.maximumRequestBytes, name: "maximumRequestBytes",
            time: configuration.maximumRequestTime)
        clock = configuration.clock
        self.faults = faults ?? FaultInjector(configuration.faults)
    }

    /// Changes the role. The server starts before its master, because the master needs the port; until the first call
    /// requests are refused with 503.
    func take(_ role: Role) {
        let stuck = state.withLock { state in
            state.role = role
            defer { state.stuck = [] }
            return state.stuck
        }
        for continuation in stuck { continuation.finish() }
    }

    func respond(_ incoming: IncomingRequest) async throws(RequestRefusal) -> ServerResponse {
        await waitWhileFrozen()
        let request = try await incoming.read(limit, decodesGzip: true)
        var path = request.path
        if path.hasPrefix("/master/") { path.removeFirst("/master".count) }
        switch state.withLock({ $0.role }) {
        case .recovering, .frozen: return ServerResponse(503, "Master has not finished recovery")
        case .leaderless: return ServerResponse(503, "No leader elected")
        case .following(let leader):
            switch OperatorPath(path) {
            case .health: return ServerResponse(200)
            case .redirect where path == "/redirect": return Self.redirect(to: leader)
            case .redirect: return .notFound
            default: break
            }
            let query = request.rawQuery.map { "?\($0)" } ?? ""
            return Self.redirect(to: "\(leader)/master\(path)\(query)")
        case .leading(let master):
            if OperatorPath(path) == .scheduler { return try await schedulerCall(request, master) }
            let response: ServerResponse
            do throws(RequestRefusal) {
                response = try await answer(request, path, master)
            } catch {
                response = error.response
            }
            return WebEndpoints.protecting(response)
        }
    }

    private func waitWhileFrozen() async {
        let stream = state.withLock { state -> AsyncStream<Void>? in
            guard case .frozen = state.role else { return nil }
            let (stream, continuation) = AsyncStream<Void>.makeStream()
            state.stuck.append(continuation)
            return stream
        }
        guard let stream else { return }
        for await _ in stream {}
    }

    // MARK: Scheduler API

    private func schedulerCall(
        _ request: ServerRequest, _ master: EmbeddedMaster
    ) async throws(RequestRefusal) -> ServerResponse {
        var (call, encoding, principal) = try parseSchedulerCall(request)
        let kind = call.type ?? .unknown
        let framework = call.frameworkID?.value ?? ""
        defer { faults.passed(framework: framework) }
        let fault = faults.fault(.call(kind), framework: framework, at: clock.now)
        switch fault {
        case .drop: return .disconnect
        case .delay(let duration): await clock.sleep(until: clock.now + duration)
        case .reorder: await faults.waitToBeOvertaken(framework: framework, clock: clock)
        case .status(let status): return ServerResponse(status, "A fault was injected")
        case .truncate, .garble:
            var damaged = request
            damaged.body =
                fault == .garble
                ? FaultInjector.garbled(request.body) : Array(request.body.prefix(request.body.count / 2))
            (call, encoding, principal) = try parseSchedulerCall(damaged)
        default: break
        }
        if kind == .subscribe { return await stream(call, encoding, master) }
        let streamID = request.fields[.mesosStreamID]
        if fault == .duplicate { _ = await master.receive(call, streamID: streamID, principal: principal) }
        let answer = await master.receive(call, streamID: streamID, principal: principal)
        return await response(answer, to: kind, framework)
    }

    /// The response to a call, unless a fault is injected.
    private func response(
        _ answer: CallAnswer, to kind: Mesos.Scheduler.Call.Kind, _ framework: String
    ) async -> ServerResponse {
        switch faults.fault(.answer(kind), framework: framework, at: clock.now) {
        case .drop: return .disconnect
        case .delay(let duration): await clock.sleep(until: clock.now + duration)
        case .status(let status): return ServerResponse(status, "A fault was injected")
        case .garble:
            return ServerResponse(answer.status, contentType: "?", body: FaultInjector.garbled(Array("garbled".utf8)))
        case .truncate:
            return ServerResponse(
                answer.status, contentType: nil, .truncated(Array("half of".utf8), announcedLength: 16))
        default: break
        }
        return ServerResponse(answer.status, answer.text)
    }

    /// Makes the checks that need only the request, in Mesos' order.
    private func parseSchedulerCall(
        _ request: ServerRequest
    ) throws(RequestRefusal) -> (call: Mesos.Scheduler.Call, encoding: MediaType, principal: String?) {
        let outcome = authentication.check(request.fields[.authorization])
        if outcome == .refused {
            throw RequestRefusal(BasicAuthentication.unauthorized(realm: "mesos-master-scheduler"))
        }
        guard request.method == "POST" else {
            throw RequestRefusal(.methodNotAllowed(request.method, allowed: ["POST"]))
        }
        var call = try CallParser.parse(request, as: Mesos.Scheduler.Call.self)
        let principal: String? = if case .principal(let name) = outcome { name } else { nil }
        if let problem = CallValidation.problem(with: call, principal: principal) {
            throw RequestRefusal(400, "Failed to validate scheduler::Call: \(problem)")
        }
        guard call.type == .subscribe || call.type == .reconcileOperations else { return (call, .json, principal) }
        guard let encoding = MediaType.accepted(by: request.fields[.accept]) else {
            throw RequestRefusal(406, "Expecting 'Accept' to allow 'application/x-protobuf' or 'application/json'")
        }
        guard call.type == .reconcileOperations || request.fields[.mesosStreamID] == nil else {
            throw RequestRefusal(400, "Subscribe calls should not include the 'Mesos-Stream-Id' header")
        }
        // Mesos adds the principal of the credentials.
        if call.type == .subscribe, let principal, call.subscribe?.frameworkInfo.principal == nil {
            call.subscribe?.frameworkInfo.principal = principal
        }
        return (call, encoding, principal)
    }

    private func stream(
        _ call: Mesos.Scheduler.Call, _ encoding: MediaType, _ master: EmbeddedMaster
    ) async -> ServerResponse {
        guard let subscription = await master.subscribe(call, encoding: encoding) else {
            return ServerResponse(503, "The master is shutting down")
        }
        switch faults.fault(.answer(.subscribe), framework: call.frameworkID?.value ?? "", at: clock.now) {
        case .drop:
            subscription.stream.abandon()
            return .disconnect
        case .delay(let duration): await clock.sleep(until: clock.now + duration)
        case .status(let status):
            subscription.stream.abandon()
            return ServerResponse(status, "A fault was injected")
        default: break
        }
        return ServerResponse(
            200, contentType: encoding.rawValue, headers: ["Mesos-Stream-Id": subscription.streamID],
            .stream(subscription.stream, subscription.lease))
    }

    // MARK: Operator API

    private func answer(
        _ request: ServerRequest, _ path: String, _ master: EmbeddedMaster
    ) async throws(RequestRefusal) -> ServerResponse {
        guard let endpoint = OperatorPath(path) else {
            guard WebEndpoints.owns(path) else { return .notFound }
            return try await WebEndpoints(master).answer(request, path)
        }
        switch endpoint {
        case .scheduler: return .notFound
        case .call: return try await operatorCall(request, master)
        case .health: return ServerResponse(200)
        case .version: return ServerResponse(json: ["version": .string(await master.identity.version)])
        case .redirect:
            guard path == "/redirect" else { return .notFound }
            let identity = await master.identity
            return Self.redirect(to: "\(identity.hostname):\(identity.port)")
        case .machineDown, .machineUp, .teardown: return try await change(request, endpoint, master)
        case .maintenanceSchedule where request.method == "POST": return try await change(request, endpoint, master)
        default:
            let allowed = endpoint == .maintenanceSchedule ? ["GET", "POST"] : ["GET"]
            guard request.method == "GET" || request.method == "HEAD" else {
                return .methodNotAllowed(request.method, allowed: allowed)
            }
            guard let json = await master.json(ofEndpoint: endpoint.rawValue, query: request.query) else {
                return .notFound
            }
            return ServerResponse(json: json)
        }
    }

    private static func redirect(to place: String) -> ServerResponse {
        ServerResponse(307, headers: ["Location": "//\(place)"])
    }

    /// The older endpoints that change the cluster.
    private func change(
        _ request: ServerRequest, _ endpoint: OperatorPath, _ master: EmbeddedMaster
    ) async throws(RequestRefusal) -> ServerResponse {
        guard request.method == "POST" else { return .methodNotAllowed(request.method, allowed: ["POST"]) }
        var call = Mesos.Master.Call()
        switch endpoint {
        case .maintenanceSchedule:
            call.type = .updateMaintenanceSchedule
            call.updateMaintenanceSchedule = .init(schedule: try CallParser.message(request.body))
        case .machineDown:
            (call.type, call.startMaintenance) = (.startMaintenance, .init(machines: try CallParser.list(request.body)))
        case .machineUp:
            (call.type, call.stopMaintenance) = (.stopMaintenance, .init(machines: try CallParser.list(request.body)))
        default:
            let body = String(decoding: request.body, as: UTF8.self)
            guard let id = body.split(separator: "&").first(where: { $0.hasPrefix("frameworkId=") }) else {
                throw RequestRefusal(400, "Missing 'frameworkId' query parameter in the request body")
            }
            call.type = .teardown
            call.teardown = .init(frameworkID: Mesos.FrameworkID(String(id.dropFirst("frameworkId=".count))))
        }
        let answer = await master.operate(call)
        return ServerResponse(answer.status, answer.text)
    }

    private func operatorCall(
        _ request: ServerRequest, _ master: EmbeddedMaster
    ) async throws(RequestRefusal) -> ServerResponse {
        let (call, type, encoding) = try CallParser.operatorCall(request, "master::Call") { (call: Mesos.Master.Call) in
            call.type
        }
        if MasterStateMachine.changingCalls.contains(type) {
            let answer = await master.operate(call)
            return ServerResponse(answer.status, answer.text)
        }
        guard let response = await master.response(to: type, hidesRemoved: encoding == .protobuf) else {
            let calls = MasterStateMachine.operatorCalls + MasterStateMachine.changingCalls
            let known = calls.compactMap(\.name).joined(separator: ", ")
            throw RequestRefusal(501, "The embedded master does not answer \(type); it answers \(known)")
        }
        return response.serverResponse(encoding)
    }
}

/// The paths of a master without `/master`, except those of its web page. As in Mesos, a path below one of them belongs to it.
enum OperatorPath: String, CaseIterable, Sendable {
    case scheduler = "/api/v1/scheduler"
    case call = "/api/v1"
    case state = "/state"
    case stateSummary = "/state-summary"
    case slaves = "/slaves"
    case frameworks = "/frameworks"
    case tasks = "/tasks"
    case roles = "/roles"
    case metrics = "/metrics/snapshot"
    case flags = "/flags"
    case quota = "/quota"
    case weights = "/weights"
    case maintenanceSchedule = "/maintenance/schedule"
    case maintenanceStatus = "/maintenance/status"
    case machineDown = "/machine/down"
    case machineUp = "/machine/up"
    case teardown = "/teardown"
    case health = "/health"
    case version = "/version"
    case redirect = "/redirect"

    init?(_ path: String) {
        var rest = Substring(path)
        while rest.count > 1 {
            if let found = Self(rawValue: String(rest)) {
                self = found
                return
            }
            guard let slash = rest.lastIndex(of: "/") else { return nil }
            rest = rest[..<slash]
        }
        return nil
    }
}

extension MesosMessage {
    func serverResponse(_ encoding: MediaType) -> ServerResponse {
        switch encoding {
        case .json: return ServerResponse(200, contentType: encoding.rawValue, body: jsonBytes())
        case .protobuf:
            do {
                return ServerResponse(200, contentType: encoding.rawValue, body: try serializedBytes())
            } catch {
                return ServerResponse(500, "The answer cannot be encoded: \(error)")
            }
        }
    }
}

extension HTTPField.Name {
    static let mesosStreamID = constant("Mesos-Stream-Id")

    /// The relation between the page that made a browser send a request and the server.
    static let fetchSite = constant("Sec-Fetch-Site")

    private static func constant(_ name: String) -> Self {
        guard let name = Self(name) else { preconditionFailure("'\(name)' is not a field name") }
        return name
    }
}
