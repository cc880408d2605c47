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
        await #expect(throws: MesosOperatorError.self) {
            _ = try await read { ($0.scheme, $0.timeout) = ("https", .seconds(1)) }
        }
    }

    @Test("a secret file that cannot be read is an error that names key and path")
    func secretFile() throws {
        var settings = MesosSettings.Agent()
        settings.scheme = "https"
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

    // MARK: Masters

    /// A master without tasks that records how it is asked.
    private func master() throws -> ScriptedHTTPServer {
        try ScriptedHTTPServer { request in
            guard let call = try? Mesos.Master.Call(serializedBytes: request.body) else {
                return [.respond(status: 400)]
            }
            let response: Mesos.Master.Response =
                switch call.type {
                case .getFrameworks: .with { ($0.type, $0.getFrameworks) = (.getFrameworks, .init()) }
                case .getTasks: .with { ($0.type, $0.getTasks) = (.getTasks, .init()) }
                default: .with { ($0.type, $0.getAgents) = (.getAgents, .init()) }
                }
            return [.respond(body: (try? response.serializedBytes()) ?? [])]
        }
    }

    private struct Found: MasterDetector {
        let description = "found://"
        var url: String

        func leaders() -> AsyncThrowingStream<DetectedMaster?, any Error> {
            AsyncThrowingStream { $0.yield(DetectedMaster(url: url)) }
        }
    }

    private func settings(_ properties: [String]) throws -> MesosSettings {
        try MesosSettings(from: try ConfigurationSources(properties: properties))
    }

    @Test(
        "operators use the framework's TLS, scheme and credentials for named and for detected masters",
        .enabled(if: TLSFront.isAvailable, "openssl or python3 is not on the PATH"), arguments: [true, false])
    func operatorTLS(detects: Bool) async throws {
        let material = try await TLSMaterial()
        let master = try master()
        let front = try await TLSFront(material, port: master.port)
        defer { front.end() }
        var detectors = MasterDetectors()
        detectors.register(
            scheme: "zk",
            withOptions: { _, options in
                #expect(options.prefersHostname == (options.masterScheme == "https"))
                return Found(url: "\(options.masterScheme ?? "http")://127.0.0.1:\(front.port)")
            })
        let address = detects ? "zk://127.0.0.1:1/mesos" : "127.0.0.1:\(front.port)"
        let tls = [
            "whisk.mesos.tls.ca-file=\(material.ca)",
            "whisk.mesos.tls.certificate-file=\(material.file("client.pem"))",
            "whisk.mesos.tls.key-file=\(material.file("client.key"))",
        ]
        let common = [
            "whisk.mesos.master-url=\(address)", "whisk.mesos.principal=ops", "whisk.mesos.secret=hunter2",
            "whisk.mesos.timeouts.subscribe=60s",
        ]
        for scheme in [[], ["whisk.mesos.master-scheme=https"]] {
            let client = try MesosOperatorClient(try settings(common + tls + scheme), detectors: detectors)
            #expect(try await client.tasks().isEmpty)
        }
        #expect(
            master.requests.allSatisfy {
                $0.header("Authorization") == "Basic " + Data("ops:hunter2".utf8).base64EncodedString()
            })
        let count = master.requests.count
        #expect(count > 0)
        // The authority is not one of the system's.
        let untrusting = try settings(common + ["whisk.mesos.master-scheme=https"])
        let error = await #expect(throws: MesosOperatorError.self) {
            try await MesosOperatorClient(untrusting, detectors: detectors).tasks()
        }
        #expect(error?.message.contains("TLS") == true)
        #expect(master.requests.count == count)
    }

    @Test(
        "a secret goes to masters in clear text only if that was asked for",
        arguments: [
            "zk://127.0.0.1:1/mesos", "mesos.invalid:5050", "http://a:5050,mesos.invalid", "localhost.invalid",
            "127.0.0.1.invalid",
        ])
    func clearText(address: String) async throws {
        let properties = [
            "whisk.mesos.master-url=\(address)", "whisk.mesos.principal=ops", "whisk.mesos.secret=hunter2",
        ]
        let error = #expect(throws: ConfigurationError.self) { try settings(properties) }
        for part in ["whisk.mesos.master-scheme", "clear text", "https"] {
            #expect(error.map { "\($0)".contains(part) } == true)
        }
        #expect(error.map { "\($0)".contains("hunter2") } == false)
        for scheme in ["http", "https"] {
            let allowed = try settings(properties + ["whisk.mesos.master-scheme=\(scheme)"])
            #expect(try allowed.schedulerConfiguration().sendsCredentialInClearText == (scheme == "http"))
        }
        // Without a secret nothing is given away.
        _ = try settings(Array(properties.dropLast()))
    }

    @Test(
        "a user name or password in a master's address is refused and not repeated",
        arguments: [
            "http://me:s3cr3t@m:5050", "me:s3cr3t@m:5050", "me:s3/cr3t@m:5050", "http://me:s3?cr3t@m",
            "me:12/cr3t@m:5050",
            "http://a:5050,https://me:s3#cr3t@m",
        ])
    func passwordInAddress(address: String) throws {
        for key in ["master-url", "master-url-public"] {
            let error = #expect(throws: ConfigurationError.self) { try settings(["whisk.mesos.\(key)=\(address)"]) }
            #expect(error.map { "\($0)".contains("whisk.mesos.\(key)") } == true)
            #expect(error.map { "\($0)".contains("cr3t") } == false)
        }
    }

    @Test("settings made in a program are held to the same")
    func clearTextInCode() throws {
        var mesos = MesosSettings()
        mesos.masterURL = try #require(MasterAddress("zk://127.0.0.1:1/mesos"))
        (mesos.scheduler.framework.principal, mesos.secret) = ("ops", Secret("hunter2"))
        var detectors = MasterDetectors()
        detectors.register(scheme: "zk") { _ in SilentDetector() }
        let settings = mesos
        for call in [
            { _ = try settings.schedulerConfiguration() },
            { _ = try MesosOperatorClient(settings, detectors: detectors) },
        ] {
            let error = #expect(throws: ContainerError.self) { try call() }
            #expect(error?.code == .invalidConfiguration)
            #expect(error?.message.contains("whisk.mesos.master-scheme") == true)
        }
        var agent = MesosSettings.Agent()
        (agent.principal, agent.secretFile) = ("reader", "/s")
        let reader = agent
        let error = #expect(throws: ContainerError.self) { try AgentAccess(reader) }
        #expect(error?.message.contains("whisk.mesos.agent.protocol") == true)
    }

    @Test(
        "the secret for agents goes out in clear text only if that was asked for",
        arguments: [(nil, nil, nil), ("http", nil, "http"), ("https", nil, "https"), (nil, "/ca", "https")]
            as [(String?, String?, String?)])
    func agentClearText(scheme: String?, caFile: String?, effective: String?) throws {
        let properties =
            ["whisk.mesos.agent.principal=reader", "whisk.mesos.agent.secret-file=/s"]
            + (scheme.map { ["whisk.mesos.agent.protocol=\($0)"] } ?? [])
            + (caFile.map { ["whisk.mesos.agent.ca-file=\($0)"] } ?? [])
        if let effective {
            #expect(try settings(properties).agent.effectiveScheme == effective)
        } else {
            let error = #expect(throws: ConfigurationError.self) { try settings(properties) }
            #expect(error.map { "\($0)".contains("whisk.mesos.agent.protocol") } == true)
        }
    }

    @Test(
        "a master written without a scheme gets that of the settings",
        arguments: [
            ([], "http://a:5050,https://b:5050"),
            (["whisk.mesos.master-scheme=https"], "https://a:5050,https://b:5050"),
            (["whisk.mesos.tls.ca-file=/ca"], "https://a:5050,https://b:5050"),
            (["whisk.mesos.tls.ca-file=/ca", "whisk.mesos.master-scheme=http"], "http://a:5050,https://b:5050"),
        ])
    func masterScheme(properties: [String], masters: String) throws {
        let mesos = try settings(properties + ["whisk.mesos.master-url=a:5050,https://b:5050"])
        #expect(mesos.masterURL.description == masters)
    }

    @Test("the certificate files of masters and agents are checked at the start", arguments: ["tls", "agent"])
    func missingFiles(section: String) throws {
        let mesos = try settings(["whisk.mesos.\(section).ca-file=/nowhere/ca.pem"])
        let error = #expect(throws: ContainerError.self) {
            _ = try MesosOperatorClient(mesos)
            _ = try AgentAccess(mesos.agent)
        }
        #expect(error?.message.contains("whisk.mesos.\(section).ca-file: /nowhere/ca.pem") == true)
    }

    @Test("links lead to the leader's own address if the masters are found through ZooKeeper")
    func links() throws {
        let detected = try settings(["whisk.mesos.master-url=zk://127.0.0.1:1/mesos"])
        #expect(detected.publicURL == nil)
        let agent = try ScriptedAgent()
        let link = try agent.container(settings: detected, leaderURL: "https://10.0.0.1:5050").link.url
        #expect(link.hasPrefix("https://10.0.0.1:5050/#/agents/a-1/"))
        let named = try settings(["whisk.mesos.master-url-public=https://mesos.example"])
        let own = try agent.container(settings: named, leaderURL: "https://10.0.0.1:5050").link.url
        #expect(own.hasPrefix("https://mesos.example/#/agents/a-1/"))
    }
}
