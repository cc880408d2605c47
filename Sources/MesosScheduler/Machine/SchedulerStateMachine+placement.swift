import MachineSupport
import MesosAPI

extension SchedulerStateMachine {
    private struct Batch {
        var index: Int
        var agent: OfferedAgent
        let address: LaunchedTask.AgentAddress?
        var free: ResourceSet
        var volumes: ResourceSet
        /// What placed tasks leave, for error texts.
        var room: AgentRoom
        var tasks: [Mesos.TaskInfo] = []
        var taskGroups: [Mesos.Offer.Operation] = []
        var staged: [StoreQueue.Staged] = []
    }

    /// The number of tasks placed at once, so that other work need not wait for all of them.
    static let placementsAtOnce = 1_000

    /// Matches waiting requests with the open offers, up to ``placementsAtOnce`` of them.
    mutating func place(at now: Instant, _ effects: inout Effects) {
        hasMoreToPlace = false
        var left = Self.placementsAtOnce
        // Placed tasks change the counts that constraints look at, and may let other requests in.
        while placeOnce(&left, at: now, &effects) {
            if left <= 0 {
                hasMoreToPlace = true
                break
            }
        }
    }

    /// - Returns: whether requests must be matched again.
    private mutating func placeOnce(_ left: inout Int, at now: Instant, _ effects: inout Effects) -> Bool {
        let changes = tasks.groups.takeChanges()
        guard tasks.pending.count > 0 else {
            _ = offers.table.takeChanged()
            return false
        }
        tasks.pending.refresh(changes)
        let wait = configuration.placement.waitsForPreferredAgent ? configuration.placement.preferredAgentWait : .zero
        if tasks.pending.hasPreferring, wait > .zero {
            if let next = tasks.pending.refreshPreferring(wait: wait, at: now) {
                effects.set(.preferredAgents, at: next)
            } else {
                effects.cancel(.preferredAgents)
            }
        }
        let changed = offers.table.takeChanged()
        guard !offers.table.isEmpty else { return false }
        let demands = tasks.pending.demands(
            changed: changed, patience: wait > .zero ? now + (.zero - wait) : nil, most: left)
        guard !demands.isEmpty else { return false }
        followCounts(of: demands)
        let matches = matcher.match(demands, with: offers.table.agents, groups: tasks.groups)
        var batches: [Batch] = []
        var places: [Int: Int] = [:]
        var placed = [Int](repeating: 0, count: demands.count)
        for match in matches {
            guard demands.indices.contains(match.demand), let agent = offers.table.agents[match.agent] else { continue }
            let demand = demands[match.demand]
            guard agent.role == demand.shape.role, !agent.isInRemoteRegion || demand.shape.admits(agent) else {
                continue
            }
            let place = places[match.agent] ?? batches.count
            if place == batches.count {
                places[match.agent] = place
                batches.append(
                    Batch(
                        index: match.agent, agent: agent, address: agent.address,
                        free: offers.table.resources(match.agent), volumes: agent.volumes, room: AgentRoom(agent)))
            }
            for _ in 0..<max(match.count, 0) {
                guard put(demand, into: &batches[place], at: now, &effects) else { break }
                placed[match.demand] += 1
                _ = batches[place].room.take(demand.shape)
            }
        }
        let isUnfinished = tasks.pending.matched(demands, placed: placed)
        for place in batches.indices.sorted(by: { batches[$0].index < batches[$1].index })
        where !batches[place].staged.isEmpty {
            accept(batches[place], at: now, &effects)
        }
        left -= placed.reduce(0, +)
        let isRefreshed = tasks.pending.refresh(tasks.groups.takeChanges())
        if isUnfinished { left = 0 }
        return isRefreshed || isUnfinished
    }

    /// Makes sure that the counts needed by the constraints of these shapes are kept.
    private mutating func followCounts(of demands: [TaskDemand]) {
        for demand in demands {
            guard let group = demand.shape.group else { continue }
            for constraint in demand.shape.constraints where constraint.operator.countsTasks {
                tasks.groups.follow(group, by: constraint.attribute)
            }
        }
    }

    /// - Returns: `false` when there is no more request or not enough room.
    private mutating func put(
        _ demand: TaskDemand, into batch: inout Batch, at now: Instant, _ effects: inout Effects
    ) -> Bool {
        let shape = demand.shape
        guard let taskID = tasks.pending.first(demand.group), let part = tasks.records[taskID]?.requestPart else {
            return false
        }
        let agent = batch.agent
        if let group = tasks.taskGroup(ledBy: taskID) {
            guard let placed = place(group, demand, from: &batch.free, on: agent, at: now, &effects) else {
                return false
            }
            if let operation = placed.operation { batch.taskGroups.append(operation) }
            batch.staged += placed.staged
            return true
        }
        var free = batch.free
        let revocable =
            part.value.allowsRevocable ? OfferedResources.revocableNames(for: part.value.totalResources, in: free) : []
        let blocked = offers.table.blockedPorts(of: agent.agentID)
        // A matcher may return a count that is too high; then the request goes on waiting.
        guard shape.volumes.isEmpty || batch.volumes.contains(ResourceSet(shape.volumes)),
            let taken = OfferedResources.take(
                part.value.resources, from: &free, revocable: revocable, blocked: blocked, using: &random)
        else { return false }
        var executorResources: [Mesos.Resource] = []
        if part.value.executor != nil {
            var needs = part.value.totalResources - part.value.resources
            needs.ports = 0
            guard let executor = OfferedResources.take(needs, from: &free, revocable: revocable, using: &random)
            else { return false }
            executorResources = executor.resources
        }
        tasks.pending.removeFirst(demand.group)
        let placement = TaskPlacement(
            agentID: agent.agentID, agentHostname: agent.hostname, agentAddress: batch.address, role: agent.role,
            resources: shape.volumes.isEmpty ? taken.resources : taken.resources + shape.volumes,
            executorResources: executorResources, hostPorts: taken.ports, offer: agent.offer)
        do throws(MesosSchedulerError) {
            batch.tasks.append(try build(part.value, on: placement))
        } catch {
            tasks.endUnlaunched(taskID, error, at: now, &effects)
            return true
        }
        batch.free = free
        if !shape.volumes.isEmpty { batch.volumes -= ResourceSet(shape.volumes.filter { $0.shared == nil }) }
        let attempt = TaskAttempt(
            agentID: agent.agentID, agentHostname: agent.hostname, agentAddress: batch.address, hostPorts: taken.ports)
        batch.staged.append((taskID, part.value.constraintGroup, attempt))
        return true
    }

    private mutating func accept(_ batch: Batch, at now: Instant, _ effects: inout Effects) {
        let offerIDs = offers.table.removeAll(batch.index)
        capacityRound.placed(on: batch.index, left: batch.room.available)
        tasks.groups.place(
            batch.staged.lazy.map { (taskID: $0.taskID, group: $0.group) }, agentID: batch.agent.agentID,
            values: batch.agent.allValues)
        let launch = Mesos.Offer.Operation(
            type: .launch, launch: Mesos.Offer.Operation.Launch(taskInfos: MessageList(batch.tasks)))
        let accept = StoreQueue.Accept(
            offerIDs: offerIDs, operations: (batch.tasks.isEmpty ? [] : [launch]) + batch.taskGroups,
            staged: batch.staged)
        if store == nil { self.launch(accept, at: now, &effects) } else { hold(accept, at: now, &effects) }
    }

    mutating func launch(_ accept: StoreQueue.Accept, at now: Instant, _ effects: inout Effects) {
        for (taskID, _, attempt) in accept.staged { tasks.staged(taskID, attempt, at: now, &effects) }
        effects.accept(
            accept.offerIDs, accept.operations,
            // Without a filter the rest is offered again at once. The master sets the filter of an ACCEPT later than it
            // handles a REVIVE behind it, so that the next request would have to wait for the end of the filter.
            refuse: .zero,
            for: .accept(taskIDs: accept.staged.map(\.taskID), offerIDs: accept.offerIDs))
    }

    /// - Throws: the builder's error, or `invalidRequest` for an incomplete TaskInfo.
    func build(_ request: TaskRequest, on placement: TaskPlacement) throws(MesosSchedulerError) -> Mesos.TaskInfo {
        var task = try builder.buildTask(request, on: placement)
        if var executor = task.executor, executor.frameworkID == nil {
            executor.frameworkID = frameworkID.map { Mesos.FrameworkID($0) }
            task.executor = executor
        }
        if let missing = task.missingRequiredFields().first {
            throw MesosSchedulerError(
                .invalidRequest, "task '\(request.id)' is not complete: required field \(missing) is not set")
        }
        return task
    }
}

extension SchedulerStateMachine {
    /// Takes the resources of a whole task group from the offers of an agent; returns `nil`, and takes nothing, when
    /// they do not suffice. Returns no operation when a task of the group could not be built.
    mutating func place(
        _ group: TaskGroupRequest, _ demand: TaskDemand, from free: inout ResourceSet, on agent: OfferedAgent,
        at now: Instant, _ effects: inout Effects
    ) -> (operation: Mesos.Offer.Operation?, staged: [StoreQueue.Staged])? {
        var left = free
        guard let executor = OfferedResources.take(group.executorResources, from: &left, using: &random) else {
            return nil
        }
        let address = agent.address
        var infos: [Mesos.TaskInfo] = []
        var staged: [StoreQueue.Staged] = []
        var failure: (taskID: String, error: MesosSchedulerError)?
        let blocked = offers.table.blockedPorts(of: agent.agentID)
        for task in group.tasks {
            guard let taken = OfferedResources.take(task.resources, from: &left, blocked: blocked, using: &random)
            else { return nil }
            let placement = TaskPlacement(
                agentID: agent.agentID, agentHostname: agent.hostname, agentAddress: address, role: agent.role,
                resources: taken.resources, executorResources: [], hostPorts: taken.ports, offer: agent.offer)
            do throws(MesosSchedulerError) {
                infos.append(try build(task, on: placement))
            } catch {
                failure = failure ?? (task.id, error)
            }
            let attempt = TaskAttempt(
                agentID: agent.agentID, agentHostname: agent.hostname, agentAddress: address, hostPorts: taken.ports)
            staged.append((task.id, task.constraintGroup, attempt))
        }
        tasks.pending.removeFirst(demand.group)
        if let failure {
            tasks.failGroupLaunch(group.id, failure.error, &effects)
            tasks.endUnlaunched(failure.taskID, failure.error, at: now, &effects)
            return (nil, [])
        }
        free = left
        var info = group.executor ?? Mesos.ExecutorInfo(executorID: Mesos.ExecutorID(group.id))
        info.type = .default
        info.executorID = Mesos.ExecutorID(group.id)
        info.frameworkID = frameworkID.map { Mesos.FrameworkID($0) }
        info.resources = MessageList(executor.resources)
        let operation = Mesos.Offer.Operation(
            type: .launchGroup, launchGroup: .init(executor: info, taskGroup: .init(tasks: MessageList(infos))))
        return (operation, staged)
    }
}
