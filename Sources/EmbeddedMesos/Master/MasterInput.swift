import MesosAPI

/// A subscription's connection, numbered by whoever owns it.
public struct ConnectionID: Sendable, Hashable {
    public var number: UInt64

    public init(_ number: UInt64) { self.number = number }
}

/// What can happen to a master.
public enum MasterInput: Sendable {
    /// A SUBSCRIBE call that passed ``CallValidation`` and whose answer will be the stream `connection`.
    case subscribe(Mesos.Scheduler.Call, ConnectionID)
    /// Any other call that passed ``CallValidation``, with the Mesos-Stream-Id that came with it.
    case call(Mesos.Scheduler.Call, streamID: String?)
    /// A subscription's connection broke or was closed by the other side.
    case disconnected(ConnectionID)
    /// An agent registers.
    case agentRegistered(AgentDescription)
    /// An agent is no longer there.
    case agentLost(String, AgentLoss)
    /// An agent that was lost, but not for good, is there again.
    case agentReturned(String)
    /// An agent of the ``MasterRegistry`` the master started with registers.
    case agentReregistered(String)
    /// An agent tells of a task.
    case report(TaskReport, framework: String, task: String)
    /// An executor sends a message to its scheduler.
    case executorMessage([UInt8], framework: String, executor: String, agent: String)
    /// An offer is withdrawn.
    case rescind(offer: String)
    /// A call of the operator API that changes something; see ``MasterStateMachine/changingCalls``.
    case operatorCall(Mesos.Master.Call)
    /// A framework is removed by the operator.
    case removeFramework(String)
    /// Time has passed; see ``MasterStateMachine/nextDeadline``.
    case tick
}

/// What a master wants done.
public enum MasterEffect: Sendable {
    /// The subscription was taken: answer 200 with this Mesos-Stream-Id, then stream.
    case opened(ConnectionID, streamID: String)
    /// The answer to the call that was handed in.
    case answer(CallAnswer)
    case send(ConnectionID, Mesos.Scheduler.Event)
    /// End the stream, after what was sent before.
    case close(ConnectionID)
    case agent(String, AgentCommand)
}

/// The answer to a call that is not a subscription.
public struct CallAnswer: Sendable, Hashable {
    /// The HTTP status.
    public var status: Int
    /// The body, plain text; empty: none.
    public var text: String

    public init(_ status: Int, _ text: String = "") {
        self.status = status
        self.text = text
    }

    static let accepted = CallAnswer(202)
}

/// How an agent gets lost, as the master sees it.
public enum AgentLoss: Sendable, Hashable {
    /// The network between it and the master is cut: calls and updates wait. When it does not return within
    /// ``MasterPolicy/agentHealthCheckLimit``, it becomes ``unreachable``; before that nobody notices.
    case partitioned
    /// It does not answer any more: tasks of PARTITION_AWARE frameworks become TASK_UNREACHABLE, others TASK_LOST.
    case unreachable
    /// Its process ended: tasks of frameworks that do not checkpoint become TASK_LOST at once.
    case disconnected
    /// The operator marked it gone: nothing is sent, reconciliation says TASK_GONE_BY_OPERATOR. It never returns.
    case gone
}
