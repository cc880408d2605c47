import JSONSupport
import MachineSupport
import MesosAPI

extension EmbeddedMaster {
    /// A framework of a master.
    public struct FrameworkSnapshot: Sendable {
        /// The framework's id.
        public var id: String
        /// The framework as it subscribed.
        public var info: Mesos.FrameworkInfo
        /// Whether the framework is subscribed.
        public var isConnected: Bool
        /// Whether the framework was removed: by TEARDOWN, by the operator or because its failover timeout expired.
        public var isRemoved: Bool
        /// The roles for which the framework wants no offers.
        public var suppressedRoles: Set<String>
    }

    /// A task of a master.
    public struct TaskSnapshot: Sendable {
        /// The task's id.
        public var id: String
        /// The id of the task's framework.
        public var frameworkID: String
        /// The id of the agent that runs the task.
        public var agentID: String
        /// The id of the task's container.
        public var containerID: String
        /// The task as the framework sent it.
        public var info: Mesos.TaskInfo
        /// The latest state that the agent reported; TASK_UNREACHABLE for tasks of unreachable agents.
        public var state: Mesos.TaskState
        /// The statuses that were sent; of several in a row with the same state only the last.
        public var statuses: [Mesos.TaskStatus]
        /// The number of updates that wait for acknowledgement.
        public var unacknowledgedUpdates: Int
    }

    /// An open offer of a master.
    public struct OfferSnapshot: Sendable {
        /// The offer's id.
        public var id: String
        /// The id of the framework that has the offer.
        public var frameworkID: String
        /// The id of the offered agent.
        public var agentID: String
        /// The role that the resources are allocated to.
        public var role: String
        /// The offered resources.
        public var resources: ResourceSet
        /// The planned maintenance of the agent, if any.
        public var unavailability: Mesos.Unavailability?
    }

    /// A scheduler call that a master received.
    public struct RecordedCall: Sendable {
        /// The moment of the call.
        public var time: Instant
        /// The call.
        public var call: Mesos.Scheduler.Call
    }
}

extension EmbeddedMaster {
    // MARK: Inspection

    /// All frameworks, the removed ones first.
    public func frameworks() -> [FrameworkSnapshot] {
        let removed = machine.completedFrameworks.map { snapshot($0, isRemoved: true) }
        return removed + machine.orderedFrameworks.map { snapshot($0, isRemoved: false) }
    }

    private func snapshot(_ framework: FrameworkRecord, isRemoved: Bool) -> FrameworkSnapshot {
        FrameworkSnapshot(
            id: framework.id, info: framework.info, isConnected: framework.isConnected, isRemoved: isRemoved,
            suppressedRoles: framework.suppressedRoles)
    }

    /// The tasks of all frameworks that are not removed, including ended tasks up to
    /// ``MasterPolicy/maximumCompletedTasks``; ordered by id.
    public func tasks() -> [TaskSnapshot] {
        machine.frameworks.values.flatMap { framework in
            framework.tasks.values.map { snapshot($0) }
                + framework.unreachableTasks.values.map { snapshot($0, state: .unreachable) }
                + framework.completedTasks.map { snapshot($0) }
        }.sorted { ($0.id, $0.frameworkID) < ($1.id, $1.frameworkID) }
    }

    /// The task with an id, preferably a live one; `nil` if there is none.
    public func task(_ id: String) -> TaskSnapshot? {
        for framework in machine.frameworks.values {
            if let task = framework.tasks[id] { return snapshot(task) }
            if let task = framework.unreachableTasks[id] { return snapshot(task, state: .unreachable) }
        }
        let ended = (Array(machine.frameworks.values) + machine.completedFrameworks).flatMap(\.completedTasks)
        return ended.last { $0.id == id }.map { snapshot($0) }
    }

    private func snapshot(_ task: TaskRecord, state: Mesos.TaskState? = nil) -> TaskSnapshot {
        TaskSnapshot(
            id: task.id, frameworkID: task.frameworkID, agentID: task.agentID, containerID: task.containerID,
            info: task.info, state: state ?? task.state, statuses: task.statuses,
            unacknowledgedUpdates: task.pending.count)
    }

    /// The open offers, ordered by id.
    public func offers() -> [OfferSnapshot] {
        machine.offers.values.map {
            OfferSnapshot(
                id: $0.id, frameworkID: $0.framework, agentID: $0.agent, role: $0.role, resources: $0.resources,
                unavailability: machine.agents[$0.agent]?.unavailability)
        }.sorted { $0.id < $1.id }
    }

    /// The ids of the agents, in order of registration.
    public func agentIDs() -> [String] { machine.agentOrder }

    func json(ofEndpoint path: String, query: [String: String]) -> JSONValue? {
        machine.json(ofEndpoint: path, query: query)
    }

    func response(to type: Mesos.Master.Call.Kind, hidesRemoved: Bool) -> Mesos.Master.Response? {
        machine.response(to: type, hidesRemoved: hidesRemoved)
    }

    // MARK: Actions

    /// Makes a task's agent report a state. A final state ends the task's script.
    ///
    /// - Throws: ``EmbeddedMesosError`` with code `notFound` if no live task has this id.
    public func updateTask(_ id: String, _ report: TaskReport) throws(EmbeddedMesosError) {
        guard let framework = frameworkID(ofLiveTask: id) else {
            throw EmbeddedMesosError(.notFound, "no framework has a live task '\(id)'")
        }
        if report.state.isEnd { dropScript(of: TaskKey(framework: framework, task: id)) }
        handle(.report(report, framework: framework, task: id))
    }

    /// Returns only the id, because a record that is held while the machine changes is copied with all its tasks.
    private func frameworkID(ofLiveTask id: String) -> String? {
        machine.frameworks.first { $0.value.tasks[id] != nil || $0.value.unreachableTasks[id] != nil }?.key
    }

    /// Makes a task's agent report a state. A final state ends the task's script.
    ///
    /// - Throws: ``EmbeddedMesosError`` with code `notFound` if no live task has this id.
    public func updateTask(
        _ id: String, state: Mesos.TaskState, reason: Mesos.TaskStatus.Reason? = nil, message: String? = nil
    ) throws(EmbeddedMesosError) {
        try updateTask(id, TaskReport(state, message: message, reason: reason))
    }

    /// Makes an agent disappear.
    ///
    /// - Throws: ``EmbeddedMesosError`` with code `notFound` if there is no such agent.
    public func loseAgent(_ id: String, _ loss: AgentLoss = .unreachable) async throws(EmbeddedMesosError) {
        try checkAgent(id)
        handle(.agentLost(id, loss))
        if loss == .disconnected { await fleet.processAgents[id]?.closeAPI() }
    }

    /// Makes a lost agent return. A process agent then serves the sandboxes that it had.
    ///
    /// - Throws: ``EmbeddedMesosError`` with code `notFound` if there is no such agent, or `cannotListen` if its port was
    ///   taken.
    public func returnAgent(_ id: String) async throws(EmbeddedMesosError) {
        try checkAgent(id)
        try await fleet.processAgents[id]?.openAPI()
        handle(.agentReturned(id))
    }

    private func checkAgent(_ id: String) throws(EmbeddedMesosError) {
        if machine.agents[id] == nil { throw noAgent(id) }
    }

    func noAgent(_ id: String) -> EmbeddedMesosError {
        EmbeddedMesosError(.notFound, "there is no agent '\(id)', only \(machine.agentOrder.joined(separator: ", "))")
    }

    /// Rescinds an offer.
    ///
    /// - Throws: ``EmbeddedMesosError`` with code `notFound` if the offer is not open.
    public func rescindOffer(_ id: String) throws(EmbeddedMesosError) {
        guard machine.offers[id] != nil else { throw EmbeddedMesosError(.notFound, "there is no open offer '\(id)'") }
        handle(.rescind(offer: id))
    }

    /// Removes a framework and ends its tasks, like the operator.
    ///
    /// - Throws: ``EmbeddedMesosError`` with code `notFound` if there is no such framework.
    public func removeFramework(_ id: String) throws(EmbeddedMesosError) {
        if machine.frameworks[id] == nil { throw EmbeddedMesosError(.notFound, "there is no framework '\(id)'") }
        handle(.removeFramework(id))
    }

    /// Breaks a framework's connection, like a network failure.
    ///
    /// - Throws: ``EmbeddedMesosError`` with code `notFound` if no such framework is connected.
    public func disconnectFramework(_ id: String) throws(EmbeddedMesosError) {
        guard let connection = machine.frameworks[id]?.connection else {
            throw EmbeddedMesosError(.notFound, "no framework '\(id)' is connected")
        }
        breakConnection(connection)
    }
}
