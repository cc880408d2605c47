import CurlHTTP
import Foundation
import MesosAPI
import MesosScheduler
import TestSupport
import Testing

@testable import MesosOperator

extension ScriptedAgent {
    /// Long timeouts, for a busy machine.
    static let patient = AgentAccess(connectTimeout: .seconds(120), timeout: .seconds(300))

    func files(_ access: AgentAccess = ScriptedAgent.patient) -> AgentFiles {
        AgentFiles(addresses: [AgentAddress(host: "127.0.0.1", port: port)], access: access)
    }
}

@Suite struct AgentFilesTests {
    private static let stdout = "\(ScriptedAgent.directory)/stdout"

    private func texts(_ files: AgentFiles) async throws -> String? {
        try await files.read(Self.stdout, offset: 0, timeout: .seconds(60)).map {
            String(decoding: $0.data, as: UTF8.self)
        }
    }

    // MARK: Interfaces

    @Test("the operator API is used first and then kept")
    func operatorAPI() async throws {
        let agent = try ScriptedAgent()
        agent.sandbox.write("äöü\n", to: "stdout")
        let files = agent.files()
        #expect(try await texts(files) == "äöü\n")
        #expect(files.interface == .operatorAPI)
        #expect(try await files.read(Self.stdout + "x", offset: 0, timeout: .seconds(60)) == nil)
        #expect(try await files.read(Self.stdout, offset: 99, timeout: .seconds(60)) == .init(data: [], size: 7))
        #expect(agent.requests.allSatisfy { $0.isOperatorAPI })
    }

    @Test(
        "an agent without the operator API is read through /files, and the API is not tried again",
        arguments: [404, 405, 501, 200])
    func olderAgents(status: Int) async throws {
        let agent = try ScriptedAgent(operatorAPI: status == 200 ? .garbage : .missing(status: status), maximumRead: 4)
        agent.sandbox.write([0x61, 0xC3, 0xA4, 0xE6, 0x97, 0xA5, 0xFF, 0x22, 0x5C, 0x00, 0x0A], to: "stdout")
        let files = agent.files()
        var read: [UInt8] = []
        while let slice = try await files.read(Self.stdout, offset: Int64(read.count), timeout: .seconds(60)),
            !slice.data.isEmpty
        {
            read += slice.data
        }
        // Parts of characters and invalid bytes stay unchanged.
        #expect(read == [0x61, 0xC3, 0xA4, 0xE6, 0x97, 0xA5, 0xFF, 0x22, 0x5C, 0x00, 0x0A])
        #expect(files.interface == .files)
        #expect(agent.requests.filter(\.isOperatorAPI).count == 1)
        #expect(try await files.read(Self.stdout, offset: 50, timeout: .seconds(60)) == .init(data: [], size: 11))
        let list = try await files.list(ScriptedAgent.directory, timeout: .seconds(60))
        #expect(list?.map(\.name) == ["stderr", "stdout"])
        #expect(list?.last?.size == 11)
        #expect(try await files.list("/frameworks/x", timeout: .seconds(60)) == nil)
    }

    // MARK: Addresses

    @Test("an agent that is unreachable under one address is reached under the next, which is then kept")
    func addresses() async throws {
        let agent = try ScriptedAgent()
        agent.sandbox.write("here\n", to: "stdout")
        let broken = try ScriptedHTTPServer { _ in [.close] }
        let free = try TestSocket.listenTCP(host: "127.0.0.1", backlog: nil)
        defer { close(free.descriptor) }
        let files = AgentFiles(
            addresses: [
                AgentAddress(host: "agent.invalid", port: agent.port),
                AgentAddress(host: "127.0.0.1", port: free.port),
                AgentAddress(host: "127.0.0.1", port: broken.port),
                AgentAddress(host: "127.0.0.1", port: agent.port),
            ], access: AgentAccess(connectTimeout: .seconds(60), timeout: .seconds(120)))
        for _ in 0..<5 { #expect(try await texts(files) == "here\n") }
        #expect(broken.requests.count == 1)
    }

    @Test("an address that does not answer leaves time for the others")
    func silentAddress() async throws {
        let agent = try ScriptedAgent()
        agent.sandbox.write("here\n", to: "stdout")
        let silent = try ScriptedHTTPServer { _ in [.silence] }
        let isReached = await withGrowingLimits { limit in
            let files = AgentFiles(
                addresses: [silent.port, agent.port].map { AgentAddress(host: "127.0.0.1", port: $0) },
                access: AgentAccess(connectTimeout: .seconds(60), timeout: limit))
            return (try? await texts(files)) == "here\n"
        }
        #expect(isReached)
        #expect(silent.acceptedConnections > 0)
    }

    private func launched(at address: AgentAddress?, containerAddresses: [String]) -> LaunchedTask {
        LaunchedTask(
            taskID: ScriptedAgent.taskID, agentID: "a-1", frameworkID: ScriptedAgent.frameworkID,
            executorID: ScriptedAgent.taskID, containerID: nil, agentHostname: "agent.invalid", agentAddress: address,
            hostPorts: [], containerAddresses: containerAddresses, labels: [:])
    }

    @Test("a sandbox's addresses are the offer's address and the host name, never the container's")
    func candidates() {
        var task = launched(
            at: AgentAddress(host: "10.0.0.1", port: 5052), containerAddresses: ["10.0.0.1", "172.17.0.2"])
        #expect(TaskSandbox(task).agentAddresses.map(\.description) == ["10.0.0.1:5052", "agent.invalid:5052"])
        task.agentAddress = nil
        #expect(TaskSandbox(task).agentAddresses.map(\.description) == ["agent.invalid:5051"])
    }

    @Test("an action that listens at the agent's port gets neither a request nor the agent's credentials")
    func listeningAction() async throws {
        let action = try ScriptedHTTPServer(host: "127.0.0.2") { _ in [.text("")] }
        let task = launched(
            at: AgentAddress(host: "127.0.0.1", port: action.port), containerAddresses: ["127.0.0.2"])
        let files = AgentFiles(
            addresses: TaskSandbox(task).agentAddresses,
            access: AgentAccess(
                scheme: "http", credentials: .init(username: "reader", password: "s3cret"), timeout: .seconds(1)))
        let error = await #expect(throws: MesosOperatorError.self) {
            _ = try await files.read("\(TaskSandbox(task).path)/stdout")
        }
        #expect(error?.code == .unreachable)
        #expect(action.acceptedConnections == 0)
    }

    @Test("credentials go out encrypted unless another scheme was asked for")
    func scheme() {
        let credentials = HTTPBasicCredentials(username: "reader", password: "s3cret")
        #expect(AgentAccess().scheme == "http")
        #expect(AgentAccess(credentials: credentials).scheme == "https")
        #expect(AgentAccess(scheme: "http", credentials: credentials).scheme == "http")
    }

    // MARK: Authentication

    @Test("requests carry the credentials, and the error of a refused request does not contain them")
    func authentication() async throws {
        let header = "Basic " + Data("reader:s3cret".utf8).base64EncodedString()
        let agent = try ScriptedAgent(authorization: header)
        agent.sandbox.write("here\n", to: "stdout")
        var right = ScriptedAgent.patient
        right.credentials = .init(username: "reader", password: "s3cret")
        #expect(try await texts(agent.files(right)) == "here\n")
        var wrong = right
        wrong.credentials = .init(username: "reader", password: "wr0ng")
        let refused = wrong
        await #expect {
            _ = try await texts(agent.files(refused))
        } throws: { error in
            guard let error = error as? MesosOperatorError else { return false }
            return error.code == .refused && error.status == 401 && error.message.contains("principal")
                && error.summary == "the agent does not allow it" && !"\(error)".contains("wr0ng")
        }
    }
}
