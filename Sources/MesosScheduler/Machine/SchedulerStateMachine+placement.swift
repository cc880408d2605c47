import MesosAPI

extension SchedulerStateMachine {
    /// What goes to one agent in one ACCEPT.
    private struct Batch {
        var key: OfferTable.Key
        var free: ResourceSet
        var tasks: [Mesos.TaskInfo] = []
        var taskGroups: [Mesos.Offer.Operation] = []
        var staged: [(taskID: String, attempt: TaskAttempt)] = []
    }

    /// Matches what waits with what is offered.
    mutating func place(at now: SchedulerInstant) {
        guard tasks.pending.count > 0, !offers.table.isEmpty else { return }
        let demands = tasks.pending.demands
        guard !demands.isEmpty else { return }
        let agents = offers.table.agents
        let matches = matcher.match(demands, with: agents.map(\.agent))
        var batches: [Int: Batch] = [:]
        for match in matches {
            guard demands.indices.contains(match.demand), agents.indices.contains(match.agent) else { continue }
            let shape = demands[match.demand].shape
            let (key, agent) = agents[match.agent]
            guard agent.role == shape.role else { continue }
            var batch = batches.removeValue(forKey: match.agent) ?? Batch(key: key, free: offers.table.resources(key))
            for _ in 0..<max(match.count, 0) {
                guard put(shape, into: &batch, of: agent) else { break }
            }
            batches[match.agent] = batch
        }
        for demand in demands { tasks.pending.update(demand.shape) { $0.isExhausted = true } }
        for (_, batch) in batches.sorted(by: { $0.key < $1.key }) where !batch.staged.isEmpty {
            accept(batch, at: now)
        }
    }

    /// - Returns: false when there is no request or no room any more.
    private mutating func put(_ shape: TaskShape, into batch: inout Batch, of agent: OfferedAgent) -> Bool {
        guard let taskID = tasks.pending.first(shape), let request = tasks.records[taskID]?.request else {
            return false
        }
        if let group = tasks.taskGroup(ledBy: taskID) {
            guard let placed = place(group, shape, from: &batch.free, on: agent) else { return false }
            if let operation = placed.operation { batch.taskGroups.append(operation) }
            batch.staged += placed.staged
            return true
        }
        var free = batch.free
        var executorNeeds = request.totalResources - request.resources
        executorNeeds.ports = 0
        // A matcher may have counted too high; then the request waits on.
        guard let taken = OfferedResources.take(request.resources, from: &free, using: &random),
            let executor = OfferedResources.take(executorNeeds, from: &free, using: &random)
        else { return false }
        tasks.pending.removeFirst(shape)
        let address = agent.offer.url.map {
            LaunchedTask.AgentAddress(
                host: $0.address.ip ?? $0.address.hostname ?? agent.hostname, port: Int($0.address.port))
        }
        let placement = TaskPlacement(
            agentID: agent.agentID, agentHostname: agent.hostname, agentAddress: address, role: agent.role,
            resources: taken.resources, executorResources: executor.resources, hostPorts: taken.ports,
            offer: agent.offer)
        do throws(MesosSchedulerError) {
            batch.tasks.append(try build(request, on: placement))
        } catch {
            tasks.buildFailed(taskID, error)
            return true
        }
        batch.free = free
        batch.staged.append(
            (
                taskID,
                TaskAttempt(
                    agentID: agent.agentID, agentHostname: agent.hostname, agentAddress: address,
                    hostPorts: taken.ports)
            ))
        return true
    }

    private mutating func accept(_ batch: Batch, at now: SchedulerInstant) {
        let offerIDs = offers.table.removeAll(batch.key)
        // What is left over is wanted at once only by who holds offers.
        let refuse = configuration.holdOffers ? Duration.zero : configuration.offerRefuseDuration
        if refuse > .zero { offers.filtersSet() }
        let launch = Mesos.Offer.Operation(
            type: .launch, launch: Mesos.Offer.Operation.Launch(taskInfos: MessageList(batch.tasks)))
        let accept = StoreQueue.Accept(
            offerIDs: offerIDs, refuse: refuse, operations: (batch.tasks.isEmpty ? [] : [launch]) + batch.taskGroups,
            staged: batch.staged)
        if store == nil { self.launch(accept, at: now) } else { hold(accept, at: now) }
    }

    mutating func launch(_ accept: StoreQueue.Accept, at now: SchedulerInstant) {
        for (taskID, attempt) in accept.staged { tasks.staged(taskID, attempt, at: now) }
        send(
            .accept(
                .init(
                    offerIDs: MessageList(accept.offerIDs.map { Mesos.OfferID($0) }),
                    operations: MessageList(accept.operations), filters: .init(refuseSeconds: accept.refuse.inSeconds))),
            .accept(taskIDs: accept.staged.map(\.taskID), offerIDs: accept.offerIDs))
    }
}
