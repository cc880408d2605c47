package import MesosScheduler

/// What a node asks of the leader. The node chooses the task ids, so that a repeated request has no second effect.
package enum NodeRequest: Sendable {
    /// - Parameter timeout: the time until the task must run.
    case launch(TaskRequest, timeout: Duration)
    /// Also ends a launch that is in flight.
    ///
    /// - Parameters:
    ///   - gracePeriod: `nil` for that of the request.
    ///   - timeout: the time until the task must have ended.
    case kill(taskID: String, gracePeriod: Duration?, timeout: Duration)
    /// Takes over a task of the node's earlier life.
    case adopt(taskID: String)
}

/// The answer of a node that may lead.
package enum NodeAnswer: Sendable {
    case launched(LaunchedTask)
    case ended(TaskOutcome)
    /// The leader is still at it: ask again with the same task id.
    case pending
    /// The request has failed, and asking again does not help.
    case failed(MesosSchedulerError)
    /// This node does not lead.
    case notLeader(LeaderRecord?)
    /// This node leads, but cannot say yet.
    case askAgain(reason: String)
}

/// A task of a node, as the leader knows it.
package struct NodeTask: Sendable, Hashable {
    package enum State: String, Sendable, Hashable {
        case launching
        case running
        /// Its agent cannot be reached; the task may come back.
        case unreachable
        case killing
    }

    package var taskID: String
    package var state: State
    package var labels: [String: String]
    /// The time of the launch in seconds since 1970; `nil` before it.
    package var launchedAt: Double?
    /// `nil` while the task is not placed.
    package var launched: LaunchedTask?

    package init(
        taskID: String, state: State, labels: [String: String] = [:], launchedAt: Double? = nil,
        launched: LaunchedTask? = nil
    ) {
        self.taskID = taskID
        self.state = state
        self.labels = labels
        self.launchedAt = launchedAt
        self.launched = launched
    }
}

/// A message of the leader about the tasks of one node.
package enum FeedMessage: Sendable {
    /// All tasks of the node. The first message of each feed.
    case full([NodeTask], epoch: Int64)
    case changed(NodeTask)
    case ended(TaskOutcome)
    /// Sent when nothing else was sent for a while.
    case heartbeat
}

/// Serves the requests of nodes, on the node that leads.
package protocol LeaderService: Sendable {
    /// Answers within `limit`, with ``NodeAnswer/pending`` if the work takes longer. The work goes on without the caller.
    func answer(_ request: NodeRequest, from node: NodeIdentity, limit: Duration) async -> NodeAnswer

    /// The feed of a node's tasks, which ends when this node leads no longer.
    func tasks(of node: NodeIdentity) async -> AsyncStream<FeedMessage>
}

/// A way to the leader: over HTTP, or within the process.
package protocol LeaderConnection: Sendable {
    /// - Throws: any error for a request that may or may not have arrived. It may be sent again.
    func send(_ request: NodeRequest) async throws -> NodeAnswer

    /// The feed of this node's tasks. It ends or throws when the connection is lost.
    func tasks() async throws -> AsyncThrowingStream<FeedMessage, any Error>
}
