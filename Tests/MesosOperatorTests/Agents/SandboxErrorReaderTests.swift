import MesosAPI
import MesosOperator
import MesosScheduler
import TestSupport
import Testing

@Suite("reading stderr of a task that failed")
struct SandboxErrorReaderTests {
    /// Long timeouts, for a busy machine.
    private let reader = SandboxErrorReader(access: AgentAccess(connectTimeout: .seconds(120), timeout: .seconds(300)))

    private func task(on agent: ScriptedAgent) -> LaunchedTask {
        LaunchedTask(
            taskID: ScriptedAgent.taskID, agentID: "a-1", frameworkID: ScriptedAgent.frameworkID,
            executorID: ScriptedAgent.taskID, containerID: nil, agentHostname: "127.0.0.1",
            agentAddress: .init(host: "127.0.0.1", port: agent.port), hostPorts: [31_000], containerAddresses: [],
            labels: [:])
    }

    @Test("a short file is read as a whole, with one request")
    func short() async throws {
        let agent = try ScriptedAgent()
        let text = "I1121 00:53:08.7 9 exec.cpp:164] Version\ndocker: Error response from daemon: no such network.\n"
        agent.sandbox.set("stderr", .bytes(Array(text.utf8)))
        #expect(await reader.standardError(of: task(on: agent)) == text)
        #expect(agent.requests.count == 1)
    }

    @Test("of a long file the end is read, where docker's words are")
    func long() async throws {
        let agent = try ScriptedAgent()
        agent.sandbox.set("stderr", .lines(count: 5000, then: Array("docker: the reason\n".utf8)))
        let text = await reader.standardError(of: task(on: agent)) ?? ""
        #expect(text.hasSuffix("docker: the reason\n"))
        #expect(text.utf8.count <= 64 << 10 && agent.servedBytes <= 160 << 10)
    }

    @Test("an agent with only the older interface is read too", arguments: [404, 405])
    func older(status: Int) async throws {
        let agent = try ScriptedAgent(operatorAPI: .missing(status: status))
        agent.sandbox.set("stderr", .bytes(Array("docker: x\n".utf8)))
        #expect(await reader.standardError(of: task(on: agent)) == "docker: x\n")
    }

    @Test("an agent that does not answer has no text")
    func silent() async throws {
        let agent = try ScriptedAgent()
        agent.stop()
        #expect(await reader.standardError(of: task(on: agent)) == nil)
    }
}
