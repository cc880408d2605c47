import MachineSupport
import MesosAPI
import Testing

@testable import EmbeddedMesos

@Suite struct ScriptedAgentsTests {
    private let start = Instant(.seconds(1000))

    private static func launch(_ id: String = "t", docker: Mesos.ContainerInfo.DockerInfo? = nil) -> TaskLaunch {
        var task = MasterDriver.task(id, on: "a")
        if let docker { task.container = .with { ($0.type, $0.docker) = (.docker, docker) } }
        return TaskLaunch(
            frameworkID: "f", agentID: "a", task: task, executorID: id, containerID: "c", parentContainerID: nil,
            user: "root", role: "*", sendsKilling: true)
    }

    private struct Driver {
        var agents = ScriptedAgents()
        var effects = ScriptEffects()

        mutating func perform(_ command: AgentCommand, on agent: String, at now: Instant) -> [MasterInput] {
            agents.perform(command, on: agent, at: now, &effects)
            return effects.take()
        }

        mutating func runTimers(at now: Instant) -> [MasterInput] {
            agents.runTimers(at: now, &effects)
            return effects.take()
        }
    }

    private static func agents(_ script: TaskScript) -> Driver {
        var agents = Driver()
        agents.agents.add(ScriptedAgentConfiguration { _ in script }, id: "a")
        return agents
    }

    private static func reports(_ inputs: [MasterInput]) -> [TaskReport] {
        inputs.compactMap { if case .report(let report, _, _) = $0 { report } else { nil } }
    }

    private static let kill = AgentCommand.kill(
        TaskKill(frameworkID: "f", taskID: "t", gracePeriod: nil, sendsKilling: true))

    @Test("a script runs up to its wait and continues when the wait is over")
    func wait() {
        var agents = Self.agents(.runThenFail(after: .seconds(5), message: "boom"))
        let begin = agents.perform(.launch(Self.launch()), on: "a", at: start)
        #expect(Self.reports(begin).map(\.state) == [.starting, .running])
        #expect(agents.effects.nextDeadline() == start + .seconds(5))
        #expect(agents.runTimers(at: start + .seconds(4)).isEmpty)
        let end = Self.reports(agents.runTimers(at: start + .seconds(5)))
        #expect(end.map(\.state) == [.failed])
        #expect(end.first?.message == "boom")
    }

    @Test("a kill ends a running task")
    func kill() {
        var agents = Self.agents(.runThenFail(after: .seconds(5)))
        _ = agents.perform(.launch(Self.launch()), on: "a", at: start)
        let reports = Self.reports(agents.perform(Self.kill, on: "a", at: start))
        #expect(reports.map(\.state) == [.killing, .killed])
        #expect(reports.last?.message == "Command terminated with signal Terminated")
        #expect(agents.runTimers(at: start + .seconds(10)).isEmpty)
        #expect(agents.perform(Self.kill, on: "a", at: start).isEmpty)
    }

    @Test("a task that never started is killed before delivery to its executor")
    func earlyKill() {
        var agents = Self.agents(.never)
        #expect(agents.perform(.launch(Self.launch()), on: "a", at: start).isEmpty)
        let reports = Self.reports(agents.perform(Self.kill, on: "a", at: start))
        #expect(reports.map(\.state) == [.killed])
        #expect(reports.first?.reason == .taskKilledDuringLaunch)
        #expect(reports.first?.source == .agent)
    }

    @Test("a script can delay or ignore a kill")
    func killResponse() {
        var slow = Self.agents(
            TaskScript(
                TaskScript.run.steps, onKill: .end(after: .seconds(3), TaskReport(.killed, message: "at last"))))
        _ = slow.perform(.launch(Self.launch()), on: "a", at: start)
        #expect(Self.reports(slow.perform(Self.kill, on: "a", at: start)).map(\.state) == [.killing])
        #expect(Self.reports(slow.runTimers(at: start + .seconds(3))).map(\.message) == ["at last"])

        var deaf = Self.agents(TaskScript(TaskScript.run.steps, onKill: .ignore))
        _ = deaf.perform(.launch(Self.launch()), on: "a", at: start)
        #expect(deaf.perform(Self.kill, on: "a", at: start).isEmpty)
    }

    @Test("a running container in a bridge network has its own address")
    func bridge() {
        var agents = Self.agents(.run)
        let docker = Mesos.ContainerInfo.DockerInfo.with { ($0.image, $0.network) = ("i", .bridge) }
        let reports = Self.reports(agents.perform(.launch(Self.launch(docker: docker)), on: "a", at: start))
        #expect(reports.map(\.containerAddress) == [nil, "172.17.0.2"])
    }

    @Test("a message to an executor can be answered")
    func message() {
        var agents = Driver()
        agents.agents.add(ScriptedAgentConfiguration(onMessage: { data, _ in data.reversed() }), id: "a")
        let inputs = agents.perform(.message([1, 2], framework: "f", executor: "e"), on: "a", at: start)
        guard case .executorMessage([2, 1], framework: "f", executor: "e", agent: "a")? = inputs.first else {
            Issue.record("no answer")
            return
        }
    }
}
