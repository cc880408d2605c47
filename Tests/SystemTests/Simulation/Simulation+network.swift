import MesosAPI

@testable import EmbeddedMesos
@testable import MesosScheduler

extension Simulation {
    // MARK: Subscriptions

    mutating func connect(_ connection: Int, url: String, _ call: SchedulerCall, frameworkID: String?) {
        endSession()
        network.session = .init(connection: connection)
        let at = now + delay()
        if !isCalm && chance(plan.faults) {
            switch Int.random(in: 0..<4, using: &random) {
            case 0: queue.add(.failure(connection: connection, .unreachable("connection refused")), at: at)
            case 1:
                let busy = SubscriptionFailure.answered(
                    status: 503, text: "Master has not finished recovery", location: nil)
                queue.add(.failure(connection: connection, busy), at: at)
            case 2: break  // The master does not answer.
            default:
                // The master accepts the subscription, but its stream never arrives.
                network.streams[connection] = .init(isBroken: true)
                queue.add(.subscribe(connection: connection, message(call, frameworkID)), at: at)
            }
            return
        }
        if let obstacle = obstacle(at: url) { return queue.add(.failure(connection: connection, obstacle), at: at) }
        network.streams[connection] = .init()
        queue.add(.subscribe(connection: connection, message(call, frameworkID)), at: at)
    }

    private func message(_ call: SchedulerCall, _ frameworkID: String?) -> Mesos.Scheduler.Call {
        call.message(frameworkID: frameworkID.map { Mesos.FrameworkID($0) })
    }

    mutating func arrived(subscribe call: Mesos.Scheduler.Call, _ connection: Int) throws(LawBroken) {
        // The connection was closed before the request was read.
        guard network.session?.connection == connection else { return }
        _ = try feedMaster(.subscribe(call, .init(UInt64(connection))))
    }

    /// The scheduler closes its connection. The master notices after a while.
    mutating func endSession() {
        guard let session = network.session else { return }
        network.session = nil
        ledger.acknowledging = []
        network.streams[session.connection]?.isBroken = true
        queue.add(.master(.disconnected(.init(UInt64(session.connection)))), at: now + delay())
    }

    /// Breaks the stream. Each side may or may not notice.
    mutating func breakStream() {
        guard let connection = network.session?.connection, network.streams[connection]?.isBroken == false else {
            return
        }
        note("the network breaks \(connection)")
        ledger.met.insert(.streamBroke)
        network.streams[connection]?.isBroken = true
        if chance(0.7) {
            queue.add(.failure(connection: connection, .streamEnded(nil)), at: now + delay())
        }
        if chance(0.7) {
            queue.add(.master(.disconnected(.init(UInt64(connection)))), at: now + delay())
        }
    }

    // MARK: The stream

    mutating func stream(_ item: StreamItem, on connection: Int) {
        guard var stream = network.streams[connection], !stream.isBroken else { return }
        stream.lastArrival = max(stream.lastArrival, now + delay())
        queue.add(.stream(connection: connection, item), at: stream.lastArrival)
        if case .event(.offers(let offers)) = item { stream.offers.formUnion(offers.map(\.id.value)) }
        if case .event(.update(let status)) = item, status.uuid != nil, !isCalm, chance(plan.faults) {
            queue.add(.stream(connection: connection, item), at: stream.lastArrival + delay())
        }
        network.streams[connection] = stream
    }

    mutating func delivered(_ item: StreamItem, _ connection: Int) throws(LawBroken) {
        guard network.streams[connection]?.isBroken == false, network.session?.connection == connection else { return }
        switch item {
        case .head(let streamID):
            network.session?.streamID = streamID
            try feed(.subscriptionAccepted(.init(connection)))
        case .event(let event):
            if case .offers(let offers) = event {
                network.streams[connection]?.offers.subtract(offers.map(\.id.value))
            }
            try feed(.event(.init(connection), event))
        case .end: try feed(.subscriptionEnded(.init(connection), .streamEnded(nil)))
        }
    }

    // MARK: Calls

    /// Sends a call, to arrive after the earlier calls of its lane.
    mutating func enqueue(_ call: SimulatedCall) {
        guard network.session?.connection == call.connection else { return }
        start(call)
    }

    /// The arrival time of a message sent now: not before that of an earlier message.
    private mutating func arrival(_ lane: CallLane) -> Int64 {
        let at = max(network.session?.lastArrival[lane] ?? 0, now + delay())
        network.session?.lastArrival[lane] = at
        return at
    }

    private mutating func start(_ call: SimulatedCall) {
        var call = call
        call.streamID = network.session?.streamID
        guard !isCalm, chance(plan.faults) else { return queue.add(.call(call), at: arrival(call.lane)) }
        let at = now + delay()
        switch Int.random(in: 0..<6, using: &random) {
        case 0: queue.add(.answer(call, .notSent("connection refused")), at: at)
        case 1: queue.add(.answer(call, .unknown("lost on its way")), at: at)
        case 2, 3:
            // The answer is lost. The call arrives before or after the scheduler gives up waiting.
            call.isAnswered = false
            queue.add(.call(call), at: arrival(call.lane))
            queue.add(.answer(call, .unknown("its answer was lost")), at: now + chance(seconds: 0...10))
        case 4:
            // A proxy may or may not have passed the call on.
            if Bool.random(using: &random) {
                call.isAnswered = false
                queue.add(.call(call), at: arrival(call.lane))
            }
            queue.add(.answer(call, .unknown("HTTP 502 Bad Gateway")), at: at)
        default: queue.add(.answer(call, .rejected(status: 503, text: "not ready")), at: at)
        }
        ledger.met.insert(.callLost)
        note("fault: \(call.call.type) \(call.id.number)")
    }

    mutating func arrived(_ call: SimulatedCall) throws(LawBroken) {
        let message = call.call.message(frameworkID: Mesos.FrameworkID(call.frameworkID))
        let answer = try feedMaster(.call(message, streamID: call.streamID))
        guard let answer, call.isAnswered else { return }
        let outcome: CallOutcome =
            (200..<300).contains(answer.status) ? .accepted : .rejected(status: answer.status, text: answer.text)
        let at = max(network.session?.lastAnswer[call.lane] ?? 0, now + delay())
        if network.session?.connection == call.connection { network.session?.lastAnswer[call.lane] = at }
        queue.add(.answer(call, outcome), at: at)
    }

    mutating func answered(_ call: SimulatedCall, _ outcome: CallOutcome) throws(LawBroken) {
        guard network.session?.connection == call.connection else { return }
        if case .acknowledge(let acknowledge) = call.call { ledger.acknowledging.remove(acknowledge.uuid) }
        try feed(.callFinished(call.id, outcome))
    }
}
