import ContainerSPI
import ContainerSupport
import CurlHTTP
import Logging
import MesosAPI
import MesosOperator
import MesosScheduler
import TestSupport
import Testing

@testable import MesosContainers

/// Networks, ports, pulls and Docker parameters of tasks.
@Suite struct NetworkTests {
    private static let network = "whisk.container-factory.container-args.network"

    private static func template(_ yaml: String, parameters: [String: [String]] = [:]) throws -> MesosTaskTemplate {
        let configuration = try MesosTaskTemplateTests.configuration(yaml)
        return MesosTaskTemplate(
            settings: configuration[MesosSettings.self], containerFactory: configuration.containerFactory, apiHost: "",
            containerParameters: parameters)
    }

    @Test("the runtime's port is configurable in a network of the container's own")
    func containerPort() throws {
        let yaml = "{whisk.mesos: {container-port: 9000, health-check: {interval: 1s}}}"
        let task = try MesosTaskTemplateTests.task(yaml)
        #expect(task.containerPorts == [9000] && task.resources.ports == 1)
        #expect(task.healthCheck?.tcp?.port == 9000)
        #expect(try Self.template(yaml).networkAdvice == nil)
    }

    @Test("the host network says at the start which runtimes work with it")
    func hostAdvice() throws {
        let advice = try #require(try Self.template("\(Self.network): host").networkAdvice)
        #expect(advice.level == .warning)
        for part in [Self.network, "PORT", "8080", "whisk.mesos.container-port"] { #expect(advice.text.contains(part)) }
        let fixed = try #require(
            try Self.template("{\(Self.network): host, whisk.mesos.container-port: 8080}").networkAdvice)
        #expect(fixed.level == .notice && fixed.text.contains("one container at a time"))
        for other in ["bridge", "actions"] {
            #expect(try Self.template("\(Self.network): \(other)").networkAdvice == nil)
        }
    }

    @Test("on the host network with a fixed port each agent gets one container, reached at that port")
    func fixedPort() throws {
        let yaml =
            "{\(Self.network): host, whisk.mesos: {container-port: 8080, constraints: [rack LIKE r1], health-check: {delay: 1s}}}"
        let template = try Self.template(yaml)
        #expect(template.fixedHostPort == 8080)
        for isUserProvided in [false, true] {
            let task = try MesosTaskTemplateTests.task(yaml, userProvided: isUserProvided)
            #expect(task.resources.ports == 0 && task.containerPorts.isEmpty)
            #expect(task.constraints.map(\.description).last == "@hostname UNIQUE" && task.group == "host-network")
            #expect(task.healthCheck?.tcp?.port == 8080)
            let variables = task.command?.environment?.variables.map { "\($0.name)=\($0.value ?? "")" } ?? []
            #expect(variables.contains("PORT=8080") && variables.contains("PORT0=8080"))
        }
        let own = try MesosTaskTemplateTests.task("\(Self.network): host")
        #expect(own.resources.ports == 1 && own.constraints.isEmpty && own.group == "managed")
        let launched = LaunchedTask(
            taskID: "t", agentID: "a", frameworkID: "f", executorID: "t", containerID: nil, agentHostname: "agent",
            agentAddress: nil, hostPorts: [], containerAddresses: [], labels: [:])
        let scheduler = Scheduler(
            configuration: SchedulerConfiguration(masters: ["http://127.0.0.1:1"], framework: .init(name: "test")),
            logger: .silent)
        let container = try MesosContainer(
            task: launched, host: "10.0.0.9", fixedHostPort: 8080, scheduler: scheduler, client: .init(),
            configuration: WhiskConfiguration(), settings: MesosSettings(), agentAccess: .init(),
            logger: Logger.silent)
        #expect(container.address == ContainerAddress(host: "10.0.0.9", port: 8080))
    }

    @Test("the CNI network that stands for the bridge is configurable, and its need is said at the start")
    func bridgeNetwork() throws {
        let yaml = "whisk.mesos: {containerizer: mesos, bridge-network: actions-net}"
        let task = try MesosTaskTemplateTests.task(yaml)
        #expect(task.container?.networkInfos.map(\.name) == ["actions-net"])
        let advice = try #require(try Self.template(yaml).networkAdvice)
        #expect(advice.text.contains("'actions-net'") && advice.text.contains("whisk.mesos.bridge-network"))
        #expect(
            try MesosTaskTemplateTests.task("whisk.mesos.bridge-network: x").container?.docker?.network == .bridge)
    }

    @Test("a missing CNI network names the setting")
    func missingNetwork() {
        let error = ContainerError(
            schedulerError: MesosSchedulerError(.containerStartFailed, "Unknown CNI network 'mesos-bridge'"), image: "i"
        )
        #expect(error.code == .startFailed && error.message.contains("whisk.mesos.bridge-network"))
        let other = ContainerError(schedulerError: MesosSchedulerError(.containerStartFailed, "x"), image: "i")
        #expect(!other.message.contains("bridge-network"))
    }

    @Test("the pull of a user's image for every container can be switched off")
    func pullLatest() throws {
        let yaml = "whisk.container-factory.pull-latest: false"
        for image in ["u/i", "u/i:latest", "u/i:1"] {
            let task = try MesosTaskTemplateTests.task(yaml, image: image, userProvided: true)
            #expect(task.container?.docker?.forcePullImage == false)
        }
    }

    @Test("GPU_RESOURCES is a setting of the framework")
    func gpus() throws {
        let configuration = try MesosTaskTemplateTests.configuration("whisk.mesos.gpu-resources: true")
        #expect(try configuration[MesosSettings.self].schedulerConfiguration().framework.acceptsGPUs)
        #expect(try !MesosSettings().schedulerConfiguration().framework.acceptsGPUs)
    }

    @Test(
        "the smallest weight is the least amount of CPU that masters accept",
        arguments: [(0, 0), (1, 0.001), (2, 2.0 / 1024)])
    func leastCPUs(shares: Int, cpus: Double) throws {
        var request = try MesosTaskTemplateTests.request()
        request.cpuShares = shares
        #expect(try Self.template("whisk: {}").taskRequest(request, id: "t").resources.cpus == cpus)
    }

    @Test("one-letter Docker parameters get their long names, because Mesos passes only these")
    func shortNames() throws {
        let yaml = """
            whisk.container-factory.container-args.extra-args:
              {-e: ["A=1"], v: ["/a:/b"], --ulimit: ["nofile=1"], u: ["nobody"], w: ["/"]}
            """
        let task = try MesosTaskTemplateTests.task(yaml, parameters: ["-l": ["a=b"]])
        #expect(
            Set(task.container?.docker?.parameters.map { "\($0.key)=\($0.value)" } ?? [])
                == ["label=a=b", "env=A=1", "volume=/a:/b", "ulimit=nofile=1", "user=nobody", "workdir=/"])
    }

    @Test("a Docker parameter that Mesos cannot pass is refused at the start", arguments: ["x", "-t", "--name", "-"])
    func refusedParameters(name: String) throws {
        let yaml = "whisk.container-factory.container-args.extra-args: {'\(name)': [\"1\"]}"
        let error = #expect(throws: ContainerError.self) { try Self.template(yaml).validate() }
        #expect(error?.code == .invalidConfiguration)
        #expect(error?.message.contains("'\(name)'") == true)
        #expect(error?.message.contains("whisk.container-factory.container-args.extra-args") == true)
        #expect(throws: ContainerError.self) { try Self.template("whisk: {}", parameters: [name: ["1"]]).validate() }
        try Self.template("{whisk.mesos.containerizer: mesos}", parameters: [name: ["1"]]).validate()
    }
}

@Suite struct AgentHostResolverTests {
    private static func task(name: String, address: String?) -> LaunchedTask {
        LaunchedTask(
            taskID: "t", agentID: "a", frameworkID: "f", executorID: "t", containerID: nil, agentHostname: name,
            agentAddress: address.map { .init(host: $0, port: 5051) }, hostPorts: [1], containerAddresses: [],
            labels: [:])
    }

    private static func resolver(_ known: Set<String>) -> AgentHostResolver {
        AgentHostResolver(logger: Logger.silent) { known.contains($0) }
    }

    @Test("a container is reached under its agent's name, or at its offered address if the name cannot be resolved")
    func order() async throws {
        let resolver = Self.resolver(["good", "10.0.0.1"])
        #expect(try await resolver.host(of: Self.task(name: "good", address: "10.0.0.1")) == "good")
        #expect(try await resolver.host(of: Self.task(name: "bad", address: "10.0.0.1")) == "10.0.0.1")
        #expect(try await resolver.host(of: Self.task(name: "", address: "10.0.0.1")) == "10.0.0.1")
    }

    @Test("an agent without a usable name or address is an error that names it", arguments: ["bad", "worse", nil])
    func neither(address: String?) async throws {
        let error = await #expect(throws: ContainerError.self) {
            try await Self.resolver([]).host(of: Self.task(name: "bad", address: address))
        }
        #expect(error?.code == .containerHealth)
        #expect(error?.message.contains("'bad'") == true && error?.message.contains("--hostname") == true)
    }

    @Test("the system's resolver knows addresses and local names, and no invalid ones")
    func system() async {
        #expect(await AgentHostResolver.isResolvable("127.0.0.1"))
        #expect(await AgentHostResolver.isResolvable("::1"))
        #expect(await AgentHostResolver.isResolvable("localhost"))
        #expect(await !AgentHostResolver.isResolvable("no.such.host.invalid"))
    }
}
