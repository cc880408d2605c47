import CurlHTTP
import HTTPTypes
import MachineSupport
import MesosAPI

extension HTTPField.Name {
    // A literal that is a valid field name.
    fileprivate static let mesosStreamID = HTTPField.Name("Mesos-Stream-Id")
}

/// The HTTP side of one subscription: its stream, and the calls that belong to it.
struct MasterConnection: Sendable {
    enum StreamStep: Sendable {
        case accepted(streamID: String?)
        case events(ArraySlice<SchedulerEvent>)
        case ended(SubscriptionFailure)
    }

    private static let protobuf = "application/x-protobuf"
    /// Error answers of Mesos are a line of text.
    private static let maximumAnswerBytes = 64 * 1024
    private static let eventsAtOnce = 200

    let id: ConnectionID
    let url: String
    let client: HTTPClient
    let credential: SchedulerCredential?
    let callTimeout: Duration
    let subscribeTimeout: Duration
    let maximumEventBytes: Int

    private func request(_ body: [UInt8], streamID: String?, timeouts: HTTPTimeouts) -> HTTPClientRequest {
        var headers: HTTPFields = [.contentType: Self.protobuf, .accept: Self.protobuf]
        if let streamID, let name = HTTPField.Name.mesosStreamID { headers[name] = streamID }
        return HTTPClientRequest(
            method: .post, url: url, headers: headers, body: body,
            basicAuth: credential.map { HTTPBasicCredentials(username: $0.principal, password: $0.secret) },
            timeouts: timeouts, responseLimit: nil)
    }

    /// Subscribes and hands out what comes, until the stream ends. The last step is `ended`.
    func subscribe(_ body: [UInt8], _ report: @Sendable (StreamStep) async -> Void) async {
        let response: HTTPStreamingResponse
        do throws(HTTPClientError) {
            response = try await client.stream(
                request(body, streamID: nil, timeouts: HTTPTimeouts(connect: subscribeTimeout)))
        } catch {
            let isSent =
                switch error.phase {
                case .preparing, .resolving, .connecting, .tlsHandshake: false
                case .sending, .waitingForResponse, .receivingBody: true
                }
            return await report(.ended(isSent ? .unreachable(error.description) : .notSent(error.description)))
        }
        guard response.status == .ok else {
            let text = try? await response.body.collect(upTo: Self.maximumAnswerBytes)
            return await report(
                .ended(
                    .answered(
                        status: response.status.code, text: Self.shown(text ?? []),
                        location: response.headers[.location])))
        }
        await report(.accepted(streamID: HTTPField.Name.mesosStreamID.flatMap { response.headers[$0] }))
        var decoder = RecordIODecoder(maximumRecordBytes: maximumEventBytes)
        do {
            for try await chunk in response.body {
                var events: [SchedulerEvent] = []
                // What came before a record that cannot be decoded still counts.
                let failure = Result {
                    try decoder.decode(chunk) { record in
                        let event = try Mesos.Scheduler.Event(
                            serializedBytes: record, memoryLimit: Self.memoryLimit(record.count, maximumEventBytes))
                        events.append(SchedulerEvent(event))
                    }
                }
                // Not all at once, so that others have their turn.
                for start in stride(from: 0, to: events.count, by: Self.eventsAtOnce) {
                    await report(.events(events[start...].prefix(Self.eventsAtOnce)))
                }
                try failure.get()
            }
            try decoder.finish()
            await report(.ended(.streamEnded(nil)))
        } catch {
            response.body.cancel()
            await report(.ended(.streamEnded(Self.text(of: error))))
        }
    }

    /// A connection for calls that go out one behind the other; the next does not wait for the answer to the one before.
    /// The master handles them in their order, which its own scheduler library relies on as well.
    func pipeline(
        streamID: String?, maximumInFlight: Int, onAnswers: @escaping @Sendable ([HTTPPipeline.Answer]) -> Void
    ) throws(HTTPClientError) -> HTTPPipeline {
        try HTTPPipeline(
            client: client, template: callRequest([], streamID: streamID), maximumInFlight: maximumInFlight,
            onAnswers: onAnswers)
    }

    /// One call outside of every order.
    func post(_ body: [UInt8], streamID: String?) async -> CallOutcome {
        do throws(HTTPClientError) {
            let response = try await client.execute(callRequest(body, streamID: streamID))
            return Self.outcome(
                .success(
                    .init(
                        status: response.status.code, location: response.headers[.location], body: response.body)))
        } catch {
            return Self.outcome(.failure(error))
        }
    }

    private func callRequest(_ body: [UInt8], streamID: String?) -> HTTPClientRequest {
        var request = request(
            body, streamID: streamID, timeouts: HTTPTimeouts(connect: callTimeout, total: callTimeout))
        request.responseLimit = .truncate(Self.maximumAnswerBytes)
        return request
    }

    /// What an answer means for the call.
    static func outcome(_ result: Result<HTTPPipeline.Response, HTTPClientError>) -> CallOutcome {
        switch result {
        case .success(let response):
            switch response.status {
            case 200, 202: return .accepted
            case 307:
                return .rejected(
                    status: 307,
                    text: "redirected to \(response.location.map(MasterEndpoint.shown) ?? "nowhere")")
            // A proxy between may not know what became of the call.
            case 500, 502, 504: return .unknown("HTTP \(response.status) \(shown(response.body))")
            default: return .rejected(status: response.status, text: shown(response.body))
            }
        case .failure(let error):
            switch error.phase {
            case .preparing, .resolving, .connecting, .tlsHandshake: return .notSent(error.description)
            case .sending, .waitingForResponse, .receivingBody: return .unknown(error.description)
            }
        }
    }

    /// Real events take up to seven times their encoded size. What takes more is tolerated while it is small, and bounded by
    /// the configuration when it is not.
    private static func memoryLimit(_ bytes: Int, _ maximumEventBytes: Int) -> Int {
        let (limit, overflow) = maximumEventBytes.multipliedReportingOverflow(by: 8)
        return min(bytes * 64 + (64 << 10), overflow ? .max : limit + (1 << 20))
    }

    private static func shown(_ body: [UInt8]) -> String {
        String(String(decoding: body, as: UTF8.self).prefix(1000))
    }

    private static func text(of error: any Error) -> String {
        // The limit of an event is a limit of ours, and named as such.
        if let error = error as? MesosAPIError, error.code == .recordTooLarge {
            return "\(error.message) (scheduler configuration: limits.eventBytes)"
        }
        return String(describing: error)
    }
}
