import MesosAPI

extension TaskRecord {
    struct AliveChange: Sendable {
        var isKnownPlace = true
        /// The ticket with which the task waited for an offer.
        var leftQueue: UInt64?
        /// The location at which placement constraints count the task, if it may have changed.
        var place: (group: String, agentID: String)?
        var groupID: String?
        var wasUnreachable = false
        var isBeingKilled = false
        var launched: LaunchedTask?
        var isLaunchWaited = false
        var hasAdopters = false
        /// Whether its agent has begun to kill the task because the agent is being drained.
        var isDrained = false
        /// The health of a running task, if it has changed.
        var changedHealth: Bool?
    }

    /// An update came from an agent, or the master reports that the task is alive.
    mutating func alive(_ update: TaskUpdate, frameworkID: String) -> AliveChange {
        var change = AliveChange()
        let (oldPhase, oldAgent, oldHealth) = (phase, agentID, healthy)
        change.wasUnreachable = isUnreachable
        if origin == .launched {
            if phase == .pending { change.leftQueue = ticket }
            change.isKnownPlace = adopt(update)
        }
        change.isDrained =
            update.state == .killing && update.reason == .agentDraining && state != .killing && kill == nil
        take(update)
        hasUpdate = true
        isUnreachable = false
        if update.state == .running, let healthy = update.healthy { self.healthy = healthy }
        if phase == .pending || phase == .verifying { phase = .staged }
        let isReady = phase == .staged && self.isReady
        if isReady {
            phase = .running
            dropRequest()
        }
        if oldPhase == .pending || oldPhase == .verifying || oldAgent != agentID,
            let group = constraintGroup ?? name, let agentID
        {
            change.place = (group, agentID)
        }
        change.groupID = groupID
        change.isBeingKilled = kill != nil
        guard change.isKnownPlace else { return change }
        if isReady, let launched = launched(frameworkID: frameworkID) {
            change.launched = launched
            change.hasAdopters = !adopters.isEmpty
            if groupID == nil {
                change.isLaunchWaited = isLaunchWaited
                isLaunchWaited = false
            }
        } else if !isReady, phase == .running, let oldHealth, let healthy, oldHealth != healthy {
            change.changedHealth = healthy
        }
        return change
    }

    /// Makes the launch that the update belongs to the current one; returns `false` when its ports are unknown.
    private mutating func adopt(_ update: TaskUpdate) -> Bool {
        isHeld = false
        if let agentID = update.agentID, phase == .pending || attempt?.agentID != agentID {
            let fitting = attempts.indices.filter { attempts[$0].agentID == agentID }
            guard let index = fitting.last else { return false }
            let ports = Set(fitting.map { attempts[$0].hostPorts })
            attempts.append(attempts.remove(at: index))
            if ports.count > 1 { return false }
        }
        return attempt != nil
    }

    mutating func take(_ update: TaskUpdate) {
        state = update.state
        // Equal strings are not replaced, so that they stay shared with other tasks.
        if let new = update.agentID, new != agentID {
            agentID = attempt.map(\.agentID).flatMap { $0 == new ? $0 : nil } ?? new
        }
        if let new = update.executorID, new != executorID { executorID = new == id ? id : new }
        if let new = update.containerID, new != containerID { containerID = new }
        if !update.addresses.isEmpty, update.addresses != addresses { addresses = update.addresses }
    }
}
