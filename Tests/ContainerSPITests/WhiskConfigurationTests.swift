import Configuration
import ContainerSPI
import FoundationEssentials
import Testing

@Suite struct WhiskConfigurationTests {
    private func parse(
        yaml: String? = nil, environment: [String: String] = [:], properties: [String] = []
    ) throws -> (configuration: WhiskConfiguration, warnings: [ConfigurationWarning]) {
        var sources = try ConfigurationSources(environment: environment, properties: properties)
        if let yaml { sources.providers.append(try ConfigurationLayer.yaml(yaml, name: "whisk.yaml")) }
        return try WhiskConfiguration.parse(sources)
    }

    private func problems(
        yaml: String? = nil, environment: [String: String] = [:], properties: [String] = []
    ) -> [String] {
        let error = #expect(throws: ConfigurationError.self) {
            try parse(yaml: yaml, environment: environment, properties: properties)
        }
        return error?.problems.map(\.description) ?? []
    }

    @Test func nothingConfiguredMeansTheDefaults() throws {
        let (configuration, warnings) = try parse()
        #expect(configuration == WhiskConfiguration())
        #expect(warnings.isEmpty)
        #expect(configuration.mesos.publicURL == "http://localhost:5050")
        #expect(configuration.mesos.healthCheck == nil)
    }

    @Test func laterLayersWin() throws {
        let yaml = "whisk: {mesos: {role: file, principal: file, framework-name: file, secret-file: file}}"
        let (configuration, _) = try parse(
            yaml: yaml,
            environment: [
                "CONFIG_whisk_mesos_principal": "environment", "CONFIG_whisk_mesos_frameworkName": "environment",
                "CONFIG_whisk_mesos_secretFile": "environment",
                "INVOKER_OPTS":
                    #"-Xmx1g -Dwhisk.mesos.framework-name="from options" -Dwhisk.mesos.secret-file=options"#,
            ],
            properties: ["-Dwhisk.mesos.secret-file=property"])
        #expect(configuration.mesos.role == "file")
        #expect(configuration.mesos.principal == "environment")
        #expect(configuration.mesos.frameworkName == "from options")
        #expect(configuration.mesos.secretFile == "property")
    }

    @Test func everyKeyIsReadFromItsEnvironmentVariable() throws {
        // A value no setting but a plain text accepts shows that the variable reaches its setting.
        for reference in WhiskConfiguration.keyReference {
            let (configuration, warnings): (WhiskConfiguration, [ConfigurationWarning])
            do {
                (configuration, warnings) = try parse(environment: [reference.environmentVariable: "\u{1}odd"])
            } catch {
                #expect("\(error)".contains(reference.key))
                continue
            }
            #expect(configuration != WhiskConfiguration(), "\(reference.key)")
            #expect(warnings.isEmpty, "\(reference.key)")
        }
    }

    @Test func theReferenceHasEveryKeyOnceWithItsMeaning() {
        let keys = WhiskConfiguration.keyReference.map(\.key)
        #expect(Set(keys).count == keys.count)
        #expect(WhiskConfiguration.keyReference.allSatisfy { !$0.meaning.isEmpty && !$0.defaultText.isEmpty })
        for key in [
            "whisk.spi.ContainerFactoryProvider", "whisk.mesos.master-url", "whisk.mesos.health-check.grace-period",
            "whisk.container-factory.container-args.extra-args", "whisk.activation.payload.truncation",
            "whisk.mesos-actor.hold-offers-ttl", "whisk.logstore.splunk.disable-sni",
            "whisk.logstore.elasticsearch.log-schema.tenant-id", "whisk.process.runtime-path",
        ] {
            #expect(keys.contains(key))
        }
        let launch = WhiskConfiguration.keyReference.first { $0.key == "whisk.mesos.timeouts.task-launch" }
        #expect(launch?.defaultText == "45 s")
        #expect(launch?.environmentVariable == "CONFIG_whisk_mesos_timeouts_taskLaunch")
    }

    @Test func aFileOfAllSectionsIsRead() throws {
        let (configuration, warnings) = try parse(
            yaml: """
                whisk:
                  spi:
                    ContainerFactoryProvider: org.apache.openwhisk.core.mesos.MesosContainerFactoryProvider
                    ArtifactStoreProvider: some.other.Component
                  mesos:
                    master-url: zk://me:secret@a:2181,b:2181/mesos
                    master-public-url: https://mesos.example
                    failover-timeout-seconds: 60
                    constraints: [zone LIKE east.*, "gpu UNLIKE yes"]
                    teardown-on-exit: false
                    containerizer: Mesos
                    timeouts: {task-launch: 2 minutes, subscribe: 500}
                    health-check: {}
                  container-factory:
                    container-args:
                      network: weave
                      dns-servers: [10.0.0.1]
                      extra-env-vars: ["A=b=c", D]
                      extra-args: {ulimit: [nofile=1024], cap-add: NET_ADMIN}
                    runtimes-registry.url: registry.example/
                  container-pool.user-memory: 2 g
                  activation.payload: {max: 2 MB, truncation: 512}
                  container-proxy: {timeouts: {pause-grace: 10 ms}}
                mesos-actor: {hold-offers: true, fail-pending-offer-cycles: ~}
                """)
        #expect(warnings.isEmpty)
        let mesos = configuration.mesos
        guard case .zooKeeper(let address) = mesos.masterURL else {
            Issue.record("no ZooKeeper address")
            return
        }
        #expect(address.servers == ["a:2181", "b:2181"])
        #expect(address.path == "/mesos")
        #expect(address.credentials?.exposed == "me:secret")
        #expect(!"\(mesos)".contains("secret@"))
        #expect(mesos.publicURL == "https://mesos.example")
        #expect(mesos.failoverTimeout == .seconds(60))
        #expect(mesos.constraints.map(\.description) == ["zone LIKE east.*", "gpu UNLIKE yes"])
        #expect(!mesos.teardownOnExit)
        #expect(mesos.containerizer == .mesos)
        #expect(mesos.timeouts.taskLaunch == .seconds(120))
        #expect(mesos.timeouts.subscribe == .milliseconds(500))
        #expect(mesos.healthCheck == MesosConfiguration.HealthCheck())
        let arguments = configuration.containerFactory.containerArguments
        #expect(arguments.network == .user("weave"))
        #expect(arguments.dnsServers == ["10.0.0.1"])
        #expect(arguments.extraEnvironment == [.init(name: "A", value: "b=c"), .init(name: "D", value: nil)])
        #expect(arguments.extraArguments == ["ulimit": ["nofile=1024"], "cap-add": ["NET_ADMIN"]])
        #expect(configuration.containerPool.userMemory == .megabytes(2_048))
        #expect(configuration.activation.payloadLimit == .megabytes(2))
        #expect(configuration.activation.payloadTruncation == .bytes(512))
        #expect(configuration.containerProxy.pauseGrace == .milliseconds(10))
        #expect(configuration.mesosActor.holdOffers)
        let image = ImageName(prefix: "openwhisk", name: "python", tag: "3")
        #expect(
            configuration.containerFactory.resolve(image, userProvided: false)
                == "registry.example/openwhisk/python:3")
        #expect(configuration.containerFactory.resolve(image, userProvided: true) == "openwhisk/python:3")
    }

    @Test func jsonIsReadLikeYAML() throws {
        let (configuration, _) = try parse(yaml: "{\n\t\"whisk\": {\"mesos\": {\"heartbeat-max-failures\": 7}}}")
        #expect(configuration.mesos.heartbeatMaxFailures == 7)
    }

    @Test func listsAreWrittenAsJSONOrWithNumbers() throws {
        let key = "CONFIG_whisk_mesos_constraints"
        for environment in [
            [key: #"["a LIKE b", "c LIKE d"]"#], ["\(key)_1": "c LIKE d", "\(key)_0": "a LIKE b"],
        ] {
            let (configuration, _) = try parse(environment: environment)
            #expect(configuration.mesos.constraints.map(\.attribute) == ["a", "c"])
        }
        let (configuration, _) = try parse(
            environment: ["CONFIG_whisk_containerFactory_containerArgs_extraArgs": #"{"ulimit":["a","b"]}"#],
            properties: ["whisk.mesos.constraints.0=x LIKE y"])
        #expect(configuration.mesos.constraints.map(\.attribute) == ["x"])
        #expect(configuration.containerFactory.containerArguments.extraArguments == ["ulimit": ["a", "b"]])
        #expect(try parse(environment: [key: ""]).configuration.mesos.constraints.isEmpty)
    }

    @Test func aBareNumberOfTheFailoverAliasIsMilliseconds() throws {
        let (configuration, _) = try parse(properties: ["-Dwhisk.mesos.timeouts.failover=1500"])
        #expect(configuration.mesos.failoverTimeout == .milliseconds(1_500))
    }

    @Test func everyBadValueIsReportedWithItsPlace() {
        let found = problems(
            yaml: """
                whisk:
                  mesos:
                    master-url: ftp://x
                    timeouts:
                      subscribe: soon
                    user: [a]
                    constraints: [zone east, "zone LIKE ["]
                """,
            environment: ["CONFIG_whisk_mesos_teardownOnExit": "maybe", "CONFIG_whisk_mesos_blackboxConstraints": "a"],
            properties: ["-Dwhisk.container-pool.user-memory=lots"])
        #expect(found.count == 8)
        for expected in [
            "whisk.mesos.master-url: 'ftp://x' (whisk.yaml:3) is not a URL such as http://host:5050 without user and "
                + "password, a comma list of masters, or zk://host:port,host:port/path",
            "whisk.mesos.timeouts.subscribe: 'soon' (whisk.yaml:5) is not a duration such as 45 seconds, 45s, 500ms "
                + "or 1 minute, longer than zero",
            #"whisk.mesos.user: '["a"]' (whisk.yaml:6) is not a single value"#,
            "whisk.mesos.constraints: 'zone east' (whisk.yaml:7) is not a constraint of three parts, attribute, "
                + "operator and value, with ' ' in between",
            "whisk.mesos.teardown-on-exit: 'maybe' (environment variable CONFIG_whisk_mesos_teardownOnExit) is not "
                + "true or false",
            "whisk.container-pool.user-memory: 'lots' (-Dwhisk.container-pool.user-memory) is not a size such as "
                + "256 m, 256 MB, 1 g or a number of bytes, more than zero",
        ] {
            #expect(found.contains(expected))
        }
        #expect(found.contains { $0.hasPrefix("whisk.mesos.constraints: 'zone LIKE [' (whisk.yaml:7) is not") })
        #expect(
            found.contains {
                $0.hasPrefix("whisk.mesos.blackbox-constraints: 'a' (environment variable") && $0.contains("JSON array")
            })
    }

    @Test func unreadableSourcesAreErrors() {
        #expect(problems(yaml: "a: [").first?.contains("whisk.yaml is not YAML or JSON") == true)
        #expect(problems(yaml: "- a").first?.contains("whisk.yaml:1) is not a mapping") == true)
        #expect(problems(properties: ["nonsense"]).first?.contains("-Dkey=value") == true)
        let error = #expect(throws: ConfigurationError.self) { try ConfigurationSources(file: "/nonexistent") }
        #expect(error?.message.contains("/nonexistent cannot be read") == true)
    }

    @Test func secretsStayOutOfErrorsAndDescriptions() throws {
        let found = problems(yaml: "whisk.mesos.master-url: http://me:hunter2@x")
        #expect(found.first?.contains("hunter2") == false)
        let (configuration, _) = try parse(yaml: "whisk.logstore.splunk.password: hunter2")
        #expect(configuration.logStore.splunk.password.exposed == "hunter2")
        var dumped = ""
        dump(configuration, to: &dumped)
        #expect(!"\(configuration)\(String(reflecting: configuration))\(dumped)".contains("hunter2"))
    }

    @Test func anErrorComesWithTheWarnings() throws {
        let sources = try ConfigurationSources(properties: [
            "whisk.mesos.heartbeat-max-failures=many", "whisk.mesos.mater-url=http://m:5050",
        ])
        let error = #expect(throws: ConfigurationError.self) { try WhiskConfiguration.parse(sources) }
        #expect(error?.problems.map(\.key) == ["whisk.mesos.heartbeat-max-failures"])
        #expect(error?.warnings.map(\.key) == ["whisk.mesos.mater-url"])
    }

    @Test func unknownKeysAreWarningsWithTheNearestKnownOne() throws {
        let (_, warnings) = try parse(
            yaml: """
                whisk:
                  mesos:
                    mater-url: http://a:1
                  spi: {ContainerFactoryProvidr: mesos, MessagingProvider: a.b.C}
                  unrelated: {key: 1}
                """,
            environment: ["CONFIG_whisk_mesos_timeouts_taskLunch": "1s", "CONFIG_logs_dir": "/x"])
        #expect(
            Set(warnings.map(\.description)) == [
                "unknown configuration key whisk.mesos.mater-url (whisk.yaml:3); did you mean whisk.mesos.master-url?",
                "unknown configuration key whisk.spi.ContainerFactoryProvidr (whisk.yaml:4); "
                    + "did you mean whisk.spi.ContainerFactoryProvider?",
                "unknown configuration key whisk.mesos.timeouts.task-lunch "
                    + "(environment variable CONFIG_whisk_mesos_timeouts_taskLunch); "
                    + "did you mean whisk.mesos.timeouts.task-launch?",
            ])
    }

    @Test func aConstraintWithAnUnknownOperatorIsSkippedWithAWarning() throws {
        let (configuration, warnings) = try parse(
            yaml: "whisk.mesos: {constraint-delimiter: ';', constraints: [a;WAS;b, c;LIKE;d e]}")
        #expect(configuration.mesos.constraints.map(\.description) == ["c LIKE d e"])
        #expect(
            warnings.map(\.description) == [
                "whisk.mesos.constraints: the constraint 'a;WAS;b' (whisk.yaml:1) is skipped: unknown operator 'WAS', "
                    + "known are LIKE, UNLIKE, IS, CLUSTER, GROUP_BY, MAX_PER, UNIQUE"
            ])
    }

    @Test func constraintsThatCountTakeNumbersOrNothing() throws {
        let (configuration, warnings) = try parse(
            yaml: "whisk.mesos: {constraints: [rack UNIQUE, rack MAX_PER 2, zone GROUP_BY, zone GROUP_BY 3, "
                + "'@region CLUSTER', rack CLUSTER r1, slots IS 4]}")
        #expect(
            configuration.mesos.constraints.map(\.description) == [
                "rack UNIQUE", "rack MAX_PER 2", "zone GROUP_BY", "zone GROUP_BY 3", "@region CLUSTER",
                "rack CLUSTER r1", "slots IS 4",
            ])
        #expect(warnings.isEmpty)
        for (wrong, accepted) in [
            ("rack MAX_PER", "three parts"), ("rack MAX_PER none", "a number of at least 1"),
            ("zone GROUP_BY 0", "a number of at least 1"), ("rack UNIQUE r1", "takes no value"),
            ("slots IS", "three parts"), ("rack NEAR", "three parts"),
        ] {
            let error = #expect(throws: ConfigurationError.self) {
                try parse(yaml: "whisk.mesos.constraints: ['\(wrong)']")
            }
            #expect("\(error as Any)".contains(wrong) && "\(error as Any)".contains(accepted))
        }
    }

    @Test func aSecretFileIsRead() throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "whisk-secret-\(UUID())").path
        try Data("hunter2\n".utf8).write(to: URL(filePath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        let yaml = "whisk.mesos: {principal: me, secret-file: '\(path)'}"
        #expect(try parse(yaml: yaml).configuration.mesos.readSecret()?.exposed == "hunter2")
        #expect(try WhiskConfiguration().mesos.readSecret() == nil)
        var mesos = WhiskConfiguration().mesos
        mesos.secretFile = "/nonexistent"
        let error = #expect(throws: ConfigurationError.self) { try mesos.readSecret() }
        #expect(error?.message.contains("whisk.mesos.secret-file") == true)
    }

    @Test func aSecretWithoutAPrincipalIsAnError() {
        #expect(
            problems(yaml: "whisk.mesos.secret-file: /x") == [
                "whisk.mesos.secret-file (whisk.yaml:1) is set but whisk.mesos.principal is not; set both or neither"
            ])
    }

    @Test func theReferenceIsATable() throws {
        var sections = SettingsSections()
        sections.insert(WhiskConfiguration.self)
        let lines = try #require(sections.reference.first).markdown.split(separator: "\n")
        #expect(lines.count == WhiskConfiguration.keyReference.count + 3)
        #expect(
            lines.contains {
                $0.hasPrefix("| `whisk.mesos.role` | `*` |")
                    && $0.hasSuffix(
                        " | framework role, or a list of them; containers are placed with offers to the first |")
            })
        #expect(
            lines.contains {
                $0.hasPrefix(
                    "| `whisk.mesos.failover-timeout-seconds`, alias `whisk.mesos.timeouts.failover` | `0 s` |")
            })
    }

    @Test func otherProvidersTakePart() throws {
        let provider = InMemoryProvider(name: "embedder", values: ["whisk.mesos.role": "theirs"])
        let (configuration, _) = try WhiskConfiguration.parse(ConfigurationSources(providers: [provider]))
        #expect(configuration.mesos.role == "theirs")
    }

    @Test func ownKeysAreReadFromTheSameSources() throws {
        let sources = try ConfigurationSources(environment: ["CONFIG_mine_answer": "42"])
        #expect(sources.reader.int(forKey: "mine.answer") == 42)
    }
}
