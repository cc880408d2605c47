import Foundation
import Settings
import Testing

/// The forms of files.
@Suite struct ConfigurationFileTests {
    @Test(
        "HOCON and Java properties are refused by name, with the line",
        arguments: [
            ("whisk { sample { role: ops } }", 1), ("# comment\nwhisk {\n  sample { role = ops }\n}", 2),
            ("whisk {\n  sample {\n    role: ops\n  }\n}", 1), ("whisk.sample.role = ops", 1),
            ("whisk.sample.role=ops\nwhisk.sample.pool-size=7", 1),
            ("include classpath(\"application.conf\")\n\nwhisk {\n}", 1),
            ("// comment\nwhisk: {sample: {role: ops}}", 1), ("whisk: {\n sample {\n role: ops } }", 2),
            ("\"whisk\" { \"sample\" : { \"role\" : \"ops\" } }", 1), ("whisk.sample.hosts += a", 1),
        ])
    func hocon(text: String, line: Int) {
        let problems = Reading.problems(yaml: text)
        #expect(problems.count == 1)
        #expect(problems.first?.hasPrefix("whisk.yaml:\(line) has ") == true, "\(problems)")
        #expect(
            problems.first?.contains("HOCON or Java properties, which are not read; write the settings in YAML") == true
        )
        #expect(problems.first?.contains("ops") == false)
    }

    @Test("YAML whose values look like HOCON is read")
    func lookAlikes() throws {
        let yaml = """
            whisk:
              sample:
                role: "whisk { a = b }"
                hosts: ["a = b", "include x", "// c"]
                labels:
                  text: |
                    whisk {
                    a = b
            """
        let reading = try Reading(yaml: yaml)
        #expect(reading.values.role == "whisk { a = b }" && reading.values.hosts == ["a = b", "include x", "// c"])
        #expect(reading.values.labels["text"] == "whisk {\na = b")
    }

    @Test("HOCON that the environment contains or names is refused")
    func hoconOfTheEnvironment() {
        for variable in ["OPENWHISK_CONFIG", "OPENWHISK_ENCODED_CONFIG"] {
            let problems = Reading.problems(environment: [variable: "whisk { hunter2 }"])
            #expect(problems.count == 1 && problems[0].contains(variable) && !problems[0].contains("hunter2"))
            #expect(Reading.problems(environment: [variable: ""]) == [])
        }
        let named = Reading.problems(environment: ["INVOKER_OPTS": "-Xmx1g -Dconfig.file=/conf/whisk.conf"])
        #expect(named.count == 1)
        #expect(named.first?.hasPrefix("config.file (-Dconfig.file in INVOKER_OPTS) names a file in HOCON") == true)
        #expect(Reading.problems(properties: ["config.resource=x"]).count == 1)
    }

    @Test("merge keys add the members that a mapping does not have")
    func mergeKeys() throws {
        let reading = try Reading(
            yaml: """
                shared: &s
                  role: shared
                  pool-size: 5
                more: &m
                  pool-size: 6
                  hosts: [a]
                whisk:
                  sample:
                    <<: [*s, *m]
                    role: own
                """)
        #expect(reading.values.role == "own" && reading.values.size == 5 && reading.values.hosts == ["a"])
        // What exists to be merged is no unread key.
        #expect(reading.warnings == [])
        #expect(reading.effective("pool-size")?.origin == "whisk.yaml:3")
        let nested = try Reading(
            yaml: "a: &a {role: x}\nb: &b {<<: *a, pool-size: 7}\nwhisk.sample: {<<: *b}\nunread: 1")
        #expect(nested.values.role == "x" && nested.values.size == 7)
        #expect(nested.warnings == ["nothing here reads the keys unread (whisk.yaml:4)"])
        #expect(Reading.problems(yaml: "whisk.sample: {<<: text}").first?.contains("to merge") == true)
        let alias = try Reading(yaml: "roles: &r ops\nwhisk.sample.role: *r")
        #expect(alias.values.role == "ops" && alias.warnings == [])
    }

    @Test(
        "a tag of another program is an error", arguments: ["!vault |\n    66386439", "!ENV NAME", "!include x.yaml"])
    func tags(value: String) {
        let problems = Reading.problems(yaml: "whisk.sample.role: \(value)")
        #expect(problems.count == 1 && problems[0].contains("has the tag !"), "\(problems)")
        #expect(Reading.problems(yaml: "whisk.sample.hosts: [!ENV a]").count == 1)
        #expect(Reading.problems(yaml: "whisk.sample.role: !!str 5") == [])
    }

    @Test("a second document and text that is not UTF-8 are errors")
    func otherFiles() throws {
        let two = Reading.problems(yaml: "whisk.sample.role: a\n---\nwhisk.sample.role: b")
        #expect(two.count == 1 && two[0].contains("second YAML document"), "\(two)")
        let path = FileManager.default.temporaryDirectory.appending(path: "whisk-\(UUID()).yaml").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        try Data([0xFF, 0xFE, 0x77, 0x00]).write(to: URL(filePath: path))
        let error = #expect(throws: ConfigurationError.self) { try ConfigurationSources(file: path) }
        #expect(error?.message.contains("is not text in UTF-8") == true)
    }
}
