import MachineSupport
import MesosAPI

extension SchedulerStateMachine {
    mutating func received(
        _ event: SchedulerEvent, on connection: ConnectionID, at now: Instant, _ effects: inout Effects
    ) {
        subscription.sawActivity(at: now)
        switch event {
        case .subscribed(let subscribed):
            // Rejects NaN; SubscriptionMachine limits long intervals.
            let interval = subscribed.heartbeatIntervalSeconds.flatMap {
                $0 > 0 ? Duration.nanoseconds(Int64(min($0, 1e9) * 1e9)) : nil
            }
            let transition = subscription.subscribed(
                connection, frameworkID: subscribed.frameworkID.value, heartbeatInterval: interval, at: now, &effects)
            offers.table.subscribed(masterRegion: subscribed.masterInfo?.domain?.faultDomain?.region.name)
            return follow(transition, at: now, &effects)
        case .error(let message):
            return follow(subscription.receivedError(message, on: connection, at: now, &effects), at: now, &effects)
        default: break
        }
        guard isSubscribed else { return }
        switch event {
        case .offers(let list): offers.intake.append(list)
        case .rescind(let offerID):
            offers.intake.rescind(offerID.value)
            // The ACCEPT of an offer that is not in the table is either being stored, or was sent and will fail.
            if !offers.table.remove(offerID.value), let accept = store?.withdraw(offerID: offerID.value) {
                release(accept, rescinded: offerID.value, at: now, &effects)
            }
        case .update(let status): received(TaskUpdate(status), at: now, &effects)
        case .inverseOffers(let list): received(list, at: now, &effects)
        case .rescindInverseOffer(let id): inverseOfferRescinded(id.value, &effects)
        case .updateOperationStatus(let status): operations.received(status.detached(), at: now, &effects)
        case .message(let message):
            effects.notify(
                .executorMessage,
                .init(agentID: message.agentID.value, executorID: message.executorID.value, data: message.data))
        case .failure(let failure): received(failure, at: now, &effects)
        case .unknown(let event): effects.notify(.unknownEvent, .init(text: event.type?.description ?? "none"))
        case .heartbeat, .subscribed, .error: break
        }
    }

    private mutating func received(_ update: TaskUpdate, at now: Instant, _ effects: inout Effects) {
        let (suspects, acknowledgement) = tasks.received(update, at: now, &effects)
        if let suspects { deny(suspects, at: now, &effects) }
        if let acknowledgement { acknowledge(acknowledgement, &effects) }
    }

    private mutating func received(
        _ failure: Mesos.Scheduler.Event.Failure, at now: Instant, _ effects: inout Effects
    ) {
        let executorID = failure.executorID?.value
        effects.notify(
            executorID == nil ? .agentLost : .executorEnded,
            .init(agentID: failure.agentID?.value, executorID: executorID, count: failure.status.map { Int($0) }))
        guard let agentID = failure.agentID?.value else { return }
        tasks.lose(LostPlace(agentID: agentID, executorID: executorID), at: now, &effects)
        guard executorID == nil else { return }
        operations.agentRemoved(agentID, at: now, &effects)
        statistics.remove(agentID)
        // If the agent returns with its maintenance, the inverse offer comes again.
        maintenance.forgetAnnouncement(of: agentID)
        if maintenance.remove(agentID) { effects.cancel(.drain(agentID: agentID)) }
    }
}
