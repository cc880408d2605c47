import MesosAPI

extension SchedulerStateMachine {
    /// What goes to one agent in one ACCEPT.
    private struct Batch {
        /// Of the agent in the table of offers.
        var index: Int
        var agent: OfferedAgent
        var free: ResourceSet
        var volumes: ResourceSet
        var tasks: [Mesos.TaskInfo] = []
        var taskGroups: [Mesos.Offer.Operation] = []
        var staged: [(taskID: String, group: String, attempt: TaskAttempt)] = []
    }

    /// Matches what waits with what is offered.
    mutating func place(at now: SchedulerInstant) {
        // What was placed may have evened out what stood in the way of others.
        while placeOnce(at: now) {}
    }

    /// - Returns: whether there is something to be matched again.
    private mutating func placeOnce(at now: SchedulerInstant) -> Bool {
        let changes = tasks.groups.takeChanges()
        let changed = offers.table.takeChanged()
        guard tasks.pending.count > 0, !offers.table.isEmpty else { return false }
        tasks.pending.refresh(changes)
        let wait = configuration.waitForPreferredAgent ? configuration.preferredAgentWait : .zero
        if tasks.pending.hasPreferring, wait > .zero {
            if let next = tasks.pending.refreshPreferring(wait: wait, at: now) {
                timers.set(.preferredAgents, at: next)
            } else {
                timers.cancel(.preferredAgents)
            }
        }
        let demands = tasks.pending.demands(
            changed: changed, patience: wait > .zero ? now + (.zero - wait) : nil)
        guard !demands.isEmpty else { return false }
        followCounts(of: demands)
        let matches = matcher.match(demands, with: offers.table.agents, groups: tasks.groups)
        var batches: [Int: Batch] = [:]
        for match in matches {
            guard demands.indices.contains(match.demand), let agent = offers.table.agents[match.agent] else { continue }
            let shape = demands[match.demand].shape
            guard agent.role == shape.role else { continue }
            var batch =
                batches.removeValue(forKey: match.agent)
                ?? Batch(
                    index: match.agent, agent: agent, free: offers.table.resources(match.agent), volumes: agent.volumes)
            for _ in 0..<max(match.count, 0) {
                guard put(shape, into: &batch) else { break }
            }
            batches[match.agent] = batch
        }
        tasks.pending.matched(demands)
        for (_, batch) in batches.sorted(by: { $0.key < $1.key }) where !batch.staged.isEmpty {
            accept(batch, at: now)
        }
        return tasks.pending.refresh(tasks.groups.takeChanges())
    }

    /// The counts that the constraints of these shapes look at are kept from now on.
    private mutating func followCounts(of demands: [TaskDemand]) {
        for demand in demands {
            guard let group = demand.shape.group else { continue }
            for constraint in demand.shape.constraints where constraint.operator.countsTasks {
                tasks.groups.follow(group, by: constraint.attribute)
            }
        }
    }

    /// - Returns: false when there is no request or no room any more.
    private mutating func put(_ shape: TaskShape, into batch: inout Batch) -> Bool {
        guard let taskID = tasks.pending.first(shape), let request = tasks.records[taskID]?.request else {
            return false
        }
        let agent = batch.agent
        if let group = tasks.taskGroup(ledBy: taskID) {
            guard let placed = place(group, shape, from: &batch.free, on: agent) else { return false }
            if let operation = placed.operation { batch.taskGroups.append(operation) }
            batch.staged += placed.staged
            return true
        }
        var free = batch.free
        var executorNeeds = request.totalResources - request.resources
        executorNeeds.ports = 0
        let revocable =
            request.allowsRevocable ? OfferedResources.revocableNames(for: request.totalResources, in: free) : []
        let blocked = offers.table.blockedPorts(of: agent.agentID)
        // A matcher may have counted too high; then the request waits on.
        guard batch.volumes.contains(ResourceSet(shape.volumes)),
            let taken = OfferedResources.take(
                request.resources, from: &free, revocable: revocable, blocked: blocked, using: &random),
            let executor = OfferedResources.take(executorNeeds, from: &free, revocable: revocable, using: &random)
        else { return false }
        tasks.pending.removeFirst(shape)
        let address = agent.offer.url.map {
            LaunchedTask.AgentAddress(
                host: $0.address.ip ?? $0.address.hostname ?? agent.hostname, port: Int($0.address.port))
        }
        let placement = TaskPlacement(
            agentID: agent.agentID, agentHostname: agent.hostname, agentAddress: address, role: agent.role,
            resources: taken.resources + shape.volumes, executorResources: executor.resources, hostPorts: taken.ports,
            offer: agent.offer)
        do throws(MesosSchedulerError) {
            batch.tasks.append(try build(request, on: placement))
        } catch {
            tasks.buildFailed(taskID, error)
            return true
        }
        batch.free = free
        batch.volumes -= ResourceSet(shape.volumes.filter { $0.shared == nil })
        let attempt = TaskAttempt(
            agentID: agent.agentID, agentHostname: agent.hostname, agentAddress: address, hostPorts: taken.ports)
        batch.staged.append((taskID, request.constraintGroup, attempt))
        return true
    }

    private mutating func accept(_ batch: Batch, at now: SchedulerInstant) {
        let offerIDs = offers.table.removeAll(batch.index)
        // What is left over is wanted at once only by who holds offers.
        let refuse = configuration.holdOffers ? Duration.zero : configuration.offerRefuseDuration
        if refuse > .zero { offers.filtersSet() }
        for (taskID, group, _) in batch.staged {
            tasks.groups.place(taskID, group: group, agentID: batch.agent.agentID, values: batch.agent.allValues)
        }
        let launch = Mesos.Offer.Operation(
            type: .launch, launch: Mesos.Offer.Operation.Launch(taskInfos: MessageList(batch.tasks)))
        let accept = StoreQueue.Accept(
            offerIDs: offerIDs, refuse: refuse, operations: (batch.tasks.isEmpty ? [] : [launch]) + batch.taskGroups,
            staged: batch.staged)
        if store == nil { self.launch(accept, at: now) } else { hold(accept, at: now) }
    }

    mutating func launch(_ accept: StoreQueue.Accept, at now: SchedulerInstant) {
        for (taskID, _, attempt) in accept.staged { tasks.staged(taskID, attempt, at: now) }
        send(
            .accept(
                .init(
                    offerIDs: MessageList(accept.offerIDs.map { Mesos.OfferID($0) }),
                    operations: MessageList(accept.operations), filters: .init(refuseSeconds: accept.refuse.inSeconds))),
            .accept(taskIDs: accept.staged.map(\.taskID), offerIDs: accept.offerIDs))
    }
}
