import Configuration
import ContainerSPI
import CurlHTTP
import Foundation
import MesosOperator
import MesosScheduler
import Testing

@testable import MesosContainers

@Suite struct MesosSettingsTests {
    private static var registry: SPIRegistry {
        var registry = SPIRegistry()
        registry.registerMesos()
        return registry
    }

    private func parse(
        yaml: String? = nil, environment: [String: String] = [:], properties: [String] = []
    ) throws -> WhiskConfiguration {
        var sources = try ConfigurationSources(environment: environment, properties: properties)
        if let yaml { sources.providers.append(try ConfigurationLayer.yaml(yaml, name: "whisk.yaml")) }
        return try WhiskConfiguration(sources, registry: Self.registry)
    }

    private func problems(
        yaml: String? = nil, environment: [String: String] = [:], properties: [String] = []
    ) -> [String] {
        let error = #expect(throws: ConfigurationError.self) {
            try parse(yaml: yaml, environment: environment, properties: properties)
        }
        return error?.problems.map(\.description) ?? []
    }

    @Test("without sources every setting has its default")
    func nothingConfiguredMeansTheDefaults() throws {
        let configuration = try parse()
        #expect(configuration[MesosSettings.self] == MesosSettings())
        #expect(configuration.services == ServiceConfiguration())
        #expect(configuration.containerFactory == ContainerFactoryConfiguration())
        #expect(configuration.containerPool == ContainerPoolConfiguration())
        #expect(configuration.containerProxy == ContainerProxyConfiguration())
        #expect(configuration.activation == ActivationConfiguration())
        #expect(configuration.warnings.isEmpty)
        #expect(configuration[MesosSettings.self].publicURL == "http://localhost:5050")
        #expect(configuration[MesosSettings.self].healthCheck == nil)
    }

    @Test("properties win over INVOKER_OPTS, the environment and the file, in this order")
    func laterLayersWin() throws {
        let yaml = "whisk: {mesos: {role: file, principal: file, framework-name: file, secret-file: file}}"
        let configuration = try parse(
            yaml: yaml,
            environment: [
                "CONFIG_whisk_mesos_principal": "environment", "CONFIG_whisk_mesos_frameworkName": "environment",
                "CONFIG_whisk_mesos_secretFile": "environment",
                "INVOKER_OPTS":
                    #"-Xmx1g -Dwhisk.mesos.framework-name="from options" -Dwhisk.mesos.secret-file=options"#,
            ],
            properties: ["-Dwhisk.mesos.secret-file=property"])
        #expect(configuration[MesosSettings.self].role == "file")
        #expect(configuration[MesosSettings.self].scheduler.framework.principal == "environment")
        #expect(configuration[MesosSettings.self].scheduler.framework.name == "from options")
        #expect(configuration[MesosSettings.self].secretFile == "property")
    }

    @Test("a file with all sections is read")
    func aFileOfAllSectionsIsRead() throws {
        let configuration = try parse(
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
        #expect(
            configuration.warnings.map(\.description) == [
                "this program does without OpenWhisk's settings whisk.spi.ArtifactStoreProvider (whisk.yaml:4)"
            ])
        let mesos = configuration[MesosSettings.self]
        guard case .zooKeeper(let address) = mesos.masterURL else {
            Issue.record("no ZooKeeper address")
            return
        }
        #expect(address.servers.map(\.description) == ["a:2181", "b:2181"])
        #expect(address.path == "/mesos")
        #expect(address.credentials == "me:secret")
        #expect(!"\(mesos)".contains("secret@"))
        #expect(mesos.publicURL == "https://mesos.example")
        #expect(mesos.scheduler.framework.failoverTimeout == .seconds(60))
        #expect(mesos.constraints.map(\.description) == ["zone LIKE east.*", "gpu UNLIKE yes"])
        #expect(!mesos.scheduler.shutdown.sendsTeardown)
        #expect(mesos.containerizer == .mesos)
        #expect(mesos.taskLaunchTimeout == .seconds(120))
        #expect(mesos.scheduler.subscription.timeout == .milliseconds(500))
        #expect(mesos.healthCheck == MesosSettings.HealthCheck())
        let arguments = configuration.containerFactory.containerArguments
        #expect(arguments.network == .user("weave"))
        #expect(arguments.dnsServers == ["10.0.0.1"])
        #expect(arguments.extraEnvironment == [.init(name: "A", value: "b=c"), .init(name: "D", value: nil)])
        #expect(arguments.extraArguments == ["ulimit": ["nofile=1024"], "cap-add": ["NET_ADMIN"]])
        #expect(configuration.containerPool.userMemory == .megabytes(2_048))
        #expect(configuration.activation.payloadLimit == .megabytes(2))
        #expect(configuration.activation.payloadTruncation == .bytes(512))
        #expect(configuration.containerProxy.pauseGrace == .milliseconds(10))
        #expect(mesos.scheduler.offers.holdsUnused)
        let image = ImageName(prefix: "openwhisk", name: "python", tag: "3")
        #expect(
            configuration.containerFactory.resolve(image, isUserProvided: false)
                == "registry.example/openwhisk/python:3")
        #expect(configuration.containerFactory.resolve(image, isUserProvided: true) == "openwhisk/python:3")
    }

    @Test("JSON is read like YAML")
    func jsonIsReadLikeYAML() throws {
        let configuration = try parse(yaml: "{\n\t\"whisk\": {\"mesos\": {\"heartbeat-max-failures\": 7}}}")
        #expect(configuration[MesosSettings.self].scheduler.subscription.maximumMissedHeartbeats == 7)
    }

    @Test("lists are JSON arrays or numbered keys")
    func listsAreWrittenAsJSONOrWithNumbers() throws {
        let key = "CONFIG_whisk_mesos_constraints"
        for environment in [
            [key: #"["a LIKE b", "c LIKE d"]"#], ["\(key)_1": "c LIKE d", "\(key)_0": "a LIKE b"],
        ] {
            let configuration = try parse(environment: environment)
            #expect(configuration[MesosSettings.self].constraints.map(\.attribute) == ["a", "c"])
        }
        let configuration = try parse(
            environment: ["CONFIG_whisk_containerFactory_containerArgs_extraArgs": #"{"ulimit":["a","b"]}"#],
            properties: ["whisk.mesos.constraints.0=x LIKE y"])
        #expect(configuration[MesosSettings.self].constraints.map(\.attribute) == ["x"])
        #expect(configuration.containerFactory.containerArguments.extraArguments == ["ulimit": ["a", "b"]])
        #expect(try parse(environment: [key: ""])[MesosSettings.self].constraints.isEmpty)
    }

    @Test("a number without a unit is milliseconds under the alias of the failover timeout")
    func aBareNumberOfTheFailoverAliasIsMilliseconds() throws {
        let configuration = try parse(properties: ["-Dwhisk.mesos.timeouts.failover=1500"])
        #expect(configuration[MesosSettings.self].scheduler.framework.failoverTimeout == .milliseconds(1_500))
    }

    @Test("every bad value is reported with its place")
    func everyBadValueIsReportedWithItsPlace() {
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

    @Test("errors and descriptions contain no secrets")
    func secretsStayOutOfErrorsAndDescriptions() {
        let found = problems(yaml: "whisk.mesos.master-url: http://me:hunter2@x")
        #expect(found.first?.contains("hunter2") == false)
        let zooKeeper = problems(yaml: "whisk.mesos.master-url: zk://me:hunter2@x")
        #expect(zooKeeper.first?.contains("hunter2") == false)
    }

    @Test("an error comes with the warnings")
    func anErrorComesWithTheWarnings() throws {
        let sources = try ConfigurationSources(properties: [
            "whisk.mesos.heartbeat-max-failures=many", "whisk.mesos.mater-url=http://m:5050",
        ])
        let error = #expect(throws: ConfigurationError.self) {
            try WhiskConfiguration(sources, registry: Self.registry)
        }
        #expect(error?.problems.map(\.key) == ["whisk.mesos.heartbeat-max-failures"])
        #expect(error?.warnings.map(\.key) == ["whisk.mesos.mater-url"])
    }

    @Test("an unknown key brings a warning with the nearest known key")
    func unknownKeysAreWarningsWithTheNearestKnownOne() throws {
        let warnings = try parse(
            yaml: """
                whisk:
                  mesos:
                    mater-url: http://a:1
                    role: ops
                  spi:
                    ContainerFactoryProvidr: mesos
                    ArtifactStoreProvider: a.b.C
                  container-pool: {userMemory: 1 g}
                  unrelated: {key: 1}
                """,
            environment: ["CONFIG_whisk_mesos_timeouts_taskLunch": "1s", "CONFIG_logs_dir": "/x"]
        ).warnings
        #expect(
            Set(warnings.map(\.description)) == [
                "unknown configuration key whisk.mesos.mater-url (whisk.yaml:3); did you mean whisk.mesos.master-url?",
                "unknown configuration key whisk.spi.ContainerFactoryProvidr (whisk.yaml:6); "
                    + "did you mean whisk.spi.ContainerFactoryProvider?",
                "unknown configuration key whisk.mesos.timeouts.task-lunch "
                    + "(environment variable CONFIG_whisk_mesos_timeouts_taskLunch); "
                    + "did you mean CONFIG_whisk_mesos_timeouts_taskLaunch?",
                "unknown configuration key whisk.container-pool.userMemory (whisk.yaml:8); it has no effect, write "
                    + "whisk.container-pool.user-memory",
                "this program does without OpenWhisk's settings whisk.spi.ArtifactStoreProvider (whisk.yaml:7)",
                "nothing here reads the keys whisk.unrelated.key (whisk.yaml:9)",
            ])
    }

    @Test(
        "a constraint with an unknown operator is an error, because containers would run where they must not",
        arguments: ["constraints", "blackbox-constraints"])
    func aConstraintWithAnUnknownOperatorIsAnError(key: String) throws {
        let problems = problems(yaml: "whisk.mesos: {constraint-delimiter: ';', \(key): [a;WAS;b, c;LIKE;d e]}")
        #expect(problems.count == 1)
        for part in ["whisk.mesos.\(key)", "whisk.yaml:1", "a;WAS;b", "LIKE, UNLIKE, IS, CLUSTER"] {
            #expect(problems.first?.contains(part) == true, "\(problems)")
        }
    }

    @Test("a constraint with an invalid regular expression is an error with its place")
    func aConstraintWithAnInvalidRegularExpressionIsAnError() throws {
        let problems = problems(yaml: "whisk.mesos.constraints: ['rack LIKE r[', 'rack UNLIKE (a']")
        #expect(problems.count == 2)
        for part in ["whisk.mesos.constraints", "whisk.yaml:1", "rack LIKE r[", "missing terminating ]", "character 2"]
        {
            #expect(problems.first?.contains(part) == true, "\(problems)")
        }
    }

    @Test("constraints that count tasks take a number or no value")
    func constraintsThatCountTakeNumbersOrNothing() throws {
        let configuration = try parse(
            yaml: "whisk.mesos: {constraints: [rack UNIQUE, rack MAX_PER 2, zone GROUP_BY, zone GROUP_BY 3, "
                + "'@region CLUSTER', rack CLUSTER r1, slots IS 4]}")
        #expect(
            configuration[MesosSettings.self].constraints.map(\.description) == [
                "rack UNIQUE", "rack MAX_PER 2", "zone GROUP_BY", "zone GROUP_BY 3", "@region CLUSTER",
                "rack CLUSTER r1", "slots IS 4",
            ])
        #expect(configuration.warnings.isEmpty)
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

    @Test("the framework, its operator client and the agents read a secret file in the same way")
    func aSecretFileIsRead() throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "whisk-secret-\(UUID())").path
        try Data(" hunter2 \n".utf8).write(to: URL(filePath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        let yaml =
            "whisk.mesos: {principal: me, secret-file: '\(path)', "
            + "agent: {protocol: http, principal: me, secret-file: '\(path)'}}"
        let mesos = try parse(yaml: yaml)[MesosSettings.self]
        #expect(try mesos.readSecret()?.exposed == "hunter2")
        #expect(try mesos.schedulerConfiguration().credential?.secret == "hunter2")
        #expect(try AgentAccess(mesos.agent).credentials?.password == "hunter2")
        #expect(try MesosSettings().readSecret() == nil)
        var missing = MesosSettings()
        missing.secretFile = "/nonexistent"
        let error = #expect(throws: ConfigurationError.self) { try missing.readSecret() }
        #expect(error?.message.contains("whisk.mesos.secret-file") == true)
    }

    @Test("a secret without a principal is an error")
    func aSecretWithoutAPrincipalIsAnError() {
        #expect(
            problems(yaml: "whisk.mesos.secret-file: /x") == [
                "whisk.mesos.secret-file (whisk.yaml:1) is set but whisk.mesos.principal is not; set both or neither"
            ])
    }

    @Test("other providers of swift-configuration take part")
    func otherProvidersTakePart() throws {
        let provider = InMemoryProvider(name: "embedder", values: ["whisk.mesos.role": "theirs"])
        let configuration = try WhiskConfiguration(ConfigurationSources(providers: [provider]), registry: Self.registry)
        #expect(configuration[MesosSettings.self].role == "theirs")
    }
}
