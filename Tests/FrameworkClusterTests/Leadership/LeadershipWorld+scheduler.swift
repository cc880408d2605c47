import MachineSupport
import ZooKeeperCoordination

@testable import FrameworkCluster

/// A scheduler reduced to what concerns leadership, its master, and the nodes that ask it.
extension LeadershipWorld {
    private func runs(_ scheduler: SimulatedNode.Scheduler, _ node: SimulatedNode) -> Bool {
        node.isAlive && node.scheduler === scheduler
    }

    /// The check before each write.
    private func mayAct(_ scheduler: SimulatedNode.Scheduler, _ node: SimulatedNode) -> Bool {
        runs(scheduler, node) && node.machine.mayAct(at: node.instant(at: now))
    }

    private func fail(_ scheduler: SimulatedNode.Scheduler, _ node: SimulatedNode, _ reason: String) {
        guard runs(scheduler, node) else { return }
        node.scheduler = nil
        handle(.schedulerEnded(epoch: scheduler.fence.epoch, .failed(reason)), node)
    }

    /// Loads all tasks.
    func load(_ node: SimulatedNode, _ fence: LeaderEpoch) {
        guard let scheduler = node.scheduler else { return }
        request(
            node,
            { _ -> Result<Set<Int>, LeadershipFailure> in
                self.storeTimesOut ? .failure(.temporary("the store timed out")) : .success(self.storedTasks)
            }
        ).then { result in
            guard self.runs(scheduler, node) else { return }
            switch result {
            case .failure(let failure): self.fail(scheduler, node, "\(failure)")
            case .success(let tasks):
                scheduler.known = tasks
                scheduler.stored = tasks
                self.subscribe(node, scheduler)
            }
        }
    }

    func subscribe(_ node: SimulatedNode, _ scheduler: SimulatedNode.Scheduler) {
        scheduler.step = .subscribing
        guard mayAct(scheduler, node) else { return }
        let isLost = node.isCutFromMaster
        after(isLost ? 1 : delay()) { [self] in
            if isLost || node.isCutFromMaster {
                return inProcess(node) { if self.runs(scheduler, node) { self.subscribe(node, scheduler) } }
            }
            if masterRefuses {
                return after(delay()) { [self] in
                    inProcess(node) { self.fail(scheduler, node, "the master refuses") }
                }
            }
            endStream()
            let own = stream
            after(delay()) { [self] in
                inProcess(node) {
                    guard self.runs(scheduler, node), own == self.stream || scheduler.step == .subscribing else {
                        return
                    }
                    scheduler.stream = own
                    scheduler.step = .ready
                    self.handle(.schedulerReady(epoch: scheduler.fence.epoch), node)
                    // Reconciliation: no task of this stream is in flight yet, and those of earlier ones are refused.
                    for task in scheduler.stored.sorted() where self.launches[task] == nil {
                        self.accept(task, node, scheduler)
                    }
                    if own != self.stream { self.resubscribe(node, scheduler) }
                }
            }
        }
    }

    private func resubscribe(_ node: SimulatedNode, _ scheduler: SimulatedNode.Scheduler) {
        guard runs(scheduler, node), scheduler.step == .ready else { return }
        handle(.schedulerWaiting(epoch: scheduler.fence.epoch), node)
        subscribe(node, scheduler)
    }

    /// Invalidates the stream. The scheduler that had it subscribes again as long as it may.
    func endStream() {
        let old = stream
        stream += 1
        for node in nodes {
            guard let scheduler = node.scheduler, scheduler.stream == old, scheduler.step == .ready else { continue }
            after(delay() + 0.05) { [self] in
                inProcess(node) { if scheduler.stream == old { self.resubscribe(node, scheduler) } }
            }
        }
    }

    private func launch(_ task: Int, _ node: SimulatedNode, _ scheduler: SimulatedNode.Scheduler) {
        guard mayAct(scheduler, node), scheduler.step == .ready else { return }
        guard scheduler.known.insert(task).inserted else { return }
        store(task, node, scheduler)
    }

    private func store(_ task: Int, _ node: SimulatedNode, _ scheduler: SimulatedNode.Scheduler) {
        guard mayAct(scheduler, node) else { return }
        let fence = scheduler.fence
        request(
            node,
            { _ -> Result<Void, LeadershipFailure> in
                guard fence.version == self.epochVersion else { return .failure(.deposed) }
                if fence.epoch != self.epoch { self.breakLaw("law 11: a deposed leader's write succeeded") }
                self.storedTasks.insert(task)
                return .success(())
            }
        ).then { result in
            guard self.runs(scheduler, node) else { return }
            switch result {
            case .success:
                scheduler.stored.insert(task)
                if scheduler.step == .ready { self.accept(task, node, scheduler) }
            case .failure(.deposed): self.handle(.deposed(epoch: fence.epoch), node)
            case .failure:
                self.after(0.3) { self.inProcess(node) { self.store(task, node, scheduler) } }
            }
        }
    }

    private func accept(_ task: Int, _ node: SimulatedNode, _ scheduler: SimulatedNode.Scheduler) {
        guard mayAct(scheduler, node) else { return }
        let own = scheduler.stream
        if node.isCutFromMaster || chance(0.05) {
            // Lost. The scheduler asks for the task's state before it launches again.
            after(2) { [self] in
                inProcess(node) {
                    guard self.runs(scheduler, node), scheduler.stream == own, self.launches[task] == nil else {
                        return
                    }
                    self.accept(task, node, scheduler)
                }
            }
            return
        }
        after(delay()) { [self] in
            guard own == stream else { return }
            log("\(node.instance) launches task \(task)")
            launches[task, default: 0] += 1
            if launches[task]! > 1 { breakLaw("law 2: task \(task) was launched twice") }
        }
    }

    /// Asks the leader again and again for all that this node needs.
    func ask(_ node: SimulatedNode) {
        guard node.isAlive else { return }
        after(0.4 / node.rate) { [self] in ask(node) }
        guard !node.isPaused, let leader = node.leader else { return }
        for (task, name) in requests where name == node.name && !answered.contains(task) {
            if chance(0.05) { continue }
            after(delay()) { [self] in
                guard let target = nodes.last(where: { $0.instance == leader.node.instance }) else { return }
                inProcess(target) {
                    guard let scheduler = target.scheduler else { return }
                    if scheduler.known.contains(task), self.launches[task] != nil {
                        return self.after(self.delay()) { [self] in
                            inProcess(node) { _ = self.answered.insert(task) }
                        }
                    }
                    self.launch(task, target, scheduler)
                }
            }
        }
    }
}
