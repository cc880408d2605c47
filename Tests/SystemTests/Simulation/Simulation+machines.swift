import MachineSupport
import MesosAPI

@testable import EmbeddedMesos
@testable import MesosScheduler

extension Simulation {
    /// Hands the scheduler an input and performs its effects.
    mutating func feed(_ input: SchedulerInput) throws(LawBroken) {
        note("-> \(input.shown)")
        ledger.told(input)
        let before = scheduler.snapshotsIfError(input)
        scheduler.handle(input, at: Instant(nanoseconds: now), &effects)
        let new = effects.take()
        try checkUnreachable(input, new)
        try checkRemoval(before, new)
        for effect in new { try perform(effect) }
        setWakeUp(isNew: input.isWakeUp)
    }

    /// Sets the timer for the scheduler's next deadline. Some timers fire late.
    private mutating func setWakeUp(isNew: Bool) {
        let deadline = effects.nextDeadline()
        guard isNew || deadline != nextDeadline else { return }
        nextDeadline = deadline
        wakeUp = deadline.map { max($0.nanoseconds, now) + (chance(0.1) ? 20 * Self.millisecond : 0) }
    }

    private mutating func perform(_ effect: SchedulerEffect) throws(LawBroken) {
        if let shown = effect.shown { note("   \(shown)") }
        switch effect {
        case .subscribe(let connection, let url, let call, let frameworkID):
            connect(connection.number, url: url, call, frameworkID: frameworkID)
        case .closeSubscription(let connection):
            if network.session?.connection == connection.number { endSession() }
        case .send(let id, let call, let lane, let connection, let frameworkID):
            try checkCall(id, call)
            enqueue(
                SimulatedCall(
                    id: id, call: call, lane: lane, connection: connection.number, frameworkID: frameworkID))
        case .saveFrameworkID(let id): try saved(id)
        case .resumeLaunch(let taskID, let result): try resolved(taskID, result)
        case .resumeWaiter(let waiter, _):
            if ledger.waiters.removeValue(forKey: waiter) == nil { throw broken("a waiter was resumed twice") }
        case .resumeOperations: throw broken("operations ended that nobody asked for")
        case .publishStatistics: break
        case .store(let ticket, let changes): try save(ticket, changes)
        case .resumeAdopter(let waiter, let result): try adopted(waiter, result)
        case .finished(let error):
            guard ledger.isShuttingDown, error == nil else {
                throw broken("the scheduler stopped: \(error?.message ?? "in good order")")
            }
            ledger.isFinished = true
            endSession()
        case .notify(let notice):
            if notice.kind == .unknownTaskKilled { ledger.met.insert(.orphanKilled) }
            try checkSecret("\(notice.metadata)")
        case .resumeSubscriptionWaiters(.failure(let error)): try checkSecret("\(error)")
        case .detectLeader: detectLeader()
        case .resumeSubscriptionWaiters(.success), .resumeUpdate, .resumeGroupLaunch: break
        }
    }

    /// Passes an input to the master and performs its effects.
    ///
    /// - Returns: the master's answer if the input is a call.
    mutating func feedMaster(_ input: MasterInput) throws(LawBroken) -> CallAnswer? {
        var answer: CallAnswer?
        master.handle(input, at: Self.masterTime(now), &masterEffects)
        for effect in masterEffects.take() {
            switch effect {
            case .opened(let connection, let streamID): stream(.head(streamID: streamID), on: Int(connection.number))
            case .answer(let its): answer = its
            case .send(let connection, let event): stream(.event(SchedulerEvent(event)), on: Int(connection.number))
            case .close(let connection): stream(.end, on: Int(connection.number))
            case .agent(let agent, let command): try self.command(agent, command)
            }
        }
        return answer
    }

    private mutating func command(_ agent: String, _ command: AgentCommand) throws(LawBroken) {
        switch command {
        case .launch(let launch): try launched(launch)
        case .kill(let kill):
            if absentAgents.contains(agent) || !isCalm && chance(plan.faults) { return }
            note("      \(agent) kills \(kill.taskID)")
        case .shutdownFramework(let id):
            ledger.live = ledger.live.filter { $0.value.agent != agent || $0.value.framework != id }
        case .shutdownExecutor, .message: break
        }
        agents.perform(command, on: agent, at: Self.masterTime(now), &agentEffects)
        reportAll()
    }

    mutating func reportAll() {
        for input in agentEffects.take() { report(input) }
    }

    /// Sends a report of an agent to the master. The reports of one agent arrive in order.
    mutating func report(_ input: MasterInput) {
        guard case .report(let report, _, let task) = input else { return }
        note("      agent: \(task) \(report.state)")
        let agent = ledger.live[task]?.agent ?? ""
        if report.state.isEnd { ledger.live[task] = nil }
        let at = max(lastReport[agent, default: 0], now + delay())
        lastReport[agent] = at
        queue.add(.master(input), at: at)
    }
}

extension SchedulerStateMachine {
    /// The tasks before an ERROR event, which may remove the framework.
    fileprivate func snapshotsIfError(_ input: SchedulerInput) -> [MesosScheduler.TaskSnapshot] {
        if case .event(_, .error) = input { snapshots } else { [] }
    }
}

extension SchedulerInput {
    fileprivate var isWakeUp: Bool { if case .wakeUp = self { true } else { false } }

    var shown: String {
        switch self {
        case .start: "start"
        case .subscriptionAccepted(let connection): "200 \(connection)"
        case .subscriptionEnded(let connection, let failure): "\(connection) ended: \(failure.text)"
        case .event(let connection, let event): "\(connection) \(event.shown)"
        case .callFinished(let id, let outcome): "answer \(id.number) \(outcome.text)"
        case .recover(let tasks): "recover \(tasks.map(\.taskID))"
        case .stored(let ticket, .success): "stored \(ticket.number)"
        case .stored(let ticket, .failure(let error)): "not stored \(ticket.number): \(error.message)"
        case .adopt(let id, _): "adopt \(id)"
        case .launchGroup(let group, _): "launch group \(group.id)"
        case .cancelGroupLaunch(let id): "cancel group \(id)"
        case .launch(let request, _): "launch \(request.id)"
        case .cancelLaunch(let id): "cancel \(id)"
        case .kill(let id, _, _, _): "kill \(id)"
        case .waitForEnd(let id, _): "wait for \(id)"
        case .cancelWaiter(let waiter): "cancel waiter \(waiter.number)"
        case .leaderDetected(let url): "leader \(url ?? "none")"
        case .leaderDetectionFailed(let reason): "detection failed: \(reason)"
        case .updateFramework(let framework, _): "update framework: \(framework.roles)"
        case .perform(let request, _, _): "perform on \(request.agentID)"
        case .cancelOperations(let waiter): "cancel operations of \(waiter.number)"
        case .denyPorts(let ports, let agentID, _): "deny ports \(ports) of \(agentID)"
        case .wallClock: "wall clock"
        case .wakeUp: "wake up"
        case .shutdown: "shut down"
        case .handOver: "hand over"
        }
    }
}

extension SchedulerEvent {
    var shown: String {
        switch self {
        case .offers(let offers): "OFFERS \(offers.map { "\($0.id.value)@\($0.agentID.value)" })"
        case .rescind(let id): "RESCIND \(id.value)"
        case .update(let status):
            "UPDATE \(status.taskID.value) \(status.state) \(status.reason.map { "\($0)" } ?? "") "
                + (status.uuid.map { "uuid \($0[0])" } ?? "no uuid")
        case .error(let message): "ERROR \(message)"
        case .heartbeat: "HEARTBEAT"
        case .subscribed(let subscribed): "SUBSCRIBED \(subscribed.frameworkID.value)"
        default: "event"
        }
    }
}

extension SchedulerEffect {
    var shown: String? {
        switch self {
        case .subscribe(let connection, let url, _, let id): "SUBSCRIBE \(connection) \(url) as \(id ?? "new")"
        case .closeSubscription(let connection): "close \(connection)"
        case .send(let id, let call, _, _, _): "call \(id.number) \(call.shown)"
        case .store(let ticket, let changes): "store \(ticket.number) \(changes.map { "\($0.taskID ?? "all")" })"
        case .resumeAdopter(_, .success(let task)): "adopted \(task.taskID)"
        case .resumeAdopter(_, .failure(let error)): "not adopted: \(error.message)"
        case .resumeLaunch(let id, .success): "launched \(id)"
        case .resumeLaunch(let id, .failure(let error)): "failed \(id): \(error.message)"
        case .notify(let notice) where notice.kind == .taskEnded: notice.outcome.map { "\($0)" }
        case .notify(let notice) where notice.kind == .unknownTask: "unknown task \(notice.taskID ?? "")"
        default: nil
        }
    }
}

extension SchedulerCall {
    var shown: String {
        switch self {
        case .accept(let accept):
            "ACCEPT \(accept.offerIDs.map(\.value)) "
                + "\(accept.operations.flatMap { ($0.launch?.taskInfos.elements ?? []).map(\.taskID.value) })"
        case .decline(let decline): "DECLINE \(decline.offerIDs.map(\.value))"
        case .kill(let kill): "KILL \(kill.taskID.value)"
        case .acknowledge(let acknowledge): "ACKNOWLEDGE \(acknowledge.taskID.value) uuid \(acknowledge.uuid[0])"
        case .reconcile(let reconcile): "RECONCILE \(reconcile.tasks.map(\.taskID.value))"
        default: "\(type)"
        }
    }
}
