import MachineSupport
import MesosAPI
import TestSupport

/// A master that plays one scene over a real socket: after each step of its stream it waits for a call.
final class ScriptedMaster: Sendable {
    enum Step: Sendable {
        case event(SchedulerEvent)
        /// Goes on when a call of this kind has come since the last wait.
        case wait(Mesos.Scheduler.Call.Kind)
        case close
        case silence
    }

    private struct State {
        var calls: [Mesos.Scheduler.Call] = []
        var headers: [[String: String]] = []
        var gates: [(kind: Mesos.Scheduler.Call.Kind, gate: Gate)] = []
        var scenes: [[Step]]
    }

    private let state: Lock<State>
    private let holder = Lock<ScriptedHTTPServer?>(nil)

    /// - Parameters:
    ///   - scenes: what each subscription sees; the last is played for all later ones.
    ///   - socket: a bound socket to listen on, instead of one on a free port.
    ///   - answer: an answer of its own to a call, instead of 202 or the stream.
    init(
        scenes: [[Step]], socket: (descriptor: Int32, port: Int)? = nil,
        answer: @escaping @Sendable (Mesos.Scheduler.Call) -> [ScriptedAction]? = { _ in nil }
    ) throws {
        state = Lock(State(scenes: scenes))
        let handler: ScriptedHTTPServer.Handler = { [weak self] request in
            guard let self, let call = try? Mesos.Scheduler.Call(serializedBytes: request.body) else {
                return [.text("not a call", status: 400)]
            }
            self.record(call, request)
            if let own = answer(call) { return own }
            return call.type == .subscribe ? self.stream() : [.respond(status: 202)]
        }
        let server =
            if let socket {
                try ScriptedHTTPServer(boundSocket: socket.descriptor, port: socket.port, handler: handler)
            } else {
                try ScriptedHTTPServer(handler: handler)
            }
        holder.withLock { $0 = server }
    }

    var port: Int { holder.withLock { $0?.port ?? 0 } }
    var url: String { holder.withLock { $0.map { "http://127.0.0.1:\($0.port)" } ?? "" } }

    var calls: [Mesos.Scheduler.Call] { state.withLock { $0.calls } }

    func calls(_ kind: Mesos.Scheduler.Call.Kind) -> [Mesos.Scheduler.Call] { calls.filter { $0.type == kind } }

    /// Header fields of the calls, names in lower case.
    var headers: [[String: String]] { state.withLock { $0.headers } }

    private func record(_ call: Mesos.Scheduler.Call, _ request: ScriptedRequest) {
        let gate = state.withLock { state -> Gate? in
            state.calls.append(call)
            state.headers.append(
                Dictionary(request.headers.map { ($0.name.lowercased(), $0.value) }) { first, _ in first })
            guard let index = state.gates.firstIndex(where: { $0.kind == call.type }) else { return nil }
            return state.gates.remove(at: index).gate
        }
        gate?.pass()
    }

    /// The head of the answer to a SUBSCRIBE.
    static let streamHead = ScriptedAction.raw(
        "HTTP/1.1 200 OK\r\nContent-Type: application/x-protobuf\r\nTransfer-Encoding: chunked\r\n"
            + "Mesos-Stream-Id: stream-1\r\n\r\n")

    private func stream() -> [ScriptedAction] {
        let scene = state.withLock { state in
            state.scenes.count > 1 ? state.scenes.removeFirst() : state.scenes.first ?? []
        }
        var actions = [Self.streamHead]
        for step in scene {
            switch step {
            case .event(let event):
                // An event that cannot be encoded is a mistake of the test and ends the stream.
                guard let bytes = try? event.message.serializedBytes() else { return actions + [.close] }
                actions.append(.chunk(RecordIOEncoder.encode(bytes)))
            case .wait(let kind):
                let gate = Gate()
                state.withLock { $0.gates.append((kind, gate)) }
                actions.append(.wait(gate))
            case .close: actions += [.chunk([]), .close]
            case .silence: actions.append(.silence)
            }
        }
        return actions
    }
}

extension ScriptedMaster.Step {
    static func subscribed(_ frameworkID: String = "fw-1", heartbeatInterval: Double = 15) -> Self {
        .event(.subscribed(.init(frameworkID: .init(frameworkID), heartbeatIntervalSeconds: heartbeatInterval)))
    }

    static func offers(_ offers: Mesos.Offer...) -> Self { .event(.offers(MessageList(offers))) }

    static func update(
        _ taskID: String, _ state: Mesos.TaskState, uuid: UInt8? = nil, message: String? = nil
    ) -> Self {
        .event(.update(status(taskID, state, uuid: uuid, message: message)))
    }
}
