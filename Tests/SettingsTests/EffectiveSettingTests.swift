import Settings
import Testing

@Suite struct EffectiveSettingTests {
    @Test("every setting has its value and its place")
    func values() throws {
        let reading = try Reading(
            yaml: "whisk.sample:\n  role: ops\n  hosts: [a, b]\n  labels: {x: y}\n  url-public: http://a",
            environment: ["CONFIG_whisk_sample_poolSize": "7", "CONFIG_whisk_sample_labels": #"{"z":"w"}"#])
        #expect(reading.effective("role") == .init(key: "whisk.sample.role", value: "ops", origin: "whisk.yaml:2"))
        #expect(
            reading.effective("pool-size")
                == .init(
                    key: "whisk.sample.pool-size", value: "7",
                    origin: "environment variable CONFIG_whisk_sample_poolSize"))
        #expect(
            reading.effective("hosts") == .init(key: "whisk.sample.hosts", value: #"["a","b"]"#, origin: "whisk.yaml:3")
        )
        #expect(
            reading.effective("labels")
                == .init(
                    key: "whisk.sample.labels", value: #"{"x":"y","z":"w"}"#,
                    origin: "whisk.yaml:4, environment variable CONFIG_whisk_sample_labels"))
        #expect(reading.effective("public-url")?.value == "http://a")
        #expect(
            reading.effective("env-vars") == .init(key: "whisk.sample.env-vars", value: "[]", origin: nil))
        #expect(reading.effective("password")?.value == "unset")
        #expect(reading.effective.count == 8)
    }

    @Test("no secret is shown")
    func secrets() throws {
        let reading = try Reading(
            yaml: """
                whisk.sample:
                  password: hunter2
                  env-vars: [DB=hunter2, PLAIN]
                  hosts: ["http://me:hunter2@a", "token=hunter2"]
                  labels: {db-password: hunter2, team: x}
                  extra-args: {env: [A=hunter2], log-opt: ["splunk-token=hunter2", tag=x]}
                """)
        #expect(!"\(reading.effective)".contains("hunter2"))
        #expect(reading.effective("password")?.value == "<redacted>")
        #expect(reading.effective("env-vars")?.value == #"["DB=<redacted>","PLAIN"]"#)
        #expect(reading.effective("labels")?.value == #"{"db-password":"<redacted>","team":"x"}"#)
        #expect(
            reading.effective("extra-args")?.value
                == #"{"env":["A=<redacted>"],"log-opt":["splunk-token=<redacted>","tag=x"]}"#)
        #expect(reading.values.password.exposed == "hunter2" && reading.values.environment == ["DB=hunter2", "PLAIN"])
    }
}
