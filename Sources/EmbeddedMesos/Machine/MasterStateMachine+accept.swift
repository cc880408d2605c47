import MachineSupport
import MesosAPI

extension MasterStateMachine {
    mutating func accept(
        _ accept: Mesos.Scheduler.Call.Accept, by framework: String, at now: Instant, _ effects: inout Effects
    ) {
        if let problem = problem(withOffers: accept.offerIDs, of: framework) {
            refuse(accept, problem, by: framework, at: now, &effects)
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
            guard let launches = Self.launches(of: operation) else {
                perform(operation, on: place.agent, role: place.role, from: &free, by: framework, &effects)
                continue
            }
            if let problem = problem(with: operation, launches, role: place.role, by: framework) {
                refuse(launches, problem, on: place.agent, by: framework, at: now, &effects)
                continue
            }
            for launch in launches {
                let plan = plan(launch, on: place.agent, role: place.role, free: free, by: framework)
                carryOut(plan, on: place.agent, role: place.role, from: &free, by: framework, at: now, &effects)
            }
        }
        deliverPerformedOperations(at: now, &effects)
        // A framework that starts tasks on an agent with planned maintenance is asked again to leave it.
        if agents[place.agent]?.unavailability != nil {
            requestAllocation(at: now + policy.allocationInterval, &effects)
        }
        recover(
            free, of: place.agent, from: framework, role: place.role, refusing: Self.refusal(accept.filters), at: now,
            &effects)
    }

    /// Returns why none of the tasks of an operation can be launched, or `nil`.
    private func problem(
        with operation: Mesos.Offer.Operation, _ launches: [Launch], role: String, by framework: String
    ) -> String? {
        guard let shape = frameworks[framework]?.shape else { return nil }
        for launch in launches {
            let sent = launch.tasks.map(\.resources) + [launch.executor?.resources ?? []]
            for resources in sent {
                if let problem = ResourceValidation.problem(with: shape.list(resources, role: role)) { return problem }
            }
        }
        guard operation.id != nil else { return nil }
        return "The `id` field cannot be set on \(operation.type?.name ?? "LAUNCH") operations"
    }

    private func refuse(
        _ launches: [Launch], _ problem: String, on agent: String, by framework: String, at now: Instant,
        _ effects: inout Effects
    ) {
        for launch in launches {
            for task in launch.tasks {
                sendUpdate(
                    framework, of: task.taskID, .error, launch.isGroup ? .taskGroupInvalid : .taskInvalid, problem,
                    agent: Mesos.AgentID(agent), at: now, &effects)
            }
        }
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
                // The quotes are as in Mesos.
                return "Aggregated offers must be allocated to the same role. Offer \(offer.id) uses role "
                    + "'\(offer.role) but another is using role '\(first.role)"
            }
            first = first ?? offer
        }
        return nil
    }

    /// Refuses an ACCEPT with invalid offers: its tasks are dropped, its other operations fail, its valid offers end.
    private mutating func refuse(
        _ accept: Mesos.Scheduler.Call.Accept, _ problem: String, by framework: String, at now: Instant,
        _ effects: inout Effects
    ) {
        for id in accept.offerIDs where offers[id.value]?.framework == framework {
            endOffer(id.value, at: now, &effects)
        }
        let state: Mesos.TaskState = frameworks[framework]?.isPartitionAware == true ? .dropped : .lost
        for operation in accept.operations {
            guard let launches = Self.launches(of: operation) else {
                reject(
                    operation, "Operation attempted with invalid offers: \(problem)", by: framework, &effects)
                continue
            }
            for task in launches.flatMap(\.tasks) {
                sendUpdate(
                    framework, of: task.taskID, state, .invalidOffers, "Task launched with invalid offers: \(problem)",
                    agent: task.agentID, at: now, &effects)
            }
        }
    }

    // MARK: Launching

    /// The tasks of a launch, all of which start or none.
    private struct Launch {
        var tasks: [Mesos.TaskInfo]
        var executor: Mesos.ExecutorInfo?
        var isGroup = false
    }

    /// Returns the launches of an operation: one for each task, or one for a task group. `nil` for another operation.
    private static func launches(of operation: Mesos.Offer.Operation) -> [Launch]? {
        switch operation.type {
        case .launch: operation.launch?.taskInfos.map { Launch(tasks: [$0], executor: $0.executor) } ?? []
        case .launchGroup:
            operation.launchGroup.map {
                [Launch(tasks: $0.taskGroup.tasks.elements, executor: $0.executor, isGroup: true)]
            } ?? []
        default: nil
        }
    }

    /// The data for a launch, read from the framework's record before the record changes.
    private struct LaunchPlan {
        var isGroup = false
        var tasks: [(info: Mesos.TaskInfo, resources: ResourceSet)] = []
        var executor: (info: Mesos.ExecutorInfo, key: FrameworkRecord.ExecutorKey, resources: ResourceSet)?
        var needed = ResourceSet()
        var problem: String?
        var user = ""
        var sendsKilling = false
        var parentContainerID: String?
    }

    private func plan(
        _ launch: Launch, on agent: String, role: String, free: ResourceSet, by framework: String
    ) -> LaunchPlan {
        guard let record = frameworks[framework] else { return LaunchPlan() }
        var plan = LaunchPlan(
            isGroup: launch.isGroup, user: record.info.user, sendsKilling: record.has(.taskKillingState))
        if let executor = launch.executor {
            let key = FrameworkRecord.ExecutorKey(agent: agent, executor: executor.executorID.value)
            let running = record.executors[key]
            let executor = executor.detached()
            let resources = running == nil ? record.shape.incoming(executor.resources, role: role) : ResourceSet()
            plan.executor = (executor, key, resources)
            plan.needed = resources
            plan.parentContainerID = running?.containerID
        }
        var ids: Set<String> = []
        for task in launch.tasks {
            // The detached copy does not keep the whole call in memory.
            let task = task.detached()
            let resources = record.shape.incoming(task.resources, role: role)
            plan.tasks.append((task, resources))
            plan.needed += resources
            plan.problem =
                plan.problem
                ?? (plan.isGroup
                    ? TaskValidation.problem(withGroupMember: task, resources: resources, on: agent, in: record)
                    : TaskValidation.problem(with: task, resources: resources, on: agent, in: record))
                ?? (ids.insert(task.taskID.value).inserted ? nil : "Task has duplicate ID: \(task.taskID.value)")
        }
        if plan.problem == nil, plan.isGroup, let executor = plan.executor?.info {
            plan.problem = ExecutorValidation.problem(withGroup: executor, on: agent, in: record)
        }
        plan.problem =
            plan.problem
            ?? TaskValidation.problem(withNeeded: plan.needed, available: free, isGroup: plan.isGroup)
        return plan
    }

    private mutating func carryOut(
        _ plan: LaunchPlan, on agent: String, role: String, from free: inout ResourceSet, by framework: String,
        at now: Instant, _ effects: inout Effects
    ) {
        if let problem = plan.problem {
            let reason: Mesos.TaskStatus.Reason = plan.isGroup ? .taskGroupInvalid : .taskInvalid
            for task in plan.tasks {
                sendUpdate(
                    framework, of: task.info.taskID, .error, reason, problem, agent: Mesos.AgentID(agent), at: now,
                    &effects)
            }
            return
        }
        free -= plan.needed
        var parent = plan.parentContainerID
        if let executor = plan.executor, parent == nil {
            let containerID = random.uuid()
            parent = containerID
            frameworks[framework]?.executors[executor.key] = .init(
                info: executor.info, containerID: containerID, resources: executor.resources, liveTasks: 0)
        }
        for task in plan.tasks {
            start(task.info, task.resources, plan, parent: parent, on: agent, role: role, by: framework, &effects)
        }
    }

    private mutating func start(
        _ info: Mesos.TaskInfo, _ resources: ResourceSet, _ plan: LaunchPlan, parent: String?, on agent: String,
        role: String, by framework: String, _ effects: inout Effects
    ) {
        // The default executor runs each task in a separate container. Other executors run all tasks in their own.
        let isNested = plan.executor?.info.type == .default
        let own = random.uuid()
        let task = TaskRecord(
            info: info, frameworkID: framework, agentID: agent,
            executorID: plan.executor?.key.executor ?? info.taskID.value, hasOwnExecutor: plan.executor != nil,
            containerID: isNested ? own : parent ?? own, parentContainerID: isNested ? parent : nil, role: role,
            user: plan.user, resources: resources)
        frameworks[framework]?.tasks[task.id] = task
        frameworks[framework]?.executors[task.executorKey]?.liveTasks += 1
        agents[agent]?.tasks.insert(TaskKey(framework: framework, task: task.id))
        let launch = TaskLaunch(
            frameworkID: framework, agentID: agent, task: info, executorID: task.executorID,
            containerID: task.containerID, parentContainerID: task.parentContainerID, user: plan.user, role: role,
            sendsKilling: plan.sendsKilling)
        command(agent, .launch(launch), &effects)
    }
}
