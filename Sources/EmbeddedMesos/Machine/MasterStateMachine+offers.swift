import MachineSupport
import MesosAPI

extension MasterStateMachine {
    /// A framework in one of its roles, which is the unit that resources are offered to.
    private struct Client {
        var framework: String
        var role: String
        var sequence: Int
        var isMultiRole: Bool
        var takesGPUs: Bool
        var held: FrameworkRecord.Held
        /// The number of offers made in this round, so that clients with equal shares take turns.
        var offered = 0
    }

    /// Schedules the allocator for `deadline`, unless it is scheduled for an earlier instant.
    mutating func requestAllocation(at deadline: Instant, _ effects: inout Effects) {
        effects.set(.allocation, noLaterThan: deadline)
    }

    mutating func allocate(at now: Instant, _ effects: inout Effects) {
        makeOffers(at: now, &effects)
        makeInverseOffers(at: now, &effects)
    }

    /// Offers all free resources of each agent to the client with the smallest share among those that may have them.
    private mutating func makeOffers(at now: Instant, _ effects: inout Effects) {
        var clients = makeClients()
        guard !clients.isEmpty else { return }
        let total = clusterTotal()
        var made: [String: [Mesos.Offer]] = [:]
        for id in agentOrder {
            guard let agent = agents[id], isActive(agent), isWorthOffering(agent.free) else { continue }
            let order = clients.indices.sorted { isNext(clients[$0], clients[$1], of: total) }
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
            send(.offers(MessageList(offers)), to: client.framework, &effects)
        }
    }

    private func makeClients() -> [Client] {
        orderedFrameworks.filter(\.isConnected).flatMap { framework in
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

    /// Orders by dominant share, then by offers in this round, then by registration.
    private func isNext(_ left: Client, _ right: Client, of total: FrameworkRecord.Held) -> Bool {
        func share(_ client: Client) -> Double {
            max(client.held.cpus / max(total.cpus, 0.001), client.held.memory / max(total.memory, 1))
        }
        return (share(left), left.offered, left.sequence) < (share(right), right.offered, right.sequence)
    }

    private func isWorthOffering(_ free: ResourceSet) -> Bool {
        guard !free.isEmpty else { return false }
        return free.scalar("cpus") >= policy.minimumOfferCPUs || free.scalar("mem") >= policy.minimumOfferMemory
    }

    /// The free resources of the agent that the client may have, allocated to its role; `nil` for none, or if it refused them.
    private func offerable(_ id: String, to client: Client, at now: Instant) -> ResourceSet? {
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

    // MARK: Returning resources

    /// Ends an offer without returning its resources.
    mutating func removeOffer(_ id: String) -> OfferRecord? {
        guard let offer = offers.removeValue(forKey: id) else { return nil }
        agents[offer.agent]?.offers.remove(id)
        frameworks[offer.framework]?.offers.remove(id)
        return offer
    }

    /// Ends an offer and returns its resources to the agent.
    @discardableResult
    mutating func endOffer(
        _ id: String, refusing: Duration? = nil, at now: Instant, _ effects: inout Effects
    ) -> OfferRecord? {
        guard let offer = removeOffer(id) else { return nil }
        recover(
            offer.resources, of: offer.agent, from: offer.framework, role: offer.role, refusing: refusing, at: now,
            &effects)
        return offer
    }

    /// Returns offered or used resources to their agent.
    ///
    /// - Parameter refusing: the time for which the framework refuses them; `nil` for no filter.
    mutating func recover(
        _ resources: ResourceSet, of agent: String, from framework: String, role: String, refusing: Duration? = nil,
        at now: Instant, _ effects: inout Effects
    ) {
        guard !resources.isEmpty else { return }
        frameworks[framework]?.held[role, default: .init()].add(resources, sign: -1)
        // Without the detached copies, each return would keep the messages that the resources were copied from.
        let free = ResourceSet(resources.allocated(to: nil).resources.map { $0.detached() })
        agents[agent]?.free += free
        requestAllocation(at: now + policy.allocationInterval, &effects)
        guard let refusing, refusing > .zero, frameworks[framework] != nil else { return }
        // A filter shorter than an allocation interval would have no effect.
        let until = now + max(refusing, policy.allocationInterval)
        let key = FrameworkRecord.FilterKey(agent: agent, role: role)
        frameworks[framework]?.filters[key, default: []].removeAll { $0.until <= now }
        frameworks[framework]?.filters[key, default: []].append(.init(resources: free, until: until))
        effects.set(.filterExpiry(until), at: until)
    }

    /// The duration of the filter that a call requests: by default 5 s, as in Mesos, and at most a year.
    static func refusal(_ filters: Mesos.Filters?) -> Duration? {
        let seconds = filters?.refuseSeconds ?? 5
        guard seconds.isFinite, seconds >= 0 else { return .seconds(5) }
        return seconds == 0 ? nil : Duration(mesosSeconds: min(seconds, 31_536_000))
    }

    mutating func takeBackOffers(of framework: String, at now: Instant, _ effects: inout Effects) {
        for id in (frameworks[framework]?.offers ?? []).sorted() { endOffer(id, at: now, &effects) }
    }

    mutating func withdraw(_ id: String, at now: Instant, _ effects: inout Effects) {
        guard let offer = endOffer(id, at: now, &effects) else { return }
        send(.rescind(Mesos.OfferID(id)), to: offer.framework, &effects)
    }

    // MARK: Calls

    mutating func decline(
        _ decline: Mesos.Scheduler.Call.Decline, by framework: String, at now: Instant, _ effects: inout Effects
    ) {
        for id in decline.offerIDs where offers[id.value]?.framework == framework {
            endOffer(id.value, refusing: Self.refusal(decline.filters), at: now, &effects)
        }
    }

    mutating func revive(_ roles: [String], by framework: String, at now: Instant, _ effects: inout Effects) {
        let roles = Set(roles.isEmpty ? frameworks[framework]?.roles ?? [] : roles)
        frameworks[framework]?.suppressedRoles.subtract(roles)
        for key in frameworks[framework]?.filters.keys.filter({ roles.contains($0.role) }) ?? [] {
            frameworks[framework]?.filters[key] = nil
        }
        forgetInverseFilters(of: framework)
        requestAllocation(at: now, &effects)
    }

    mutating func suppress(_ roles: [String], by framework: String) {
        let own = Set(frameworks[framework]?.roles ?? [])
        frameworks[framework]?.suppressedRoles.formUnion(roles.isEmpty ? own : own.intersection(roles))
    }
}
