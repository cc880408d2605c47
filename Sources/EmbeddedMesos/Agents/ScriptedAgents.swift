import MachineSupport
import MesosAPI

/// The scripted agents of a master, as a value that turns commands and time into reports.
struct ScriptedAgents: Sendable {
    private struct Running: Sendable {
        var agent: String
        var launch: TaskLaunch
        var steps: ArraySlice<TaskScript.Step>
        var onKill: TaskScript.KillResponse?
        /// Whether the agent has reported the task.
        var wasReported = false
        var isKilled = false
    }

    private var configurations: [String: ScriptedAgentConfiguration] = [:]
    private var running: [TaskKey: Running] = [:]
    /// The keys of ``running`` by agent, so that the end of an agent does not visit all tasks.
    private var tasksOfAgents: [String: Set<TaskKey>] = [:]
    private var timers = TimerQueue<TaskKey>()

    /// The instant at which ``takeDue(at:)`` must be called; `nil` if no script waits.
    mutating func nextDeadline() -> Instant? { timers.nextDeadline() }

    mutating func add(_ configuration: ScriptedAgentConfiguration, id: String) { configurations[id] = configuration }

    func owns(_ agent: String) -> Bool { configurations[agent] != nil }

    /// Processes a command for an agent and returns the inputs that the agent sends to the master at once.
    mutating func perform(_ command: AgentCommand, on agent: String, at now: Instant) -> [MasterInput] {
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

    /// Continues the scripts whose wait is over and returns the inputs for the master.
    mutating func takeDue(at now: Instant) -> [MasterInput] {
        var inputs: [MasterInput] = []
        while let (task, deadline) = timers.popDue(at: now) { inputs += proceed(task, at: deadline) }
        return inputs
    }

    mutating func remove(_ key: TaskKey) {
        guard let task = running.removeValue(forKey: key) else { return }
        timers.cancel(key)
        tasksOfAgents[task.agent]?.remove(key)
        if tasksOfAgents[task.agent]?.isEmpty == true { tasksOfAgents[task.agent] = nil }
    }

    private mutating func proceed(_ key: TaskKey, at now: Instant) -> [MasterInput] {
        var inputs: [MasterInput] = []
        while let step = running[key]?.steps.popFirst() {
            switch step {
            case .wait(let duration):
                timers.set(key, at: now + duration)
                return inputs
            case .report(let report):
                running[key]?.wasReported = true
                inputs.append(self.report(report, of: key))
                if report.state.isEnd { remove(key) }
            }
        }
        return inputs
    }

    private mutating func end(_ key: TaskKey, _ kill: TaskKill, at now: Instant) -> [MasterInput] {
        guard let task = running[key], !task.isKilled else { return [] }
        let response = task.onKill ?? .end(after: .zero, Self.killed(task.launch))
        guard case .end(let delay, let last) = response else { return [] }
        guard task.wasReported else {
            remove(key)
            return [report(.killedDuringLaunch, of: key)]
        }
        running[key]?.isKilled = true
        timers.cancel(key)
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

    /// Adds the network of a running container, as a real containerizer does.
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
