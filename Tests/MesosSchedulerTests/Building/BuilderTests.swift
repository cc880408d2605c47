import MesosAPI
import Testing

@testable import MesosScheduler

@Suite("building a task")
struct BuilderTests {
    func build(
        network: Mesos.ContainerInfo.DockerInfo.Network?, ports: [Int] = [31_005, 31_006],
        containerPorts: [Int] = [8080],
        healthPort: UInt32? = nil, command: Mesos.CommandInfo? = nil
    ) throws -> Mesos.TaskInfo {
        var wanted = TaskRequest(
            id: "t1", name: "web", resources: .init(cpus: 0.5, memory: 64, ports: ports.count), command: command,
            container: .init(type: .docker, docker: .init(image: "i", network: network)),
            containerPorts: containerPorts, labels: ["b": "2", "a": "1"], killGracePeriod: .milliseconds(1500))
        if let healthPort { wanted.healthCheck = .init(type: .tcp, tcp: .init(port: healthPort)) }
        return try build(wanted, ports: ports)
    }

    func build(_ wanted: TaskRequest, ports: [Int]) throws -> Mesos.TaskInfo {
        try DefaultTaskBuilder().buildTask(
            wanted,
            on: TaskPlacement(
                agentID: "a1", agentHostname: "h", agentAddress: nil, role: "*",
                resources: [.scalar("cpus", 0.5, "*")], executorResources: [], hostPorts: ports, offer: makeOffer("o1"))
        )
    }

    func environment(_ task: Mesos.TaskInfo) -> [String: String] {
        Dictionary(
            uniqueKeysWithValues: (task.command?.environment?.variables ?? []).map { ($0.name, $0.value ?? "") })
    }

    @Test("a bridge network maps container ports to host ports; the task listens on the container port")
    func bridge() throws {
        let task = try build(network: .bridge, healthPort: 8080)
        let mappings = task.container?.docker?.portMappings.elements ?? []
        #expect(mappings.map { [$0.hostPort, $0.containerPort] } == [[31_005, 8080]])
        #expect(mappings.first?.protocol == "tcp")
        #expect(environment(task) == ["PORT": "8080", "PORT0": "8080", "PORT1": "31006"])
        #expect(task.healthCheck?.tcp?.port == 8080)
        #expect(task.command?.shell == false, "the image's own entry point")
        #expect(task.labels?.labels.map(\.key) == ["a", "b"])
        #expect(task.killPolicy?.gracePeriod?.nanoseconds == 1_500_000_000)
        #expect(task.missingRequiredFields().isEmpty)
    }

    @Test("with the host's network no port is mapped, and the health check uses the host port", arguments: [0, 8080])
    func host(healthPort: UInt32) throws {
        for network in [Mesos.ContainerInfo.DockerInfo.Network.host, nil] {
            let task = try build(network: network, healthPort: healthPort)
            #expect(task.container?.docker?.portMappings.isEmpty == true)
            #expect(environment(task) == ["PORT": "31005", "PORT0": "31005", "PORT1": "31006"])
            #expect(task.healthCheck?.tcp?.port == 31_005)
        }
    }

    @Test("a user network maps ports too")
    func user() throws {
        #expect(try build(network: .user).container?.docker?.portMappings.count == 1)
    }

    @Test("a named network of the Mesos containerizer has the mappings in its network")
    func mesosContainerizer() throws {
        var wanted = request("t1", ports: 1)
        wanted.containerPorts = [8080]
        wanted.container = .init(type: .mesos, networkInfos: [.init(name: "cni")])
        let task = try build(wanted, ports: [31_001])
        let mapping = task.container?.networkInfos.first?.portMappings.first
        #expect(mapping?.hostPort == 31_001 && mapping?.containerPort == 8080)
    }

    @Test("variables of the request keep their values")
    func ownVariables() throws {
        let command = Mesos.CommandInfo(
            environment: .init(variables: [.init(name: "PORT", value: "99"), .init(name: "A", value: "b")]))
        let task = try build(network: .host, ports: [31_000], command: command)
        #expect(environment(task) == ["PORT": "99", "A": "b", "PORT0": "31000"])
    }

    @Test("a task has a command or an executor; the executor's resources are taken from the offer too")
    func executor() throws {
        var wanted = request("t1", cpus: 1, memory: 100)
        wanted.command = nil
        wanted.executor = .init(
            executorID: "e1", command: .init(value: "run"), resources: [.scalar("mem", 50, "*")])
        var driver = MachineDriver.subscribed()
        driver.launch(wanted)
        #expect(driver.offer(makeOffer("o1", memory: 149)).accepts.isEmpty)
        let task = try #require(driver.offer(makeOffer("o2", memory: 150)).launchedTasks.first)
        #expect(task.command == nil)
        #expect(task.executor?.resources.first?.allocationInfo?.role == "*")
        wanted.id = "t2"
        wanted.command = .init(value: "both")
        driver.launch(wanted)
        #expect(driver.offer(makeOffer("o3")).launchError?.code == .invalidRequest)
    }
}
