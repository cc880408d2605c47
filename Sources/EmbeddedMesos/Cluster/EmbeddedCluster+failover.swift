import HTTPListener
import MesosAPI

extension EmbeddedCluster {
    /// Kills the leader and has another master take over.
    ///
    /// When this returns, the leader is gone. What follows without a delay has happened too; the rest happens when the
    /// configuration's clock says so.
    ///
    /// - Parameters:
    ///   - successor: its place; `nil`: the next that stands by.
    ///   - loss: how the leader ends.
    ///   - detection: for so long the other masters still redirect to the dead one, as they do for about the time of a
    ///     ZooKeeper session.
    ///   - recovery: for so long after that the new leader answers 503.
    ///   - agentReregistration: when agents register with it. Until then it says nothing of their tasks.
    /// - Throws: ``EmbeddedMesosError``: `notFound` when there is no master to take over; then nothing has happened.
    public func failover(
        to successor: Int? = nil, loss: MasterLoss = .killed, detection: Duration = .zero, recovery: Duration = .zero,
        agentReregistration: AgentReregistration = .after(.zero)
    ) async throws(EmbeddedMesosError) {
        let next: Int
        if let successor { next = successor } else { next = try nextStandby() }
        try check(next)
        if let chosen { await lose(chosen, loss) }
        await elect(next, detection: detection, recovery: recovery, agentReregistration)
    }

    private func nextStandby() throws(EmbeddedMesosError) -> Int {
        let first = (chosen ?? -1) + 1
        let order = (0..<nodes.count).map { (first + $0) % nodes.count }
        if let next = order.first(where: { nodes[$0].state == .standby }) { return next }
        throw EmbeddedMesosError(.notFound, "no master stands by; restart(_:) one that is dead")
    }

    private func check(_ index: Int) throws(EmbeddedMesosError) {
        guard nodes.indices.contains(index), nodes[index].state == .standby else {
            throw EmbeddedMesosError(.notFound, "master \(index) does not stand by; there are \(nodes.count) masters")
        }
    }

    /// Ends a master. When it is the leader nobody takes over, until ``elect(_:)``; the others redirect to it still.
    ///
    /// - Throws: ``EmbeddedMesosError``: `notFound` when it is not alive.
    public func kill(_ index: Int, _ loss: MasterLoss = .killed) async throws(EmbeddedMesosError) {
        guard nodes.indices.contains(index), nodes[index].state != .dead, nodes[index].state != .frozen else {
            throw EmbeddedMesosError(.notFound, "master \(index) is not alive; there are \(nodes.count) masters")
        }
        let led = chosen == index
        await lose(index, loss)
        if led { broadcast.send(nil) }
    }

    /// Has a master that stands by lead, when none does.
    ///
    /// - Throws: ``EmbeddedMesosError``: `notFound` when it does not stand by, `refused` while another leads.
    public func elect(
        _ index: Int, detection: Duration = .zero, recovery: Duration = .zero,
        agentReregistration: AgentReregistration = .after(.zero)
    ) async throws(EmbeddedMesosError) {
        try check(index)
        guard chosen == nil else { throw EmbeddedMesosError(.refused, "another master leads") }
        await elect(index, detection: detection, recovery: recovery, agentReregistration)
    }

    /// Starts a master that is dead or frozen, on its old port, with a new id. It stands by.
    ///
    /// - Throws: ``EmbeddedMesosError``: `notFound` when it is alive, `cannotListen` when its port is taken by now, which can
    ///   happen only when the configuration's host is a name and no address.
    public func restart(_ index: Int) async throws(EmbeddedMesosError) {
        guard nodes.indices.contains(index), nodes[index].state == .dead || nodes[index].state == .frozen else {
            throw EmbeddedMesosError(.notFound, "master \(index) is not dead; there are \(nodes.count) masters")
        }
        await close(index)
        let node = try await makeNodeAgain(index)
        guard !isShutDown else {
            await node.server?.stop()
            return
        }
        nodes[index] = node
        nodes[index].endpoints.take(followingRole)
    }

    /// A process that was started at the moment of the old server's end has a copy of its socket until it runs a program.
    private func makeNodeAgain(_ index: Int) async throws(EmbeddedMesosError) -> Node {
        let id = random.uuid()
        let (port, reservation) = (nodes[index].identity.port, nodes[index].reservation)
        let clock = ContinuousClock()
        let end = clock.now + .seconds(5)
        while true {
            do {
                return try await Self.makeNode(configuration, port: port, reservation: reservation, id: id, faults)
            } catch {
                guard error.code == .cannotListen, clock.now < end, !Task.isCancelled, !isShutDown else { throw error }
            }
            try? await clock.sleep(for: .milliseconds(10))
        }
    }

    // MARK: Steps

    private func lose(_ index: Int, _ loss: MasterLoss) async {
        var streams: [ResponseStream] = []
        if chosen == index {
            generation += 1
            chosen = nil
            if let master {
                self.master = nil
                let remains = await master.die()
                (fleet, registry, streams) = (remains.fleet, remains.registry, remains.streams)
            }
        }
        switch loss {
        case .killed:
            nodes[index].state = .dead
            for stream in streams { stream.abort() }
            await close(index)
        case .frozen:
            nodes[index].state = .frozen
            nodes[index].streams = streams
            nodes[index].endpoints.take(.frozen)
        }
    }

    /// Closes what is left of a master.
    private func close(_ index: Int) async {
        for stream in nodes[index].streams { stream.abort() }
        nodes[index].streams = []
        nodes[index].endpoints.take(.leaderless)
        let server = nodes[index].server
        nodes[index].server = nil
        await server?.stop()
        nodes[index].state = .dead
    }

    private func elect(
        _ index: Int, detection: Duration, recovery: Duration, _ agents: AgentReregistration
    ) async {
        generation += 1
        let generation = generation
        chosen = index
        await after(detection) { cluster in
            guard await cluster.isCurrent(generation) else { return }
            await cluster.announce(index)
            await cluster.after(recovery) { cluster in
                guard await cluster.isCurrent(generation) else { return }
                await cluster.lead(index, agents, generation)
            }
        }
    }

    private func isCurrent(_ generation: Int) -> Bool { !isShutDown && self.generation == generation }

    private func announce(_ index: Int) {
        nodes[index].state = .recovering
        nodes[index].endpoints.take(.recovering)
        for other in nodes.indices where nodes[other].state == .standby {
            nodes[other].endpoints.take(followingRole)
        }
        broadcast.send(nodes[index].identity.announcement)
    }

    private var followingRole: MasterEndpoints.Role {
        guard let chosen, nodes[chosen].state == .recovering || nodes[chosen].state == .leading else {
            return .leaderless
        }
        let identity = nodes[chosen].identity
        return .following("\(identity.hostname):\(identity.port)")
    }

    private func lead(_ index: Int, _ agents: AgentReregistration, _ generation: Int) async {
        let master = EmbeddedMaster(
            configuration, identity: nodes[index].identity, endpoints: nodes[index].endpoints, fleet: fleet,
            registry: registry, seed: random.next())
        self.master = master
        nodes[index].state = .leading
        await master.takeOver()
        guard isCurrent(generation) else { return }
        nodes[index].endpoints.take(.leading(master))
        for id in await master.recoveringAgentIDs() {
            let place = self.agents.firstIndex(of: id) ?? self.agents.count
            guard let delay = agents.delay(place, id) else { continue }
            // An agent registers with the master that leads then, if it is still the same.
            await after(delay) { cluster in
                guard await cluster.isCurrent(generation) else { return }
                await master.handle(.agentReregistered(id))
            }
        }
    }

    /// Does something now or after a while.
    func after(_ delay: Duration, _ action: @escaping @Sendable (EmbeddedCluster) async -> Void) async {
        guard delay > .zero else {
            await action(self)
            return
        }
        timerCount += 1
        let number = timerCount
        timers[number] = configuration.clock.schedule(at: configuration.clock.now + delay) { [weak self] in
            guard let self else { return }
            await self.forgetTimer(number)
            await action(self)
        }
    }

    private func forgetTimer(_ number: Int) { timers[number] = nil }
}
