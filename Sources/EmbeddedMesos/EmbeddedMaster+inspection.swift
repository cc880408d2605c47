import JSONSupport
import MesosAPI

/// A framework of an ``EmbeddedMaster``.
public struct FrameworkSnapshot: Sendable {
    public var id: String
    public var info: Mesos.FrameworkInfo
    public var isConnected: Bool
    /// Whether it was torn down or its failover timeout passed.
    public var isRemoved: Bool
    public var suppressedRoles: Set<String>
}

/// A task of an ``EmbeddedMaster``.
public struct TaskSnapshot: Sendable {
    public var id: String
    public var frameworkID: String
    public var agentID: String
    public var containerID: String
    public var info: Mesos.TaskInfo
    /// The latest state the agent told; ``AgentLoss/unreachable`` agents' tasks are TASK_UNREACHABLE.
    public var state: Mesos.TaskState
    /// The statuses that were sent, several in a row of the same state as one.
    public var statuses: [Mesos.TaskStatus]
    /// How many updates wait for acknowledgement.
    public var unacknowledgedUpdates: Int
}

/// An offer of an ``EmbeddedMaster`` that is out.
public struct OfferSnapshot: Sendable {
    public var id: String
    public var frameworkID: String
    public var agentID: String
    public var role: String
    public var resources: ResourceSet
    /// The maintenance the agent is scheduled for.
    public var unavailability: Mesos.Unavailability?
}

extension EmbeddedMaster {
    // MARK: Looking

    /// All frameworks, removed ones first.
    public func frameworks() -> [FrameworkSnapshot] {
        let removed = machine.completedFrameworks.map { snapshot($0, isRemoved: true) }
        return removed + machine.orderedFrameworks.map { snapshot($0, isRemoved: false) }
    }

    private func snapshot(_ framework: FrameworkRecord, isRemoved: Bool) -> FrameworkSnapshot {
        FrameworkSnapshot(
            id: framework.id, info: framework.info, isConnected: framework.isConnected, isRemoved: isRemoved,
            suppressedRoles: framework.suppressedRoles)
    }

    /// The tasks of all frameworks that are not removed, ended ones too as far as they are kept; ordered by id.
    public func tasks() -> [TaskSnapshot] {
        machine.frameworks.values.flatMap { framework in
            framework.tasks.values.map { snapshot($0) }
                + framework.unreachableTasks.values.map { snapshot($0, state: .unreachable) }
                + framework.completedTasks.map { snapshot($0) }
        }.sorted { ($0.id, $0.frameworkID) < ($1.id, $1.frameworkID) }
    }

    /// The task with this id, live ones first; `nil`: there is none.
    public func task(_ id: String) -> TaskSnapshot? {
        for framework in machine.frameworks.values {
            if let task = framework.tasks[id] { return snapshot(task) }
            if let task = framework.unreachableTasks[id] { return snapshot(task, state: .unreachable) }
        }
        let ended =
            machine.frameworks.values.flatMap(\.completedTasks)
            + machine.completedFrameworks
            .flatMap(\.completedTasks)
        return ended.last { $0.id == id }.map { snapshot($0) }
    }

    private func snapshot(_ task: TaskRecord, state: Mesos.TaskState? = nil) -> TaskSnapshot {
        TaskSnapshot(
            id: task.id, frameworkID: task.frameworkID, agentID: task.agentID, containerID: task.containerID,
            info: task.info, state: state ?? task.state, statuses: task.statuses,
            unacknowledgedUpdates: task.pending.count)
    }

    /// The offers that are out, ordered by id.
    public func offers() -> [OfferSnapshot] {
        machine.offers.values.map {
            OfferSnapshot(
                id: $0.id, frameworkID: $0.framework, agentID: $0.agent, role: $0.role, resources: $0.resources,
                unavailability: machine.agents[$0.agent]?.unavailability)
        }.sorted { $0.id < $1.id }
    }

    /// Ids of the agents, in order of registration.
    public func agentIDs() -> [String] { machine.agentOrder }

    func stateJSON() -> JSONValue { machine.stateJSON }

    func response(to type: Mesos.Master.Call.Kind) -> Mesos.Master.Response? { machine.response(to: type) }

    // MARK: Acting

    /// Has a task's agent tell this of it, as a scripted step would. An end is the end of its script too.
    ///
    /// - Throws: ``EmbeddedMesosError`` with code `notFound` when no live task has this id.
    public func updateTask(_ id: String, _ report: TaskReport) throws(EmbeddedMesosError) {
        guard let framework = frameworkID(ofLiveTask: id) else {
            throw EmbeddedMesosError(.notFound, "no framework has a live task '\(id)'")
        }
        if report.state.isEnd { dropScript(of: TaskKey(framework: framework, task: id)) }
        handle(.report(report, framework: framework, task: id))
    }

    /// The id alone: a record that is held while the machine changes is copied with all its tasks.
    private func frameworkID(ofLiveTask id: String) -> String? {
        machine.frameworks.first { $0.value.tasks[id] != nil || $0.value.unreachableTasks[id] != nil }?.key
    }

    /// Shorthand for ``updateTask(_:_:)``.
    public func updateTask(
        _ id: String, state: Mesos.TaskState, reason: Mesos.TaskStatus.Reason? = nil, message: String? = nil
    ) throws(EmbeddedMesosError) {
        try updateTask(id, TaskReport(state, message: message, reason: reason))
    }

    /// Lets an agent get lost.
    public func loseAgent(_ id: String, _ loss: AgentLoss = .unreachable) throws(EmbeddedMesosError) {
        try checkAgent(id)
        handle(.agentLost(id, loss))
    }

    /// Lets an agent come back that was lost, other than for good.
    public func returnAgent(_ id: String) throws(EmbeddedMesosError) {
        try checkAgent(id)
        handle(.agentReturned(id))
    }

    private func checkAgent(_ id: String) throws(EmbeddedMesosError) {
        guard machine.agents[id] == nil else { return }
        throw EmbeddedMesosError(
            .notFound, "no agent '\(id)'; there are \(machine.agentOrder.joined(separator: ", "))")
    }

    /// Withdraws an offer.
    public func rescindOffer(_ id: String) throws(EmbeddedMesosError) {
        guard machine.offers[id] != nil else { throw EmbeddedMesosError(.notFound, "no offer '\(id)' is out") }
        handle(.rescind(offer: id))
    }

    /// Removes a framework as the operator would.
    public func removeFramework(_ id: String) throws(EmbeddedMesosError) {
        guard machine.frameworks[id] != nil else { throw EmbeddedMesosError(.notFound, "no framework '\(id)'") }
        handle(.removeFramework(id))
    }

    /// Breaks a framework's connection, as a failing network would.
    public func disconnectFramework(_ id: String) throws(EmbeddedMesosError) {
        guard let connection = machine.frameworks[id]?.connection else {
            throw EmbeddedMesosError(.notFound, "no framework '\(id)' is connected")
        }
        breakConnection(connection)
    }
}
