/// The offers seen while requests of one shape found no room: the content of a `noCapacity` error.
struct CapacityReport: Sendable {
    private(set) var offers = 0
    private(set) var suitable = 0
    /// Offers of agents that are drained before a maintenance.
    private(set) var closed = 0
    /// Offers of agents in another region than the master's.
    private(set) var remote = 0
    private var best: OfferedRoom.Summary?
    /// The constraint whose regular expression reached its bound.
    private(set) var undecided: PlacementConstraint?

    /// - Parameter room: what is left on an agent after tasks were placed.
    mutating func saw(_ room: OfferedRoom, _ shape: TaskShape) {
        offers += 1
        switch shape.verdict(on: room.agent) {
        case nil:
            undecided = undecided ?? shape.constraints.first { $0.verdict(on: room.agent) == nil }
            return
        case false?:
            if room.agent.isInRemoteRegion, room.agent.role == shape.role { remote += 1 }
            return
        case true?: break
        }
        suitable += 1
        if let best, !room.summary.isBetter(than: best, for: shape.resources) { return }
        best = room.summary
    }

    mutating func sawClosed(_ count: Int) { closed += count }

    /// - Parameter hasGPUs: whether the framework asks the master for agents with GPUs.
    func text(_ shape: TaskShape, hasGPUs: Bool) -> String {
        var end = closed == 0 ? "" : "; \(closed) offers of agents before their maintenance were not used"
        if remote > 0 {
            end +=
                "; \(remote) offers of agents in another region than the master's were not used, because no "
                + "constraint names @region"
        }
        if shape.resources.gpus > 0, !hasGPUs {
            end +=
                "; the framework has not the capability GPU_RESOURCES, without which a master offers no agents with GPUs"
        }
        guard offers > 0 else { return "no offer came" + end }
        guard let best else {
            return "none of \(offers) offers seen has the role and satisfies the constraints" + end
        }
        var text = "\(offers) offers were seen"
        if !shape.constraints.isEmpty { text += ", \(suitable) of agents that satisfy the constraints" }
        text += "; the best had \(best.resources) on agent \(best.hostname)"
        if best.isShared { text += ", after other tasks were placed there" }
        if shape.resources.ports > best.resources.ports, best.deniedPorts > 0 {
            text += "; \(best.deniedPorts) of its ports were not used, because containers could not bind them"
        }
        if shape.resources.disk > best.resources.disk, best.unusableDisk > 0 {
            text +=
                "; its whole disks and volumes (\(TaskResources.text(best.unusableDisk)) MB) cannot be a task's "
                + "scratch space"
        }
        if shape.countsTasks {
            text += "; the locations of other tasks of group '\(shape.group ?? "")' may have ruled it out"
        }
        return text + end
    }
}

/// An agent with offers that waiting requests did not fit into.
struct OfferedRoom: Sendable {
    /// The part that an error needs. It keeps no memory of the event with the offers.
    struct Summary: Sendable {
        var hostname: String
        /// The free resources, without those of tasks placed at the same time.
        var resources: TaskResources
        /// Whether tasks were placed on the agent at the same time.
        var isShared = false
        /// The number of offered ports that are on the denylist.
        var deniedPorts = 0
        /// The disk space of whole disks and persistent volumes.
        var unusableDisk = 0.0

        /// An agent that lacks fewer kinds of resources is better, then one with more memory and CPUs.
        func isBetter(than other: Summary, for needs: TaskResources) -> Bool {
            let (own, others) = (resources.missing(for: needs), other.resources.missing(for: needs))
            if own != others { return own < others }
            return (resources.memory, resources.cpus) > (other.resources.memory, other.resources.cpus)
        }
    }

    let agent: OfferedAgent
    var summary: Summary

    init(_ agent: OfferedAgent) {
        self.agent = agent
        summary = Summary(hostname: agent.hostname, resources: agent.available)
    }
}

extension TaskResources {
    /// The number of kinds of resources of which there are too few.
    fileprivate func missing(for needs: TaskResources) -> Int {
        [
            cpus + 0.0005 <= needs.cpus, memory + 0.0005 <= needs.memory, disk + 0.0005 <= needs.disk,
            gpus + 0.0005 <= needs.gpus, ports < needs.ports,
        ].count { $0 }
    }
}
