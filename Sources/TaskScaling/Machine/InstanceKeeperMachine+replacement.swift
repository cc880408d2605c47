import MachineSupport

/// Copies that are replaced before they end, because their agent is about to leave.
extension InstanceKeeperMachine {
    /// Replaces a copy in time before its agent is drained.
    mutating func draining(_ copy: InstanceCopy, in delay: Duration, at now: Instant, _ effects: inout Effects) {
        guard retiring[copy.launch] != nil || instance(of: copy) != nil else { return }
        let end = now + delay + (.zero - policy.drainMargin)
        effects.cancel(.retirement(copy))
        // After a late announcement, the copy stays for as long as the drain allows.
        if end > now { effects.set(.retirement(copy), at: end) }
        retiring[copy.launch]?.reason = .drain
        if retiring[copy.launch] != nil { return }
        effects.set(.replacement(copy), at: max(end + (.zero - policy.drainLead), now))
        wakeUp(at: now, &effects)
    }

    mutating func drainCancelled(_ copy: InstanceCopy, _ effects: inout Effects) {
        forgetDrain(of: copy, &effects)
        if retiring[copy.launch]?.isReachable == true { stay(copy, &effects) }
    }

    /// Launches the next copy of the instance. The present copy retires.
    mutating func replace(_ instance: Instance, _ reason: Retiring.Reason, _ effects: inout Effects) {
        let copy = instance.copy
        effects.cancel(.instance(instance.number))
        effects.cancel(.replacement(copy))
        drained.remove(copy)
        switch instance.phase {
        case .running(let since):
            retiring[copy.launch] = Retiring(
                copy: copy, since: since, isReachable: true, reason: reason, lastEnd: instance.lastEnd)
        case .unreachable(let since?):
            retiring[copy.launch] = Retiring(
                copy: copy, since: since, isReachable: false, reason: reason, lastEnd: instance.lastEnd)
        // The copy never ran, so it is of no use in the meantime.
        case .unreachable(nil): kill(copy, &effects)
        case .launching, .backingOff: break
        }
        instances[instance.number]?.restarts += 1
        instances[instance.number]?.lastEnd = InstanceEnd(.displaced, reason.rawValue)
        launch(instance.number, &effects)
    }

    /// Makes a retiring copy the present one of its instance again, because its agent stays after all.
    mutating func stay(_ copy: InstanceCopy, _ effects: inout Effects) {
        guard var instance = instances[copy.instance], let old = retiring.removeValue(forKey: copy.launch) else {
            return
        }
        if !instance.isBackingOff { kill(instance.copy, &effects) }
        effects.cancel(.instance(copy.instance))
        instance.launch = copy.launch
        instance.phase = .running(since: old.since)
        instance.restarts -= 1
        instance.lastEnd = old.lastEnd
        instances[copy.instance] = instance
    }

    mutating func killRetiring(of number: Int, _ effects: inout Effects) {
        let old = retiring.values.filter { $0.copy.instance == number }.sorted { $0.copy.launch < $1.copy.launch }
        for copy in old.map(\.copy) {
            retiring[copy.launch] = nil
            kill(copy, &effects)
        }
    }

    mutating func forgetDrain(of copy: InstanceCopy, _ effects: inout Effects) {
        drained.remove(copy)
        effects.cancel(.replacement(copy))
        effects.cancel(.retirement(copy))
    }

    /// The instances that have a retiring copy that runs.
    var instancesWithRetiringCopy: Set<Int> {
        Set(retiring.values.lazy.filter(\.isReachable).map(\.copy.instance))
    }
}
