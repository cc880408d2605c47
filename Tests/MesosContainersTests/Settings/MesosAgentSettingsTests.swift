import ContainerSPI
import MesosContainers
import MesosOperator
import Testing

@Suite struct MesosAgentSettingsTests {
    @Test("every key of the agents is read")
    func everyKeyIsRead() throws {
        let agent = try MesosSettings(
            from: try ConfigurationSources(properties: [
                "whisk.mesos.agent.protocol=https", "whisk.mesos.agent.principal=reader",
                "whisk.mesos.agent.secret-file=/s", "whisk.mesos.agent.ca-file=/ca",
                "whisk.mesos.agent.client-certificate-file=/c", "whisk.mesos.agent.client-key-file=/k",
                "whisk.mesos.agent.connect-timeout=300ms", "whisk.mesos.agent.timeout=7s",
            ])
        ).agent
        #expect(agent.scheme == "https")
        #expect(agent.principal == "reader")
        #expect(agent.secretFile == "/s")
        #expect(agent.caFile == "/ca")
        #expect(agent.clientCertificateFile == "/c")
        #expect(agent.clientKeyFile == "/k")
        #expect(agent.connectTimeout == .milliseconds(300))
        #expect(agent.timeout == .seconds(7))
    }

    @Test(
        "a file that cannot be read is found at the start",
        arguments: ["agent.ca-file", "agent.client-certificate-file", "tls.ca-file", "tls.certificate-file"])
    func unreadableFiles(key: String) throws {
        let settings = try MesosSettings(
            from: ConfigurationSources(properties: ["whisk.mesos.\(key)=/nonexistent/x"]))
        let error = #expect(throws: ContainerError.self) {
            _ = try settings.schedulerConfiguration()
            _ = try AgentAccess(settings.agent)
        }
        #expect(error?.code == .invalidConfiguration)
        #expect(error?.message.hasPrefix("whisk.mesos.\(key): /nonexistent/x cannot be read") == true)
    }

    @Test(
        "a file of state in a directory that does not exist is found at the start",
        arguments: [
            "framework-id-file", "task-store-file",
        ])
    func stateFiles(key: String) throws {
        var registry = SPIRegistry()
        registry.registerMesos()
        let sources = try ConfigurationSources(properties: ["whisk.mesos.\(key)=/nonexistent/x"])
        let context = ContainerFactoryContext(
            configuration: try WhiskConfiguration(sources, registry: registry), instanceName: "invoker0")
        let error = #expect(throws: ContainerError.self) { try MesosContainerFactory(context) }
        #expect(
            error?.message.hasPrefix("whisk.mesos.\(key): the directory of /nonexistent/x cannot be written to") == true
        )
    }

    @Test(
        "settings that do not fit together are an error with the missing key",
        arguments: [
            ("whisk.mesos.agent.principal=reader", "whisk.mesos.agent.secret-file"),
            ("whisk.mesos.agent.secret-file=/s", "whisk.mesos.agent.principal"),
            ("whisk.mesos.agent.client-key-file=/k", "whisk.mesos.agent.client-certificate-file"),
            ("whisk.mesos.agent.protocol=ftp", "https"),
        ])
    func whatDoesNotFitTogetherIsSaid(setting: String, missing: String) throws {
        let sources = try ConfigurationSources(properties: [setting])
        #expect {
            _ = try MesosSettings(from: sources)
        } throws: { error in
            "\(error)".contains(missing)
        }
    }
}
