import MachineSupport

extension InstanceKeeperMachine {
    /// An instance, or a copy that is being killed.
    struct View: Sendable, Hashable {
        enum Phase: Sendable, Hashable {
            /// The last copy has ended. The next one is launched at this time.
            case backingOff(until: Instant)
            case launching
            case running
            case unreachable
            /// The copy is being killed, because its instance has been removed or has another copy.
            case leaving
            /// The copy stays until the next copy of its instance runs.
            case retiring
        }

        var instance: Int
        /// `nil` while backing off.
        var copy: InstanceCopy?
        var phase: Phase
        var restarts: Int
        var failures: Int
        var isCrashLooping: Bool
        var lastEnd: InstanceEnd?
    }

    /// All instances by number, each followed by its copies that are being killed.
    var views: [View] {
        let present = instances.values.map { instance in
            let phase: View.Phase =
                switch instance.phase {
                case .backingOff(let until): .backingOff(until: until)
                case .launching: .launching
                case .running: .running
                case .unreachable: .unreachable
                }
            return View(
                instance: instance.number, copy: instance.isBackingOff ? nil : instance.copy, phase: phase,
                restarts: instance.restarts, failures: instance.failures,
                isCrashLooping: instance.failures >= policy.crashLoopAfter && instance.lastEnd?.kind == .ended
                    && phase != .running,
                lastEnd: instance.lastEnd)
        }
        let killed = leaving.values.map {
            View(
                instance: $0.instance, copy: $0, phase: .leaving, restarts: 0, failures: 0, isCrashLooping: false,
                lastEnd: nil)
        }
        let retired = retiring.values.map {
            View(
                instance: $0.copy.instance, copy: $0.copy, phase: .retiring, restarts: 0, failures: 0,
                isCrashLooping: false, lastEnd: nil)
        }
        func rank(_ view: View) -> (Int, Int, Int) {
            let isPresent = view.phase != .leaving && view.phase != .retiring
            return (view.instance, isPresent ? 0 : 1, view.copy?.launch ?? 0)
        }
        return (present + killed + retired).sorted { rank($0) < rank($1) }
    }

    /// The number of instances with a copy that runs, which may be a retiring one.
    var runningCount: Int {
        let retired = instancesWithRetiringCopy
        return instances.values.count { instance in
            if case .running = instance.phase { true } else { retired.contains(instance.number) }
        }
    }

    /// Whether the copy is the present copy of an instance, retires, or is being killed.
    func knows(_ copy: InstanceCopy) -> Bool {
        leaving[copy.launch] != nil || retiring[copy.launch] != nil || instances[copy.instance]?.launch == copy.launch
    }
}
