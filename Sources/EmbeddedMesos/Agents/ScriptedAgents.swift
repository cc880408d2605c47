import MesosAPI

/// All scripted agents of a master: a value that turns commands and time into reports.
struct ScriptedAgents: Sendable {
    private struct Running: Sendable {
        var agent: String
        var launch: TaskLaunch
        var steps: ArraySlice<TaskScript.Step>
        var onKill: TaskScript.KillResponse?
        /// Whether the agent told anything of it.
        var wasReported = false
        var isKilled = false
        /// Grows when the plan changes, so that timers of the old one mean nothing.
        var plan = 0
    }

    private struct Wakeup: Sendable {
        var task: TaskKey
        var plan: Int
    }

    private var configurations: [String: ScriptedAgentConfiguration] = [:]
    private var running: [TaskKey: Running] = [:]
    /// The keys of ``running`` by agent: an agent that goes must not cost a look at the tasks of all others.
    private var tasksOfAgents: [String: Set<TaskKey>] = [:]
    private var timers = TimerQueue<Wakeup>()

    var nextDeadline: MesosInstant? { timers.nextDeadline }

    mutating func add(_ configuration: ScriptedAgentConfiguration, id: String) {
        configurations[id] = configuration
    }

    func owns(_ agent: String) -> Bool { configurations[agent] != nil }

    /// Takes a command for `agent` and says what it tells the master at once.
    mutating func perform(_ command: AgentCommand, on agent: String, at now: MesosInstant) -> [MasterInput] {
        guard let configuration = configurations[agent] else { return [] }
        switch command {
        case .launch(let launch):
            let script = configuration.behaviour(launch)
            let key = TaskKey(framework: launch.frameworkID, task: launch.taskID)
            running[key] = Running(agent: agent, launch: launch, steps: script.steps[...], onKill: script.onKill)
            tasksOfAgents[agent, default: []].insert(key)
            return proceed(key, at: now)
        case .kill(let kill):
            return end(TaskKey(framework: kill.frameworkID, task: kill.taskID), kill, at: now)
        case .shutdownFramework(let framework):
            for key in tasksOfAgents[agent] ?? [] where key.framework == framework { remove(key) }
            return []
        case .shutdownExecutor(let framework, let executor):
            let ended = (tasksOfAgents[agent] ?? []).filter {
                $0.framework == framework && running[$0]?.launch.executorID == executor
            }
            return ended.sorted { $0.task < $1.task }.map { key in
                remove(key)
                return report(TaskReport(.failed, reason: .executorTerminated, source: .agent), of: key)
            }
        case .message(let data, let framework, let executor):
            guard let answer = configuration.onMessage(data, executor) else { return [] }
            return [.executorMessage(answer, framework: framework, executor: executor, agent: agent)]
        }
    }

    /// What falls due until `now`.
    mutating func takeDue(until now: MesosInstant) -> [MasterInput] {
        var inputs: [MasterInput] = []
        while let due = timers.takeNext(until: now) {
            guard running[due.subject.task]?.plan == due.subject.plan else { continue }
            inputs += proceed(due.subject.task, at: due.deadline)
        }
        return inputs
    }

    /// The test itself decided the end of a task: its script is over.
    mutating func drop(_ key: TaskKey) { remove(key) }

    private mutating func remove(_ key: TaskKey) {
        guard let task = running.removeValue(forKey: key) else { return }
        tasksOfAgents[task.agent]?.remove(key)
        if tasksOfAgents[task.agent]?.isEmpty == true { tasksOfAgents[task.agent] = nil }
    }

    private mutating func proceed(_ key: TaskKey, at now: MesosInstant) -> [MasterInput] {
        var inputs: [MasterInput] = []
        while let step = running[key]?.steps.popFirst() {
            switch step {
            case .wait(let duration):
                timers.add(Wakeup(task: key, plan: running[key]?.plan ?? 0), at: now + duration)
                return inputs
            case .report(let report):
                running[key]?.wasReported = true
                inputs.append(self.report(report, of: key))
                if report.state.isEnd { remove(key) }
            }
        }
        return inputs
    }

    private mutating func end(_ key: TaskKey, _ kill: TaskKill, at now: MesosInstant) -> [MasterInput] {
        guard let task = running[key], !task.isKilled else { return [] }
        let response = task.onKill ?? .end(after: .zero, Self.killed(task.launch))
        guard case .end(let delay, let last) = response else { return [] }
        guard task.wasReported else {
            remove(key)
            let early = TaskReport(
                .killed, message: "Killed before delivery to the executor", reason: .taskKilledDuringLaunch,
                source: .agent)
            return [report(early, of: key)]
        }
        running[key]?.isKilled = true
        running[key]?.plan += 1
        var steps: [TaskScript.Step] = []
        if kill.sendsKilling { steps.append(.report(TaskReport(.killing))) }
        if delay > .zero { steps.append(.wait(delay)) }
        steps.append(.report(last))
        running[key]?.steps = steps[...]
        return proceed(key, at: now)
    }

    private static func killed(_ launch: TaskLaunch) -> TaskReport {
        let isDocker = launch.task.container?.type == .docker
        return TaskReport(
            .killed,
            message: isDocker ? "Container exited with status 137" : "Command terminated with signal Terminated")
    }

    /// Fills in what a real containerizer tells of a running container's network.
    private func report(_ report: TaskReport, of key: TaskKey) -> MasterInput {
        var report = report
        if report.state == .running, report.containerAddress == nil, let task = running[key],
            let docker = task.launch.task.container?.docker, let configuration = configurations[task.agent]
        {
            if docker.network == .bridge || docker.network == .user {
                report.containerAddress = configuration.bridgeAddress
            }
            if docker.network == .user { report.networkName = task.launch.task.container?.networkInfos.first?.name }
        }
        return .report(report, framework: key.framework, task: key.task)
    }
}
