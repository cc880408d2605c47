import MachineSupport
import MesosAPI

extension MasterStateMachine {
    /// The response to a reading call of the operator API; `nil` for calls that the embedded master does not answer.
    ///
    /// - Parameter hidesRemoved: whether to leave out the tasks of frameworks that are gone, as Mesos does in protobuf and
    ///   not in JSON.
    func response(to type: Mesos.Master.Call.Kind, hidesRemoved: Bool = false) -> Mesos.Master.Response? {
        var response = Mesos.Master.Response()
        // A response has the name of its call.
        response.type = type.name.flatMap { .init(name: $0) }
        switch type {
        case .getHealth: response.getHealth = .init(healthy: true)
        case .getVersion: response.getVersion = .init(versionInfo: .with { $0.version = identity.version })
        case .getMaster:
            response.getMaster = .with {
                $0.masterInfo = masterInfo
                $0.startTime = startTime.seconds
                $0.electedTime = startTime.seconds
            }
        case .getState:
            response.getState = .with {
                $0.getTasks = tasksResponse(hidesRemoved: hidesRemoved)
                $0.getExecutors = executorsResponse
                $0.getFrameworks = frameworksResponse
                $0.getAgents = agentsResponse
            }
        case .getTasks: response.getTasks = tasksResponse(hidesRemoved: hidesRemoved)
        case .getExecutors: response.getExecutors = executorsResponse
        case .getFrameworks: response.getFrameworks = frameworksResponse
        case .getAgents: response.getAgents = agentsResponse
        case .getOperations:
            response.getOperations = .init(operations: MessageList(orderedOperations.map(Self.message(of:))))
        case .getMaintenanceSchedule: response.getMaintenanceSchedule = .init(schedule: schedule)
        case .getMaintenanceStatus: response.getMaintenanceStatus = .init(status: maintenanceStatus)
        default: return nil
        }
        return response
    }

    static let operatorCalls: [Mesos.Master.Call.Kind] = [
        .getHealth, .getVersion, .getMaster, .getState, .getTasks, .getExecutors, .getFrameworks, .getAgents,
        .getOperations, .getMaintenanceSchedule, .getMaintenanceStatus,
    ]

    /// The calls of ``MasterInput/operatorCall(_:)``.
    static let changingCalls: [Mesos.Master.Call.Kind] = [
        .updateMaintenanceSchedule, .startMaintenance, .stopMaintenance, .markAgentGone, .drainAgent, .deactivateAgent,
        .reactivateAgent, .teardown,
    ]

    mutating func perform(_ call: Mesos.Master.Call, at now: Instant, _ effects: inout Effects) -> CallAnswer {
        func missing(_ field: String) -> CallAnswer {
            CallAnswer(400, "Failed to validate master::Call: Expecting '\(field)' to be present")
        }
        switch call.type {
        case .updateMaintenanceSchedule:
            guard let update = call.updateMaintenanceSchedule else { return missing("update_maintenance_schedule") }
            return updateSchedule(update.schedule, at: now, &effects)
        case .startMaintenance:
            guard let start = call.startMaintenance else { return missing("start_maintenance") }
            return startMaintenance(of: start.machines, at: now, &effects)
        case .stopMaintenance:
            guard let stop = call.stopMaintenance else { return missing("stop_maintenance") }
            return stopMaintenance(of: stop.machines, at: now, &effects)
        case .markAgentGone:
            guard let mark = call.markAgentGone else { return missing("mark_agent_gone") }
            let id = mark.agentID.value
            if goneAgents.contains(id) { return CallAnswer(200) }
            guard agents[id] != nil else { return CallAnswer(404, "Agent not found") }
            lose(id, .gone, at: now, &effects)
            return CallAnswer(200)
        case .drainAgent:
            guard let drain = call.drainAgent else { return missing("drain_agent") }
            return self.drain(drain, at: now, &effects)
        case .deactivateAgent:
            guard let deactivate = call.deactivateAgent else { return missing("deactivate_agent") }
            return self.deactivate(deactivate.agentID.value, at: now, &effects)
        case .reactivateAgent:
            guard let reactivate = call.reactivateAgent else { return missing("reactivate_agent") }
            return self.reactivate(reactivate.agentID.value, at: now, &effects)
        case .teardown:
            guard let teardown = call.teardown else { return missing("teardown") }
            let id = teardown.frameworkID.value
            guard frameworks[id] != nil else { return CallAnswer(400, "No framework found with specified ID") }
            removeFramework(id, at: now, &effects)
            return CallAnswer(200)
        default: return CallAnswer(501, "The embedded master does not answer this call")
        }
    }

    var orderedFrameworks: [FrameworkRecord] { frameworks.values.sorted { $0.sequence < $1.sequence } }

    private func tasksResponse(hidesRemoved: Bool) -> Mesos.Master.Response.GetTasks {
        let live = orderedFrameworks
        let removed = hidesRemoved ? [] : completedFrameworks
        return .with {
            $0.tasks = MessageList(live.flatMap { $0.tasks.values.sorted { $0.id < $1.id } }.map(message(of:)))
            $0.unreachableTasks = MessageList(
                live.flatMap { $0.unreachableTasks.values.sorted { $0.id < $1.id } }.map(message(of:)))
            $0.completedTasks = MessageList((removed + live).flatMap(\.completedTasks).map(message(of:)))
        }
    }

    func message(of task: TaskRecord) -> Mesos.Task {
        .with {
            $0.name = task.info.name
            $0.taskID = task.info.taskID
            $0.frameworkID = Mesos.FrameworkID(task.frameworkID)
            if task.hasOwnExecutor { $0.executorID = Mesos.ExecutorID(task.executorID) }
            $0.agentID = Mesos.AgentID(task.agentID)
            $0.state = task.state
            $0.resources = task.resources.resources
            $0.statuses = MessageList(task.statuses)
            if let latest = task.statuses.last {
                $0.statusUpdateState = latest.state
                $0.statusUpdateUUID = latest.uuid
            }
            $0.labels = task.info.labels
            $0.discovery = task.info.discovery
            $0.container = task.info.container
            $0.healthCheck = task.info.healthCheck
            $0.killPolicy = task.info.killPolicy
            $0.user = task.info.command?.user
        }
    }

    private var executorsResponse: Mesos.Master.Response.GetExecutors {
        let executors = orderedFrameworks.flatMap { framework in
            framework.executors.map { key, executor in
                Mesos.Master.Response.GetExecutors.Executor.with {
                    $0.executorInfo = executor.info
                    $0.agentID = Mesos.AgentID(key.agent)
                }
            }
        }
        return .with { $0.executors = MessageList(executors) }
    }

    private var frameworksResponse: Mesos.Master.Response.GetFrameworks {
        .with {
            $0.frameworks = MessageList(orderedFrameworks.map(message(of:)))
            $0.completedFrameworks = MessageList(completedFrameworks.map(message(of:)))
        }
    }

    private func message(of framework: FrameworkRecord) -> Mesos.Master.Response.GetFrameworks.Framework {
        .with {
            $0.frameworkInfo = framework.info
            $0.active = framework.isConnected
            $0.connected = framework.isConnected
            $0.recovered = framework.isRecovered
            $0.registeredTime = .init(nanoseconds: framework.registeredTime.nanoseconds)
            $0.reregisteredTime = .init(nanoseconds: framework.reregisteredTime.nanoseconds)
            $0.unregisteredTime = framework.unregisteredTime.map { .init(nanoseconds: $0.nanoseconds) }
            $0.offers = MessageList(framework.offers.sorted().compactMap { offers[$0] }.map(message(of:)))
            $0.allocatedResources = framework.usedResources.resources
            $0.offeredResources = offeredResources(framework.offers).resources
        }
    }

    func offeredResources(_ ids: Set<String>) -> ResourceSet {
        ids.sorted().compactMap { offers[$0] }.reduce(into: ResourceSet()) { $0 += $1.resources }
    }

    /// The allocated resources that tasks and executors use on an agent.
    func usedResources(of agent: AgentRecord) -> ResourceSet {
        var used = ResourceSet()
        for key in agent.tasks {
            let framework = frameworks[key.framework]
            guard let task = framework?.tasks[key.task] ?? framework?.unreachableTasks[key.task] else { continue }
            if task.holdsResources { used += task.resources }
        }
        for framework in frameworks.values {
            for (key, executor) in framework.executors where key.agent == agent.id { used += executor.resources }
        }
        return used
    }

    func isActive(_ agent: AgentRecord) -> Bool { agent.presence == .here && !deactivated.contains(agent.id) }

    var orderedAgents: [AgentRecord] { agentOrder.compactMap { agents[$0] } }

    private var agentsResponse: Mesos.Master.Response.GetAgents {
        let messages = orderedAgents.map { agent in
            Mesos.Master.Response.GetAgents.Agent.with {
                $0.agentInfo = agent.info
                $0.active = isActive(agent)
                $0.deactivated = deactivated.contains(agent.id)
                $0.drainInfo = draining[agent.id]?.info
                $0.estimatedDrainStartTime = draining[agent.id]?.start.map { .init(nanoseconds: $0.nanoseconds) }
                $0.version = identity.version
                $0.pid = agent.pid
                $0.registeredTime = .init(nanoseconds: agent.registeredTime.nanoseconds)
                $0.reregisteredTime = agent.reregisteredTime.map { .init(nanoseconds: $0.nanoseconds) }
                $0.totalResources = agent.total.resources
                $0.allocatedResources = usedResources(of: agent).resources
                $0.offeredResources = offeredResources(agent.offers).resources
                $0.capabilities = MessageList(Self.agentCapabilities.map { .init(type: $0) })
            }
        }
        return .with { $0.agents = MessageList(messages) }
    }

    static let agentCapabilities: [Mesos.AgentInfo.Capability.Kind] = [
        .multiRole, .hierarchicalRole, .reservationRefinement, .resourceProvider, .resizeVolume,
        .agentOperationFeedback, .agentDraining, .taskResourceLimits,
    ]
}
