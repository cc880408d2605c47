import MachineSupport
import MesosAPI

extension MasterStateMachine {
    mutating func subscribe(
        _ call: Mesos.Scheduler.Call, _ connection: ConnectionID, at now: Instant, _ effects: inout Effects
    ) {
        guard let subscribe = call.subscribe else { return }
        let streamID = random.uuid()
        effects.append(.opened(connection, streamID: streamID))
        var info = subscribe.frameworkInfo.detached()
        let suppressed = Set(subscribe.suppressedRoles)
        if let refusal = refusal(of: info, suppressed: suppressed) {
            effects.append(.send(connection, SchedulerEvent.error(refusal).message))
            effects.append(.close(connection))
            return
        }
        let wanted = info.id?.value ?? ""
        let id = wanted.isEmpty ? makeFrameworkID() : wanted
        if var framework = frameworks[id] {
            if let old = framework.connection {
                effects.append(.send(old, SchedulerEvent.error("Framework failed over").message))
                effects.append(.close(old))
                connections[old] = nil
            }
            takeBackOffers(of: id, at: now, &effects)
            inverseOffers = inverseOffers.filter { $0.value.framework != id }
            forgetInverseFilters(of: id)
            framework = frameworks[id] ?? framework
            // Mesos does not change these two while the framework is registered.
            info.user = framework.info.user
            info.checkpoint = framework.info.checkpoint
            info.id = Mesos.FrameworkID(id)
            framework.info = info
            framework.connection = connection
            framework.streamID = streamID
            framework.reregisteredTime = now
            framework.isRecovered = false
            framework.suppressedRoles = suppressed
            framework.filters = [:]
            frameworks[id] = framework
            effects.cancel(.failover(framework: id))
        } else {
            info.id = Mesos.FrameworkID(id)
            frameworks[id] = FrameworkRecord(
                id: id, info: info, sequence: frameworkCount, connection: connection, streamID: streamID,
                registeredTime: now, reregisteredTime: now, suppressedRoles: suppressed)
            frameworkCount += 1
        }
        connections[connection] = id
        let subscribed = Mesos.Scheduler.Event.Subscribed(
            frameworkID: Mesos.FrameworkID(id), heartbeatIntervalSeconds: policy.heartbeatInterval.inSeconds,
            masterInfo: masterInfo)
        send(.subscribed(subscribed), to: id, &effects)
        if policy.offersPrecedeHeartbeat { allocate(at: now, &effects) }
        beat(connection, at: now, &effects)
        resumeUpdates(of: id, at: now, &effects)
        requestAllocation(at: now, &effects)
    }

    private mutating func makeFrameworkID() -> String {
        var id: String
        repeat {
            let digits = String(frameworkCount)
            id = "\(identity.id)-" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
            if frameworks[id] != nil || removedFrameworkIDs.contains(id) { frameworkCount += 1 }
        } while frameworks[id] != nil || removedFrameworkIDs.contains(id)
        return id
    }

    private func refusal(of info: Mesos.FrameworkInfo, suppressed: Set<String>) -> String? {
        if let problem = FrameworkValidation.problem(with: info) { return problem }
        if let problem = FrameworkValidation.problem(withSuppressed: suppressed, of: info) { return problem }
        if let id = info.id?.value, removedFrameworkIDs.contains(id) { return "Framework has been removed" }
        // Mesos keeps the principal with which the framework first subscribed.
        if let id = info.id?.value, let old = frameworks[id], !old.isRecovered, old.info.principal != info.principal {
            return "Changing framework's principal is not allowed."
        }
        return nil
    }

    /// Sends a heartbeat and schedules the next.
    mutating func beat(_ connection: ConnectionID, at now: Instant, _ effects: inout Effects) {
        guard connections[connection] != nil else { return }
        effects.append(.send(connection, SchedulerEvent.heartbeat.message))
        effects.set(.heartbeat(connection), at: now + policy.heartbeatInterval)
    }

    mutating func disconnect(_ connection: ConnectionID, at now: Instant, _ effects: inout Effects) {
        guard let id = connections.removeValue(forKey: connection), let framework = frameworks[id],
            framework.connection == connection
        else { return }
        frameworks[id]?.connection = nil
        takeBackOffers(of: id, at: now, &effects)
        inverseOffers = inverseOffers.filter { $0.value.framework != id }
        let timeout = framework.failoverTimeout
        if timeout == .zero {
            removeFramework(id, at: now, &effects)
        } else {
            effects.set(.failover(framework: id), at: now + timeout)
        }
    }

    /// Ends a framework with its tasks, after TEARDOWN, an expired failover timeout or a request of the operator. Its id cannot
    /// be used again.
    mutating func removeFramework(_ id: String, at now: Instant, _ effects: inout Effects) {
        guard let connection = frameworks[id].map(\.connection) else { return }
        // The framework receives no more events.
        frameworks[id]?.connection = nil
        takeBackOffers(of: id, at: now, &effects)
        for agent in agentOrder {
            guard let tasks = agents[agent]?.tasks.filter({ $0.framework == id }), !tasks.isEmpty else { continue }
            command(agent, .shutdownFramework(id), &effects)
            for key in tasks {
                agents[agent]?.tasks.remove(key)
                if let task = frameworks[id]?.tasks[key.task] {
                    releaseResources(of: task, at: now, &effects)
                    frameworks[id]?.tasks[key.task]?.state = .killed
                    frameworks[id]?.tasks[key.task]?.removal = task.removal ?? .teardown
                    complete(key, at: now, &effects)
                }
            }
        }
        operations = operations.filter { $0.key.framework != id }
        guard var framework = frameworks.removeValue(forKey: id) else { return }
        inverseAnswers = inverseAnswers.filter { $0.key.framework != id }
        if let connection {
            connections[connection] = nil
            effects.append(.close(connection))
        }
        framework.connection = nil
        framework.unregisteredTime = now
        framework.filters = [:]
        removedFrameworkIDs.insert(id)
        effects.cancel(.failover(framework: id))
        completedFrameworks.append(framework)
        if completedFrameworks.count > policy.maximumCompletedFrameworks { completedFrameworks.removeFirst() }
    }

    mutating func update(
        _ update: Mesos.Scheduler.Call.UpdateFramework, of id: String, at now: Instant, _ effects: inout Effects
    ) -> CallAnswer {
        guard let framework = frameworks[id] else { return CallAnswer(400, "Framework cannot be found") }
        var info = update.frameworkInfo.detached()
        let suppressed = Set(update.suppressedRoles)
        if let problem = FrameworkValidation.problem(with: info) {
            return CallAnswer(400, "Supplied FrameworkInfo is not valid: \(problem)")
        }
        if let problem = FrameworkValidation.refusal(ofUpdate: info, from: framework.info) {
            return CallAnswer(400, "FrameworkInfo update is not valid: \(problem)")
        }
        if let problem = FrameworkValidation.problem(withSuppressed: suppressed, of: info) {
            return CallAnswer(400, "'UpdateFramework' call is not valid: \(problem)")
        }
        info.id = Mesos.FrameworkID(id)
        frameworks[id]?.info = info
        frameworks[id]?.suppressedRoles = suppressed
        let roles = Set(frameworks[id]?.roles ?? [])
        for offer in framework.offers where !roles.contains(offers[offer]?.role ?? "") {
            withdraw(offer, at: now, &effects)
        }
        requestAllocation(at: now, &effects)
        return CallAnswer(200)
    }

    var masterInfo: Mesos.MasterInfo {
        .with {
            $0.id = identity.id
            $0.ip = MasterAnnouncement.number(ofAddress: identity.ip)
            $0.port = UInt32(identity.port)
            $0.pid = identity.pid
            $0.hostname = identity.hostname
            $0.version = identity.version
            $0.address = .init(port: Int32(identity.port), hostname: identity.hostname, ip: identity.ip)
            $0.capabilities = [
                .init(type: .agentUpdate), .init(type: .agentDraining), .init(type: .quotaV2),
            ]
        }
    }
}
