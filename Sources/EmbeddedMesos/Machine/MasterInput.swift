import MesosAPI

enum MasterInput: Sendable {
    /// A valid SUBSCRIBE call, whose response will be the stream of a connection.
    case subscribe(Mesos.Scheduler.Call, MasterStateMachine.ConnectionID)
    /// Any other valid call, with its Mesos-Stream-Id.
    case call(Mesos.Scheduler.Call, streamID: String?)
    /// A subscription's connection broke or was closed by the client.
    case disconnected(MasterStateMachine.ConnectionID)
    case agentRegistered(AgentDescription)
    case agentLost(String, AgentLoss)
    case agentReturned(String)
    /// An agent of the master's ``MasterRegistry`` registers.
    case agentReregistered(String)
    case report(TaskReport, framework: String, task: String)
    case executorMessage([UInt8], framework: String, executor: String, agent: String)
    case rescind(offer: String)
    /// A changing call of the operator API; see ``MasterStateMachine/changingCalls``.
    case operatorCall(Mesos.Master.Call)
    case removeFramework(String)
    case tick
}

enum MasterEffect: Sendable {
    /// Answer a subscription with status 200 and this Mesos-Stream-Id.
    case opened(MasterStateMachine.ConnectionID, streamID: String)
    case answer(CallAnswer)
    case send(MasterStateMachine.ConnectionID, Mesos.Scheduler.Event)
    /// End the stream after the events sent so far.
    case close(MasterStateMachine.ConnectionID)
    case agent(String, AgentCommand)
}

/// The HTTP response to a call other than SUBSCRIBE.
public struct CallAnswer: Sendable, Hashable {
    /// The HTTP status.
    public var status: Int
    /// The body, in plain text; may be empty.
    public var text: String

    /// Makes an answer.
    public init(_ status: Int, _ text: String = "") {
        self.status = status
        self.text = text
    }

    static let accepted = CallAnswer(202)
}
