import MachineSupport
import MesosScheduler

@testable import TaskScaling

/// Runs a machine and records its effects.
struct KeeperDriver {
    static let policy = InstanceKeeperPolicy(
        restartBackoff: Backoff(initial: .seconds(1), maximum: .seconds(60)), steadyAfter: .seconds(60),
        crashLoopAfter: 3, replaceUnreachableAfter: .seconds(300), maximumInstances: 100)

    var machine: InstanceKeeperMachine
    var effects = InstanceKeeperMachine.Effects()
    var now = Instant.origin + .seconds(1000)
    /// The copies that a cluster would have: launched and not ended, oldest first.
    var cluster: [InstanceCopy] = []
    var persisted: [InstanceKeeperState] = []

    init(
        instances: Int, stored: InstanceKeeperState? = nil, adopted: [AdoptedCopy] = [],
        policy: InstanceKeeperPolicy = Self.policy
    ) {
        machine = InstanceKeeperMachine(
            policy: policy, state: InstanceKeeperState(configured: instances, stored: stored), adopted: adopted,
            seed: 1, at: now)
        cluster = adopted.map(\.copy)
    }

    /// The next deadline.
    var timer: Instant? {
        var timers = effects.timers
        return timers.nextDeadline()
    }

    @discardableResult
    mutating func handle(_ input: InstanceKeeperMachine.Input) -> [InstanceKeeperMachine.Effect] {
        machine.handle(input, at: now, &effects)
        let taken = effects.take()
        for effect in taken {
            switch effect {
            case .launch(let copy, _): cluster.append(copy)
            case .persist(let state): persisted.append(state)
            case .kill: break
            }
        }
        return taken
    }

    /// Starts the machine and all copies.
    mutating func start() {
        handle(.start)
        runAll()
    }

    mutating func runAll() {
        for copy in cluster { handle(.running(copy)) }
    }

    @discardableResult
    mutating func end(_ copy: InstanceCopy, _ kind: InstanceEnd.Kind = .ended) -> [InstanceKeeperMachine.Effect] {
        cluster.removeAll { $0 == copy }
        return handle(.ended(copy, InstanceEnd(kind, "over")))
    }

    /// Advances the time to the next deadline.
    @discardableResult
    mutating func ring() -> [InstanceKeeperMachine.Effect] {
        guard let timer else { return [] }
        now = max(now, timer)
        return handle(.wakeUp)
    }

    mutating func pass(_ duration: Duration) { now = now + duration }

    func view(_ instance: Int) -> InstanceKeeperMachine.View? {
        machine.views.first { $0.instance == instance && $0.phase != .leaving && $0.phase != .retiring }
    }
}

extension [InstanceKeeperMachine.Effect] {
    var launched: [InstanceCopy] { compactMap { if case .launch(let copy, _) = $0 { copy } else { nil } } }
    var killed: [InstanceCopy] { compactMap { if case .kill(let copy) = $0 { copy } else { nil } } }
}
