import MachineSupport
import MesosAPI

extension MasterStateMachine {
    // MARK: Reports of agents

    /// Turns an agent's report into a status update, which is sent until it is acknowledged.
    mutating func take(_ report: TaskReport, of key: TaskKey, at now: Instant, _ effects: inout Effects) {
        guard let task = frameworks[key.framework]?.tasks[key.task] ?? unreachableTask(key) else {
            hold(report, of: key)
            return
        }
        if let agent = agents[task.agentID], !agent.canTalk {
            agents[task.agentID]?.heldReports.append((report, key))
            return
        }
        guard !task.state.isEnd, frameworks[key.framework]?.tasks[key.task] != nil else { return }
        var report = report
        // Agents report the states that partition-aware frameworks know only to those.
        if [.dropped, .gone, .goneByOperator].contains(report.state),
            frameworks[key.framework]?.isPartitionAware == false
        {
            report.state = .lost
        }
        frameworks[key.framework]?.tasks[key.task]?.state = report.state
        let status = status(of: task, report, at: now)
        frameworks[key.framework]?.tasks[key.task]?.pending.append(status)
        if task.pending.isEmpty { deliver(key, isFirst: true, at: now, &effects) }
        if report.state.isEnd { releaseResources(of: task, at: now, &effects) }
    }

    private func unreachableTask(_ key: TaskKey) -> TaskRecord? {
        frameworks[key.framework]?.unreachableTasks[key.task]
    }

    private mutating func status(of task: TaskRecord, _ report: TaskReport, at now: Instant) -> Mesos.TaskStatus {
        let uuid = random.uuidBytes()
        return .with {
            $0.taskID = task.info.taskID
            $0.state = report.state
            $0.message = report.message
            $0.source = report.source
            $0.reason = report.reason
            $0.data = report.data
            $0.agentID = Mesos.AgentID(task.agentID)
            $0.executorID = Mesos.ExecutorID(task.executorID)
            $0.timestamp = now.seconds
            $0.uuid = uuid
            $0.healthy = report.healthy
            // Only an executor has a container.
            if report.source == .executor { $0.containerStatus = containerStatus(of: task, report) }
        }.detached()
    }

    private func containerStatus(of task: TaskRecord, _ report: TaskReport) -> Mesos.ContainerStatus {
        let address = report.containerAddress ?? agents[task.agentID]?.description.ip ?? "127.0.0.1"
        return .with {
            $0.containerID = .with { id in
                id.value = task.containerID
                id.parent = task.parentContainerID.map { Mesos.ContainerID(value: $0) }
            }
            let addresses: MessageList = [Mesos.NetworkInfo.IPAddress(protocol: .ipv4, ipAddress: address)]
            $0.networkInfos = [.with { ($0.ipAddresses, $0.name) = (addresses, report.networkName) }]
            $0.executorPid = report.executorProcess
        }
    }

    /// Returns the resources of an ended task, and those of its executor if this was the executor's last task.
    mutating func releaseResources(of task: TaskRecord, at now: Instant, _ effects: inout Effects) {
        guard frameworks[task.frameworkID]?.tasks[task.id]?.holdsResources == true else { return }
        frameworks[task.frameworkID]?.tasks[task.id]?.holdsResources = false
        recover(task.resources, of: task.agentID, from: task.frameworkID, role: task.role, at: now, &effects)
        guard var executor = frameworks[task.frameworkID]?.executors[task.executorKey] else { return }
        executor.liveTasks -= 1
        guard executor.liveTasks <= 0 else {
            frameworks[task.frameworkID]?.executors[task.executorKey] = executor
            return
        }
        frameworks[task.frameworkID]?.executors[task.executorKey] = nil
        recover(executor.resources, of: task.agentID, from: task.frameworkID, role: task.role, at: now, &effects)
        let failure = Mesos.Scheduler.Event.Failure(
            agentID: Mesos.AgentID(task.agentID), executorID: Mesos.ExecutorID(task.executorID), status: 0)
        send(.failure(failure), to: task.frameworkID, &effects)
    }

    // MARK: Delivery

    /// Sends the first unacknowledged update; the others wait.
    private mutating func deliver(_ key: TaskKey, isFirst: Bool, at now: Instant, _ effects: inout Effects) {
        guard let task = frameworks[key.framework]?.tasks[key.task], let status = task.pending.first else { return }
        if isFirst {
            frameworks[key.framework]?.tasks[key.task]?.remember(status)
            frameworks[key.framework]?.tasks[key.task]?.retryInterval = policy.updateRetryMinimum
        }
        send(.update(status), to: key.framework, &effects)
        let interval = isFirst ? policy.updateRetryMinimum : task.retryInterval
        effects.set(.resend(key), at: now + interval)
    }

    mutating func resend(_ key: TaskKey, at now: Instant, _ effects: inout Effects) {
        guard let task = frameworks[key.framework]?.tasks[key.task], !task.pending.isEmpty,
            agents[task.agentID]?.canTalk == true
        else { return }
        let interval = min(task.retryInterval * 2, policy.updateRetryMaximum)
        frameworks[key.framework]?.tasks[key.task]?.retryInterval = interval
        deliver(key, isFirst: false, at: now, &effects)
    }

    /// Sends all unacknowledged updates again, as agents do when the scheduler returns.
    mutating func resumeUpdates(of framework: String, at now: Instant, _ effects: inout Effects) {
        let waiting = frameworks[framework]?.tasks.values.filter { !$0.pending.isEmpty }.map(\.id).sorted() ?? []
        for id in waiting { restartDelivery(TaskKey(framework: framework, task: id), at: now, &effects) }
        restartOperations(at: now, &effects) { $0.key.framework == framework }
    }

    mutating func restartDelivery(_ key: TaskKey, at now: Instant, _ effects: inout Effects) {
        guard let task = frameworks[key.framework]?.tasks[key.task], !task.pending.isEmpty,
            agents[task.agentID]?.canTalk == true
        else { return }
        frameworks[key.framework]?.tasks[key.task]?.retryInterval = policy.updateRetryMinimum
        deliver(key, isFirst: false, at: now, &effects)
    }

    mutating func acknowledge(
        _ acknowledge: Mesos.Scheduler.Call.Acknowledge, by framework: String, at now: Instant, _ effects: inout Effects
    ) {
        let key = TaskKey(framework: framework, task: acknowledge.taskID.value)
        // An acknowledgement that does not reach the agent is lost, and the agent sends the update again.
        guard let task = frameworks[framework]?.tasks[key.task], task.agentID == acknowledge.agentID.value,
            let first = task.pending.first, first.uuid == acknowledge.uuid, agents[task.agentID]?.isSilent != true
        else { return }
        frameworks[framework]?.tasks[key.task]?.pending.removeFirst()
        effects.cancel(.resend(key))
        if task.pending.count > 1 {
            deliver(key, isFirst: true, at: now, &effects)
        } else if task.state.isEnd {
            agents[task.agentID]?.tasks.remove(key)
            complete(key, at: now, &effects)
        }
    }

    /// Moves an ended task to the completed ones.
    mutating func complete(_ key: TaskKey, at now: Instant, _ effects: inout Effects) {
        guard let task = frameworks[key.framework]?.tasks.removeValue(forKey: key.task) else { return }
        effects.cancel(.resend(key))
        frameworks[key.framework]?.completedTasks.append(task)
        if let count = frameworks[key.framework]?.completedTasks.count, count > policy.maximumCompletedTasks {
            frameworks[key.framework]?.completedTasks.removeFirst(count - policy.maximumCompletedTasks)
        }
        checkDrained(task.agentID, at: now, &effects)
    }

    // MARK: Updates from the master

    /// Sends an update of the master itself, which has no uuid and is not acknowledged.
    func sendUpdate(
        _ framework: String, of task: Mesos.TaskID, _ state: Mesos.TaskState, _ reason: Mesos.TaskStatus.Reason,
        _ message: String, agent: Mesos.AgentID?, at now: Instant, _ effects: inout Effects,
        _ complete: (inout Mesos.TaskStatus) -> Void = { _ in }
    ) {
        var status = Mesos.TaskStatus.with {
            $0.taskID = task
            $0.state = state
            $0.message = message
            $0.source = .master
            $0.reason = reason
            $0.agentID = agent
            $0.timestamp = now.seconds
        }
        complete(&status)
        send(.update(status), to: framework, &effects)
    }

    mutating func kill(
        _ kill: Mesos.Scheduler.Call.Kill, by framework: String, at now: Instant, _ effects: inout Effects
    ) {
        guard let record = frameworks[framework], let task = record.tasks[kill.taskID.value] else {
            answer(kill.taskID, on: kill.agentID, for: framework, at: now, &effects)
            return
        }
        if let agent = kill.agentID, agent.value != task.agentID { return }
        guard !task.state.isEnd else { return }
        let grace = kill.killPolicy?.gracePeriod ?? task.info.killPolicy?.gracePeriod
        let command = TaskKill(
            frameworkID: framework, taskID: task.id, gracePeriod: grace.map { .nanoseconds($0.nanoseconds) },
            sendsKilling: record.has(.taskKillingState))
        frameworks[framework]?.tasks[task.id]?.removal = .framework
        self.command(task.agentID, .kill(command), &effects)
    }
}
