import ContainerSPI
import MesosContainers
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
