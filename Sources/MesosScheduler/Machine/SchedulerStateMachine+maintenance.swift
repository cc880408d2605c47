import MachineSupport
import MesosAPI

/// Planned maintenance of agents, and the tasks there.
extension SchedulerStateMachine {
    var drainsAgents: Bool {
        if case .drain = configuration.offers.inverseOfferPolicy { true } else { false }
    }

    mutating func received(_ list: MessageList<Mesos.InverseOffer>, at now: Instant, _ effects: inout Effects) {
        announce(list, &effects)
        for inverse in list {
            if case .drain(let before, let grace) = configuration.offers.inverseOfferPolicy {
                drain(inverse, before: before, gracePeriod: grace, at: now, &effects)
            }
        }
        let ids = MessageList(list.map { Mesos.OfferID($0.id.value) })
        let filters = Mesos.Filters(refuseSeconds: configuration.offers.refuseDuration.inSeconds)
        let call: SchedulerCall =
            configuration.offers.inverseOfferPolicy == .decline
            ? .declineInverseOffers(.init(inverseOfferIDs: ids, filters: filters))
            : .acceptInverseOffers(.init(inverseOfferIDs: ids, filters: filters))
        effects.send(call, for: .inverseOffers)
    }

    /// Reports each maintenance once, if tasks of this framework are concerned.
    private mutating func announce(_ list: MessageList<Mesos.InverseOffer>, _ effects: inout Effects) {
        let new = maintenance.unannounced(list)
        guard !new.isEmpty else { return }
        let occupied = tasks.agentsWithTasks(among: Set(new.compactMap { $0.agentID?.value }))
        for inverse in new where inverse.agentID.map({ occupied.contains($0.value) }) ?? true {
            maintenance.announce(inverse)
            effects.notify(
                .maintenanceScheduled,
                .init(agentID: inverse.agentID?.value, unavailability: inverse.unavailability.detached()))
        }
    }

    mutating func inverseOfferRescinded(_ id: String, _ effects: inout Effects) {
        let wasAnnounced = maintenance.withdrawAnnouncement(ofInverseOffer: id)
        if wasAnnounced { effects.notify(.inverseOfferRescinded, .init(name: id)) }
        if let agentID = maintenance.agent(ofInverseOffer: id) {
            endDrain(of: agentID, wasAnnounced: wasAnnounced, &effects)
        }
    }

    private mutating func drain(
        _ inverse: Mesos.InverseOffer, before: Duration, gracePeriod: Duration?, at now: Instant,
        _ effects: inout Effects
    ) {
        guard let agentID = inverse.agentID?.value else { return }
        let unavailability = inverse.unavailability.detached()
        // The master repeats its inverse offers as long as the agent has tasks.
        if maintenance.windows[agentID]?.unavailability == unavailability {
            maintenance.windows[agentID]?.inverseOfferID = inverse.id.value
            return
        }
        let there = tasks.tasks(onAgent: agentID)
        let grace = gracePeriod ?? there.compactMap { tasks.records[$0]?.killGracePeriod }.max() ?? .zero
        let start = instant(ofUnixTime: unavailability.start.nanoseconds, at: now)
        let end = unavailability.duration.map { start + .nanoseconds(max($0.nanoseconds, 0)) }
        let killAt = max(start + (.zero - before) + (.zero - grace), now)
        maintenance.windows[agentID] = .init(
            unavailability: unavailability, inverseOfferID: inverse.id.value, start: start, end: end)
        for taskID in there {
            effects.notify(.taskDraining, .init(taskID: taskID, agentID: agentID, delay: killAt - now))
        }
        effects.set(.drain(agentID: agentID), at: killAt)
        offers.decline(offers.table.removeAll(ofAgent: agentID), &effects)
    }

    /// The instant of a calendar time. Without a known wall clock time, the maintenance begins now.
    private func instant(ofUnixTime nanoseconds: Int64, at now: Instant) -> Instant {
        guard let (unixTime, at) = wallClock else { return now }
        // Ten years in either direction are as good as never or now.
        let most = Int64(3650 * 24 * 3600) * 1_000_000_000
        let (difference, overflow) = nanoseconds.subtractingReportingOverflow(unixTime.wholeNanoseconds)
        let bounded = overflow ? (nanoseconds > 0 ? most : -most) : min(max(difference, -most), most)
        return at + .nanoseconds(bounded)
    }

    /// Kills the tasks on the agent, and again when the maintenance begins, for tasks that have turned up since.
    mutating func drainDue(_ agentID: String, at now: Instant, _ effects: inout Effects) {
        guard let window = maintenance.windows[agentID],
            case .drain(_, let grace) = configuration.offers.inverseOfferPolicy
        else { return }
        if let end = window.end, now >= end {
            maintenance.remove(agentID)
            offersMayFitNow()
            return
        }
        for taskID in tasks.tasks(onAgent: agentID) { tasks.drain(taskID, gracePeriod: grace, at: now, &effects) }
        if let next = now < window.start ? window.start : window.end { effects.set(.drain(agentID: agentID), at: next) }
    }

    /// The schedules of agents whose offers have no unavailability any more were cleared.
    mutating func endMaintenance(of list: [Mesos.Offer], _ effects: inout Effects) {
        guard !maintenance.windows.isEmpty || !maintenance.announced.isEmpty else { return }
        for offer in list where offer.unavailability == nil {
            let wasAnnounced = maintenance.forgetAnnouncement(of: offer.agentID.value)
            endDrain(of: offer.agentID.value, wasAnnounced: wasAnnounced, &effects)
        }
    }

    private mutating func endDrain(of agentID: String, wasAnnounced: Bool, _ effects: inout Effects) {
        guard maintenance.remove(agentID) else { return }
        offersMayFitNow()
        effects.cancel(.drain(agentID: agentID))
        if wasAnnounced { effects.notify(.maintenanceCancelled, .init(agentID: agentID)) }
    }
}
