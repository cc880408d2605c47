import MachineSupport

/// Decides which copies to launch and to kill to keep the wanted number of instances.
///
/// An instance is a place for one copy of the task. When its copy ends, the instance gets a new one after a back-off of its
/// own, or at once if the cluster has taken the copy's agent away. A copy whose agent is about to leave is replaced first: it
/// retires, and is killed when the next copy of its instance runs. Superfluous instances are removed by what their copies
/// are worth, the newest launch first among equals, and their copies are followed until they end.
struct InstanceKeeperMachine: Sendable {
    typealias Effects = MachineSupport.Effects<Effect, Timer>

    enum Input: Sendable, Hashable {
        case start
        /// Sets the wanted number of instances, limited to the allowed range.
        case scale(to: Int)
        case running(InstanceCopy)
        case ended(InstanceCopy, InstanceEnd)
        /// The master has lost contact with the copy's agent.
        case unreachable(InstanceCopy)
        case reachable(InstanceCopy)
        /// The scheduler or the agent kills the copy after this time, because its agent is being drained.
        case draining(InstanceCopy, in: Duration)
        /// The copy may stay: the maintenance of its agent was cancelled.
        case drainCancelled(InstanceCopy)
        /// Fires the timers that are due.
        case wakeUp
        case stop
    }

    enum Effect: Sendable, Hashable {
        /// Stores the state before the launches that follow.
        case persist(InstanceKeeperState)
        /// `restarts` is the number of earlier copies of the instance.
        case launch(InstanceCopy, restarts: Int)
        case kill(InstanceCopy)
    }

    enum Timer: Sendable, Hashable {
        /// The end of the back-off of an instance, or of the wait for its unreachable copy.
        case instance(Int)
        /// The time to replace a copy on an agent that is being drained.
        case replacement(InstanceCopy)
        /// The time to kill a retiring copy even if its instance has no other copy that runs.
        case retirement(InstanceCopy)
    }

    /// A copy that stays until the next copy of its instance runs.
    struct Retiring: Sendable {
        let copy: InstanceCopy
        let since: Instant
        var isReachable: Bool
        var reason: Reason
        /// The `lastEnd` of its instance before the copy retired.
        var lastEnd: InstanceEnd?

        enum Reason: String, Sendable {
            case drain = "its agent is being drained"
            case unreachable = "its agent was unreachable for too long"
        }
    }

    struct Instance: Sendable {
        enum Phase: Sendable {
            case backingOff(until: Instant)
            case launching
            case running(since: Instant)
            /// `since` is `nil` if the copy was not running yet.
            case unreachable(since: Instant?)
        }

        let number: Int
        /// The number of the present copy, or of the last one while backing off.
        var launch: Int
        var phase: Phase
        var restarts = 0
        /// The number of copies in a row that ended early.
        var failures = 0
        var lastEnd: InstanceEnd?

        var copy: InstanceCopy { InstanceCopy(instance: number, launch: launch) }

        var isBackingOff: Bool { if case .backingOff = phase { true } else { false } }
    }

    let policy: InstanceKeeperPolicy
    private(set) var state: InstanceKeeperState
    var instances: [Int: Instance] = [:]
    /// Copies that are being killed, by the number of their launch.
    private(set) var leaving: [Int: InstanceCopy] = [:]
    /// Copies that stay until the next copy of their instance runs, by the number of their launch.
    var retiring: [Int: Retiring] = [:]
    /// Copies on agents that are being drained, which are to be replaced as soon as they run.
    var drained: Set<InstanceCopy> = []
    private var random: SeededRandom
    private var isStarted = false
    private var isStopped = false
    private var saved: InstanceKeeperState?

    /// - Parameter adopted: copies of an earlier run that are still in the cluster. They count as running since `now`. Of two
    ///   copies of an instance the older one is killed, once the newer one runs.
    init(
        policy: InstanceKeeperPolicy, state: InstanceKeeperState, adopted: [AdoptedCopy] = [], seed: UInt64,
        at now: Instant
    ) {
        self.policy = policy
        self.state = state
        random = SeededRandom(seed: seed)
        for adoptee in adopted.sorted(by: { $0.copy.launch < $1.copy.launch }) {
            let copy = adoptee.copy
            if let older = instances[copy.instance] {
                if case .running = older.phase, !adoptee.isRunning {
                    retiring[older.launch] = Retiring(
                        copy: older.copy, since: now, isReachable: true, reason: .drain)
                } else {
                    leaving[older.launch] = older.copy
                }
            }
            instances[copy.instance] = Instance(
                number: copy.instance, launch: copy.launch,
                phase: adoptee.isRunning ? .running(since: now) : .launching, restarts: adoptee.restarts)
            // The stored state may be older than the tasks, and no number may be used twice.
            self.state.lastInstance = max(self.state.lastInstance, copy.instance)
            self.state.lastLaunch = max(self.state.lastLaunch, copy.launch)
        }
    }

    mutating func handle(_ input: Input, at now: Instant, _ effects: inout Effects) {
        guard !isStopped else { return }
        let start = effects.pending.count
        switch input {
        case .start:
            isStarted = true
            for copy in leaving.values.sorted(by: { $0.launch > $1.launch }) { effects.append(.kill(copy)) }
            balance(&effects)
        case .scale(let count):
            state.desired = min(max(count, 0), policy.maximumInstances)
            if isStarted { balance(&effects) }
        case .running(let copy): running(copy, at: now, &effects)
        case .ended(let copy, let end): ended(copy, end, at: now, &effects)
        case .unreachable(let copy): unreachable(copy, at: now, &effects)
        case .reachable(let copy): reachable(copy, &effects)
        case .draining(let copy, let delay): draining(copy, in: delay, at: now, &effects)
        case .drainCancelled(let copy): drainCancelled(copy, &effects)
        case .wakeUp: wakeUp(at: now, &effects)
        case .stop:
            isStopped = true
            effects.timers = TimerQueue()
        }
        if saved != state, isStarted, !isStopped {
            saved = state
            effects.pending.insert(.persist(state), at: start)
        }
    }

    // MARK: Numbers

    private mutating func balance(_ effects: inout Effects) {
        while instances.count < state.desired {
            state.lastInstance += 1
            instances[state.lastInstance] = Instance(number: state.lastInstance, launch: 0, phase: .launching)
            launch(state.lastInstance, &effects)
        }
        guard instances.count > state.desired else { return }
        let retired = instancesWithRetiringCopy
        /// Instances with a smaller value are removed first.
        func worth(_ instance: Instance) -> Int {
            switch instance.phase {
            case .running: 3
            case _ where retired.contains(instance.number): 3
            case .unreachable: 2
            case .launching: 1
            case .backingOff: 0
            }
        }
        let victims = instances.values.sorted {
            (worth($0), -$0.launch, -$0.number) < (worth($1), -$1.launch, -$1.number)
        }
        for victim in victims.prefix(instances.count - state.desired) {
            instances[victim.number] = nil
            effects.cancel(.instance(victim.number))
            if !victim.isBackingOff { kill(victim.copy, &effects) }
            killRetiring(of: victim.number, &effects)
        }
    }

    mutating func launch(_ number: Int, _ effects: inout Effects) {
        guard var instance = instances[number] else { return }
        state.lastLaunch += 1
        instance.launch = state.lastLaunch
        instance.phase = .launching
        instances[number] = instance
        effects.append(.launch(instance.copy, restarts: instance.restarts))
    }

    mutating func kill(_ copy: InstanceCopy, _ effects: inout Effects) {
        forgetDrain(of: copy, &effects)
        leaving[copy.launch] = copy
        effects.append(.kill(copy))
    }

    // MARK: Copies

    func instance(of copy: InstanceCopy) -> Instance? {
        instances[copy.instance].flatMap { $0.launch == copy.launch && !$0.isBackingOff ? $0 : nil }
    }

    private mutating func running(_ copy: InstanceCopy, at now: Instant, _ effects: inout Effects) {
        // The kill may have arrived before the launch, without effect.
        if leaving[copy.launch] != nil { return effects.append(.kill(copy)) }
        guard var instance = instance(of: copy) else { return }
        if case .running = instance.phase { return }
        instance.phase = .running(since: now)
        instances[copy.instance] = instance
        effects.cancel(.instance(copy.instance))
        killRetiring(of: copy.instance, &effects)
        if drained.contains(copy) { replace(instance, .drain, &effects) }
    }

    private mutating func ended(_ copy: InstanceCopy, _ end: InstanceEnd, at now: Instant, _ effects: inout Effects) {
        forgetDrain(of: copy, &effects)
        // The retiring copy has its replacement already.
        if retiring.removeValue(forKey: copy.launch) != nil { return }
        guard leaving.removeValue(forKey: copy.launch) == nil, var instance = instance(of: copy) else { return }
        switch instance.phase {
        case .running(let since), .unreachable(let since?):
            if now - since >= policy.steadyAfter { instance.failures = 0 }
            // The copy did not fail, so its instance does not wait.
            if end.kind == .displaced {
                instance.restarts += 1
                instance.lastEnd = end
                instances[copy.instance] = instance
                effects.cancel(.instance(copy.instance))
                return launch(copy.instance, &effects)
            }
        default: break
        }
        instance.failures += 1
        if end.kind != .notLaunched { instance.restarts += 1 }
        instance.lastEnd = end
        let until = now + policy.restartBackoff.delay(failures: instance.failures, using: &random)
        instance.phase = .backingOff(until: until)
        instances[copy.instance] = instance
        effects.set(.instance(copy.instance), at: until)
    }

    private mutating func unreachable(_ copy: InstanceCopy, at now: Instant, _ effects: inout Effects) {
        retiring[copy.launch]?.isReachable = false
        guard var instance = instance(of: copy) else { return }
        switch instance.phase {
        case .running(let since): instance.phase = .unreachable(since: since)
        case .launching: instance.phase = .unreachable(since: nil)
        case .unreachable, .backingOff: return
        }
        instances[copy.instance] = instance
        if let wait = policy.replaceUnreachableAfter { effects.set(.instance(copy.instance), at: now + wait) }
    }

    private mutating func reachable(_ copy: InstanceCopy, _ effects: inout Effects) {
        if let old = retiring[copy.launch], !old.isReachable {
            retiring[copy.launch]?.isReachable = true
            if old.reason == .unreachable { stay(copy, &effects) }
            return
        }
        guard var instance = instance(of: copy), case .unreachable(let since) = instance.phase else { return }
        instance.phase = since.map { .running(since: $0) } ?? .launching
        instances[copy.instance] = instance
        effects.cancel(.instance(copy.instance))
    }

    /// Handles all due timers in one input, so that the state is stored once for all their launches.
    mutating func wakeUp(at now: Instant, _ effects: inout Effects) {
        var due: [Int] = []
        var replacements: [InstanceCopy] = []
        while let timer = effects.timers.popDue(at: now)?.timer {
            switch timer {
            case .instance(let number): due.append(number)
            case .replacement(let copy): replacements.append(copy)
            case .retirement(let copy):
                // The copy may be on its way out already, or may not have been replaced because it did not run yet.
                if retiring.removeValue(forKey: copy.launch) != nil { kill(copy, &effects) }
            }
        }
        for number in due.sorted() {
            if let instance = instances[number], case .unreachable = instance.phase {
                replace(instance, .unreachable, &effects)
            } else {
                launch(number, &effects)
            }
        }
        for copy in replacements.sorted(by: { $0.launch < $1.launch }) {
            guard let instance = instance(of: copy) else { continue }
            switch instance.phase {
            case .running, .unreachable: replace(instance, .drain, &effects)
            case .launching: drained.insert(copy)
            case .backingOff: break
            }
        }
    }
}
