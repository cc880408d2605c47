import Logging
import MachineSupport
import MesosAPI
import MesosScheduler

extension InstanceKeeper {
    struct RecoveredCopy: Sendable {
        var adopted: AdoptedCopy
        var launchedAt: Double?
        var place: LaunchedTask?
        var isUnreachable: Bool
    }

    /// Returns the copies that the scheduler has recovered from its task store, except those that are being killed.
    func copiesOfEarlierRun() async -> [RecoveredCopy] {
        await scheduler.tasks().compactMap { task in
            guard task.phase == .recovered, !task.isBeingKilled else { return nil }
            guard let labels = InstanceLabels(task.labels), labels.name == name,
                labels.copy.taskID(name: name) == task.taskID
            else {
                logger.warning(
                    "a task of an earlier run is not a copy of this template", metadata: ["task": "\(task.taskID)"])
                return nil
            }
            return RecoveredCopy(
                adopted: AdoptedCopy(copy: labels.copy, restarts: labels.restarts, isRunning: task.state == .running),
                launchedAt: task.launchedAt, place: task.launched, isUnreachable: task.isUnreachable)
        }
    }

    func take(_ notice: SchedulerNotice) {
        let copy = notice.taskID.flatMap { self.copy(of: $0) }
        switch notice.kind {
        case .taskUnreachable: if let copy { handle(.unreachable(copy)) }
        case .taskReachable: if let copy { handle(.reachable(copy)) }
        case .taskDraining: if let copy { handle(.draining(copy, in: notice.delay ?? .zero)) }
        case .maintenanceCancelled:
            for (copy, place) in places where place.agentID == notice.agentID { handle(.drainCancelled(copy)) }
        case .taskHealthy, .taskUnhealthy, .taskStaged, .subscribed, .disconnected: changed()
        default: break
        }
    }

    /// Parses a task id of ``InstanceCopy/taskID(name:)``.
    private func copy(of taskID: String) -> InstanceCopy? {
        guard taskID.hasPrefix(name + "-") else { return nil }
        let parts = taskID.dropFirst(name.count + 1).split(separator: ".").compactMap { Int($0) }
        guard parts.count == 2 else { return nil }
        let copy = InstanceCopy(instance: parts[0], launch: parts[1])
        return copy.taskID(name: name) == taskID ? copy : nil
    }

    /// Returns the state of all instances.
    public func status() async -> InstanceKeeperStatus {
        let tasks = Dictionary(await scheduler.tasks().map { ($0.taskID, $0) }) { $1 }
        let frameworkID = await scheduler.frameworkID
        let isSubscribed = await scheduler.isSubscribed
        let now = clock.now()
        let instances = (machine?.views ?? []).map { status(of: $0, tasks, at: now) }
        return InstanceKeeperStatus(
            name: name, desired: desired, running: machine?.runningCount ?? 0, frameworkID: frameworkID,
            isSubscribed: isSubscribed, instances: instances)
    }

    private func status(
        of view: InstanceKeeperMachine.View, _ tasks: [String: TaskSnapshot], at now: Instant
    ) -> InstanceStatus {
        let taskID = view.copy?.taskID(name: name)
        let task = taskID.flatMap { tasks[$0] }
        let place = view.copy.flatMap { places[$0] }
        let state: InstanceStatus.State =
            switch view.phase {
            case .backingOff: view.isCrashLooping ? .crashLoop : .backOff
            case .launching:
                view.isCrashLooping ? .crashLoop : task == nil || task?.phase == .pending ? .pending : .staging
            case .running: task?.healthy == false ? .unhealthy : .running
            case .unreachable: .unreachable
            case .leaving: .ending
            case .retiring: .retiring
            }
        let nextLaunch: Duration? = if case .backingOff(let until) = view.phase { max(until - now, .zero) } else { nil }
        return InstanceStatus(
            id: "\(name)-\(view.instance)", taskID: taskID, state: state,
            agent: place?.agentHostname ?? task?.agentHostname, address: place.flatMap(Self.address),
            launchedAt: view.copy.flatMap { launchTimes[$0] }, restarts: view.restarts, nextLaunch: nextLaunch,
            lastEnd: view.lastEnd?.message)
    }

    private static func address(_ task: LaunchedTask) -> String? {
        guard !task.hostPorts.isEmpty else { return task.containerAddresses.first ?? task.agentAddress?.host }
        let host = task.agentAddress?.host ?? task.agentHostname
        return "\(host):" + task.hostPorts.map(String.init).joined(separator: ",")
    }
}

extension InstanceEnd {
    init(_ outcome: TaskOutcome) {
        let message = outcome.message ?? ""
        self.init(
            outcome.isByLossOfAgent ? .displaced : .ended,
            message.isEmpty ? "\(outcome.state)" : "\(outcome.state): \(message)")
    }

    init(_ error: MesosSchedulerError) {
        switch error.code {
        case .noCapacity, .notSubscribed, .limitReached, .invalidRequest, .shuttingDown, .callFailed, .cancelled,
            .taskStoreFailed:
            self.init(.notLaunched, error.message)
        default: self.init(.ended, error.message)
        }
    }
}

extension TaskOutcome {
    /// Whether the task ended because its agent left the cluster, was lost, or is being drained.
    fileprivate var isByLossOfAgent: Bool {
        switch reason {
        case .agentDraining, .agentRemoved, .agentRemovedByOperator, .agentDisconnected, .agentRestarted: true
        default: state == .gone || state == .goneByOperator
        }
    }
}
