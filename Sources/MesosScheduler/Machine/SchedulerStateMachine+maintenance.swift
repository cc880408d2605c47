import MachineSupport
import MesosAPI

/// What the operator plans for agents, and what becomes of the tasks there.
extension SchedulerStateMachine {
    /// Whether agents with a maintenance ahead are emptied.
    var drainsAgents: Bool {
        if case .drain = configuration.offers.inverseOfferPolicy { true } else { false }
    }

    mutating func received(_ list: MessageList<Mesos.InverseOffer>, at now: Instant) {
        for inverse in list {
            notify(
                .maintenanceScheduled(
                    agentID: inverse.agentID?.value, inverse.unavailability.detached()))
            if case .drain(let before, let grace) = configuration.offers.inverseOfferPolicy {
                drain(inverse, before: before, gracePeriod: grace, at: now)
            }
        }
        let ids = MessageList(list.map { Mesos.OfferID($0.id.value) })
        let filters = Mesos.Filters(refuseSeconds: configuration.offers.refuseDuration.inSeconds)
        switch configuration.offers.inverseOfferPolicy {
        case .accept, .drain:
            send(.acceptInverseOffers(.init(inverseOfferIDs: ids, filters: filters)), .inverseOffers)
        case .decline:
            send(.declineInverseOffers(.init(inverseOfferIDs: ids, filters: filters)), .inverseOffers)
        }
    }

    private mutating func drain(
        _ inverse: Mesos.InverseOffer, before: Duration, gracePeriod: Duration?, at now: Instant
    ) {
        guard let agentID = inverse.agentID?.value else { return }
        let unavailability = inverse.unavailability.detached()
        var window = maintenance.windows[agentID]
        // The master repeats its inverse offers as long as there are tasks.
        if window?.unavailability == unavailability {
            window?.inverseOfferID = inverse.id.value
            if let window { maintenance.set(window, of: agentID) }
            return
        }
        let there = tasks.tasks(onAgent: agentID)
        let grace = gracePeriod ?? there.compactMap { tasks.records[$0]?.killGracePeriod }.max() ?? .zero
        let start = instant(ofUnixTime: unavailability.start.nanoseconds, at: now)
        let end = unavailability.duration.map { start + .nanoseconds(max($0.nanoseconds, 0)) }
        let killAt = max(start + (.zero - before) + (.zero - grace), now)
        maintenance.set(
            .init(
                unavailability: unavailability, inverseOfferID: inverse.id.value, start: start, end: end,
                killAt: killAt), of: agentID)
        for taskID in there {
            notify(.taskDraining(taskID: taskID, agentID: agentID, killedAfter: killAt - now))
        }
        timers.set(.drain(agentID), at: killAt)
        apply(offers.decline(offers.table.removeAll(ofAgent: agentID)), at: now)
    }

    /// The operator's times are those of the calendar. Without knowledge of it, the maintenance is taken to begin now.
    private func instant(ofUnixTime nanoseconds: Int64, at now: Instant) -> Instant {
        guard let (unixTime, at) = wallClock else { return now }
        // Years away, in either direction, is as good as never or now.
        let most = Int64(3650 * 24 * 3600) * 1_000_000_000
        let (difference, overflow) = nanoseconds.subtractingReportingOverflow(unixTime.wholeNanoseconds)
        let bounded = overflow ? (nanoseconds > 0 ? most : -most) : min(max(difference, -most), most)
        return at + .nanoseconds(bounded)
    }

    /// Kills what is on the agent; once more when the maintenance begins, for what has turned up since.
    mutating func drainDue(_ agentID: String, at now: Instant) {
        guard let window = maintenance.windows[agentID],
            case .drain(_, let grace) = configuration.offers.inverseOfferPolicy
        else { return }
        if let end = window.end, now >= end {
            maintenance.remove(agentID)
            return
        }
        for taskID in tasks.tasks(onAgent: agentID) {
            tasks.drain(taskID, gracePeriod: grace, at: now)
        }
        if now < window.start {
            timers.set(.drain(agentID), at: window.start)
        } else if let end = window.end {
            timers.set(.drain(agentID), at: end)
        }
    }

    /// An offer without unavailability shows that the schedule was cleared.
    mutating func endDrains(of list: [Mesos.Offer]) {
        guard !maintenance.windows.isEmpty else { return }
        for offer in list where offer.unavailability == nil { endDrain(of: offer.agentID.value) }
    }

    mutating func endDrain(of agentID: String) {
        guard maintenance.remove(agentID) else { return }
        timers.cancel(.drain(agentID))
        notify(.maintenanceCancelled(agentID: agentID))
    }
}
