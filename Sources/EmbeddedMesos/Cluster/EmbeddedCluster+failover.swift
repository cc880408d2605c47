import HTTPListener
import MachineSupport
import MesosAPI

extension EmbeddedCluster {
    /// Kills the leader and makes another master the leader.
    ///
    /// When this returns, the old leader has ended and steps without a delay are done. Others follow by the clock.
    ///
    /// - Parameters:
    ///   - successor: the index of the next leader; `nil` for the next master in standby.
    ///   - loss: the way in which the leader ends.
    ///   - detection: the time for which the other masters still redirect to the old leader.
    ///   - recovery: the time after that for which the new leader answers 503.
    ///   - agentReregistration: the moments at which agents, with their tasks, register with the new leader.
    /// - Throws: ``EmbeddedMesosError`` with code `notFound` if no master can take over; then nothing changes.
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
        throw EmbeddedMesosError(.notFound, "no master is in standby; call restart(_:) for a dead one")
    }

    private func check(_ index: Int) throws(EmbeddedMesosError) {
        guard nodes.indices.contains(index), nodes[index].state == .standby else {
            throw EmbeddedMesosError(.notFound, "master \(index) of \(nodes.count) is not in standby")
        }
    }

    /// Ends a master. If it leads, no master takes over until the next
    /// ``elect(_:detection:recovery:agentReregistration:)``, and the other masters still redirect to it.
    ///
    /// - Throws: ``EmbeddedMesosError`` with code `notFound` if the master is not alive.
    public func kill(_ index: Int, _ loss: MasterLoss = .killed) async throws(EmbeddedMesosError) {
        guard nodes.indices.contains(index), nodes[index].state != .dead, nodes[index].state != .frozen else {
            throw EmbeddedMesosError(.notFound, "master \(index) of \(nodes.count) is not alive")
        }
        let led = chosen == index
        await lose(index, loss)
        if led { leaders.send(nil) }
    }

    /// Makes a master in standby the leader. For the parameters see
    /// ``failover(to:loss:detection:recovery:agentReregistration:)``.
    ///
    /// - Throws: ``EmbeddedMesosError`` with code `notFound` if the master is not in standby, or `refused` while another
    ///   master leads.
    public func elect(
        _ index: Int, detection: Duration = .zero, recovery: Duration = .zero,
        agentReregistration: AgentReregistration = .after(.zero)
    ) async throws(EmbeddedMesosError) {
        try check(index)
        guard chosen == nil else { throw EmbeddedMesosError(.refused, "another master leads") }
        await elect(index, detection: detection, recovery: recovery, agentReregistration)
    }

    /// Starts a dead or frozen master again, on its old port and with a new id. It is then in standby.
    ///
    /// - Throws: ``EmbeddedMesosError`` with code `notFound` if the master is alive, or `cannotListen` if another process has
    ///   taken its port, which is possible only if the configuration's host is a name instead of an address.
    public func restart(_ index: Int) async throws(EmbeddedMesosError) {
        guard nodes.indices.contains(index), nodes[index].state == .dead || nodes[index].state == .frozen else {
            throw EmbeddedMesosError(.notFound, "master \(index) of \(nodes.count) is not dead")
        }
        await close(index)
        let node = try await restartNode(index)
        guard !isShutDown else {
            await node.server?.stop()
            return
        }
        nodes[index] = node
        nodes[index].endpoints.take(followingRole)
    }

    /// Retries, because a child process that was forked while the old server ended holds a copy of its socket until exec.
    private func restartNode(_ index: Int) async throws(EmbeddedMesosError) -> Node {
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
                let legacy = await master.die()
                (fleet, registry, streams) = (legacy.fleet, legacy.registry, legacy.streams)
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

    private func close(_ index: Int) async {
        for stream in nodes[index].streams { stream.abort() }
        nodes[index].streams = []
        nodes[index].endpoints.take(.leaderless)
        let server = nodes[index].server
        nodes[index].server = nil
        await server?.stop()
        nodes[index].state = .dead
    }

    private func elect(_ index: Int, detection: Duration, recovery: Duration, _ agents: AgentReregistration) async {
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
        leaders.send(nodes[index].identity.announcement)
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
            // The agent registers only if the same master still leads.
            await after(delay) { cluster in
                guard await cluster.isCurrent(generation) else { return }
                await master.handle(.agentReregistered(id))
            }
        }
    }

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
