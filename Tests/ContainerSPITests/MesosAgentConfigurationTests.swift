import ContainerSPI
import JSONSupport
import Testing

@Suite struct MesosAgentConfigurationTests {
    @Test func everyKeyIsRead() throws {
        let agent = try WhiskConfiguration.parse(
            try ConfigurationSources(properties: [
                "whisk.mesos.agent.protocol=https", "whisk.mesos.agent.principal=reader",
                "whisk.mesos.agent.secret-file=/s", "whisk.mesos.agent.ca-file=/ca",
                "whisk.mesos.agent.client-certificate-file=/c", "whisk.mesos.agent.client-key-file=/k",
                "whisk.mesos.agent.connect-timeout=300ms", "whisk.mesos.agent.timeout=7s",
            ])
        ).configuration.mesos.agent
        #expect(agent.scheme == "https")
        #expect(agent.principal == "reader")
        #expect(agent.secretFile == "/s")
        #expect(agent.caFile == "/ca")
        #expect(agent.clientCertificateFile == "/c")
        #expect(agent.clientKeyFile == "/k")
        #expect(agent.connectTimeout == .milliseconds(300))
        #expect(agent.timeout == .seconds(7))
    }

    @Test(arguments: [
        ("whisk.mesos.agent.principal=reader", "whisk.mesos.agent.secret-file"),
        ("whisk.mesos.agent.secret-file=/s", "whisk.mesos.agent.principal"),
        ("whisk.mesos.agent.client-key-file=/k", "whisk.mesos.agent.client-certificate-file"),
        ("whisk.mesos.agent.protocol=ftp", "https"),
    ])
    func whatDoesNotFitTogetherIsSaid(setting: String, missing: String) throws {
        let sources = try ConfigurationSources(properties: [setting])
        #expect {
            _ = try WhiskConfiguration.parse(sources)
        } throws: { error in
            "\(error)".contains(missing)
        }
    }

    /// A container that cannot do more than it must.
    private struct Plain: Container {
        let id = "c1"
        let address = ContainerAddress(host: "127.0.0.1", port: 1)

        func suspend() async throws {}
        func resume() async throws {}
        func destroy() async throws {}

        func initialize(
            _ initializer: JSONValue, timeout: Duration, transaction: TransactionID
        ) async throws(ContainerError) -> ActivationInterval { throw ContainerError(.unsupported, "no") }

        func run(
            parameters: JSONValue, environment: [String: JSONValue], timeout: Duration, reschedule: Bool,
            transaction: TransactionID
        ) async throws(ContainerError) -> RunResult { throw ContainerError(.unsupported, "no") }

        func logs(
            limit: ByteSize, waitForSentinel: Bool, transaction: TransactionID
        ) -> AsyncThrowingStream<LogLine, any Error> { AsyncThrowingStream { nil } }
    }

    @Test func aContainerThatHasNoLiveStreamSaysSo() async {
        await #expect {
            for try await _ in Plain().logStream() {}
        } throws: { error in
            (error as? ContainerError)?.code == .unsupported && "\(error)".contains("c1")
        }
    }
}
