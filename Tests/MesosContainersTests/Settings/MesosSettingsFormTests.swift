import Configuration
import ContainerSPI
import CurlHTTP
import MesosContainers
import MesosScheduler
import Testing

/// The forms in which values are written.
@Suite struct MesosSettingsFormTests {
    private func mesos(
        yaml: String = "{}", environment: [String: String] = [:], properties: [String] = []
    ) throws -> MesosSettings {
        var sources = try ConfigurationSources(environment: environment, properties: properties)
        sources.providers.append(try ConfigurationLayer.yaml(yaml, name: "whisk.yaml"))
        return try MesosSettings(from: sources)
    }

    private func problems(_ yaml: String) -> [String] {
        let error = #expect(throws: ConfigurationError.self) { try mesos(yaml: yaml) }
        return error?.problems.map(\.description) ?? []
    }

    @Test("a role is a text, a comma-separated list or a list")
    func aRoleIsATextACommaListOrAList() throws {
        #expect(try mesos().scheduler.framework.roles == ["*"])
        #expect(try mesos(yaml: "whisk.mesos.role: ops").scheduler.framework.roles == ["ops"])
        #expect(
            try mesos(yaml: "whisk.mesos.role: 'ops, ops/batch'").scheduler.framework.roles == ["ops", "ops/batch"])
        #expect(try mesos(yaml: "whisk.mesos.role: [ops, dev]").scheduler.framework.roles == ["ops", "dev"])
        #expect(
            try mesos(environment: ["CONFIG_whisk_mesos_role": #"["a","b"]"#]).scheduler.framework.roles == ["a", "b"])
        #expect(try mesos(yaml: "whisk.mesos.role: [ops]", properties: ["-Dwhisk.mesos.role=a,b"]).role == "a")
        let provider = InMemoryProvider(
            name: "embedder", values: ["whisk.mesos.role": ConfigValue(.stringArray(["x", "y"]), isSecret: false)])
        let settings = try MesosSettings(from: ConfigurationSources(providers: [provider]))
        #expect(settings.scheduler.framework.roles == ["x", "y"])
    }

    @Test(
        "a role that no master accepts is an error",
        arguments: ["''", "[]", "a b", "-x", "[a, a]", "a//b", "[a, '..']", "{}", "'a,'"])
    func aRoleThatNoMasterAcceptsIsNamed(role: String) {
        let all = problems("whisk.mesos.role: \(role)")
        #expect(all.count == 1 && all.first?.contains("whisk.mesos.role") == true, "\(all)")
    }

    @Test("labels are a mapping")
    func labelsAreAMapping() throws {
        #expect(
            try mesos(yaml: "whisk.mesos.labels: {team: x, tier: 1}").scheduler.framework.labels == [
                "team": "x", "tier": "1",
            ])
        #expect(
            try mesos(environment: ["CONFIG_whisk_mesos_labels": #"{"a":"b"}"#]).scheduler.framework.labels == [
                "a": "b"
            ])
        #expect(
            try mesos(yaml: "whisk.mesos.labels: {a: file, b: file}", properties: ["-Dwhisk.mesos.labels.a=over"])
                .scheduler.framework.labels
                == ["a": "over", "b": "file"])
        #expect(problems("whisk.mesos.labels: [a]").first?.contains("whisk.mesos.labels") == true)
        #expect(problems("whisk.mesos.labels: text").first?.contains("whisk.mesos.labels") == true)
        #expect(problems("whisk.mesos.labels: {a: [b]}").first?.contains("whisk.mesos.labels.a") == true)
    }

    @Test("the secret of the environment is never shown")
    func theSecretOfTheEnvironmentIsNeverShown() throws {
        let mesos = try mesos(yaml: "whisk.mesos.principal: me", environment: ["CONFIG_whisk_mesos_secret": "hunter2"])
        #expect(try mesos.readSecret()?.exposed == "hunter2")
        #expect(!"\(mesos)".contains("hunter2"))
        let all = problems("whisk.mesos.secret: hunter2")
        #expect(all.count == 1 && all[0].contains("whisk.mesos.principal is not") && !all[0].contains("hunter2"))
        let both = problems("whisk.mesos: {principal: me, secret: hunter2, secret-file: /x}")
        #expect(both.count == 1 && both[0].contains("secret-file") && !both[0].contains("hunter2"))
        #expect(problems("whisk.mesos: {principal: 'a:b', secret: x}").first?.contains("colon") == true)
    }

    @Test("a key without its certificate is an error")
    func aKeyWithoutItsCertificateIsAnError() throws {
        #expect(problems("whisk.mesos.tls.key-file: /k").first?.contains("certificate-file") == true)
        let tls = try mesos(yaml: "whisk.mesos.tls: {ca-file: /ca, certificate-file: /c}").scheduler.tls
        #expect(tls.caFile == "/ca" && tls.clientCertificateFile == "/c" && tls.clientKeyFile == nil)
    }
}
