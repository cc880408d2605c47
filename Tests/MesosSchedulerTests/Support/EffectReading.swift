import MesosAPI

@testable import MesosScheduler

/// The effects as short lines, without those that tests seldom look at (notices, statistics).
extension [SchedulerEffect] {
    var lines: [String] { compactMap(\.line) }

    var calls: [SchedulerCall] {
        compactMap { if case .send(_, let call, _, _, _) = $0 { call } else { nil } }
    }

    var callIDs: [CallID] {
        compactMap { if case .send(let id, _, _, _, _) = $0 { id } else { nil } }
    }

    var accepts: [Mesos.Scheduler.Call.Accept] {
        calls.compactMap { if case .accept(let accept) = $0 { accept } else { nil } }
    }

    /// The tasks of all ACCEPT calls.
    var launchedTasks: [Mesos.TaskInfo] {
        accepts.flatMap { $0.operations.flatMap { $0.launch?.taskInfos.elements ?? [] } }
    }

    var notices: [SchedulerNotice] {
        compactMap { if case .notify(let notice) = $0 { notice } else { nil } }
    }

    var launched: LaunchedTask? {
        compactMap { if case .resumeLaunch(_, .success(let task)) = $0 { task } else { nil } }.first
    }

    var launchError: MesosSchedulerError? {
        compactMap { if case .resumeLaunch(_, .failure(let error)) = $0 { error } else { nil } }.first
    }

    var outcomes: [TaskOutcome] {
        compactMap { if case .resumeWaiter(_, .success(let outcome)) = $0 { outcome } else { nil } }
    }

    var performed: [OperationOutcome] {
        compactMap { if case .resumeOperations(_, .success(let outcomes)) = $0 { outcomes } else { nil } }.flatMap(
            \.self)
    }

    var operationError: MesosSchedulerError? {
        compactMap { if case .resumeOperations(_, .failure(let error)) = $0 { error } else { nil } }.first
    }

    var waiterErrors: [MesosSchedulerError] {
        compactMap { if case .resumeWaiter(_, .failure(let error)) = $0 { error } else { nil } }
    }
}

extension SchedulerEffect {
    var line: String? {
        switch self {
        case .subscribe(_, let url, _, let id): "subscribe \(url)" + (id.map { " as \($0)" } ?? "")
        case .closeSubscription: "close"
        case .send(_, let call, _, _, _): call.line
        case .saveFrameworkID(let id): "save \(id ?? "nothing")"
        case .store(_, let changes): "store " + changes.map(\.line).joined(separator: " ")
        case .resumeGroupLaunch(let id, .success(let tasks)):
            "launched \(id): \(tasks.map(\.taskID).joined(separator: " "))"
        case .resumeGroupLaunch(let id, .failure(let error)): "failed \(id): \(error.code.rawValue)"
        case .resumeAdopter(_, .success(let task)): "adopted \(task.taskID)"
        case .resumeAdopter(_, .failure(let error)): "not adopted: \(error.code.rawValue)"
        case .resumeLaunch(let id, .success): "launched \(id)"
        case .resumeLaunch(let id, .failure(let error)): "failed \(id): \(error.code.rawValue)"
        case .resumeWaiter(_, .success(let outcome)): "ended \(outcome.taskID): \(outcome.state)"
        case .resumeWaiter(_, .failure(let error)): "not ended: \(error.code.rawValue)"
        case .resumeOperations(_, .success(let outcomes)):
            "performed " + outcomes.map { "\($0.operationID) \($0.state)" }.joined(separator: " ")
        case .resumeOperations(_, .failure(let error)): "not performed: \(error.code.rawValue)"
        case .resumeSubscriptionWaiters(.success): "ready"
        case .resumeSubscriptionWaiters(.failure(let error)): "not ready: \(error.code.rawValue)"
        case .detectLeader: "detect"
        case .resumeUpdate(_, .success(let framework)): "updated \(framework.roles.joined(separator: " "))"
        case .resumeUpdate(_, .failure(let error)): "not updated: \(error.code.rawValue)"
        case .notify, .publishStatistics: nil
        case .finished(let error): "finished" + (error.map { ": \($0.code.rawValue)" } ?? "")
        }
    }
}

extension TaskChange {
    var line: String {
        switch self {
        case .put(let task): "\(task.taskID)=\(task.phase)" + (task.isBeingKilled ? "!" : "")
        case .remove(let taskID): "-\(taskID)"
        case .removeAll: "-all"
        }
    }
}

extension MesosSchedulerError.Code {
    /// The case without its values.
    var word: String { String(String(describing: self).prefix { $0 != "(" }) }
}

extension SchedulerCall {
    fileprivate var line: String {
        switch self {
        case .accept(let accept):
            "ACCEPT \(accept.offerIDs.map(\.value).joined(separator: "+")): "
                + accept.operations.map { operation in
                    guard operation.type == .launch || operation.type == .launchGroup else {
                        return operation.type?.description ?? "nothing"
                    }
                    let tasks = operation.launch?.taskInfos ?? operation.launchGroup?.taskGroup.tasks ?? []
                    let text = tasks.map { "\($0.taskID.value)@\($0.agentID.value)" }.joined(separator: " ")
                    return operation.launchGroup.map { "[\($0.executor.executorID.value): \(text)]" } ?? text
                }.joined(separator: " ")
        case .decline(let decline): "DECLINE \(decline.offerIDs.map(\.value).joined(separator: " "))"
        case .kill(let kill): "KILL \(kill.taskID.value)"
        case .acknowledge(let ack): "ACKNOWLEDGE \(ack.taskID.value) \(ack.uuid.first ?? 0)"
        case .acknowledgeOperationStatus(let ack):
            "ACKNOWLEDGE_OPERATION \(ack.operationID.value) \(ack.uuid.first ?? 0)"
        case .reconcileOperations(let reconcile):
            "RECONCILE_OPERATIONS "
                + reconcile.operations.map { "\($0.operationID.value)@\($0.agentID?.value ?? "")" }
                .joined(separator: " ")
        case .reconcile(let reconcile):
            reconcile.tasks.isEmpty
                ? "RECONCILE all" : "RECONCILE \(reconcile.tasks.map(\.taskID.value).joined(separator: " "))"
        default: type.description
        }
    }
}
