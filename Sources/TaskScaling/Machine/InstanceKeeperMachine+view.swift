public import MesosScheduler

extension InstanceKeeperMachine {
    /// An instance, or a copy that is being killed, as the machine sees it.
    public struct View: Sendable, Hashable {
        public enum Phase: Sendable, Hashable {
            /// Its last copy ended; the next is launched then.
            case backingOff(until: SchedulerInstant)
            case launching
            case running
            case unreachable
            /// Nobody wants it any more.
            case leaving
        }

        public var instance: Int
        /// Nil while there is none.
        public var copy: InstanceCopy?
        public var phase: Phase
        public var restarts: Int
        /// Copies in a row that did not run for long.
        public var failures: Int
        public var isCrashLooping: Bool
        public var lastEnd: InstanceEnd?
    }

    /// All instances by their number, and after each the copies of its number that are being killed.
    public var views: [View] {
        let present = instances.values.map { instance in
            let phase: View.Phase =
                switch instance.phase {
                case .backingOff(let until): .backingOff(until: until)
                case .launching: .launching
                case .running: .running
                case .unreachable: .unreachable
                }
            let hasCopy = if case .backingOff = phase { false } else { true }
            return View(
                instance: instance.number, copy: hasCopy ? instance.copy : nil, phase: phase,
                restarts: instance.restarts, failures: instance.failures,
                isCrashLooping: instance.failures >= policy.crashLoopAfter && instance.lastEnd?.kind == .ended
                    && phase != .running,
                lastEnd: instance.lastEnd)
        }
        let going = leaving.values.map {
            View(
                instance: $0.instance, copy: $0, phase: .leaving, restarts: 0, failures: 0, isCrashLooping: false,
                lastEnd: nil)
        }
        return (present + going).sorted {
            ($0.instance, $0.phase == .leaving ? 1 : 0, $0.copy?.launch ?? 0)
                < ($1.instance, $1.phase == .leaving ? 1 : 0, $1.copy?.launch ?? 0)
        }
    }

    /// How many instances have a running copy.
    public var runningCount: Int {
        instances.values.count { if case .running = $0.phase { true } else { false } }
    }

    /// Whether a copy still matters: it is an instance's present one, or is being killed.
    public func knows(_ copy: InstanceCopy) -> Bool {
        leaving[copy.launch] != nil || instances[copy.instance]?.launch == copy.launch
    }
}
