import ContainerSPI
import CurlHTTP
import Foundation
import MesosAPI
import MesosOperator
import MesosScheduler
import TestSupport
import Testing

@testable import MesosContainers

/// The access to masters and agents by the settings.
@Suite struct OperatorAccessTests {
    private struct SilentDetector: MasterDetector {
        let description = "silent://"

        func leaders() -> AsyncThrowingStream<DetectedMaster?, any Error> { AsyncThrowingStream { _ in } }
    }

    private func text(of files: AgentFiles) async throws -> String? {
        try await files.read("\(ScriptedAgent.directory)/stdout", timeout: .seconds(60)).map {
            String(decoding: $0.data, as: UTF8.self)
        }
    }

    @Test("the logs of activations are collected from older agents too")
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

    @Test("a container's logs and the log say why an agent refused, and which settings to check")
    func refused() async throws {
        let agent = try ScriptedAgent(authorization: "Basic none")
        let lines = try await agent.container().texts()
        #expect(lines.last == "stderr: The agent's log files could not be read: the agent does not allow it.")
        let error = await #expect(throws: MesosOperatorError.self) {
            _ = try await AgentFiles(addresses: [.init(host: "127.0.0.1", port: agent.port)]).read(
                "\(ScriptedAgent.directory)/stdout")
        }
        #expect(error?.agentDescription.contains("whisk.mesos.agent.principal") == true)
    }

    @Test(
        "agents are read over TLS with the configured authority and certificate",
        .enabled(if: TLSFront.isAvailable, "openssl or python3 is not on the PATH"))
    func tls() async throws {
        let material = try await TLSMaterial()
        let agent = try ScriptedAgent()
        agent.sandbox.write("here\n", to: "stdout")
        let front = try await TLSFront(material, port: agent.port)
        defer { front.end() }
        func read(_ change: (inout MesosSettings.Agent) -> Void) async throws -> String? {
            var settings = MesosSettings.Agent()
            settings.scheme = "https"
            (settings.connectTimeout, settings.timeout) = (.seconds(60), .seconds(60))
            change(&settings)
            var configuration = HTTPClientConfiguration()
            configuration.tls = HTTPTLSConfiguration(settings)
            let files = AgentFiles(
                addresses: [AgentAddress(host: "127.0.0.1", port: front.port)], access: try AgentAccess(settings),
                client: HTTPClient(configuration: configuration))
            return try await self.text(of: files)
        }
        let text = try await read {
            $0.caFile = material.ca
            $0.clientCertificateFile = material.file("client.pem")
            $0.clientKeyFile = material.file("client.key")
        }
        #expect(text == "here\n")
        // The server requires a client certificate, and its own is not trusted by the system.
        await #expect(throws: MesosOperatorError.self) {
            _ = try await read { ($0.caFile, $0.timeout) = (material.ca, .seconds(1)) }
        }
        await #expect(throws: MesosOperatorError.self) { _ = try await read { $0.timeout = .seconds(1) } }
    }

    @Test("a secret file that cannot be read is an error that names key and path")
    func secretFile() throws {
        var settings = MesosSettings.Agent()
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

    @Test("a ZooKeeper URL without a detector is an error that names the missing registration")
    func unregistered() throws {
        let sources = try ConfigurationSources(properties: ["whisk.mesos.master-url=zk://me:s3cret@zk:2181/mesos"])
        let configuration = try MesosSettings(from: sources)
        let error = #expect(throws: ContainerError.self) { try MesosOperatorClient(configuration) }
        #expect(error?.code == .invalidConfiguration)
        #expect(error?.message.contains("whisk.mesos.master-url") == true)
        #expect(error?.message.contains("registerZooKeeper") == true)
        #expect(error?.message.contains("s3cret") == false)
        var detectors = MasterDetectors()
        detectors.register(scheme: "zk") { _ in SilentDetector() }
        _ = try MesosOperatorClient(configuration, detectors: detectors)
    }
}
