import Configuration
import Settings
import Testing

@Suite struct VariableReferenceTests {
    private static let variables = [
        "ROLE": "ops", "HOST": "m.example", "EMPTY": "", "LIST": #"["a","b"]"#, "DOLLAR": "$ROLE",
    ]

    @Test(
        "a reference is replaced by the environment variable's value",
        arguments: [
            ("$ROLE", "ops"), ("${ROLE}", "ops"), ("${?ROLE}", "ops"), ("a-${ROLE}-b", "a-ops-b"),
            ("${ROLE}${HOST}", "opsm.example"), ("a${?NONE}b", "ab"), ("a${?EMPTY}b", "ab"), ("$DOLLAR", "$ROLE"),
            // The character itself.
            ("$$ROLE", "$ROLE"), ("$${ROLE}", "${ROLE}"), ("a$${ROLE}", "a${ROLE}"), ("a$ROLE", "a$ROLE"),
            ("^r[0-9]+$", "^r[0-9]+$"), ("$", "$"), ("$5", "$5"), ("$a-b", "$a-b"), ("a$$b", "a$$b"),
        ])
    func replaced(text: String, value: String) throws {
        #expect(try Reading(yaml: "whisk.sample.role: '\(text)'", environment: Self.variables).values.role == value)
        #expect(
            try Reading(environment: Self.variables, properties: ["whisk.sample.role=\(text)"]).values.role == value)
        var environment = Self.variables
        environment["CONFIG_whisk_sample_role"] = text
        #expect(try Reading(environment: environment).values.role == value)
    }

    @Test("an optional reference to a variable that is not set leaves the key unset", arguments: ["NONE", "EMPTY"])
    func optional(name: String) throws {
        let yaml = "whisk.sample: {role: '${?\(name)}', hosts: ['${?\(name)}', b], labels: {a: '${?\(name)}', b: c}}"
        let reading = try Reading(yaml: yaml, environment: Self.variables)
        #expect(reading.values.role == "*")
        #expect(reading.effective("role")?.origin == nil)
        #expect(reading.values.hosts == ["b"])
        #expect(reading.values.labels == ["b": "c"])
        // The value of a source with a lower priority then counts.
        var environment = Self.variables
        environment["CONFIG_whisk_sample_role"] = "${?\(name)}"
        #expect(try Reading(yaml: "whisk.sample.role: file", environment: environment).values.role == "file")
    }

    @Test(
        "a reference that cannot be replaced is an error with its place", arguments: ["$NONE", "${NONE}", "a${EMPTY}b"])
    func missing(text: String) {
        let problems = Reading.problems(yaml: "whisk:\n  sample:\n    role: \(text)", environment: Self.variables)
        #expect(problems.count == 1)
        #expect(problems.first?.hasPrefix("whisk.sample.role: $") == true)
        #expect(problems.first?.contains("(whisk.yaml:3) refers to an environment variable that is not set") == true)
        #expect(problems.first?.contains("write ${?") == true)
    }

    @Test(
        "a reference to another key, or without an end, is an error",
        arguments: ["${a.b}", "${", "x${?}", "${a b}", "${ROLE", "${5}"])
    func malformed(text: String) {
        let problems = Reading.problems(properties: ["whisk.sample.role=\(text)"])
        #expect(problems.count == 1)
        #expect(problems.first?.contains("does not refer to an environment variable") == true)
    }

    @Test("references in lists and mappings are replaced, also in those on one line")
    func collections() throws {
        let values = try Reading(
            yaml: "whisk.sample: {hosts: ['${HOST}', '$ROLE'], labels: {a: '$HOST'}, extra-args: {x: ['${ROLE}']}}",
            environment: Self.variables
        ).values
        #expect(values.hosts == ["m.example", "ops"])
        #expect(values.labels == ["a": "m.example"] && values.arguments == ["x": ["ops"]])
        let line = try Reading(
            environment: Self.variables,
            properties: [
                #"whisk.sample.hosts=["${HOST}","$$x"]"#, #"whisk.sample.labels={"a":"$HOST"}"#,
                #"whisk.sample.extra-args={"x":["$ROLE"]}"#,
            ]
        ).values
        #expect(line.hosts == ["m.example", "$x"])
        #expect(line.labels == ["a": "m.example"] && line.arguments == ["x": ["ops"]])
        #expect(
            try Reading(environment: Self.variables, properties: ["whisk.sample.hosts=$LIST"]).values.hosts == [
                "a", "b",
            ])
        for key in ["hosts: ['$NONE']", "labels: {a: $NONE}", "extra-args: {a: [$NONE]}"] {
            #expect(Reading.problems(yaml: "whisk.sample: {\(key)}").count == 1)
        }
    }

    @Test("the error about a secret does not show the beginning of it")
    func secrets() throws {
        for text in ["$hunter2", "${hunter2"] {
            let problems = Reading.problems(properties: ["whisk.sample.password=\(text)"])
            #expect(problems.count == 1 && problems[0].hasPrefix("whisk.sample.password: "))
            #expect(problems[0].contains("hunter2") == false && problems[0].contains("$$"))
        }
        let values = try Reading(properties: ["whisk.sample.password=$$hunter2"]).values
        #expect(values.password.exposed == "$hunter2")
    }

    @Test("an embedder's own keys have their references replaced too")
    func ownKeys() throws {
        let sources = try ConfigurationSources(environment: ["CONFIG_mine_name": "$ROLE", "ROLE": "ops"])
        #expect(sources.reader.string(forKey: "mine.name") == "ops")
    }
}
