import EmbeddedMesos
import FoundationEssentials
import Glibc
import JSONSupport
import MesosAPI
import MesosScheduler
import ProcessControl
import TestSupport
import Testing

/// How `whisk-mesos scale` treats the copies that it has: at the next start, before a maintenance, and when many end together.
@Suite struct ScaleReplacementTests {
    private static func withMaster(
        agents: Int = 2, _ body: (EmbeddedMaster, _ root: String) async throws -> Void
    ) async throws {
        try await CommandLineTests.withDirectory { root in
            // A maintenance concerns all agents of a machine, which has a host name of its own.
            let master = try await EmbeddedMaster.start(
                agents: (0..<agents).map { index in
                    var agent = ProcessAgentConfiguration.development(index: index)
                    agent.hostname = index == 0 ? "127.0.0.1" : "localhost"
                    return .process(agent)
                })
            do {
                try await body(master, root)
            } catch {
                await master.shutdown()
                throw error
            }
            await master.shutdown()
        }
    }

    @Test("a run without --instances keeps the number of the last run, and says so")
    func storedNumber() async throws {
        try await Self.withMaster { master, root in
            let state = ["--state-dir", "\(root)/state"]
            var scale = try await RunningScale.start(master: master, in: root, state + ["--instances", "4"])
            #expect(try await scale.settles(at: 4))
            let four = await master.runningCopies()
            for _ in 0..<2 {
                #expect(await scale.end(signal: SIGTERM) == .exited(0))
                scale = try await RunningScale.start(master: master, in: root, state)
                #expect(try await scale.settles(at: 4))
                #expect(await master.liveCopies() == four)
                #expect(await master.killedCopies().isEmpty)
                #expect(try scale.output().contains("Keeping 4 instances, as in the last run"))
            }
            // The number of a POST stays too, and a configured number is told before it applies.
            #expect(try await scale.request("POST", body: "3").status == 200)
            #expect(try await scale.settles(at: 3))
            #expect(await scale.end(signal: SIGKILL) == .signalled(SIGKILL))
            scale = try await RunningScale.start(master: master, in: root, state)
            #expect(try await scale.settles(at: 3))
            #expect(await scale.end(signal: SIGTERM) == .exited(0))
            scale = try await RunningScale.start(master: master, in: root, state + ["--instances", "1"])
            #expect(try await scale.settles(at: 1))
            #expect(try scale.output().contains("from 3 in the last run to the configured 1"))
            #expect(await scale.end(signal: SIGTERM) == .exited(0))
        }
    }

    @Test("before a maintenance, the replacements of copies run before the copies are killed")
    func drain() async throws {
        try await Self.withMaster { master, root in
            let scale = try await RunningScale.start(
                master: master, in: root, ["--instances", "4", "-Dwhisk.mesos-actor.inverse-offers=drain"])
            #expect(try await scale.settles(at: 4))
            let agent = try #require(await master.tasks().first?.agentID)
            let there = await master.tasks().filter { $0.agentID == agent }.map(\.id)
            // Announced too late for the default of drain-before, which is a minute.
            try await master.scheduleMaintenance(of: [agent], in: .seconds(50))
            #expect(
                await eventually {
                    let running = await master.runningCopies()
                    return running.count == 4 && Set(running).isDisjoint(with: there)
                })
            #expect(try await scale.settles(at: 4))
            let replacements = await master.tasks().filter { !$0.state.isTerminal }
            #expect(replacements.allSatisfy { $0.agentID != agent })
            // In the order of the calls, the launch of each replacement comes before the kill of its copy.
            var launched: Set<String> = []
            for call in await master.calls().map(\.call) {
                for task in call.accept?.operations.flatMap({ $0.launch?.taskInfos.map(\.taskID.value) ?? [] }) ?? [] {
                    launched.insert(task)
                }
                guard call.type == .kill, let killed = call.kill?.taskID.value else { continue }
                let instance = killed.prefix { $0 != "." }
                #expect(launched.contains { $0.hasPrefix(instance + ".") && $0 != killed }, "\(killed) \(launched)")
            }
            #expect(Set(await master.killedCopies()) == Set(there))
            #expect(await scale.end(signal: SIGTERM) == .exited(0))
        }
    }

    @Test("when an operator drains an agent, a replacement of each copy runs while the copy still ends")
    func operatorDrain() async throws {
        try await Self.withMaster { master, root in
            // A copy ends by itself only when the test lets it.
            let scale = try await RunningScale.start(
                master: master, in: root,
                ["--instances", "3", "--state-dir", "\(root)/state", "-Dwhisk.scale.kill-grace-period=10h"],
                shell: #"""
                    trap 'until [ -e "$PIDS/end" ]; do sleep 0.1; done; exit 0' TERM
                    echo $$ > "$PIDS/$MESOS_TASK_ID"
                    while :; do sleep 600 & wait; done
                    """#)
            #expect(try await scale.settles(at: 3))
            let before = await master.runningCopies()
            for copy in before {
                // From here on the copy has its trap.
                #expect(
                    await eventually { (try? CommandLineTests.text("\(root)/pids/\(copy)"))?.hasSuffix("\n") == true })
            }
            let agent = try #require(await master.tasks().first?.agentID)
            let there = Set(await master.tasks().filter { $0.agentID == agent }.map(\.id))
            let answer = await master.operate(
                .with { ($0.type, $0.drainAgent) = (.drainAgent, .init(agentID: Mesos.AgentID(agent))) })
            #expect(answer.status == 200)
            #expect(
                await eventually {
                    let running = await master.runningCopies()
                    return running.count == 3 && there.isDisjoint(with: running)
                })
            #expect(await master.tasks().filter { there.contains($0.id) }.allSatisfy { $0.state == .killing })
            #expect(await master.tasks().filter { $0.state == .running }.allSatisfy { $0.agentID != agent })
            // The copies of the other agent are untouched.
            #expect(Set(await master.runningCopies()).isSuperset(of: Set(before).subtracting(there)))

            #expect(FileManager.default.createFile(atPath: "\(root)/pids/end", contents: nil))
            #expect(await eventually { await master.liveCopies().count == 3 })
            #expect(try await scale.settles(at: 3))
            // One replacement for each drained copy, and no other launch.
            #expect(await master.allCopies().count == 3 + there.count)
            let output = try scale.output()
            for copy in there {
                #expect(
                    output.split(separator: "\n").count {
                        $0.contains("Task \(copy) is being killed, because its agent \(agent) is drained")
                    } == 1, "\(output)")
            }
            #expect(await scale.end(signal: SIGTERM) == .exited(0))
            #expect(await master.liveCopies().count == 3)
        }
    }

    @Test("copies that end together are replaced together, although the framework has declined the agents' offers")
    func endTogether() async throws {
        try await Self.withMaster { master, root in
            // With this filter, a replacement that waited for its end would never come.
            let scale = try await RunningScale.start(
                master: master, in: root,
                [
                    "--instances", "8", "-Dwhisk.mesos.offer-refuse-duration=10h",
                    "-Dwhisk.scale.restart-backoff.initial=50ms",
                ])
            #expect(try await scale.settles(at: 8))
            for _ in 0..<3 {
                let before = await master.runningCopies()
                for copy in before {
                    let pid = try await eventually("the process id of \(copy)") {
                        Int32(((try? CommandLineTests.text("\(root)/pids/\(copy)")) ?? "").filter(\.isNumber))
                    }
                    kill(pid, SIGKILL)
                }
                #expect(
                    await eventually {
                        let running = await master.runningCopies()
                        return running.count == 8 && Set(running).isDisjoint(with: before)
                    })
            }
            #expect(await scale.end(signal: SIGTERM) == .exited(0))
        }
    }

    @Test("a copy on an agent that is gone for good is replaced at once, without a back-off")
    func goneAgent() async throws {
        try await Self.withMaster { master, root in
            // A back-off would take longer than the test.
            let scale = try await RunningScale.start(
                master: master, in: root,
                [
                    "--instances", "4", "-Dwhisk.scale.restart-backoff.initial=10h",
                    "-Dwhisk.scale.restart-backoff.maximum=10h",
                ])
            #expect(try await scale.settles(at: 4))
            let agent = try #require(await master.tasks().first?.agentID)
            await master.operate(
                .with {
                    $0.type = .markAgentGone
                    $0.markAgentGone = .init(agentID: Mesos.AgentID(agent))
                })
            #expect(await eventually { await master.runningCopies().count == 4 })
            #expect(await master.tasks().filter { $0.state == .running }.allSatisfy { $0.agentID != agent })
            #expect(await scale.end(signal: SIGTERM) == .exited(0))
        }
    }
}
