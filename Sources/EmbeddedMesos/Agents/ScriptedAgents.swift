import MachineSupport
import MesosAPI

/// The inputs that scripted agents send to the master, and the waits of their scripts.
typealias ScriptEffects = Effects<MasterInput, TaskKey>

/// The scripted agents of a master: a machine whose effects are the master's inputs.
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

    mutating func add(_ configuration: ScriptedAgentConfiguration, id: String) { configurations[id] = configuration }

    func owns(_ agent: String) -> Bool { configurations[agent] != nil }

    /// Processes a command for an agent.
    mutating func perform(
        _ command: AgentCommand, on agent: String, at now: Instant, _ effects: inout ScriptEffects
    ) {
        guard let configuration = configurations[agent] else { return }
        switch command {
        case .launch(let launch):
            let script = configuration.behaviour(launch)
            let key = TaskKey(framework: launch.frameworkID, task: launch.taskID)
            running[key] = Running(agent: agent, launch: launch, steps: script.steps[...], onKill: script.onKill)
            tasksOfAgents[agent, default: []].insert(key)
            proceed(key, at: now, &effects)
        case .kill(let kill):
            end(TaskKey(framework: kill.frameworkID, task: kill.taskID), kill, at: now, &effects)
        case .shutdownFramework(let framework):
            for key in tasksOfAgents[agent] ?? [] where key.framework == framework { remove(key, &effects) }
        case .shutdownExecutor(let framework, let executor):
            let ended = (tasksOfAgents[agent] ?? []).filter {
                $0.framework == framework && running[$0]?.launch.executorID == executor
            }
            for key in ended.sorted(by: { $0.task < $1.task }) {
                remove(key, &effects)
                report(TaskReport(.failed, reason: .executorTerminated, source: .agent), of: key, &effects)
            }
        case .message(let data, let framework, let executor):
            guard let answer = configuration.onMessage(data, executor) else { return }
            effects.append(.executorMessage(answer, framework: framework, executor: executor, agent: agent))
        }
    }

    /// Continues the scripts whose wait is over.
    mutating func runTimers(at now: Instant, _ effects: inout ScriptEffects) {
        while let (task, deadline) = effects.timers.popDue(at: now) { proceed(task, at: deadline, &effects) }
    }

    mutating func remove(_ key: TaskKey, _ effects: inout ScriptEffects) {
        guard let task = running.removeValue(forKey: key) else { return }
        effects.cancel(key)
        tasksOfAgents[task.agent]?.remove(key)
        if tasksOfAgents[task.agent]?.isEmpty == true { tasksOfAgents[task.agent] = nil }
    }

    private mutating func proceed(_ key: TaskKey, at now: Instant, _ effects: inout ScriptEffects) {
        while let step = running[key]?.steps.popFirst() {
            switch step {
            case .wait(let duration):
                return effects.set(key, at: now + duration)
            case .report(let report):
                running[key]?.wasReported = true
                self.report(report, of: key, &effects)
                if report.state.isEnd { remove(key, &effects) }
            }
        }
    }

    private mutating func end(
        _ key: TaskKey, _ kill: TaskKill, at now: Instant, _ effects: inout ScriptEffects
    ) {
        guard let task = running[key], !task.isKilled else { return }
        let response = task.onKill ?? .end(after: .zero, Self.killed(task.launch))
        guard case .end(let delay, let last) = response else { return }
        guard task.wasReported else {
            remove(key, &effects)
            return report(.killedDuringLaunch, of: key, &effects)
        }
        running[key]?.isKilled = true
        effects.cancel(key)
        var steps: [TaskScript.Step] = []
        if kill.sendsKilling { steps.append(.report(TaskReport(.killing, reason: kill.reason))) }
        if delay > .zero { steps.append(.wait(delay)) }
        var end = last
        if end.state == .killed { (end.state, end.reason) = (kill.endState, kill.reason ?? end.reason) }
        steps.append(.report(end))
        running[key]?.steps = steps[...]
        proceed(key, at: now, &effects)
    }

    private static func killed(_ launch: TaskLaunch) -> TaskReport {
        let isDocker = launch.task.container?.type == .docker
        return TaskReport(
            .killed,
            message: isDocker ? "Container exited with status 137" : "Command terminated with signal Terminated")
    }

    /// Reports a task, with the network of a running container, as a real containerizer does.
    private func report(_ report: TaskReport, of key: TaskKey, _ effects: inout ScriptEffects) {
        var report = report
        if report.state == .running, report.containerAddress == nil, let task = running[key],
            let docker = task.launch.docker, let configuration = configurations[task.agent]
        {
            if docker.network == .bridge || docker.network == .user {
                report.containerAddress = configuration.bridgeAddress
            }
            if docker.network == .user { report.networkName = task.launch.task.container?.networkInfos.first?.name }
        }
        effects.append(.report(report, framework: key.framework, task: key.task))
    }
}
