import HTTPTypes
import Hummingbird
import JSONSupport
import Logging
import MesosAPI
import NIOCore
import Synchronization

/// The HTTP side of an embedded master: paths, encodings, streams. What the calls mean is the master's business.
final class MasterEndpoints: Sendable {
    private let master = Mutex<EmbeddedMaster?>(nil)
    private let authentication: BasicAuthentication
    private let maximumRequestBytes: Int

    init(_ configuration: EmbeddedMasterConfiguration) {
        authentication = BasicAuthentication(credentials: configuration.credentials)
        maximumRequestBytes = configuration.maximumRequestBytes
    }

    /// The listener is there before the master, which has to know the port; until then requests are put off.
    func attach(_ master: EmbeddedMaster) { self.master.withLock { $0 = master } }

    func detach() { master.withLock { $0 = nil } }

    func respond(_ request: Request) async -> Response {
        guard let master = master.withLock({ $0 }) else {
            return APIResponse(503, "Master has not finished recovery").response
        }
        switch await APIRequest.read(request, limit: maximumRequestBytes, limitName: "maximumRequestBytes") {
        case .failure(let refusal): return refusal.response.response
        case .success(let read):
            var path = read.path
            if path.hasPrefix("/master/") { path.removeFirst("/master".count) }
            if path == "/api/v1/scheduler" { return await schedulerCall(read, request, master) }
            return await answer(read, path, master).response
        }
    }

    // MARK: Scheduler API

    private func schedulerCall(_ read: APIRequest, _ request: Request, _ master: EmbeddedMaster) async -> Response {
        switch schedulerCall(read) {
        case .failure(let refusal): return refusal.response.response
        case .success((let call, let encoding)):
            if call.type == .subscribe { return await stream(call, encoding, request, master) }
            let answer = await master.receive(call, streamID: read.streamID)
            return APIResponse(answer.status, answer.text).response
        }
    }

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
        _ call: Mesos.Scheduler.Call, _ encoding: MediaType, _ request: Request, _ master: EmbeddedMaster
    ) async -> Response {
        guard let subscription = await master.subscribe(call, encoding: encoding) else {
            return APIResponse(503, "The master is shutting down").response
        }
        let body = ResponseBody { writer in
            try await request.body.consumeWithInboundCloseHandler { _ in
                while let bytes = await subscription.outbox.next() {
                    try await writer.write(ByteBuffer(bytes: bytes))
                }
            } onInboundClosed: {
                subscription.outbox.abandon()
            }
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
        guard let response = await master.response(to: type) else {
            let known = MasterStateMachine.operatorCalls.compactMap(\.name).joined(separator: ", ")
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
