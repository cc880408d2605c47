import MachineSupport
import MesosAPI

/// Offers as they come, and what is remembered of agents.
extension SchedulerStateMachine {
    /// Offers that are looked at before other work has its turn.
    static let offersAtOnce = 1_000

    /// Looks at the offers that have come, or a part of them.
    mutating func takeOffers(at now: Instant) {
        guard let part = offers.intake.next(most: Self.offersAtOnce) else { return }
        let roles = Set(part.offers.map(\.allocatedRole))
        offers.offersArrived(roles, at: now)
        recordStatistics(part, at: now)
        let isDraining = drainsAgents
        if isDraining { endDrains(of: part.offers) }
        // Nobody waits: no look at what is in the offers.
        if !hasDemand && !configuration.offers.holdsUnused || shutdown != nil {
            return apply(offers.decline(part.offers.map(\.id.value)), at: now)
        }
        var closed: [String] = []
        for offer in part.offers {
            tasks.groups.sawOffer(of: offer.agentID.value, values: OfferedAgent(offer).allValues)
            if isDraining, offer.unavailability != nil || maintenance.isDraining(offer.agentID.value) {
                closed.append(offer.id.value)
            } else {
                offers.table.insert(offer)
            }
        }
        if part.isLast {
            tasks.pending.countCycle(of: part.roles)
            cycledRoles.formUnion(part.roles)
        }
        operations.offersChanged()
        reportCapacity(of: part.offers, closed: closed.count)
        if !closed.isEmpty { apply(offers.decline(closed), at: now) }
    }

    /// Remembers the best of what is offered for those who wait, for the message when they have waited in vain.
    private mutating func reportCapacity(of list: [Mesos.Offer], closed: Int) {
        guard tasks.pending.count > 0 else { return }
        var seen: Set<Int> = []
        let agents = list.compactMap { offer -> OfferedAgent? in
            let index = offers.table.agents.index(ofAgent: offer.agentID.value, role: offer.allocatedRole)
            guard let index, seen.insert(index).inserted else { return nil }
            return offers.table.agents[index]
        }
        tasks.pending.updateAll { group in
            let shape = group.shape
            if closed > 0 { group.capacity.sawClosed(closed) }
            for agent in agents {
                group.capacity.saw(
                    agent,
                    isSuitable: agent.role == shape.role && shape.constraints.allSatisfy { $0.isSatisfied(by: agent) })
            }
        }
    }

    /// Fails the requests that were passed over too often.
    mutating func failOverdue() {
        let roles = cycledRoles
        cycledRoles = []
        guard let limit = configuration.placement.maximumOfferCycles, !roles.isEmpty else { return }
        for taskID in tasks.pending.overdue(limit, roles: roles) {
            tasks.failForCapacity(
                taskID, "in \(limit) offer cycles (placement.maximumOfferCycles)")
        }
    }

    // MARK: Demand

    mutating func noteNewDemand() {
        let roles = tasks.pending.takeNewRoles()
        if !roles.isEmpty { offers.demandArrived(roles) }
        let others = operations.takeNewRoles()
        if !others.isEmpty { offers.demandArrived(others) }
    }

    /// Gives back what is not needed, and tells the master what is wanted; comes back for what is left to do.
    mutating func settleOffers(at now: Instant) {
        // While requests are left that may need them, and offers of the same event that may go with them, they stay.
        if shutdown != nil || !hasMoreToPlace && offers.intake.isEmpty { apply(offers.settleNew(at: now), at: now) }
        if shutdown?.teardown != true {
            // Not by way of a computed property: that copies the whole machine, with every input.
            var wanted: Set<String> = []
            if shutdown == nil {
                wanted = tasks.pending.roles
                if !operations.waiting.isEmpty { wanted.formUnion(operations.roles) }
            }
            apply(offers.settleInterest(pending: wanted, at: now), at: now)
        }
        if shutdown == nil && hasMoreToPlace || !offers.intake.isEmpty || offers.table.hasNew {
            timers.set(.moreWork, at: now)
        }
    }

    /// Something waits for offers.
    var hasDemand: Bool { tasks.pending.count > 0 || !operations.waiting.isEmpty }

    /// The roles whose offers something waits for.
    var wantedRoles: Set<String> {
        operations.waiting.isEmpty ? tasks.pending.roles : tasks.pending.roles.union(operations.roles)
    }

    // MARK: Statistics

    private mutating func recordStatistics(_ part: OfferIntake.Part, at now: Instant) {
        let wasEmpty = statistics.isEmpty
        statistics.saw(part, at: now)
        if wasEmpty, !statistics.isEmpty {
            timers.set(.statistics, at: now + configuration.agentStatistics.publishInterval)
        }
    }

    mutating func publishStatistics(at now: Instant) {
        let (current, skipped) = statistics.publish(at: now)
        if let current { emit(.publishStatistics(current)) }
        if skipped > 0 {
            notify(
                .limitReached(
                    name: "limits.agentStatistics",
                    message: "\(skipped) agents have no statistics: limits.agentStatistics allows "
                        + "\(configuration.limits.agentStatistics)"))
        }
        if !statistics.isEmpty { timers.set(.statistics, at: now + configuration.agentStatistics.publishInterval) }
    }

    // MARK: Ports

    /// A container could not be created; its ports are suspected of being in use.
    mutating func portsFailed(_ ports: [Int], of agentID: String, _ hostname: String, at now: Instant) {
        guard configuration.placement.portDenylistDuration > .zero else { return }
        let (before, total) = blacklist.add(ports, of: agentID, at: now)
        offers.table.setBlockedPorts(blacklist.ports(of: agentID), of: agentID)
        let threshold = configuration.placement.portDenylistWarningThreshold
        notify(
            .portsBlacklisted(
                agentID: agentID, agentHostname: hostname, ports: ports, total: total,
                isWarning: threshold > 0 && before < threshold && total >= threshold))
        setBlacklistTimer()
    }

    mutating func expireBlacklist(at now: Instant) {
        for agentID in blacklist.expire(at: now) {
            offers.table.setBlockedPorts(blacklist.ports(of: agentID), of: agentID)
        }
        setBlacklistTimer()
    }

    private mutating func setBlacklistTimer() {
        if let next = blacklist.firstExpiry {
            timers.set(.blacklist, noLaterThan: next)
        } else {
            timers.cancel(.blacklist)
        }
    }
}

extension OfferedAgent {
    /// Only what an offer tells of the agent itself.
    init(_ offer: Mesos.Offer) {
        self.init(
            agentID: offer.agentID.value, hostname: offer.hostname, role: offer.allocatedRole, available: .init(),
            hasUnavailability: offer.unavailability != nil, offer: offer)
    }
}
