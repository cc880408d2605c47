import ContainerSPI
import MesosAPI
import MesosOperator
import MesosScheduler
import Testing

@testable import MesosContainers

@Suite struct MesosTaskTemplateTests {
    static func configuration(_ yaml: String) throws -> WhiskConfiguration {
        let layer = try ConfigurationLayer.yaml(yaml, name: "test.yaml")
        var registry = SPIRegistry()
        registry.registerMesos()
        return try WhiskConfiguration(ConfigurationSources(providers: [layer]), registry: registry)
    }

    static func request(
        _ image: String = "openwhisk/action-python-v3.11", userProvided: Bool = false
    ) throws -> ContainerRequest {
        ContainerRequest(
            transaction: .generate(), name: "wsk0_1_guest_hello", image: try ImageName(parsing: image),
            isUserProvided: userProvided, memory: .megabytes(256), cpuShares: 256, labels: ["action": "guest/hello"])
    }

    static func task(
        _ yaml: String = "whisk: {}", image: String = "openwhisk/action-python-v3.11", userProvided: Bool = false,
        parameters: [String: [String]] = [:]
    ) throws -> TaskRequest {
        let configuration = try configuration(yaml)
        let template = MesosTaskTemplate(
            settings: configuration[MesosSettings.self], containerFactory: configuration.containerFactory,
            apiHost: "api.example:443", containerParameters: parameters)
        return try template.taskRequest(try request(image, userProvided: userProvided), id: "whisk-0-1-a")
    }

    @Test("resources, port, name and environment are those of OpenWhisk")
    func basics() throws {
        let task = try Self.task()
        #expect(task.id == "whisk-0-1-a")
        #expect(task.name == "wsk0_1_guest_hello")
        #expect(task.resources == TaskResources(cpus: 0.25, memory: 256, ports: 1))
        #expect(task.role == "*")
        #expect(task.containerPorts == [8080])
        #expect(task.labels == ["action": "guest/hello"])
        #expect(task.command?.shell == false)
        #expect(task.command?.value == nil)
        #expect(
            task.command?.environment?.variables.map { "\($0.name)=\($0.value ?? "")" } == [
                "__OW_API_HOST=api.example:443"
            ])
        #expect(task.container?.type == .docker)
        #expect(task.container?.docker?.image == "openwhisk/action-python-v3.11")
        #expect(task.container?.docker?.network == .bridge)
        #expect(task.container?.docker?.forcePullImage == false)
        #expect(task.healthCheck == nil)
    }

    @Test(
        "an image's own registry precedes the configured one, which differs for users' images",
        arguments: [
            ("a/b:1", false, "runtimes.example/a/b:1"), ("a/b:1", true, "users.example/a/b:1"),
            ("own.example/a/b", true, "own.example/a/b"),
        ])
    func registries(image: String, userProvided: Bool, resolved: String) throws {
        let yaml = """
            whisk.container-factory.runtimes-registry.url: runtimes.example
            whisk.container-factory.user-images-registry.url: users.example/
            """
        #expect(try Self.task(yaml, image: image, userProvided: userProvided).container?.docker?.image == resolved)
    }

    @Test(
        "only a user's image with a mutable tag is pulled each time",
        arguments: [("u/i", true, true), ("u/i:latest", true, true), ("u/i:1", true, false), ("u/i", false, false)])
    func forcePull(image: String, userProvided: Bool, forced: Bool) throws {
        #expect(try Self.task(image: image, userProvided: userProvided).container?.docker?.forcePullImage == forced)
    }

    @Test("Docker parameters of log store, configuration and DNS have no leading dashes")
    func dockerParameters() throws {
        let yaml = """
            whisk.container-factory.container-args:
              dns-servers: [10.0.0.1, 10.0.0.2]
              dns-search: [example]
              dns-options: ["ndots:2"]
              extra-env-vars: ["A=1", "B"]
              extra-args: {--cap-drop: [NET_RAW, NET_ADMIN], ulimit: ["nofile=64:64"]}
            """
        let task = try Self.task(yaml, parameters: ["--log-driver": ["json-file"]])
        #expect(
            task.container?.docker?.parameters.map { "\($0.key)=\($0.value)" } == [
                "log-driver=json-file", "cap-drop=NET_RAW", "cap-drop=NET_ADMIN", "ulimit=nofile=64:64", "dns=10.0.0.1",
                "dns=10.0.0.2", "dns-search=example", "dns-option=ndots:2",
            ])
        #expect(
            task.command?.environment?.variables.map { "\($0.name)=\($0.value ?? "")" } == [
                "__OW_API_HOST=api.example:443", "A=1", "B=",
            ])
    }

    @Test("the host network maps no port, a user network has its name")
    func networks() throws {
        let host = try Self.task("whisk.container-factory.container-args.network: HOST")
        #expect(host.container?.docker?.network == .host)
        #expect(host.containerPorts == [])
        let user = try Self.task("whisk.container-factory.container-args.network: actions")
        #expect(user.container?.docker?.network == .user)
        #expect(user.container?.networkInfos.map(\.name) == ["actions"])
        #expect(user.containerPorts == [8080])
    }

    @Test("the Mesos containerizer gets a Docker image and CNI networks")
    func mesosContainerizer() throws {
        let task = try Self.task("whisk.mesos.containerizer: mesos")
        #expect(task.container?.type == .mesos)
        #expect(task.container?.docker == nil)
        #expect(task.container?.mesos?.image?.type == .docker)
        #expect(task.container?.mesos?.image?.docker?.name == "openwhisk/action-python-v3.11")
        #expect(task.container?.networkInfos.map(\.name) == ["mesos-bridge"])
        let host = try Self.task(
            "{whisk.mesos.containerizer: mesos, whisk.container-factory.container-args.network: host}")
        #expect(host.container?.networkInfos.isEmpty == true)
    }

    @Test("managed and user-provided images have separate constraints")
    func constraints() throws {
        let yaml = """
            whisk.mesos:
              constraints: ["rack LIKE r[0-9]"]
              blackbox-constraints: ["zone UNLIKE trusted.*"]
            """
        #expect(try Self.task(yaml).constraints.map(\.description) == ["rack LIKE r[0-9]"])
        #expect(try Self.task(yaml, userProvided: true).constraints.map(\.description) == ["zone UNLIKE trusted.*"])
    }

    @Test("a health check connects to the action port")
    func healthCheck() throws {
        let task = try Self.task("whisk.mesos.health-check: {interval: 2s, max-consecutive-failures: 5}")
        let check = try #require(task.healthCheck)
        #expect(check.type == .tcp)
        #expect(check.tcp?.port == 8080)
        #expect(check.intervalSeconds == 2)
        #expect(check.timeoutSeconds == 1)
        #expect(check.gracePeriodSeconds == 25)
        #expect(check.delaySeconds == 0)
        #expect(check.consecutiveFailures == 5)
        #expect {
            try Self.task("whisk.mesos.health-check.port-index: 1")
        } throws: { error in
            "\(error)".contains("whisk.mesos.health-check.port-index")
        }
        let configuration = try Self.configuration("whisk.mesos.health-check.port-index: 1")
        // The factory checks this at its start.
        #expect {
            try MesosTaskTemplate(
                settings: configuration[MesosSettings.self], containerFactory: configuration.containerFactory,
                apiHost: "", containerParameters: [:]
            ).validate()
        } throws: { error in
            "\(error)".contains("whisk.mesos.health-check.port-index")
        }
    }

    @Test("task ids differ between tasks, restarts and invokers")
    func taskIDs() {
        let one = TaskIDGenerator()
        let two = TaskIDGenerator()
        let ids = [one.next(), one.next(), two.next(), two.next()]
        #expect(Set(ids).count == 4)
        #expect(ids[0].hasPrefix("whisk-0-"))
        #expect(ids[1].hasPrefix("whisk-1-"))
        #expect(!ids.contains { $0.contains("/") || $0.contains(" ") })
    }

    @Test("a link leads to the task's sandbox in the web UI")
    func link() {
        let link = MesosLink(
            publicURL: "https://mesos.example/", agentID: "m-S0", frameworkID: "m-0001", executorID: "whisk-0 a")
        #expect(link.url == "https://mesos.example/#/agents/m-S0/frameworks/m-0001/executors/whisk-0%20a/browse")
    }

    @Test("errors for a ZooKeeper address without detector and an unreadable secret file name the setting")
    func schedulerConfiguration() throws {
        var settings = MesosSettings()
        settings.masterURL = try #require(MasterAddress("zk://127.0.0.1:2181/mesos"))
        #expect {
            try settings.masterDetector(MasterDetectors())
        } throws: { error in
            "\(error)".contains("whisk.mesos.master-url") && "\(error)".contains("zk://127.0.0.1:2181/mesos")
                && "\(error)".contains("ZooKeeperCoordination")
        }
        settings = MesosSettings()
        settings.secretFile = "/nowhere/secret"
        settings.scheduler.framework.principal = "whisk"
        #expect {
            try settings.schedulerConfiguration()
        } throws: { error in
            "\(error)".contains("/nowhere/secret")
        }
    }

    @Test("each setting without effect gives a warning")
    func withoutEffect() throws {
        var stored = MesosSettings()
        stored.taskStoreFile = "/var/lib/tasks"
        #expect(stored.ineffectiveSettings.first?.contains("failover-timeout-seconds") == true)
        stored.scheduler.framework.failoverTimeout = .seconds(60)
        #expect(stored.ineffectiveSettings.isEmpty)
        #expect(MesosSettings().ineffectiveSettings.isEmpty)
        let configuration = try Self.configuration(
            """
            whisk.mesos-actor: {fail-pending-offer-cycles: 3, drain-before: 5 s}
            whisk.mesos: {principal: whisk, teardown-on-exit: false}
            """)
        #expect(configuration.warnings.count == 1)
        #expect(configuration.warnings.first?.key == "whisk.mesos-actor.drain-before")
        let warnings = configuration[MesosSettings.self].ineffectiveSettings
        #expect(warnings.count == 1 && warnings[0].contains("failover-timeout-seconds"))
    }

    @Test("the settings for offers and agents reach the scheduler")
    func schedulerSettings() throws {
        let configuration = try Self.configuration(
            """
            whisk.mesos-actor:
              agent-stats-ttl: 11 s
              agent-stats-pruning-period: 12 s
              fail-pending-offer-cycles: 13
              hold-offers: true
              hold-offers-ttl: 14 s
              hold-offers-pruning-period: 15 s
              wait-for-preferred-agent: false
              preferred-agent-wait: 16 s
              port-blacklist-warning-threshold: 17
              port-blacklist-ttl: 18 s
              inverse-offers: drain
              drain-before: 19 s
              drain-grace-period: 20 s
            """
        )[MesosSettings.self].schedulerConfiguration()
        #expect(configuration.agentStatistics.lifetime == .seconds(11))
        #expect(configuration.agentStatistics.publishInterval == .seconds(12))
        #expect(configuration.placement.maximumOfferCycles == 13)
        #expect(configuration.offers.holdsUnused && configuration.offers.holdDuration == .seconds(14))
        #expect(configuration.offers.pruningInterval == .seconds(15))
        #expect(
            !configuration.placement.waitsForPreferredAgent
                && configuration.placement.preferredAgentWait == .seconds(16))
        #expect(configuration.placement.portDenylistWarningThreshold == 17)
        #expect(configuration.placement.portDenylistDuration == .seconds(18))
        #expect(configuration.offers.inverseOfferPolicy == .drain(before: .seconds(19), gracePeriod: .seconds(20)))
        let usual = try MesosSettings().schedulerConfiguration()
        #expect(usual.offers.inverseOfferPolicy == .accept && usual.placement.maximumOfferCycles == nil)
        #expect(usual.agentStatistics.lifetime == .seconds(60) && usual.agentStatistics.publishInterval == .seconds(5))
        #expect(usual.offers.pruningInterval == .seconds(30) && usual.placement.waitsForPreferredAgent)
        #expect(usual.placement.portDenylistWarningThreshold == 10)
    }

    @Test("constraints that count containers count each kind separately")
    func countingConstraints() throws {
        let yaml = "whisk.mesos: {constraints: [hostname MAX_PER 2], blackbox-constraints: [rack UNIQUE]}"
        let managed = try Self.task(yaml)
        #expect(managed.constraints.map(\.description) == ["hostname MAX_PER 2"] && managed.group == "managed")
        let blackbox = try Self.task(yaml, userProvided: true)
        #expect(blackbox.constraints.map(\.description) == ["rack UNIQUE"] && blackbox.group == "blackbox")
    }

    @Test("the link to the Mesos UI has task and address")
    func noticeLink() {
        #expect(
            LogNotice.mesosLink(taskID: "whisk-1", publicURL: "http://m").text
                == "Logs are not collected from Mesos containers currently. You can browse the logs for Mesos Task ID "
                + "whisk-1 using the mesos UI at http://m")
    }
}
