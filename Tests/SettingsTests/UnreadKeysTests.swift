import Settings
import Testing

/// Keys and files without effect, each of which is reported.
@Suite struct UnreadKeysTests {
    @Test(
        "a key in another spelling brings a warning with the right one",
        arguments: ["poolSize", "pool_size", "PoolSize", "poolsize", "POOL-SIZE", "pool.size"])
    func spellings(key: String) throws {
        let reading = try Reading(yaml: "whisk:\n  sample:\n    role: a\n    \(key): 7")
        #expect(reading.values.size == 4)
        #expect(
            reading.warnings == [
                "unknown configuration key whisk.sample.\(key) (whisk.yaml:4); it has no effect, write "
                    + "whisk.sample.pool-size"
            ])
    }

    @Test(
        "a variable in another spelling brings a warning with the right one",
        arguments: [
            "CONFIG_whisk_sample_pool_size", "CONFIG_WHISK_SAMPLE_POOL_SIZE", "WHISK_SAMPLE_POOL_SIZE",
            "whisk_sample_poolSize", "CONFIG_FORCE_whisk_sample_pool__size", "CONFIG_whisk_sample_PoolSize",
        ])
    func variables(name: String) throws {
        let reading = try Reading(environment: [name: "7"])
        #expect(reading.values.size == 4)
        #expect(reading.warnings.count == 1)
        #expect(reading.warnings.first?.contains(name) == true)
        #expect(reading.warnings.first?.hasSuffix("write CONFIG_whisk_sample_poolSize") == true)
    }

    @Test("variables of other programs bring no warning")
    func otherVariables() throws {
        let environment = [
            "CONFIG_SITE": "/x", "CONFIG_logs_dir": "/y", "WHISK_HOME": "/z", "HOME": "/", "WHISK_LOGS_DIR": "",
        ]
        #expect(try Reading(environment: environment).warnings == [])
    }

    @Test("a member of a mapping whose key is spelled otherwise brings a warning")
    func members() throws {
        let reading = try Reading(yaml: "whisk.sample: {extraArgs: {ulimit: [a]}, role: a}")
        #expect(reading.warnings.count == 1)
        #expect(reading.warnings.first?.hasSuffix("write whisk.sample.extra-args.ulimit") == true)
    }

    @Test("a misspelled key brings a warning with the key that was meant")
    func misspelled() throws {
        let warnings = try Reading(
            yaml: "whisk.sample: {role: a, pol-size: 7, quite-different: 1}\nwisk.sample.role: a\nsample.role: b"
        ).warnings
        #expect(
            Set(warnings) == [
                "unknown configuration key whisk.sample.pol-size (whisk.yaml:1); did you mean whisk.sample.pool-size?",
                "unknown configuration key whisk.sample.quite-different (whisk.yaml:1), which has no effect: no setting "
                    + "has a similar name",
                "unknown configuration key wisk.sample.role (whisk.yaml:2); did you mean whisk.sample.role?",
                "unknown configuration key sample.role (whisk.yaml:3); did you mean whisk.sample.role?",
            ])
    }

    @Test("keys that other components read are named together")
    func unusedKeys() throws {
        let yaml = "whisk.sample: {role: a, their-key: 1, theirs: {b: 2, c: 3}}"
        #expect(
            try Reading(yaml: yaml).warnings == [
                "this program does without OpenWhisk's settings whisk.sample.their-key (whisk.yaml:1), "
                    + "whisk.sample.theirs.b (whisk.yaml:1), whisk.sample.theirs.c (whisk.yaml:1)"
            ])
        #expect(
            try Reading(environment: ["CONFIG_whisk_sample_theirKey": "1", "CONFIG_whisk_kafka_hosts": "x"]).warnings
                == [
                    "this program does without OpenWhisk's settings whisk.sample.their-key (environment)",
                    "nothing here reads the keys whisk.kafka.hosts (environment)",
                ])
        let many = (0..<12).map { "other.key\($0): 1\n" }.joined()
        let warnings = try Reading(yaml: many + "whisk.sample.role: a").warnings
        #expect(warnings.count == 1 && warnings[0].hasSuffix("other.key5 (whisk.yaml:6) and 4 more"), "\(warnings)")
    }

    @Test("properties outside of our sections bring a warning, those of the Java machine in INVOKER_OPTS do not")
    func properties() throws {
        #expect(
            try Reading(properties: ["-Dother=1"]).warnings == ["nothing here reads the keys other (properties)"])
        #expect(
            try Reading(environment: ["INVOKER_OPTS": "-Dfile.encoding=UTF-8 -Dwhisk.sample.role=x"]).warnings == [])
    }

    @Test("keys that the program reads by itself bring no warning")
    func otherPrefixes() throws {
        #expect(try Reading(yaml: "mine: {a: 1}", others: ["mine"]).warnings == [])
        #expect(try Reading(yaml: "mine: {a: 1}\nwhisk.sample.role: a").warnings.count == 1)
    }

    @Test(
        "a file without any key that is read brings a warning about the file",
        arguments: ["wisk:\n  sample:\n    role: ops", "other: 1", "# nothing", "", "{}", "whisk: {}"])
    func files(yaml: String) throws {
        let warnings = try Reading(yaml: yaml).warnings
        #expect(warnings.last?.hasPrefix("whisk.yaml has no effect: ") == true, "\(warnings)")
        #expect(warnings.last?.hasSuffix("the keys of settings begin with whisk") == true)
    }

    @Test(
        "a value in place of a section is an error that does not show the value",
        arguments: ["whisk: hunter2", "whisk: {sample: hunter2}", "whisk.sample: [hunter2]", "whisk.sample: ''"])
    func valuesForSections(yaml: String) {
        let problems = Reading.problems(yaml: yaml)
        #expect(problems.count == 1)
        #expect(problems.first?.contains("is not a section, which has keys such as whisk.sample.") == true)
        #expect(problems.first?.contains("hunter2") == false)
    }

    @Test("a value in place of a section is an error in every source")
    func valuesForSectionsInOtherSources() {
        #expect(Reading.problems(properties: ["whisk.sample=a"]).count == 1)
        let problems = Reading.problems(environment: ["CONFIG_whisk_sample": "a"])
        #expect(problems.first?.contains("environment variable CONFIG_whisk_sample") == true)
        #expect(problems.first?.contains("such as CONFIG_whisk_sample_") == true)
        #expect(throws: ConfigurationError.self) {
            try SampleSettings(from: ConfigurationSources(properties: ["whisk.sample=a"]))
        }
    }

    @Test(
        "a section in place of a value is an error",
        arguments: ["{role: {a: b}}", "{password: {a: hunter2}}", "{hosts: {a: b}}", "{public-url: {x: 1}}"])
    func sectionsForValues(yaml: String) {
        let problems = Reading.problems(yaml: "whisk.sample: \(yaml)")
        #expect(problems.count == 1 && problems[0].contains("write a value, not a mapping"), "\(problems)")
        #expect(!"\(problems)".contains("hunter2"))
    }

    @Test("a setting under two of its keys brings a warning about the one without effect")
    func doubled() throws {
        let warnings = try Reading(yaml: "whisk.sample: {public-url: 'http://a', url-public: 'http://b'}").warnings
        #expect(
            warnings == [
                "whisk.sample.url-public (whisk.yaml:1) has no effect beside whisk.sample.public-url, which is the same "
                    + "setting"
            ])
    }

    @Test("a key that is set twice in one source is an error")
    func twice() {
        for yaml in [
            "whisk: {sample: {role: a}}\nwhisk.sample.role: b", "whisk.sample: {hosts: [a], hosts.0: b}",
            "whisk.sample: {hosts.0: a, hosts.00: b}",
        ] {
            let problems = Reading.problems(yaml: yaml)
            #expect(problems.count == 1 && problems[0].contains("is set twice"), "\(yaml): \(problems)")
        }
        let variables = ["CONFIG_whisk_sample_role": "a", "CONFIG_whisk__sample_role": "b"]
        #expect(Reading.problems(environment: variables).first?.contains("whisk.sample.role is set twice") == true)
        // The last property counts, as for Java.
        let properties = ["whisk.sample.role=a", "whisk.sample.role=b"]
        #expect((try? Reading(properties: properties))?.values.role == "b")
    }

    @Test(
        "quotation marks and line breaks around a variable's value bring a warning",
        arguments: [("\"ops\"", "quotation marks"), ("'ops'", "quotation marks"), ("ops\r", "line break")])
    func oddVariables(value: String, part: String) throws {
        let warnings = try Reading(environment: ["CONFIG_whisk_sample_role": value, "CONFIG_other_x": "'a'"]).warnings
        #expect(warnings.count == 1)
        #expect(warnings.first?.hasPrefix("whisk.sample.role (environment variable CONFIG_whisk_sample_role)") == true)
        #expect(warnings.first?.contains(part) == true)
        #expect(try Reading(environment: ["CONFIG_whisk_sample_hosts": #"["a"]"#]).warnings == [])
    }

    @Test("an empty variable leaves its setting unset")
    func emptyVariables() throws {
        let names = ["role", "poolSize", "password", "hosts", "labels", "extraArgs", "publicUrl", "envVars"]
        let environment = Dictionary(uniqueKeysWithValues: names.map { ("CONFIG_whisk_sample_\($0)", "") })
        let reading = try Reading(yaml: "whisk.sample: {role: file, hosts: [a]}", environment: environment)
        #expect(reading.values.role == "file" && reading.values.hosts == ["a"] && reading.values.size == 4)
        #expect(reading.warnings == [])
        // A property says what it says.
        #expect(Reading.problems(properties: ["whisk.sample.role="]).count == 1)
    }
}
