import MachineSupport

/// An agent that is gone, or an executor on an agent.
struct LostPlace: Sendable, Hashable {
    var agentID: String
    var executorID: String?
}

/// The search for the tasks of lost agents and executors.
extension TaskMachine {
    /// The shortest time between two searches.
    private static let searchInterval = Duration.milliseconds(200)

    /// The master removed an agent or an executor. Its tasks are reconciled, because their updates may not come.
    /// A search looks at every task, so one serves all agents that are lost together.
    mutating func lose(_ place: LostPlace, at now: Instant, _ effects: inout Effects) {
        lostPlaces.insert(place)
        if lostSearch != nil { return }
        if let last = lastLostSearch, now - last < Self.searchInterval {
            effects.set(.tasks(.lostAgents), at: last + Self.searchInterval)
        } else {
            searchLost(at: now, &effects)
        }
    }

    /// Looks at up to ``looksAtOnce`` tasks; a timer continues the search.
    mutating func searchLost(at now: Instant, _ effects: inout Effects) {
        if lostSearch == nil {
            guard !lostPlaces.isEmpty else { return }
            lastLostSearch = now
            lostSearch = (lostPlaces, TaskWalk(records))
            lostPlaces = []
        }
        let places = lostSearch?.places ?? []
        var walk = lostSearch?.walk
        var found: [String] = []
        records.walk(&walk, most: Self.looksAtOnce) { record, _ in
            if record.isAt(places) { found.append(record.id) }
            return true
        }
        lostSearch = walk.map { (places, $0) }
        reconcile(found, at: now, &effects)
        if lostSearch != nil {
            effects.set(.tasks(.lostAgents), at: now)
        } else if !lostPlaces.isEmpty {
            effects.set(.tasks(.lostAgents), at: (lastLostSearch ?? now) + Self.searchInterval)
        }
    }
}

extension TaskRecord {
    /// Whether the task must be reconciled when these places are lost.
    fileprivate func isAt(_ places: Set<LostPlace>) -> Bool {
        // The launch of pending and verified tasks has not certainly taken place.
        guard let agentID, phase != .pending, phase != .verifying else { return false }
        if places.contains(LostPlace(agentID: agentID)) { return true }
        guard phase != .foreign, let executorID = executorID ?? groupID else { return false }
        return places.contains(LostPlace(agentID: agentID, executorID: executorID))
    }
}
