import MesosAPI

extension MasterStateMachine {
    // MARK: Reports of agents

    /// What an agent tells of a task: becomes an update that is delivered until it is acknowledged.
    mutating func take(_ report: TaskReport, of key: TaskKey, at now: MesosInstant) {
        guard let task = frameworks[key.framework]?.tasks[key.task] ?? unreachableTask(key) else {
            hold(report, of: key)
            return
        }
        if let agent = agents[task.agentID], !agent.canTalk {
            agents[task.agentID]?.heldReports.append((report, key))
            return
        }
        guard !task.state.isEnd, frameworks[key.framework]?.tasks[key.task] != nil else { return }
        frameworks[key.framework]?.tasks[key.task]?.state = report.state
        let status = status(of: task, report, at: now)
        frameworks[key.framework]?.tasks[key.task]?.pending.append(status)
        if task.pending.isEmpty { deliver(key, isFirst: true, at: now) }
        if report.state.isEnd { releaseResources(of: task, at: now) }
    }

    private func unreachableTask(_ key: TaskKey) -> TaskRecord? {
        frameworks[key.framework]?.unreachableTasks[key.task]
    }

    private mutating func status(
        of task: TaskRecord, _ report: TaskReport, at now: MesosInstant
    ) -> Mesos.TaskStatus {
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
            // Without an executor there is no container to tell of.
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
            $0.networkInfos = [
                .with { network in
                    network.ipAddresses = [.init(ipAddress: address)]
                    network.name = report.networkName
                }
            ]
            $0.executorPid = report.executorProcess
        }
    }

    /// Gives what an ended task used back, and its executor's resources when it was the last task of it.
    mutating func releaseResources(of task: TaskRecord, at now: MesosInstant) {
        guard frameworks[task.frameworkID]?.tasks[task.id]?.holdsResources == true else { return }
        frameworks[task.frameworkID]?.tasks[task.id]?.holdsResources = false
        recover(
            task.resources, of: task.agentID, from: task.frameworkID, role: task.role, refusing: nil, at: now)
        guard var executor = frameworks[task.frameworkID]?.executors[task.executorKey] else { return }
        executor.liveTasks -= 1
        guard executor.liveTasks <= 0 else {
            frameworks[task.frameworkID]?.executors[task.executorKey] = executor
            return
        }
        frameworks[task.frameworkID]?.executors[task.executorKey] = nil
        recover(
            executor.resources, of: task.agentID, from: task.frameworkID, role: task.role, refusing: nil, at: now)
        let failure = Mesos.Scheduler.Event.Failure(
            agentID: Mesos.AgentID(task.agentID), executorID: Mesos.ExecutorID(task.executorID), status: 0)
        send(.failure(failure), to: task.frameworkID)
    }

    // MARK: Delivery

    /// Sends the first of the updates that are not acknowledged; the others wait.
    private mutating func deliver(_ key: TaskKey, isFirst: Bool, at now: MesosInstant) {
        guard let task = frameworks[key.framework]?.tasks[key.task], let status = task.pending.first else { return }
        if isFirst {
            frameworks[key.framework]?.tasks[key.task]?.remember(status)
            frameworks[key.framework]?.tasks[key.task]?.retryInterval = policy.updateRetryMinimum
        }
        send(.update(status), to: key.framework)
        let interval = isFirst ? policy.updateRetryMinimum : task.retryInterval
        timers.add(.resend(key, updateNumber: task.updateNumber), at: now + interval)
    }

    mutating func resend(_ key: TaskKey, updateNumber: Int, at now: MesosInstant) {
        guard let task = frameworks[key.framework]?.tasks[key.task], task.updateNumber == updateNumber,
            !task.pending.isEmpty, agents[task.agentID]?.canTalk == true
        else { return }
        frameworks[key.framework]?.tasks[key.task]?.retryInterval = min(
            task.retryInterval * 2, policy.updateRetryMaximum)
        deliver(key, isFirst: false, at: now)
    }

    /// Sends what waits for acknowledgement again, at once, as agents do when a scheduler has come back.
    mutating func resumeUpdates(of framework: String, at now: MesosInstant) {
        let waiting = frameworks[framework]?.tasks.values.filter { !$0.pending.isEmpty }.map(\.id).sorted() ?? []
        for id in waiting { restartDelivery(TaskKey(framework: framework, task: id), at: now) }
        restartOperations(at: now) { $0.key.framework == framework }
    }

    mutating func restartDelivery(_ key: TaskKey, at now: MesosInstant) {
        guard let task = frameworks[key.framework]?.tasks[key.task], !task.pending.isEmpty,
            agents[task.agentID]?.canTalk == true
        else { return }
        // A new number makes the timer that is still set mean nothing.
        frameworks[key.framework]?.tasks[key.task]?.updateNumber += 1
        frameworks[key.framework]?.tasks[key.task]?.retryInterval = policy.updateRetryMinimum
        deliver(key, isFirst: false, at: now)
    }

    mutating func acknowledge(
        _ acknowledge: Mesos.Scheduler.Call.Acknowledge, by framework: String, at now: MesosInstant
    ) {
        let key = TaskKey(framework: framework, task: acknowledge.taskID.value)
        // One that does not reach the agent is lost: the agent tells again.
        guard let task = frameworks[framework]?.tasks[key.task], task.agentID == acknowledge.agentID.value,
            let first = task.pending.first, first.uuid == acknowledge.uuid, agents[task.agentID]?.isSilent != true
        else { return }
        frameworks[framework]?.tasks[key.task]?.pending.removeFirst()
        frameworks[framework]?.tasks[key.task]?.updateNumber += 1
        if task.pending.count > 1 {
            deliver(key, isFirst: true, at: now)
        } else if task.state.isEnd {
            agents[task.agentID]?.tasks.remove(key)
            complete(key)
        }
    }

    /// Moves an ended task to the completed ones.
    mutating func complete(_ key: TaskKey) {
        guard let task = frameworks[key.framework]?.tasks.removeValue(forKey: key.task) else { return }
        frameworks[key.framework]?.completedTasks.append(task)
        if let count = frameworks[key.framework]?.completedTasks.count, count > policy.maximumCompletedTasks {
            frameworks[key.framework]?.completedTasks.removeFirst(count - policy.maximumCompletedTasks)
        }
    }

    // MARK: Updates of the master's own

    /// Sends an update that the master makes itself: it has no uuid and is not acknowledged.
    mutating func tell(
        _ framework: String, of task: Mesos.TaskID, _ state: Mesos.TaskState, _ reason: Mesos.TaskStatus.Reason,
        _ message: String, agent: Mesos.AgentID?, at now: MesosInstant,
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
        send(.update(status), to: framework)
    }

    mutating func kill(_ kill: Mesos.Scheduler.Call.Kill, by framework: String, at now: MesosInstant) {
        guard let record = frameworks[framework], let task = record.tasks[kill.taskID.value] else {
            answer(kill.taskID, on: kill.agentID, for: framework, at: now)
            return
        }
        if let agent = kill.agentID, agent.value != task.agentID { return }
        guard !task.state.isEnd else { return }
        let grace = kill.killPolicy?.gracePeriod ?? task.info.killPolicy?.gracePeriod
        command(
            task.agentID,
            .kill(
                TaskKill(
                    frameworkID: framework, taskID: task.id, gracePeriod: grace.map { .nanoseconds($0.nanoseconds) },
                    sendsKilling: record.has(.taskKillingState))))
    }
}
