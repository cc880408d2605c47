import CurlHTTP
import MachineSupport
public import MesosAPI

extension Scheduler {
    /// Sends any call of the scheduler API, in order with the calls of the scheduler itself.
    ///
    /// For calls without a method of their own; see <doc:CallsAndEvents>. Answers come as ``notices()``. An
    /// `UPDATE_FRAMEWORK` sent this way lasts until the next subscription.
    ///
    /// - Throws: ``MesosSchedulerError``: `notSubscribed`, `callRejected` with the master's explanation, `callFailed`
    ///   when the answer did not come; `invalidRequest` for SUBSCRIBE and TEARDOWN, which ``run()`` and
    ///   ``shutdown(teardown:timeout:)`` send.
    public func call(_ call: SchedulerCall) async throws(MesosSchedulerError) {
        switch call {
        case .subscribe, .teardown:
            throw MesosSchedulerError(
                .invalidRequest, "\(call.type) cannot be sent by hand; use run() and shutdown(teardown:timeout:)")
        default: break
        }
        guard isSubscribed, let frameworkID, let connection = network.session?.connection.id else {
            throw MesosSchedulerError(.notSubscribed, "\(call.type) cannot be sent: there is no subscription")
        }
        let waiter = newWaiter()
        let outcome = await callWaiters.wait(for: waiter) {
            send(call, frameworkID: frameworkID, origin: .caller(waiter), lane: .ordered, connection: connection)
            flushCalls()
        }
        switch try outcome.get() {
        case .accepted: return
        case .rejected(let status, let text):
            throw MesosSchedulerError(
                .callRejected, "the master refused \(call.type): \(status) \(text)", status: status)
        case .notSent(let text), .unknown(let text):
            throw MesosSchedulerError(.callFailed, "\(call.type) has no answer of the master: \(text)")
        }
    }

    // MARK: Leader detection

    func detectLeader() {
        detection?.cancel()
        guard let masterDetector else { return }
        detection = Task {
            var end = "it ended without an error"
            do {
                for try await master in masterDetector.leaders() {
                    guard !Task.isCancelled else { return }
                    if let problem = self.clearTextProblem(master?.url) {
                        return self.process(.leaderDetectionFailed("\(masterDetector): \(problem)"))
                    }
                    self.process(.leaderDetected(master?.url))
                }
            } catch {
                end = "\(error)"
            }
            guard !Task.isCancelled else { return }
            self.process(.leaderDetectionFailed("\(masterDetector): \(end)"))
        }
    }

    /// Says why the credential must not be sent to a detected master; `nil` if it may.
    private func clearTextProblem(_ url: String?) -> String? {
        guard let url, configuration.credential != nil, !configuration.sendsCredentialInClearText,
            url.lowercased().hasPrefix("http://")
        else { return nil }
        return
            "the leader was detected at \(MasterEndpoint.withoutCredentials(url)), where the secret would be sent in clear "
            + "text; use a detector that gives https addresses, or set sendsCredentialInClearText of the scheduler configuration"
    }

    /// The address of the master of the current or last subscription, such as `http://10.0.0.1:5050`, for links to its web
    /// UI; `nil` before the first subscription.
    public var masterURL: String? { network.masterURL }

    var mastersText: String {
        masterDetector.map { "\($0)" }
            ?? configuration.masters.map(MasterEndpoint.withoutCredentials).joined(separator: ", ")
    }

    // MARK: The stream

    func subscribe(_ id: ConnectionID, url: String, _ call: SchedulerCall, frameworkID: String?) {
        endSession()
        guard let client = network.client else { return }
        let connection = MasterConnection(
            id: id, url: url, client: client, credential: configuration.credential,
            callTimeout: configuration.calls.timeout, subscribeTimeout: configuration.subscription.timeout,
            maximumEventBytes: configuration.limits.eventBytes)
        network.session = SchedulerNetwork.Session(connection: connection)
        let message = call.message(frameworkID: frameworkID.map { Mesos.FrameworkID($0) })
        network.session?.stream = Task {
            let body: [UInt8]
            do throws(MesosAPIError) {
                body = try message.serializedBytes()
            } catch {
                return self.received(.ended(.notSent("SUBSCRIBE cannot be encoded: \(error.message)")), on: id)
            }
            await connection.subscribe(body) { step in await self.received(step, on: id) }
        }
    }

    private func received(_ step: MasterConnection.StreamStep, on connection: ConnectionID) {
        guard network.isOn(connection) else { return }
        switch step {
        case .accepted(let streamID):
            network.session?.streamID = streamID
            network.masterURL = network.session.map { MasterEndpoint.webURL($0.connection.url) }
            process(.subscriptionAccepted(connection))
        case .events(let events):
            for event in events { count(event) }
            process(events.map { .event(connection, $0) })
        case .ended(let failure):
            guard let teardown = network.session?.teardown else {
                return process(.subscriptionEnded(connection, failure))
            }
            // The master closes the stream after a TEARDOWN, often before its answer arrives. Wait for the answer.
            network.session?.teardown = nil
            Task {
                await teardown.value
                self.received(.ended(failure), on: connection)
            }
        }
    }

    private func count(_ event: SchedulerEvent) {
        switch event {
        case .offers(let offers): metrics.count("offers_received", by: offers.count)
        case .update(let status): metrics.count(update: status.state)
        default: break
        }
    }

    func closeNetwork() async {
        endSession()
        await network.close()?.shutdown()
    }

    func endSession() {
        network.endSession()
        callWaiters.resumeAll(.success(.unknown("the subscription ended")))
    }

    // MARK: Calls

    /// Adds a call to the outbox of its lane, which ``flushCalls()`` sends.
    func send(
        _ call: SchedulerCall, frameworkID: String, origin: CallOrigin, lane: CallLane, connection: ConnectionID
    ) {
        guard network.isOn(connection) else {
            if case .caller(let id) = origin { callWaiters.resume(id, .success(.notSent("the subscription ended"))) }
            return
        }
        let body: [UInt8]
        do throws(MesosAPIError) {
            body = try call.serializedBytes(frameworkID: frameworkID)
        } catch {
            return finishLater(origin, .rejected(status: 400, text: error.message))
        }
        metrics.count(call: call.type)
        guard lane != .urgent else { return sendAtOnce(body, origin) }
        network.session?.outbox[lane, default: []].append(.init(body: body, tag: origin.tag))
    }

    /// Sends the calls in the outboxes, with one system call for each lane.
    func flushCalls() {
        for (lane, requests) in network.takeOutbox() {
            guard let pipeline = pipeline(of: lane, requests) else { continue }
            if lane == .acknowledgements { network.session?.acknowledgementsInFlight += requests.count }
            pipeline.post(requests)
        }
    }

    private func pipeline(of lane: CallLane, _ requests: [HTTPPipeline.Request]) -> HTTPPipeline? {
        if let pipeline = network.session?.pipelines[lane] { return pipeline }
        guard let session = network.session else { return nil }
        let connection = session.connection.id
        do throws(HTTPClientError) {
            let pipeline = try session.connection.pipeline(
                streamID: session.streamID, maximumInFlight: configuration.calls.maximumInFlight
            ) { [weak self] answers in
                Task { await self?.answered(answers, lane, on: connection) }
            }
            network.session?.pipelines[lane] = pipeline
            return pipeline
        } catch {
            for request in requests { finishLater(CallOrigin(tag: request.tag), .notSent(error.description)) }
            return nil
        }
    }

    private func sendAtOnce(_ body: [UInt8], _ origin: CallOrigin) {
        guard let session = network.session else { return }
        network.session?.teardown = Task {
            let outcome = await session.connection.post(body, streamID: session.streamID)
            guard self.network.session?.connection.id == session.connection.id else { return }
            self.finished(origin, outcome)
        }
    }

    private func answered(_ answers: [HTTPPipeline.Answer], _ lane: CallLane, on connection: ConnectionID) {
        guard network.isOn(connection) else { return }
        if lane == .acknowledgements { network.session?.acknowledgementsInFlight -= answers.count }
        var inputs: [SchedulerInput] = []
        inputs.reserveCapacity(answers.count)
        var lacksAnswer = false
        let credentials = network.session?.connection.credentials
        for answer in answers {
            let outcome = MasterConnection.outcome(answer.result, hiding: credentials)
            if case .unknown = outcome { lacksAnswer = true } else { network.session?.unansweredCalls = 0 }
            switch CallOrigin(tag: answer.tag) {
            case .machine(let id): inputs.append(.callFinished(id, outcome))
            case .caller(let id): callWaiters.resume(id, .success(outcome))
            }
        }
        process(inputs)
        if lacksAnswer { answerWasMissing(connection) }
    }

    /// Subscribes again after too many calls without an answer: a master may go on sending heartbeats and never answer
    /// a call. Calls that were lost together count once.
    private func answerWasMissing(_ connection: ConnectionID) {
        guard network.isOn(connection) else { return }
        network.session?.unansweredCalls += 1
        guard let count = network.session?.unansweredCalls, count >= configuration.calls.maximumUnanswered else {
            return
        }
        endSession()
        let reason = "\(count) calls in a row had no answer (calls.maximumUnanswered)"
        process(.subscriptionEnded(connection, .streamEnded(reason)))
    }

    /// Reports an outcome in a later turn, because the effects of this one are still being performed.
    private func finishLater(_ origin: CallOrigin, _ outcome: CallOutcome) {
        Task { self.finished(origin, outcome) }
    }

    private func finished(_ origin: CallOrigin, _ outcome: CallOutcome) {
        switch origin {
        case .machine(let id): process(.callFinished(id, outcome))
        case .caller(let id): callWaiters.resume(id, .success(outcome))
        }
    }
}
