import MesosAPI

extension SchedulerStateMachine {
    mutating func received(_ event: SchedulerEvent, on connection: ConnectionID, at now: SchedulerInstant) {
        subscription.sawLife(at: now)
        switch event {
        case .subscribed(let subscribed):
            // Also keeps a number that is none from becoming a time.
            let interval = subscribed.heartbeatIntervalSeconds.flatMap {
                $0 > 0 && $0 < 1e6 ? Duration.nanoseconds(Int64($0 * 1e9)) : nil
            }
            return apply(
                subscription.subscribed(
                    connection, frameworkID: subscribed.frameworkID.value, heartbeatInterval: interval, at: now),
                at: now)
        case .error(let message): return apply(subscription.receivedError(message, on: connection, at: now), at: now)
        default: break
        }
        guard isSubscribed else { return }
        switch event {
        case .offers(let list): received(list, at: now)
        // Of an offer that is not here the ACCEPT is on its way: its tasks will be dropped.
        case .rescind(let offerID): offers.table.remove(offerID.value)
        case .update(let status): tasks.received(TaskUpdate(status), at: now)
        case .inverseOffers(let list): received(list)
        case .updateOperationStatus(let status): operations.received(status.detached(), at: now)
        case .message(let message):
            notify(
                .executorMessage(
                    agentID: message.agentID.value, executorID: message.executorID.value, data: message.data))
        case .failure(let failure):
            notify(
                .agentFailed(
                    agentID: failure.agentID?.value, executorID: failure.executorID?.value,
                    status: failure.status.map { Int($0) }))
            if let agentID = failure.agentID?.value, failure.executorID == nil {
                tasks.agentRemoved(agentID, at: now)
                operations.agentRemoved(agentID, at: now)
            }
        case .unknown(let event): notify(.unknownEvent(type: event.type?.description ?? "none"))
        case .rescindInverseOffer(let offerID): notify(.inverseOfferRescinded(id: offerID.value))
        case .heartbeat, .subscribed, .error: break
        }
    }

    private mutating func received(_ list: MessageList<Mesos.Offer>, at now: SchedulerInstant) {
        offers.offersArrived(at: now)
        // Nobody waits: no look at what is in the offers.
        if !hasDemand && !configuration.holdOffers || shutdown != nil {
            return apply(offers.decline(list.map(\.id.value)), at: now)
        }
        for offer in list { offers.table.insert(offer) }
        tasks.pending.updateAll { $0.isExhausted = false }
        operations.offersChanged()
        reportCapacity(of: Set(list.map(\.agentID.value)))
    }

    /// Remembers the best of what is offered for those who wait, for the message when they have waited in vain.
    private mutating func reportCapacity(of agentIDs: Set<String>) {
        let agents = offers.table.agents.lazy.map(\.agent).filter { agentIDs.contains($0.agentID) }
        tasks.pending.updateAll { group in
            let shape = group.shape
            for agent in agents {
                group.capacity.saw(
                    agent,
                    isSuitable: agent.role == shape.role
                        && shape.constraints.allSatisfy { $0.isSatisfied(by: agent.values(of: $0.attribute)) })
            }
        }
    }

    /// Maintenance is the operator's right: the agents are given back when it begins. The owner of the tasks is told.
    private mutating func received(_ list: MessageList<Mesos.InverseOffer>) {
        for inverse in list {
            notify(
                .maintenanceScheduled(
                    agentID: inverse.agentID?.value, inverse.unavailability.detached()))
        }
        let ids = list.map { Mesos.OfferID($0.id.value) }
        send(
            .acceptInverseOffers(
                .init(
                    inverseOfferIDs: MessageList(ids),
                    filters: .init(refuseSeconds: configuration.offerRefuseDuration.inSeconds))),
            .inverseOffers)
    }
}
