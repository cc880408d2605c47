import Configuration
import ContainerSPI
import FoundationEssentials
import Testing

@Suite struct MesosSubscriptionSettingsTests {
    private func mesos(
        yaml: String = "{}", environment: [String: String] = [:], properties: [String] = []
    ) throws -> MesosConfiguration {
        var sources = try ConfigurationSources(environment: environment, properties: properties)
        sources.providers.append(try ConfigurationLayer.yaml(yaml, name: "whisk.yaml"))
        return try WhiskConfiguration.parse(sources).configuration.mesos
    }

    private func problems(_ yaml: String) -> [String] {
        let error = #expect(throws: ConfigurationError.self) { try mesos(yaml: yaml) }
        return error?.problems.map(\.description) ?? []
    }

    @Test func aRoleIsATextACommaListOrAList() throws {
        #expect(try mesos().roles == ["*"])
        #expect(try mesos(yaml: "whisk.mesos.role: ops").roles == ["ops"])
        #expect(try mesos(yaml: "whisk.mesos.role: 'ops, ops/batch'").roles == ["ops", "ops/batch"])
        #expect(try mesos(yaml: "whisk.mesos.role: [ops, dev]").roles == ["ops", "dev"])
        #expect(try mesos(environment: ["CONFIG_whisk_mesos_role": #"["a","b"]"#]).roles == ["a", "b"])
        #expect(try mesos(yaml: "whisk.mesos.role: [ops]", properties: ["-Dwhisk.mesos.role=a,b"]).role == "a")
        let provider = InMemoryProvider(
            name: "embedder", values: ["whisk.mesos.role": ConfigValue(.stringArray(["x", "y"]), isSecret: false)])
        let (configuration, _) = try WhiskConfiguration.parse(ConfigurationSources(providers: [provider]))
        #expect(configuration.mesos.roles == ["x", "y"])
    }

    @Test(arguments: ["''", "[]", "a b", "-x", "[a, a]", "a//b", "[a, '..']", "{}", "'a,'"])
    func aRoleThatNoMasterAcceptsIsNamed(role: String) {
        let all = problems("whisk.mesos.role: \(role)")
        #expect(all.count == 1 && all.first?.contains("whisk.mesos.role") == true, "\(all)")
    }

    @Test func labelsAreAMapping() throws {
        #expect(try mesos(yaml: "whisk.mesos.labels: {team: x, tier: 1}").labels == ["team": "x", "tier": "1"])
        #expect(try mesos(environment: ["CONFIG_whisk_mesos_labels": #"{"a":"b"}"#]).labels == ["a": "b"])
        #expect(
            try mesos(yaml: "whisk.mesos.labels: {a: file, b: file}", properties: ["-Dwhisk.mesos.labels.a=over"])
                .labels
                == ["a": "over", "b": "file"])
        #expect(problems("whisk.mesos.labels: [a]").first?.contains("whisk.mesos.labels") == true)
        #expect(problems("whisk.mesos.labels: text").first?.contains("whisk.mesos.labels") == true)
        #expect(problems("whisk.mesos.labels: {a: [b]}").first?.contains("whisk.mesos.labels.a") == true)
    }

    @Test func theSecretOfTheEnvironmentIsNeverShown() throws {
        let mesos = try mesos(
            yaml: "whisk.mesos.principal: me", environment: ["CONFIG_whisk_mesos_secret": "hunter2"])
        #expect(try mesos.readSecret()?.exposed == "hunter2")
        #expect(!"\(mesos)".contains("hunter2"))
        let all = problems("whisk.mesos.secret: hunter2")
        #expect(all.count == 1 && all[0].contains("whisk.mesos.principal is not") && !all[0].contains("hunter2"))
        let both = problems("whisk.mesos: {principal: me, secret: hunter2, secret-file: /x}")
        #expect(both.count == 1 && both[0].contains("secret-file") && !both[0].contains("hunter2"))
        #expect(problems("whisk.mesos: {principal: 'a:b', secret: x}").first?.contains("colon") == true)
    }

    @Test func aKeyWithoutItsCertificateIsAnError() throws {
        #expect(problems("whisk.mesos.tls.key-file: /k").first?.contains("certificate-file") == true)
        let tls = try mesos(yaml: "whisk.mesos.tls: {ca-file: /ca, certificate-file: /c}").tls
        #expect(tls.caFile == "/ca" && tls.certificateFile == "/c" && tls.keyFile == nil)
    }
}
