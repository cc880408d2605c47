import MesosAPI

extension MasterStateMachine {
    /// A framework in one of its roles: what an agent's resources are offered to.
    private struct Client {
        var framework: String
        var role: String
        var sequence: Int
        var isMultiRole: Bool
        var takesGPUs: Bool
        var held: FrameworkRecord.Held
        /// Offers made in this round, so that equals take turns.
        var offered = 0
    }

    /// Has the allocator run at `deadline`, or earlier if it was asked to already.
    mutating func requestAllocation(at deadline: MesosInstant) {
        if let current = allocationDeadline, current <= deadline { return }
        allocationDeadline = deadline
        timers.add(.allocation, at: deadline)
    }

    mutating func allocate(at now: MesosInstant) {
        allocationDeadline = nil
        makeOffers(at: now)
        makeInverseOffers(at: now)
    }

    /// Offers the free resources of each agent, as a whole, to the client that holds least of those that may have it.
    private mutating func makeOffers(at now: MesosInstant) {
        var clients = makeClients()
        guard !clients.isEmpty else { return }
        let total = clusterTotal()
        var made: [String: [Mesos.Offer]] = [:]
        for id in agentOrder {
            guard hasSomethingToOffer(id) else { continue }
            let order = clients.indices.sorted { left, right in
                isNext(clients[left], clients[right], of: total)
            }
            for index in order {
                let client = clients[index]
                guard let resources = offerable(id, to: client, at: now) else { continue }
                let offer = makeOffer(resources, of: id, to: client.framework, role: client.role)
                made[client.framework, default: []].append(offer)
                clients[index].held.add(resources, sign: 1)
                clients[index].offered += 1
                break
            }
        }
        for client in clients {
            guard let offers = made.removeValue(forKey: client.framework) else { continue }
            send(.offers(MessageList(offers)), to: client.framework)
        }
    }

    private func makeClients() -> [Client] {
        frameworks.values.filter(\.isConnected).sorted { $0.sequence < $1.sequence }.flatMap { framework in
            framework.roles.filter { !framework.suppressedRoles.contains($0) }.map { role in
                Client(
                    framework: framework.id, role: role, sequence: framework.sequence,
                    isMultiRole: framework.has(.multiRole), takesGPUs: framework.has(.gpuResources),
                    held: framework.held[role] ?? .init())
            }
        }
    }

    private func clusterTotal() -> FrameworkRecord.Held {
        var total = FrameworkRecord.Held()
        for agent in agents.values { total.add(agent.total, sign: 1) }
        return total
    }

    /// Dominant share first, then who got fewer offers in this round, then who registered first.
    private func isNext(_ left: Client, _ right: Client, of total: FrameworkRecord.Held) -> Bool {
        func share(_ client: Client) -> Double {
            max(client.held.cpus / max(total.cpus, 0.001), client.held.memory / max(total.memory, 1))
        }
        return (share(left), left.offered, left.sequence) < (share(right), right.offered, right.sequence)
    }

    private func hasSomethingToOffer(_ id: String) -> Bool {
        guard let agent = agents[id] else { return false }
        return agent.presence == .here && isWorthOffering(agent.free)
    }

    private func isWorthOffering(_ free: ResourceSet) -> Bool {
        guard !free.isEmpty else { return false }
        return free.scalar("cpus") >= policy.minimumOfferCPUs || free.scalar("mem") >= policy.minimumOfferMemory
    }

    /// What of the agent's free resources the client may have, allocated to its role; `nil`: nothing, or it has refused.
    private func offerable(_ id: String, to client: Client, at now: MesosInstant) -> ResourceSet? {
        guard let agent = agents[id] else { return nil }
        if !client.takesGPUs, agent.total.scalar("gpus") > 0 { return nil }
        let mine = agent.free.filtered { resource in
            guard let reserved = resource.reservedRole else { return true }
            return client.role == reserved || client.role.hasPrefix(reserved + "/")
        }
        guard isWorthOffering(mine) else { return nil }
        let filters = frameworks[client.framework]?.filters[.init(agent: agent.id, role: client.role)] ?? []
        if filters.contains(where: { $0.until > now && $0.resources.contains(mine) }) { return nil }
        return mine.allocated(to: client.role)
    }

    private mutating func makeOffer(
        _ resources: ResourceSet, of agent: String, to framework: String, role: String
    ) -> Mesos.Offer {
        let id = "\(identity.id)-O\(offerCount)"
        offerCount += 1
        let offer = OfferRecord(id: id, framework: framework, agent: agent, role: role, resources: resources)
        offers[id] = offer
        agents[agent]?.free -= resources.allocated(to: nil)
        agents[agent]?.offers.insert(id)
        frameworks[framework]?.offers.insert(id)
        frameworks[framework]?.held[role, default: .init()].add(resources, sign: 1)
        return message(of: offer)
    }

    /// An offer as its framework sees it.
    func message(of offer: OfferRecord) -> Mesos.Offer {
        .with {
            $0.id = Mesos.OfferID(offer.id)
            $0.frameworkID = Mesos.FrameworkID(offer.framework)
            $0.agentID = Mesos.AgentID(offer.agent)
            if let agent = agents[offer.agent] {
                $0.hostname = agent.description.hostname
                $0.url = agent.url
                $0.attributes = MessageList(agent.description.attributes.map(\.message))
                $0.unavailability = agent.unavailability
            }
            if let framework = frameworks[offer.framework] {
                $0.resources = framework.shape.outgoing(offer.resources)
                if framework.has(.multiRole) { $0.allocationInfo = .init(role: offer.role) }
                $0.executorIDs = MessageList(
                    framework.executors.keys.filter { $0.agent == offer.agent }.map { Mesos.ExecutorID($0.executor) })
            }
        }
    }

    // MARK: Giving back

    /// Ends an offer without giving its resources back.
    mutating func removeOffer(_ id: String) -> OfferRecord? {
        guard let offer = offers.removeValue(forKey: id) else { return nil }
        agents[offer.agent]?.offers.remove(id)
        frameworks[offer.framework]?.offers.remove(id)
        return offer
    }

    /// Gives resources that were offered or used back to their agent.
    ///
    /// - Parameter refusing: how long the framework does not want them again; `nil`: no filter.
    mutating func recover(
        _ resources: ResourceSet, of agent: String, from framework: String, role: String, refusing: Duration?,
        at now: MesosInstant
    ) {
        guard !resources.isEmpty else { return }
        frameworks[framework]?.held[role, default: .init()].add(resources, sign: -1)
        // Resources go back and forth, and each change of a message keeps what it was changed from.
        let free = ResourceSet(resources.allocated(to: nil).resources.map { $0.detached() })
        agents[agent]?.free += free
        requestAllocation(at: now + policy.allocationInterval)
        guard let refusing, refusing > .zero, frameworks[framework] != nil else { return }
        // A filter lasts an allocation interval at least, or it would have no effect at all.
        let until = now + max(refusing, policy.allocationInterval)
        let key = FrameworkRecord.FilterKey(agent: agent, role: role)
        frameworks[framework]?.filters[key, default: []].removeAll { $0.until <= now }
        frameworks[framework]?.filters[key, default: []].append(.init(resources: free, until: until))
        timers.add(.filterExpiry, at: until)
    }

    /// The filter a call asks for: Mesos' default of 5 s when it says nothing, a year at most.
    static func refusal(_ filters: Mesos.Filters?) -> Duration? {
        let seconds = filters?.refuseSeconds ?? 5
        guard seconds.isFinite, seconds >= 0 else { return .seconds(5) }
        return seconds == 0 ? nil : Duration(mesosSeconds: min(seconds, 31_536_000))
    }

    mutating func takeBackOffers(of framework: String, at now: MesosInstant) {
        for id in (frameworks[framework]?.offers ?? []).sorted() {
            guard let offer = removeOffer(id) else { continue }
            recover(
                offer.resources, of: offer.agent, from: framework, role: offer.role, refusing: nil, at: now)
        }
    }

    /// Takes an offer back and tells the framework.
    mutating func withdraw(_ id: String, at now: MesosInstant) {
        guard let offer = removeOffer(id) else { return }
        recover(
            offer.resources, of: offer.agent, from: offer.framework, role: offer.role, refusing: nil, at: now)
        send(.rescind(Mesos.OfferID(id)), to: offer.framework)
    }

    // MARK: Calls

    mutating func decline(_ decline: Mesos.Scheduler.Call.Decline, by framework: String, at now: MesosInstant) {
        for id in decline.offerIDs {
            guard offers[id.value]?.framework == framework, let offer = removeOffer(id.value) else { continue }
            recover(
                offer.resources, of: offer.agent, from: framework, role: offer.role,
                refusing: Self.refusal(decline.filters), at: now)
        }
    }

    mutating func revive(_ roles: [String], by framework: String, at now: MesosInstant) {
        let roles = Set(roles.isEmpty ? frameworks[framework]?.roles ?? [] : roles)
        frameworks[framework]?.suppressedRoles.subtract(roles)
        for key in frameworks[framework]?.filters.keys.filter({ roles.contains($0.role) }) ?? [] {
            frameworks[framework]?.filters[key] = nil
        }
        requestAllocation(at: now)
    }

    mutating func suppress(_ roles: [String], by framework: String) {
        let own = Set(frameworks[framework]?.roles ?? [])
        frameworks[framework]?.suppressedRoles.formUnion(roles.isEmpty ? own : own.intersection(roles))
    }
}
