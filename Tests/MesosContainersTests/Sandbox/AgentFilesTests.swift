import ContainerSPI
import CurlHTTP
import Foundation
import MesosScheduler
import TestSupport
import Testing

@testable import MesosContainers

@Suite struct AgentFilesTests {
    private static let stdout = "\(ScriptedAgent.directory)/stdout"

    private func texts(_ files: AgentFiles) async throws -> String? {
        try await files.read(Self.stdout, offset: 0, timeout: .seconds(60)).map {
            String(decoding: $0.data, as: UTF8.self)
        }
    }

    // MARK: Interfaces

    @Test("the operator API is asked first, and its answer remembered")
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
        "an agent without the operator API is read through /files, and the API is not asked again",
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
        // Pieces of characters and bytes that are none come through as they are.
        #expect(read == [0x61, 0xC3, 0xA4, 0xE6, 0x97, 0xA5, 0xFF, 0x22, 0x5C, 0x00, 0x0A])
        #expect(files.interface == .files)
        #expect(agent.requests.filter(\.isOperatorAPI).count == 1)
        #expect(try await files.read(Self.stdout, offset: 50, timeout: .seconds(60)) == .init(data: [], size: 11))
        let list = try await files.list(ScriptedAgent.directory, timeout: .seconds(60))
        #expect(list?.map(\.name) == ["stderr", "stdout"])
        #expect(list?.last?.size == 11)
        #expect(try await files.list("/frameworks/x", timeout: .seconds(60)) == nil)
    }

    @Test("activations are collected from older agents too")
    func activationOfAnOlderAgent() async throws {
        let agent = try ScriptedAgent(operatorAPI: .missing(status: 404), maximumRead: 5)
        agent.sandbox.write("größe 日本\n", to: "stdout")
        agent.sandbox.endActivation()
        let container = try agent.container()
        #expect(try await container.texts() == ["stdout: größe 日本"])
        agent.sandbox.rotate("stdout")
        agent.sandbox.write("two\n", to: "stdout")
        agent.sandbox.endActivation()
        #expect(try await container.texts() == ["stdout: two"])
    }

    // MARK: Addresses

    @Test("an agent that is not reached under one of its addresses is reached under the next, which is remembered")
    func addresses() async throws {
        let agent = try ScriptedAgent()
        agent.sandbox.write("here\n", to: "stdout")
        let broken = try ScriptedHTTPServer { _ in [.close] }
        let free = try TestSocket.listenTCP(host: "127.0.0.1", backlog: nil)
        defer { close(free.descriptor) }
        let files = AgentFiles(
            client: HTTPClient(),
            addresses: [
                ContainerAddress(host: "agent.invalid", port: agent.port),
                ContainerAddress(host: "127.0.0.1", port: free.port),
                ContainerAddress(host: "127.0.0.1", port: broken.port),
                ContainerAddress(host: "127.0.0.1", port: agent.port),
            ], access: AgentAccess(connectTimeout: .seconds(60), timeout: .seconds(120)))
        for _ in 0..<5 { #expect(try await texts(files) == "here\n") }
        #expect(broken.requests.count == 1)
    }

    @Test("an address behind which nobody answers leaves time for the others")
    func silentAddress() async throws {
        let agent = try ScriptedAgent()
        agent.sandbox.write("here\n", to: "stdout")
        let silent = try ScriptedHTTPServer { _ in [.silence] }
        let isReached = await withGrowingLimits { limit in
            let files = AgentFiles(
                client: HTTPClient(),
                addresses: [silent.port, agent.port].map { ContainerAddress(host: "127.0.0.1", port: $0) },
                access: AgentAccess(connectTimeout: .seconds(60), timeout: limit))
            return (try? await texts(files)) == "here\n"
        }
        #expect(isReached)
        #expect(silent.acceptedConnections > 0)
    }

    @Test("a sandbox is looked for under the offer's address, the host name, and the task's addresses")
    func candidates() throws {
        let agent = try ScriptedAgent()
        var task = try agent.container().task
        task.agentAddress = .init(host: "10.0.0.1", port: 5052)
        task.agentHostname = "agent-1"
        task.containerAddresses = ["10.0.0.1", "172.17.0.2"]
        #expect(
            TaskSandbox(task).agentAddresses.map(\.description) == [
                "10.0.0.1:5052", "agent-1:5052", "10.0.0.1:5052", "172.17.0.2:5052",
            ])
        task.agentAddress = nil
        task.containerAddresses = []
        #expect(TaskSandbox(task).agentAddresses.map(\.description) == ["agent-1:5051"])
    }

    // MARK: Authentication and TLS

    @Test("an agent that needs authentication gets it, and is named with the keys when it does not")
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
            guard let error = error as? AgentError else { return false }
            return error.code == .refused && error.message.contains("whisk.mesos.agent.principal")
                && !"\(error) \(error.reason)".contains("wr0ng")
        }
        let lines = try await agent.container(wrong).texts()
        #expect(lines.last == "stderr: The agent's log files could not be read: the agent does not allow it.")
    }

    @Test(
        "agents are read over TLS, with the configured authority and certificate",
        .enabled(if: TLSFront.isAvailable, "openssl or python3 is not on the PATH"))
    func tls() async throws {
        let material = try await TLSMaterial()
        let agent = try ScriptedAgent()
        agent.sandbox.write("here\n", to: "stdout")
        let front = try await TLSFront(material, port: agent.port)
        defer { front.end() }
        func read(_ change: (inout MesosConfiguration.Agent) -> Void) async throws -> String? {
            var settings = MesosConfiguration.Agent()
            settings.scheme = "https"
            (settings.connectTimeout, settings.timeout) = (.seconds(60), .seconds(60))
            change(&settings)
            var configuration = HTTPClientConfiguration()
            configuration.tls = HTTPTLSConfiguration(settings)
            let files = AgentFiles(
                client: HTTPClient(configuration: configuration),
                addresses: [ContainerAddress(host: "127.0.0.1", port: front.port)], access: try AgentAccess(settings))
            return try await texts(files)
        }
        let text = try await read {
            $0.caFile = material.ca
            $0.clientCertificateFile = material.file("client.pem")
            $0.clientKeyFile = material.file("client.key")
        }
        #expect(text == "here\n")
        // The server asks for a certificate; and it is not one the system trusts.
        await #expect(throws: AgentError.self) {
            _ = try await read { ($0.caFile, $0.timeout) = (material.ca, .seconds(1)) }
        }
        await #expect(throws: AgentError.self) { _ = try await read { $0.timeout = .seconds(1) } }
    }

    @Test("the secret's file must be there, and is named when it is not")
    func secretFile() throws {
        var settings = MesosConfiguration.Agent()
        settings.principal = "reader"
        settings.secretFile = "/nowhere/secret"
        let unreadable = settings
        #expect {
            _ = try AgentAccess(unreadable)
        } throws: { error in
            "\(error)".contains("whisk.mesos.agent.secret-file") && "\(error)".contains("/nowhere/secret")
        }
        let directory = try TemporaryDirectory()
        settings.secretFile = "\(directory.path)/secret"
        try Data("s3cret\n".utf8).write(to: URL(filePath: "\(directory.path)/secret"))
        let access = try AgentAccess(settings)
        #expect(access.credentials == HTTPBasicCredentials(username: "reader", password: "s3cret"))
        #expect(!"\(access)".contains("s3cret"))
    }
}
