import CurlHTTP
import HTTPTypes
import MachineSupport
import MesosAPI

extension HTTPField.Name {
    // Never `nil`, because the literal is a valid field name.
    fileprivate static let mesosStreamID = HTTPField.Name("Mesos-Stream-Id")
}

struct MasterConnection: Sendable {
    enum StreamStep: Sendable {
        case accepted(streamID: String?)
        case events(ArraySlice<SchedulerEvent>)
        case ended(SubscriptionFailure)
    }

    private static let protobuf = "application/x-protobuf"
    /// Enough for the error answers of Mesos, which are a line of text.
    private static let maximumAnswerBytes = 64 * 1024
    private static let eventsAtOnce = 200

    let id: ConnectionID
    let url: String
    let client: HTTPClient
    let credential: SchedulerCredential?
    let callTimeout: Duration
    let subscribeTimeout: Duration
    let maximumEventBytes: Int

    var credentials: HTTPBasicCredentials? {
        credential.map { HTTPBasicCredentials(username: $0.principal, password: $0.secret) }
    }

    private func request(_ body: [UInt8], streamID: String?, timeouts: HTTPTimeouts) -> HTTPClientRequest {
        var headers: HTTPFields = [.contentType: Self.protobuf, .accept: Self.protobuf]
        if let streamID, let name = HTTPField.Name.mesosStreamID { headers[name] = streamID }
        return HTTPClientRequest(
            method: .post, url: url, headers: headers, body: body,
            basicAuth: credentials,
            timeouts: timeouts, responseLimit: nil)
    }

    /// Subscribes, and reports the steps of the stream until it ends. The last step is `ended`.
    func subscribe(_ body: [UInt8], _ report: @Sendable (StreamStep) async -> Void) async {
        let response: HTTPStreamingResponse
        do throws(HTTPClientError) {
            response = try await client.stream(
                request(body, streamID: nil, timeouts: HTTPTimeouts(connect: subscribeTimeout)))
        } catch {
            let text = error.description
            return await report(.ended(error.mayHaveBeenSent ? .unreachable(text) : .notSent(text)))
        }
        guard response.status == .ok else {
            let text = Self.text(
                (try? await response.body.collect(upTo: Self.maximumAnswerBytes)) ?? [], hiding: credentials)
            let wait = response.headers[.retryAfter].flatMap { RetryAfter.wait($0, now: MachineClock.unixTime()) }
            return await report(
                .ended(
                    .answered(
                        status: response.status.code, text: text, location: response.headers[.location],
                        retryAfter: wait)))
        }
        await report(.accepted(streamID: HTTPField.Name.mesosStreamID.flatMap { response.headers[$0] }))
        var decoder = RecordIODecoder(maximumRecordBytes: maximumEventBytes)
        do {
            for try await chunk in response.body {
                var events: [SchedulerEvent] = []
                // The events before an invalid record still count.
                let failure = Result {
                    try decoder.decode(chunk) { record in
                        let event = try Mesos.Scheduler.Event(
                            serializedBytes: record, memoryLimit: Self.memoryLimit(record.count, maximumEventBytes))
                        events.append(SchedulerEvent(event))
                    }
                }
                // In parts, so that other calls of the actor need not wait for all events.
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

    /// A connection for calls that are sent one after the other, without waiting for answers. The master handles them
    /// in their order, which its own scheduler library relies on as well.
    func pipeline(
        streamID: String?, maximumInFlight: Int, onAnswers: @escaping @Sendable ([HTTPPipeline.Answer]) -> Void
    ) throws(HTTPClientError) -> HTTPPipeline {
        try HTTPPipeline(
            client: client, template: callRequest([], streamID: streamID), maximumInFlight: maximumInFlight,
            onAnswers: onAnswers)
    }

    func post(_ body: [UInt8], streamID: String?) async -> CallOutcome {
        do throws(HTTPClientError) {
            let answer = try await client.execute(callRequest(body, streamID: streamID))
            let location = answer.headers[.location]
            return Self.outcome(
                .success(.init(status: answer.status.code, location: location, body: answer.body)), hiding: credentials)
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

    /// - Parameter credentials: the credentials of the call, which must not appear in a log if the answer repeats them.
    static func outcome(
        _ result: Result<HTTPPipeline.Response, HTTPClientError>, hiding credentials: HTTPBasicCredentials? = nil
    ) -> CallOutcome {
        switch result {
        case .success(let response):
            let (status, text) = (response.status, text(response.body, hiding: credentials))
            switch MasterAnswer(status: status, text: text) {
            case .accepted: return .accepted
            case .otherLeader, .moved:
                let target = response.location.map(MasterEndpoint.withoutCredentials) ?? "nowhere"
                return .rejected(status: status, text: "redirected to \(target)")
            case .refused, .notReady: return .rejected(status: status, text: text)
            // The call may have reached the master by way of a proxy, so that its tasks must be looked for.
            case .undecided: return .unknown("HTTP \(status) \(SubscriptionFailure.line(text))")
            }
        case .failure(let error):
            return error.mayHaveBeenSent ? .unknown(error.description) : .notSent(error.description)
        }
    }

    /// The memory limit of a decoded event. Real events need up to seven times their encoded size. Small events may use
    /// more, and the configuration limits large ones.
    private static func memoryLimit(_ bytes: Int, _ maximumEventBytes: Int) -> Int {
        let (limit, overflow) = maximumEventBytes.multipliedReportingOverflow(by: 8)
        return min(bytes * 64 + (64 << 10), overflow ? .max : limit + (1 << 20))
    }

    private static func text(_ body: [UInt8], hiding credentials: HTTPBasicCredentials?) -> String {
        guard !body.isEmpty else { return "" }
        let text = String(decoding: body, as: UTF8.self)
        return String((credentials?.hidden(in: text) ?? text).prefix(1000))
    }

    private static func text(of error: any Error) -> String {
        // The limit belongs to this library, so its configuration property is named.
        if let error = error as? MesosAPIError, error.code == .recordTooLarge {
            return "\(error.message) (scheduler configuration: limits.eventBytes)"
        }
        return String(describing: error)
    }
}
