import MesosAPI

extension TaskRecord {
    /// What a live update means beside the record.
    struct Life: Sendable {
        /// False when it cannot be told which ports the task has.
        var isKnownPlace = true
        /// The ticket with which the task waited for an offer.
        var leftQueue: UInt64?
        /// Where placement constraints are to count it, when that may have changed.
        var place: (group: String, agentID: String)?
        var groupID: String?
        var wasUnreachable = false
        var isBeingKilled = false
        /// It has just become ready.
        var launched: LaunchedTask?
        var isLaunchWaited = false
        var hasAdopters = false
        /// Of a running task, when it has changed.
        var changedHealth: Bool?
    }

    /// A live update came from an agent, or the master says that the task is alive.
    mutating func live(_ update: TaskUpdate, frameworkID: String) -> Life {
        var life = Life()
        let (oldPhase, oldAgent, oldHealth) = (phase, agentID, healthy)
        life.wasUnreachable = isUnreachable
        if origin == .launched {
            if phase == .pending { life.leftQueue = ticket }
            life.isKnownPlace = adopt(update)
        }
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
            life.place = (group, agentID)
        }
        life.groupID = groupID
        life.isBeingKilled = kill != nil
        guard life.isKnownPlace else { return life }
        if isReady, let launched = launched(frameworkID: frameworkID) {
            life.launched = launched
            life.hasAdopters = !adopters.isEmpty
            if groupID == nil {
                life.isLaunchWaited = isLaunchWaited
                isLaunchWaited = false
            }
        } else if !isReady, phase == .running, let oldHealth, let healthy, oldHealth != healthy {
            life.changedHealth = healthy
        }
        return life
    }

    /// If the update is that of an earlier launch, that launch is the one that counts.
    ///
    /// - Returns: false when the task runs somewhere but it cannot be told which ports it has.
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
        // What is the same keeps the text that is there: every update brings its own.
        if let new = update.agentID, new != agentID {
            agentID = attempt.map(\.agentID).flatMap { $0 == new ? $0 : nil } ?? new
        }
        if let new = update.executorID, new != executorID { executorID = new == id ? id : new }
        if let new = update.containerID, new != containerID { containerID = new }
        if !update.addresses.isEmpty, update.addresses != addresses { addresses = update.addresses }
    }
}
