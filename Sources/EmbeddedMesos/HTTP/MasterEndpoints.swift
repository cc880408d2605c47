import HTTPTypes
import Hummingbird
import JSONSupport
import Logging
import MesosAPI
import NIOCore
import Synchronization

/// The HTTP side of an embedded master: paths, encodings, streams. What the calls mean is the master's business.
final class MasterEndpoints: Sendable {
    /// What the server on a master's port is at the moment.
    enum Role: Sendable {
        /// It is about to lead.
        case recovering
        /// It does not lead, and knows of nobody who does.
        case leaderless
        /// Another leads: host and port.
        case following(String)
        case leading(EmbeddedMaster)
        /// It takes requests and does not answer.
        case frozen
    }

    private struct State {
        var role = Role.recovering
        /// Requests without an answer.
        var stuck: [AsyncStream<Void>.Continuation] = []
    }

    private let state = Mutex(State())
    private let authentication: BasicAuthentication
    private let maximumRequestBytes: Int
    private let maximumRequestTime: Duration
    let clock: any MesosClock
    let faults: FaultInjector

    /// - Parameter faults: of the cluster the master belongs to; `nil`: those of the configuration.
    init(_ configuration: EmbeddedMasterConfiguration, faults: FaultInjector? = nil) {
        authentication = BasicAuthentication(credentials: configuration.credentials)
        maximumRequestBytes = configuration.maximumRequestBytes
        maximumRequestTime = configuration.maximumRequestTime
        clock = configuration.clock
        self.faults = faults ?? FaultInjector(configuration.faults)
    }

    /// The listener is there before the master, which has to know the port; until then requests are put off.
    func take(_ role: Role) {
        let stuck = state.withLock { state in
            state.role = role
            defer { state.stuck = [] }
            return state.stuck
        }
        for continuation in stuck { continuation.finish() }
    }

    func respond(_ request: Request, _ channel: any Channel) async -> Response {
        await waitWhileFrozen()
        let read: APIRequest
        switch await APIRequest.read(
            request, limit: maximumRequestBytes, limitName: "maximumRequestBytes", time: maximumRequestTime,
            channel: channel)
        {
        case .failure(let refusal): return refusal.response.response
        case .success(let request): read = request
        }
        var path = read.path
        if path.hasPrefix("/master/") { path.removeFirst("/master".count) }
        switch state.withLock({ $0.role }) {
        case .recovering, .frozen: return APIResponse(503, "Master has not finished recovery").response
        case .leaderless: return APIResponse(503, "No leader elected").response
        case .following(let leader):
            if path == "/health" { return APIResponse(200).response }
            return APIResponse(307, headers: ["Location": "//\(leader)/master\(path)"]).response
        case .leading(let master):
            guard path == "/api/v1/scheduler" else {
                return WebEndpoints.protecting(await answer(read, path, master)).response
            }
            return await schedulerCall(read, request, master, channel)
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
        _ read: APIRequest, _ request: Request, _ master: EmbeddedMaster, _ channel: any Channel
    ) async -> Response {
        var read = read
        var call: Mesos.Scheduler.Call
        var encoding: MediaType
        switch schedulerCall(read) {
        case .failure(let refusal): return refusal.response.response
        case .success(let parsed): (call, encoding) = parsed
        }
        let kind = call.type ?? .unknown
        let framework = call.frameworkID?.value ?? ""
        defer { faults.passed(framework: framework) }
        let fault = faults.fault(.call(kind), framework: framework, at: clock.now)
        switch fault {
        case .drop: return await Self.broken(channel)
        case .delay(let duration): await clock.sleep(until: clock.now + duration)
        case .reorder: await faults.waitToBeOvertaken(framework: framework, clock: clock)
        case .status(let status): return APIResponse(status, "A fault was injected").response
        case .truncate, .garble:
            read.body =
                fault == .garble ? FaultInjector.garbled(read.body) : Array(read.body.prefix(read.body.count / 2))
            switch schedulerCall(read) {
            case .failure(let refusal): return refusal.response.response
            case .success(let parsed): (call, encoding) = parsed
            }
        default: break
        }
        if kind == .subscribe { return await stream(call, encoding, request, master, channel) }
        if fault == .duplicate { _ = await master.receive(call, streamID: read.streamID) }
        let answer = await master.receive(call, streamID: read.streamID)
        return await send(answer, kind, framework, channel)
    }

    /// Answers a call, unless something goes wrong with that.
    private func send(
        _ answer: CallAnswer, _ kind: Mesos.Scheduler.Call.Kind, _ framework: String, _ channel: any Channel
    ) async -> Response {
        let response = APIResponse(answer.status, answer.text)
        switch faults.fault(.answer(kind), framework: framework, at: clock.now) {
        case .drop: return await Self.broken(channel)
        case .delay(let duration): await clock.sleep(until: clock.now + duration)
        case .status(let status): return APIResponse(status, "A fault was injected").response
        case .garble:
            return APIResponse(answer.status, contentType: "?", body: FaultInjector.garbled(Array("garbled".utf8)))
                .response
        case .truncate:
            let body = ResponseBody(contentLength: 16) { writer in
                try await writer.write(ByteBuffer(string: "half of"))
                throw ConnectionBroken()
            }
            return Response(status: HTTPResponse.Status(code: answer.status), body: body)
        default: break
        }
        return response.response
    }

    /// Closes the connection without an answer.
    private static func broken(_ channel: any Channel) async -> Response {
        try? await channel.close()
        // Nobody reads it any more.
        return APIResponse(500).response
    }

    /// Ends the body of an answer, and its connection, in the middle.
    private struct ConnectionBroken: Error {}

    /// What needs only the request, in Mesos' order.
    private func schedulerCall(_ read: APIRequest) -> Result<(Mesos.Scheduler.Call, MediaType), CallRefusal> {
        func refuse(_ response: APIResponse) -> Result<(Mesos.Scheduler.Call, MediaType), CallRefusal> {
            .failure(CallRefusal(response: response))
        }
        let outcome = authentication.check(read.authorization)
        if outcome == .refused { return refuse(BasicAuthentication.unauthorized(realm: "mesos-master-scheduler")) }
        guard read.method == "POST" else { return refuse(.methodNotAllowed(read.method, allowed: "POST")) }
        let call: Mesos.Scheduler.Call
        switch CallParser.parse(read, as: Mesos.Scheduler.Call.self) {
        case .failure(let refusal): return .failure(refusal)
        case .success(let parsed): call = parsed
        }
        let principal: String? = if case .principal(let name) = outcome { name } else { nil }
        if let problem = CallValidation.problem(with: call, principal: principal) {
            return refuse(APIResponse(400, "Failed to validate scheduler::Call: \(problem)"))
        }
        guard call.type == .subscribe else { return .success((call, .json)) }
        guard let encoding = MediaType.accepted(by: read.accept) else {
            return refuse(
                APIResponse(
                    406, "Expecting 'Accept' to allow 'application/x-protobuf' or 'application/json'"))
        }
        guard read.streamID == nil else {
            return refuse(APIResponse(400, "Subscribe calls should not include the 'Mesos-Stream-Id' header"))
        }
        return .success((call, encoding))
    }

    private func stream(
        _ call: Mesos.Scheduler.Call, _ encoding: MediaType, _ request: Request, _ master: EmbeddedMaster,
        _ channel: any Channel
    ) async -> Response {
        guard let subscription = await master.subscribe(call, encoding: encoding) else {
            return APIResponse(503, "The master is shutting down").response
        }
        switch faults.fault(.answer(.subscribe), framework: call.frameworkID?.value ?? "", at: clock.now) {
        case .drop:
            subscription.outbox.abandon()
            return await Self.broken(channel)
        case .delay(let duration): await clock.sleep(until: clock.now + duration)
        case .status(let status):
            subscription.outbox.abandon()
            return APIResponse(status, "A fault was injected").response
        default: break
        }
        // The body was read to its end already. This one stands for it; what follows it on the connection is watched.
        var watched = request
        watched.body = RequestBody(buffer: ByteBuffer())
        let inbound = watched.body
        let body = ResponseBody { writer in
            try await inbound.consumeWithInboundCloseHandler { rest in
                for try await _ in rest {}
                while let bytes = await subscription.outbox.next() {
                    try await writer.write(ByteBuffer(bytes: bytes))
                }
            } onInboundClosed: {
                subscription.outbox.abandon()
            }
            if subscription.outbox.isAborted { throw ConnectionBroken() }
            try await writer.finish(nil)
        }
        var headers: HTTPFields = [.contentType: encoding.rawValue]
        headers[.mesosStreamID] = subscription.streamID
        return Response(status: .ok, headers: headers, body: body)
    }

    // MARK: Operator API

    private func answer(_ read: APIRequest, _ path: String, _ master: EmbeddedMaster) async -> APIResponse {
        switch path {
        case "/api/v1": return await operatorCall(read, master)
        case "/state", "/state.json":
            guard read.method == "GET" else { return .methodNotAllowed(read.method, allowed: "GET") }
            return APIResponse(200, contentType: "application/json", body: await master.stateJSON().encoded())
        case "/health": return APIResponse(200)
        case "/version":
            let version: JSONValue = ["version": .string(await master.identity.version)]
            return APIResponse(200, contentType: "application/json", body: version.encoded())
        case _ where WebEndpoints.owns(path): return await WebEndpoints(master).answer(read, path)
        default: return APIResponse(404)
        }
    }

    private func operatorCall(_ read: APIRequest, _ master: EmbeddedMaster) async -> APIResponse {
        guard read.method == "POST" else { return .methodNotAllowed(read.method, allowed: "POST") }
        let call: Mesos.Master.Call
        switch CallParser.parse(read, as: Mesos.Master.Call.self) {
        case .failure(let refusal): return refusal.response
        case .success(let parsed): call = parsed
        }
        guard let type = call.type, type.name != nil else {
            return APIResponse(400, "Failed to validate master::Call: Expecting 'type' to be present")
        }
        guard let encoding = MediaType.accepted(by: read.accept) else {
            return APIResponse(406, "Expecting 'Accept' to allow application/json or application/x-protobuf")
        }
        if MasterStateMachine.changingCalls.contains(type) {
            let answer = await master.operate(call)
            return APIResponse(answer.status, answer.text)
        }
        guard let response = await master.response(to: type) else {
            let calls = MasterStateMachine.operatorCalls + MasterStateMachine.changingCalls
            let known = calls.compactMap(\.name).joined(separator: ", ")
            return APIResponse(501, "The embedded master does not answer \(type); it answers \(known)")
        }
        return response.apiResponse(encoding)
    }
}

extension MesosMessage {
    /// An answer with this message as its body.
    func apiResponse(_ encoding: MediaType) -> APIResponse {
        switch encoding {
        case .json: return APIResponse(200, contentType: encoding.rawValue, body: jsonBytes())
        case .protobuf:
            do {
                return APIResponse(200, contentType: encoding.rawValue, body: try serializedBytes())
            } catch {
                return APIResponse(500, "The answer cannot be encoded: \(error)")
            }
        }
    }
}
