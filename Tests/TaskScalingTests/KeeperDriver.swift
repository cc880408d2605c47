import MesosScheduler

@testable import TaskScaling

/// Feeds a machine and keeps what it wants done.
struct KeeperDriver {
    static let policy = InstanceKeeperPolicy(
        restartBackoff: BackoffPolicy(initial: .seconds(1), maximum: .seconds(60)), steadyAfter: .seconds(60),
        crashLoopAfter: 3, replaceUnreachableAfter: .seconds(300), maximumInstances: 100)

    var machine: InstanceKeeperMachine
    var now = SchedulerInstant.origin + .seconds(1000)
    var timer: SchedulerInstant?
    /// Copies that were launched and have not ended, oldest first: what a cluster would have.
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

    @discardableResult
    mutating func handle(_ input: InstanceKeeperMachine.Input) -> [InstanceKeeperMachine.Action] {
        let actions = machine.handle(input, at: now)
        for action in actions {
            switch action {
            case .launch(let copy, _): cluster.append(copy)
            case .setTimer(let at): timer = at
            case .persist(let state): persisted.append(state)
            case .kill: break
            }
        }
        return actions
    }

    /// Begins, and lets all copies run.
    mutating func start() {
        handle(.start)
        runAll()
    }

    mutating func runAll() {
        for copy in cluster { handle(.running(copy)) }
    }

    @discardableResult
    mutating func end(
        _ copy: InstanceCopy, _ kind: InstanceEnd.Kind = .ended
    ) -> [InstanceKeeperMachine.Action] {
        cluster.removeAll { $0 == copy }
        return handle(.ended(copy, InstanceEnd(kind, "over")))
    }

    /// Lets time pass until the timer rings.
    @discardableResult
    mutating func ring() -> [InstanceKeeperMachine.Action] {
        guard let timer else { return [] }
        now = max(now, timer)
        return handle(.wakeUp)
    }

    mutating func pass(_ duration: Duration) { now = now + duration }

    func view(_ instance: Int) -> InstanceKeeperMachine.View? {
        machine.views.first { $0.instance == instance && $0.phase != .leaving }
    }
}

extension [InstanceKeeperMachine.Action] {
    var launched: [InstanceCopy] { compactMap { if case .launch(let copy, _) = $0 { copy } else { nil } } }
    var killed: [InstanceCopy] { compactMap { if case .kill(let copy) = $0 { copy } else { nil } } }
}
