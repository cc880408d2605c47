import MachineSupport
import MesosAPI

extension SchedulerStateMachine {
    /// What goes to one agent in one ACCEPT.
    private struct Batch {
        /// Of the agent in the table of offers.
        var index: Int
        var agent: OfferedAgent
        let address: LaunchedTask.AgentAddress?
        var free: ResourceSet
        var volumes: ResourceSet
        var tasks: [Mesos.TaskInfo] = []
        var taskGroups: [Mesos.Offer.Operation] = []
        var staged: [(taskID: String, group: String, attempt: TaskAttempt)] = []

        init(index: Int, agent: OfferedAgent, free: ResourceSet, volumes: ResourceSet) {
            self.index = index
            self.agent = agent
            self.free = free
            self.volumes = volumes
            address = agent.offer.url.map { AgentAddress($0.address, hostname: agent.hostname) }
        }
    }

    /// Tasks that are placed before other work has its turn.
    static let placementsAtOnce = 1_000

    /// Matches what waits with what is offered; with very many requests a part of them, and the others at the next turn.
    mutating func place(at now: Instant) {
        hasMoreToPlace = false
        var left = Self.placementsAtOnce
        // What was placed may have evened out what stood in the way of others.
        while placeOnce(&left, at: now) {
            if left <= 0 {
                hasMoreToPlace = true
                break
            }
        }
    }

    /// - Returns: whether there is something to be matched again.
    private mutating func placeOnce(_ left: inout Int, at now: Instant) -> Bool {
        let changes = tasks.groups.takeChanges()
        guard tasks.pending.count > 0, !offers.table.isEmpty else {
            _ = offers.table.takeChanged()
            return false
        }
        let changed = offers.table.takeChanged()
        tasks.pending.refresh(changes)
        let wait = configuration.placement.waitsForPreferredAgent ? configuration.placement.preferredAgentWait : .zero
        if tasks.pending.hasPreferring, wait > .zero {
            if let next = tasks.pending.refreshPreferring(wait: wait, at: now) {
                timers.set(.preferredAgents, at: next)
            } else {
                timers.cancel(.preferredAgents)
            }
        }
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
            guard agent.role == demand.shape.role else { continue }
            let place = places[match.agent] ?? batches.count
            if place == batches.count {
                places[match.agent] = place
                batches.append(
                    Batch(
                        index: match.agent, agent: agent, free: offers.table.resources(match.agent),
                        volumes: agent.volumes))
            }
            for _ in 0..<max(match.count, 0) {
                guard put(demand, into: &batches[place]) else { break }
                placed[match.demand] += 1
            }
        }
        let isUnfinished = tasks.pending.matched(demands, placed: placed)
        for place in batches.indices.sorted(by: { batches[$0].index < batches[$1].index })
        where !batches[place].staged.isEmpty {
            accept(batches[place], at: now)
        }
        left -= placed.reduce(0, +)
        let isRefreshed = tasks.pending.refresh(tasks.groups.takeChanges())
        if isUnfinished { left = 0 }
        return isRefreshed || isUnfinished
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
    private mutating func put(_ demand: TaskDemand, into batch: inout Batch) -> Bool {
        let shape = demand.shape
        guard let taskID = tasks.pending.first(demand.group), let part = tasks.records[taskID]?.requestPart else {
            return false
        }
        let agent = batch.agent
        if let group = tasks.taskGroup(ledBy: taskID) {
            guard let placed = place(group, demand, from: &batch.free, on: agent) else { return false }
            if let operation = placed.operation { batch.taskGroups.append(operation) }
            batch.staged += placed.staged
            return true
        }
        var free = batch.free
        let revocable =
            part.value.allowsRevocable ? OfferedResources.revocableNames(for: part.value.totalResources, in: free) : []
        let blocked = offers.table.blockedPorts(of: agent.agentID)
        // A matcher may have counted too high; then the request waits on.
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
            executorResources: executorResources, hostPorts: taken.ports,
            offer: agent.offer)
        do throws(MesosSchedulerError) {
            batch.tasks.append(try build(part.value, on: placement))
        } catch {
            tasks.buildFailed(taskID, error)
            return true
        }
        batch.free = free
        if !shape.volumes.isEmpty { batch.volumes -= ResourceSet(shape.volumes.filter { $0.shared == nil }) }
        let attempt = TaskAttempt(
            agentID: agent.agentID, agentHostname: agent.hostname, agentAddress: batch.address, hostPorts: taken.ports)
        batch.staged.append((taskID, part.value.constraintGroup, attempt))
        return true
    }

    private mutating func accept(_ batch: Batch, at now: Instant) {
        let offerIDs = offers.table.removeAll(batch.index)
        // What is left over is wanted at once only by who holds offers.
        let refuse = configuration.offers.holdsUnused ? Duration.zero : configuration.offers.refuseDuration
        if refuse > .zero { offers.filtersSet() }
        tasks.groups.place(
            batch.staged.lazy.map { (taskID: $0.taskID, group: $0.group) }, agentID: batch.agent.agentID,
            values: batch.agent.allValues)
        let launch = Mesos.Offer.Operation(
            type: .launch, launch: Mesos.Offer.Operation.Launch(taskInfos: MessageList(batch.tasks)))
        let accept = StoreQueue.Accept(
            offerIDs: offerIDs, refuse: refuse, operations: (batch.tasks.isEmpty ? [] : [launch]) + batch.taskGroups,
            staged: batch.staged)
        if store == nil { self.launch(accept, at: now) } else { hold(accept, at: now) }
    }

    mutating func launch(_ accept: StoreQueue.Accept, at now: Instant) {
        for (taskID, _, attempt) in accept.staged { tasks.staged(taskID, attempt, at: now) }
        send(
            .accept(
                .init(
                    offerIDs: MessageList(accept.offerIDs.map { Mesos.OfferID($0) }),
                    operations: MessageList(accept.operations), filters: .init(refuseSeconds: accept.refuse.inSeconds))),
            .accept(taskIDs: accept.staged.map(\.taskID), offerIDs: accept.offerIDs))
    }
}
