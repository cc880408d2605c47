public import MesosScheduler

/// Decides which copies are launched and killed, so that there are as many instances as asked for.
///
/// An instance is a place for one copy of the task: a copy that ends leaves its instance behind, which gets a new copy
/// after a back-off of its own. A value without input and output: the same inputs give the same actions.
///
/// * Fewer instances: those without a copy in the cluster go first, then copies that do not run yet, then unreachable ones,
///   then running ones; among equals the newest launch goes first.
/// * Copies that are killed because nobody wants them are followed to their end, beside those that count.
public struct InstanceKeeperMachine: Sendable {
    /// What happened.
    public enum Input: Sendable, Hashable {
        /// Begins: what is missing is launched, what is too much is killed.
        case start
        /// The number of instances is to be this; what is out of range counts as the end of the range.
        case scale(to: Int)
        case running(InstanceCopy)
        case ended(InstanceCopy, InstanceEnd)
        /// The copy's agent is out of the master's reach.
        case unreachable(InstanceCopy)
        case reachable(InstanceCopy)
        /// The timer rang; early does no harm.
        case wakeUp
        /// Nothing is launched or killed from now on.
        case stop
    }

    /// What is to be done, in this order.
    public enum Action: Sendable, Hashable {
        /// Must be on disk before the launches that follow it.
        case persist(InstanceKeeperState)
        /// - restarts: copies of the instance that ended before this one.
        case launch(InstanceCopy, restarts: Int)
        case kill(InstanceCopy)
        /// Wake the machine up at this time; nil: not at all. Replaces the timer that was set before.
        case setTimer(SchedulerInstant?)
    }

    struct Instance: Sendable {
        enum Phase: Sendable {
            case backingOff(until: SchedulerInstant)
            case launching
            case running(since: SchedulerInstant)
            /// - since: from when on the copy ran, nil if it did not yet; replace: when another one takes its place.
            case unreachable(since: SchedulerInstant?, replace: SchedulerInstant?)
        }

        let number: Int
        /// The present copy's, or the last one's while backing off.
        var launch: Int
        var phase: Phase
        var restarts = 0
        /// Copies in a row that did not run for long.
        var failures = 0
        var lastEnd: InstanceEnd?

        var copy: InstanceCopy { InstanceCopy(instance: number, launch: launch) }

        /// When it needs attention by itself.
        var deadline: SchedulerInstant? {
            switch phase {
            case .backingOff(let until): until
            case .unreachable(_, let replace): replace
            case .launching, .running: nil
            }
        }

        /// The greater, the later it is given up. Equal ranks go by their launch.
        var worth: Int {
            switch phase {
            case .backingOff: 0
            case .launching: 1
            case .unreachable: 2
            case .running: 3
            }
        }
    }

    public let policy: InstanceKeeperPolicy
    public private(set) var state: InstanceKeeperState
    private(set) var instances: [Int: Instance] = [:]
    /// Copies that are being killed, by their launch.
    private(set) var leaving: [Int: InstanceCopy] = [:]
    /// Numbers of instances with a deadline.
    private var waiting: Set<Int> = []
    /// No deadline is before this one; those that were cancelled may have been.
    private var earliest: SchedulerInstant?
    private var timer: SchedulerInstant?
    private var random: SplitMix64
    private var isStarted = false
    private var isStopped = false
    private var saved: InstanceKeeperState?

    /// - Parameters:
    ///   - state: from ``InstanceKeeperState/init(configured:stored:)``.
    ///   - adopted: copies of an earlier run that are still there. Two of one instance cannot be; the older is killed.
    ///   - seed: of the back-off's random part.
    ///   - now: from when on adopted copies count as running.
    public init(
        policy: InstanceKeeperPolicy, state: InstanceKeeperState, adopted: [AdoptedCopy] = [], seed: UInt64,
        at now: SchedulerInstant
    ) {
        self.policy = policy
        self.state = state
        random = SplitMix64(seed: seed)
        for adoptee in adopted.sorted(by: { $0.copy.launch < $1.copy.launch }) {
            let copy = adoptee.copy
            if let older = instances[copy.instance] { leaving[older.launch] = older.copy }
            instances[copy.instance] = Instance(
                number: copy.instance, launch: copy.launch,
                phase: adoptee.isRunning ? .running(since: now) : .launching, restarts: adoptee.restarts)
            // The file may be older than the tasks; no number is used twice.
            self.state.lastInstance = max(self.state.lastInstance, copy.instance)
            self.state.lastLaunch = max(self.state.lastLaunch, copy.launch)
        }
    }

    public mutating func handle(_ input: Input, at now: SchedulerInstant) -> [Action] {
        guard !isStopped else { return [] }
        var actions: [Action] = []
        switch input {
        case .start:
            isStarted = true
            actions += leaving.values.sorted { $0.launch > $1.launch }.map { .kill($0) }
            balance(&actions)
        case .scale(let count):
            state.desired = min(max(count, 0), policy.maximumInstances)
            if isStarted { balance(&actions) }
        case .running(let copy): running(copy, &actions, at: now)
        case .ended(let copy, let end): ended(copy, end, at: now)
        case .unreachable(let copy): unreachable(copy, at: now)
        case .reachable(let copy): reachable(copy, at: now)
        case .wakeUp: wakeUp(&actions, at: now)
        case .stop:
            isStopped = true
            waiting = []
        }
        return finished(actions)
    }

    /// Puts the state before what depends on it, and the timer after.
    private mutating func finished(_ actions: [Action]) -> [Action] {
        var result = actions
        if saved != state, isStarted, !isStopped {
            saved = state
            result.insert(.persist(state), at: 0)
        }
        if waiting.isEmpty { earliest = nil }
        if earliest != timer {
            timer = earliest
            result.append(.setTimer(earliest))
        }
        return result
    }

    // MARK: Numbers

    private mutating func balance(_ actions: inout [Action]) {
        while instances.count < state.desired {
            state.lastInstance += 1
            instances[state.lastInstance] = Instance(number: state.lastInstance, launch: 0, phase: .launching)
            launch(state.lastInstance, &actions)
        }
        guard instances.count > state.desired else { return }
        let victims = instances.values.sorted {
            ($0.worth, -$0.launch, -$0.number) < ($1.worth, -$1.launch, -$1.number)
        }
        for victim in victims.prefix(instances.count - state.desired) {
            instances[victim.number] = nil
            waiting.remove(victim.number)
            if case .backingOff = victim.phase { continue }
            kill(victim.copy, &actions)
        }
    }

    private mutating func launch(_ number: Int, _ actions: inout [Action]) {
        guard var instance = instances[number] else { return }
        state.lastLaunch += 1
        instance.launch = state.lastLaunch
        instance.phase = .launching
        instances[number] = instance
        waiting.remove(number)
        actions.append(.launch(instance.copy, restarts: instance.restarts))
    }

    private mutating func kill(_ copy: InstanceCopy, _ actions: inout [Action]) {
        leaving[copy.launch] = copy
        actions.append(.kill(copy))
    }

    // MARK: Copies

    /// The instance whose present copy this is.
    private func instance(of copy: InstanceCopy) -> Instance? {
        guard let instance = instances[copy.instance], instance.launch == copy.launch else { return nil }
        if case .backingOff = instance.phase { return nil }
        return instance
    }

    private mutating func running(_ copy: InstanceCopy, _ actions: inout [Action], at now: SchedulerInstant) {
        // The kill may have come before the launch, and done nothing.
        if leaving[copy.launch] != nil { return actions.append(.kill(copy)) }
        guard var instance = instance(of: copy) else { return }
        if case .running = instance.phase { return }
        instance.phase = .running(since: now)
        instances[copy.instance] = instance
        waiting.remove(copy.instance)
    }

    private mutating func ended(_ copy: InstanceCopy, _ end: InstanceEnd, at now: SchedulerInstant) {
        guard leaving.removeValue(forKey: copy.launch) == nil, var instance = instance(of: copy) else { return }
        switch instance.phase {
        case .running(let since), .unreachable(let since?, _):
            if now - since >= policy.steadyAfter { instance.failures = 0 }
        default: break
        }
        instance.failures += 1
        if end.kind == .ended { instance.restarts += 1 }
        instance.lastEnd = end
        let delay = policy.restartBackoff.delay(failures: instance.failures, using: &random)
        instance.phase = .backingOff(until: now + delay)
        instances[copy.instance] = instance
        wait(for: instance)
    }

    private mutating func unreachable(_ copy: InstanceCopy, at now: SchedulerInstant) {
        guard var instance = instance(of: copy) else { return }
        let since: SchedulerInstant?
        switch instance.phase {
        case .running(let begin): since = begin
        case .launching: since = nil
        case .unreachable, .backingOff: return
        }
        instance.phase = .unreachable(since: since, replace: policy.replaceUnreachableAfter.map { now + $0 })
        instances[copy.instance] = instance
        wait(for: instance)
    }

    private mutating func reachable(_ copy: InstanceCopy, at now: SchedulerInstant) {
        guard var instance = instance(of: copy), case .unreachable(let since, _) = instance.phase else { return }
        instance.phase = since.map { .running(since: $0) } ?? .launching
        instances[copy.instance] = instance
        waiting.remove(copy.instance)
    }

    // MARK: Time

    private mutating func wait(for instance: Instance) {
        guard let deadline = instance.deadline else { return }
        waiting.insert(instance.number)
        earliest = min(earliest ?? deadline, deadline)
    }

    private mutating func wakeUp(_ actions: inout [Action], at now: SchedulerInstant) {
        // The timer that rang is no more.
        timer = nil
        let due = waiting.compactMap { instances[$0] }
            .filter { instance in instance.deadline.map { $0 <= now } ?? false }
            .sorted { $0.number < $1.number }
        for instance in due {
            if case .unreachable = instance.phase {
                var replaced = instance
                replaced.restarts += 1
                replaced.lastEnd = InstanceEnd(.ended, "its agent was out of reach for too long")
                instances[instance.number] = replaced
                kill(instance.copy, &actions)
            }
            launch(instance.number, &actions)
        }
        earliest = waiting.compactMap { instances[$0]?.deadline }.min()
    }
}
