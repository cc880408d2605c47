import MachineSupport
import MesosAPI

/// New offers, agent statistics and denied ports.
extension SchedulerStateMachine {
    /// The number of new offers processed at once, so that other work need not wait for all of them.
    static let offersAtOnce = 1_000

    mutating func takeOffers(at now: Instant, _ effects: inout Effects) {
        guard let part = offers.intake.next(most: Self.offersAtOnce) else { return }
        let roles = Set(part.offers.map(\.allocatedRole))
        offers.offersArrived(roles, at: now)
        recordStatistics(part, at: now, &effects)
        let isDraining = drainsAgents
        endMaintenance(of: part.offers, &effects)
        // Without a waiting request the content of the offers does not matter.
        if !hasDemand && !configuration.offers.holdsUnused || shutdown != nil {
            return offers.decline(part.offers.map(\.id.value), &effects)
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
        noteCapacity(of: part.offers, closed: closed.count)
        offers.decline(closed, &effects)
    }

    /// Remembers the agents of new offers while requests wait; see ``reportCapacity(at:_:)``.
    private mutating func noteCapacity(of list: [Mesos.Offer], closed: Int) {
        guard tasks.pending.count > 0 else { return }
        capacityRound.sawClosed(closed)
        let countsDisk = tasks.pending.contains { $0.resources.disk > 0 }
        for offer in list {
            let agentID = offer.agentID.value
            guard let index = offers.table.agents.index(ofAgent: agentID, role: offer.allocatedRole),
                let agent = offers.table.agents[index]
            else { continue }
            capacityRound.saw(agent, index)
            let denied = offers.table.blockedPorts(of: agentID)
            if countsDisk || !denied.isEmpty {
                capacityRound.addUnusable(offer, index, deniedPorts: denied, countsDisk: countsDisk)
            }
        }
    }

    /// Remembers, for the error text of a request that finds no room, the best of what is left after all requests that fit
    /// were placed. Ends the requests whose constraints cannot be evaluated.
    mutating func reportCapacity(at now: Instant, _ effects: inout Effects) {
        let newGroups = tasks.pending.takeNew()
        guard !newGroups.isEmpty || !capacityRound.isEmpty else { return }
        let (rooms, closed) = capacityRound.take()
        guard tasks.pending.count > 0 else { return }
        var isUndecided = false
        func report(_ rooms: [OfferedRoom], to group: inout PendingQueue.Group) {
            for room in rooms { group.capacity.saw(room, group.shape) }
            if group.capacity.undecided != nil { isUndecided = true }
        }
        if !newGroups.isEmpty, !offers.table.isEmpty {
            // Requests of a new shape have also seen the offers that were held before. A thousand are enough for an error.
            let seen = Set(rooms.map(\.agent.agentID))
            let agents = offers.table.agents
            var oldRooms: [OfferedRoom] = []
            for case let agent? in agents.indices.prefix(1_000).lazy.map({ agents[$0] })
            where !seen.contains(agent.agentID) {
                oldRooms.append(OfferedRoom(agent))
            }
            for number in newGroups {
                tasks.pending.update(number) { if $0.capacity.offers == 0 { report(oldRooms, to: &$0) } }
            }
        }
        if !rooms.isEmpty || closed > 0 {
            tasks.pending.updateAll { group in
                if closed > 0 { group.capacity.sawClosed(closed) }
                report(rooms, to: &group)
            }
        }
        if isUndecided { failUndecided(at: now, &effects) }
    }

    /// Ends the requests with a constraint whose regular expression needs too many steps.
    private mutating func failUndecided(at now: Instant, _ effects: inout Effects) {
        for (taskID, constraint) in tasks.pending.undecided() {
            guard let record = tasks.records[taskID], record.phase == .pending else { continue }
            tasks.abandonLaunch(record, constraint.tooSlow(for: taskID), at: now, &effects)
        }
    }

    mutating func failOverdue(at now: Instant, _ effects: inout Effects) {
        let roles = cycledRoles
        cycledRoles = []
        guard let limit = configuration.placement.maximumOfferCycles, !roles.isEmpty else { return }
        for taskID in tasks.pending.overdue(limit, roles: roles) {
            tasks.failForCapacity(taskID, "in \(limit) offer cycles (placement.maximumOfferCycles)", at: now, &effects)
        }
    }

    // MARK: Demand

    /// Offers that were declined may now fit waiting requests, although the resources are the same. The master must not
    /// keep them back until the filters of the refusals end.
    mutating func offersMayFitNow() {
        offers.demandArrived(tasks.pending.roles)
        if !operations.waiting.isEmpty { offers.demandArrived(operations.roles) }
    }

    mutating func noteNewDemand() {
        offers.demandArrived(tasks.pending.takeNewRoles())
        offers.demandArrived(operations.takeNewRoles())
    }

    /// Holds or declines offers that are not needed, updates the interest in offers, and sets a timer if work is left.
    mutating func settleOffers(at now: Instant, _ effects: inout Effects) {
        // New offers stay while unmatched requests may need them, or offers of the same event may complete them.
        if shutdown != nil || !hasMoreToPlace && offers.intake.isEmpty { offers.settleNew(at: now, &effects) }
        if shutdown?.teardown != true {
            // Do not use `wantedRoles` here: its getter copies the whole machine on every input.
            var wanted: Set<String> = []
            if shutdown == nil {
                wanted = tasks.pending.roles
                if !operations.waiting.isEmpty { wanted.formUnion(operations.roles) }
            }
            offers.settleInterest(pending: wanted, at: now, &effects)
        }
        if shutdown == nil && hasMoreToPlace || !offers.intake.isEmpty || offers.table.hasNew {
            effects.set(.moreWork, at: now)
        }
    }

    var hasDemand: Bool { tasks.pending.count > 0 || !operations.waiting.isEmpty }

    var wantedRoles: Set<String> {
        operations.waiting.isEmpty ? tasks.pending.roles : tasks.pending.roles.union(operations.roles)
    }

    // MARK: Statistics

    private mutating func recordStatistics(_ part: OfferIntake.Part, at now: Instant, _ effects: inout Effects) {
        let wasEmpty = statistics.isEmpty
        statistics.saw(part, at: now)
        if wasEmpty, !statistics.isEmpty {
            effects.set(.statistics, at: now + configuration.agentStatistics.publishInterval)
        }
    }

    mutating func publishStatistics(at now: Instant, _ effects: inout Effects) {
        let (current, skipped) = statistics.publish(at: now)
        if let current { effects.append(.publishStatistics(current)) }
        if skipped > 0 {
            effects.notifyLimit(
                "limits.agentStatistics",
                "\(skipped) agents have no statistics: limits.agentStatistics allows \(configuration.limits.agentStatistics)"
            )
        }
        if !statistics.isEmpty { effects.set(.statistics, at: now + configuration.agentStatistics.publishInterval) }
    }

    // MARK: Ports

    /// Does not use ports for a while after a container could not be created with them.
    mutating func deny(_ suspects: TaskMachine.SuspectedPorts, at now: Instant, _ effects: inout Effects) {
        guard configuration.placement.portDenylistDuration > .zero else { return }
        let agentID = suspects.agentID
        let (before, total) = portDenylist.add(suspects.ports, of: agentID, at: now)
        offers.table.setBlockedPorts(portDenylist.ports(of: agentID), of: agentID)
        let threshold = configuration.placement.portDenylistWarningThreshold
        effects.notify(
            .portsDenied,
            .init(
                isRaised: threshold > 0 && before < threshold && total >= threshold, agentID: agentID,
                agentHostname: suspects.agentHostname, count: total, ports: suspects.ports))
        setDenylistTimer(&effects)
    }

    mutating func expireDeniedPorts(at now: Instant, _ effects: inout Effects) {
        for agentID in portDenylist.expire(at: now) {
            offers.table.setBlockedPorts(portDenylist.ports(of: agentID), of: agentID)
            offersMayFitNow()
        }
        setDenylistTimer(&effects)
    }

    private func setDenylistTimer(_ effects: inout Effects) {
        guard let next = portDenylist.firstExpiry else { return effects.cancel(.deniedPorts) }
        effects.base.set(.deniedPorts, noLaterThan: next)
    }
}

extension OfferedAgent {
    /// The address in the offer's URL; `nil` when the offer has none.
    var address: LaunchedTask.AgentAddress? { offer.url.map { AgentAddress($0.address, hostname: hostname) } }

    /// The agent of an offer, without its resources.
    init(_ offer: Mesos.Offer) {
        self.init(
            agentID: offer.agentID.value, hostname: offer.hostname, role: offer.allocatedRole, available: .init(),
            hasUnavailability: offer.unavailability != nil, offer: offer)
    }
}
