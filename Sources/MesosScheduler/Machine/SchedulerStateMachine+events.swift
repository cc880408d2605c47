import MachineSupport
import MesosAPI

extension SchedulerStateMachine {
    mutating func received(_ event: SchedulerEvent, on connection: ConnectionID, at now: Instant) {
        subscription.sawLife(at: now)
        switch event {
        case .subscribed(let subscribed):
            // Also keeps a number that is none from becoming a time; what is too long is limited further on.
            let interval = subscribed.heartbeatIntervalSeconds.flatMap {
                $0 > 0 ? Duration.nanoseconds(Int64(min($0, 1e9) * 1e9)) : nil
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
        case .offers(let list): offers.intake.append(list)
        case .rescind(let offerID):
            offers.intake.rescind(offerID.value)
            // Of an offer that is not here the ACCEPT is being stored, or on its way: then its tasks will be dropped.
            if !offers.table.remove(offerID.value), let accept = store?.withdraw(offerID: offerID.value) {
                release(accept, gone: offerID.value)
            }
        case .update(let status): tasks.received(TaskUpdate(status), at: now)
        case .inverseOffers(let list): received(list, at: now)
        case .rescindInverseOffer(let id):
            notify(.inverseOfferRescinded(id: id.value))
            if let agentID = maintenance.agent(ofInverseOffer: id.value) { endDrain(of: agentID) }
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
            guard let agentID = failure.agentID?.value else { break }
            if let executorID = failure.executorID?.value {
                tasks.executorFailed(executorID, on: agentID, at: now)
            } else {
                tasks.agentRemoved(agentID, at: now)
                operations.agentRemoved(agentID, at: now)
                statistics.remove(agentID)
                // If it comes back with its maintenance, so does the inverse offer.
                if maintenance.remove(agentID) { timers.cancel(.drain(agentID)) }
            }
        case .unknown(let event): notify(.unknownEvent(type: event.type?.description ?? "none"))
        case .heartbeat, .subscribed, .error: break
        }
    }
}
