import MesosAPI

extension MasterStateMachine {
    mutating func accept(_ accept: Mesos.Scheduler.Call.Accept, by framework: String, at now: MesosInstant) {
        if let problem = problem(withOffers: accept.offerIDs, of: framework) {
            refuse(accept, problem, by: framework, at: now)
            return
        }
        var free = ResourceSet()
        var place: (agent: String, role: String)?
        for id in accept.offerIDs {
            guard let offer = removeOffer(id.value) else { continue }
            free += offer.resources
            place = (offer.agent, offer.role)
        }
        guard let place else { return }
        for operation in accept.operations {
            switch operation.type {
            case .launch:
                for task in operation.launch?.taskInfos ?? [] {
                    launch(task, on: place.agent, role: place.role, from: &free, by: framework, at: now)
                }
            case .launchGroup:
                if let group = operation.launchGroup {
                    launch(group, on: place.agent, role: place.role, from: &free, by: framework, at: now)
                }
            default:
                let name = operation.type?.name ?? "without a known type"
                reject(
                    operation, "Operation \(name) is not supported by the embedded master", on: place.agent,
                    by: framework)
            }
        }
        recover(
            free, of: place.agent, from: framework, role: place.role, refusing: Self.refusal(accept.filters), at: now)
    }

    private func problem(withOffers ids: MessageList<Mesos.OfferID>, of framework: String) -> String? {
        if ids.isEmpty { return "No offers specified" }
        var seen: Set<String> = []
        for id in ids where !seen.insert(id.value).inserted { return "Duplicate offer \(id.value) in offer list" }
        var first: OfferRecord?
        for id in ids {
            guard let offer = offers[id.value] else { return "Offer \(id.value) is no longer valid" }
            guard offer.framework == framework else {
                return "Offer \(offer.id) has invalid framework \(offer.framework) while framework \(framework) "
                    + "is expected"
            }
            if let first, first.agent != offer.agent {
                return "Aggregated offers must belong to one single agent. Offer \(offer.id) uses agent \(offer.agent) "
                    + "and agent \(first.agent)"
            }
            if let first, first.role != offer.role {
                return "Aggregated offers must be allocated to the same role. Offer \(offer.id) uses role "
                    + "'\(offer.role)' but another is using role '\(first.role)'"
            }
            first = first ?? offer
        }
        return nil
    }

    /// An ACCEPT whose offers are not valid: each task is dropped, each other operation fails, valid offers end.
    private mutating func refuse(
        _ accept: Mesos.Scheduler.Call.Accept, _ problem: String, by framework: String, at now: MesosInstant
    ) {
        for id in accept.offerIDs where offers[id.value]?.framework == framework {
            guard let offer = removeOffer(id.value) else { continue }
            recover(
                offer.resources, of: offer.agent, from: framework, role: offer.role, refusing: nil, at: now)
        }
        let state: Mesos.TaskState = frameworks[framework]?.isPartitionAware == true ? .dropped : .lost
        for operation in accept.operations {
            let tasks: [Mesos.TaskInfo]
            switch operation.type {
            case .launch: tasks = operation.launch?.taskInfos.elements ?? []
            case .launchGroup: tasks = operation.launchGroup?.taskGroup.tasks.elements ?? []
            default:
                reject(operation, problem, on: nil, by: framework)
                continue
            }
            for task in tasks {
                tell(
                    framework, of: task.taskID, state, .invalidOffers, "Task launched with invalid offers: \(problem)",
                    agent: task.agentID, at: now)
            }
        }
    }

    /// Operations without an id get no answer, as with Mesos.
    private mutating func reject(
        _ operation: Mesos.Offer.Operation, _ problem: String, on agent: String?, by framework: String
    ) {
        guard let id = operation.id else { return }
        let status = Mesos.OperationStatus.with {
            $0.operationID = Mesos.OperationID(id.value)
            $0.state = .error
            $0.message = problem
            $0.agentID = agent.map { Mesos.AgentID($0) }
        }
        send(.updateOperationStatus(status), to: framework)
    }

    // MARK: Launching

    private mutating func launch(
        _ task: Mesos.TaskInfo, on agent: String, role: String, from free: inout ResourceSet, by framework: String,
        at now: MesosInstant
    ) {
        guard let record = frameworks[framework] else { return }
        let resources = record.shape.incoming(task.resources, role: role)
        var executor: (key: FrameworkRecord.ExecutorKey, resources: ResourceSet)?
        if let info = task.executor {
            let key = FrameworkRecord.ExecutorKey(agent: agent, executor: info.executorID.value)
            let isRunning = record.executors[key] != nil
            executor = (key, isRunning ? ResourceSet() : record.shape.incoming(info.resources, role: role))
        }
        let needed = resources + (executor?.resources ?? ResourceSet())
        let problem =
            TaskValidation.problem(with: task, on: agent, in: record)
            ?? TaskValidation.problem(with: resources, needed: needed, available: free)
        if let problem {
            tell(framework, of: task.taskID, .error, .taskInvalid, problem, agent: Mesos.AgentID(agent), at: now)
            return
        }
        free -= needed
        if let executor, let info = task.executor {
            start(info, executor.key, resources: executor.resources, by: framework)
        }
        start(task, on: agent, role: role, resources: resources, executor: task.executor, by: framework)
    }

    private mutating func launch(
        _ group: Mesos.Offer.Operation.LaunchGroup, on agent: String, role: String, from free: inout ResourceSet,
        by framework: String, at now: MesosInstant
    ) {
        guard let record = frameworks[framework] else { return }
        let tasks = group.taskGroup.tasks
        let key = FrameworkRecord.ExecutorKey(agent: agent, executor: group.executor.executorID.value)
        let executorResources =
            record.executors[key] != nil
            ? ResourceSet() : record.shape.incoming(group.executor.resources, role: role)
        var needed = executorResources
        var problem: String?
        var ids: Set<String> = []
        for task in tasks {
            let resources = record.shape.incoming(task.resources, role: role)
            needed += resources
            problem =
                problem ?? TaskValidation.problem(withGroupMember: task, on: agent, in: record)
                ?? (ids.insert(task.taskID.value).inserted ? nil : "Task has duplicate ID: \(task.taskID.value)")
        }
        problem = problem ?? TaskValidation.problem(with: needed, needed: needed, available: free)
        if let problem {
            for task in tasks {
                tell(
                    framework, of: task.taskID, .error, .taskGroupInvalid, problem, agent: Mesos.AgentID(agent), at: now
                )
            }
            return
        }
        free -= needed
        start(group.executor, key, resources: executorResources, by: framework)
        for task in tasks {
            start(
                task, on: agent, role: role, resources: record.shape.incoming(task.resources, role: role),
                executor: group.executor, by: framework)
        }
    }

    private mutating func start(
        _ info: Mesos.ExecutorInfo, _ key: FrameworkRecord.ExecutorKey, resources: ResourceSet, by framework: String
    ) {
        guard frameworks[framework]?.executors[key] == nil else { return }
        frameworks[framework]?.executors[key] = .init(
            info: info.detached(), containerID: random.uuid(), resources: resources, liveTasks: 0)
    }

    private mutating func start(
        _ task: Mesos.TaskInfo, on agent: String, role: String, resources: ResourceSet, executor: Mesos.ExecutorInfo?,
        by framework: String
    ) {
        guard let record = frameworks[framework] else { return }
        // The call that brought the task is large; what is kept must not keep all of it.
        let info = task.detached()
        let executorID = executor?.executorID.value ?? info.taskID.value
        let key = FrameworkRecord.ExecutorKey(agent: agent, executor: executorID)
        let started = TaskRecord(
            info: info, frameworkID: framework, agentID: agent, executorID: executorID,
            hasOwnExecutor: executor != nil, containerID: random.uuid(),
            parentContainerID: executor == nil ? nil : record.executors[key]?.containerID, role: role,
            user: record.info.user, resources: resources)
        frameworks[framework]?.tasks[started.id] = started
        frameworks[framework]?.executors[key]?.liveTasks += 1
        agents[agent]?.tasks.insert(TaskKey(framework: framework, task: started.id))
        let launch = TaskLaunch(
            frameworkID: framework, agentID: agent, task: info, executorID: executorID,
            containerID: started.containerID, parentContainerID: started.parentContainerID, user: record.info.user,
            role: role, sendsKilling: record.has(.taskKillingState))
        effects.append(.agent(agent, .launch(launch)))
    }
}
