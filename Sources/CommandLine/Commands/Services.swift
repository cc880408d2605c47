import ActivationLogs
import ContainerSPI
import EmbeddedMesos
import Invoker
import LocalContainers
import Logging
import MesosContainers
import MesosScheduler
import ZooKeeperCoordination

/// The services that run actions, with the implementations that the configuration chooses.
struct Services {
    let configuration: WhiskConfiguration
    let factory: any ContainerFactory
    let logStore: any LogStore
    let logger: Logger

    /// Returns the implementations that a configuration can choose. The logger is that of the leader detection.
    static func registry(logger: Logger) -> SPIRegistry {
        var registry = SPIRegistry()
        registry.registerMesos(masterDetectors: masterDetectors(logger: logger))
        registry.registerLocalContainers()
        registry.registerActivationLogs()
        registry.programSettings.insert(ScaleSettings.self)
        return registry
    }

    static func masterDetectors(logger: Logger) -> MasterDetectors {
        var detectors = MasterDetectors()
        detectors.registerZooKeeper(logger: logger)
        return detectors
    }

    init(_ configuration: WhiskConfiguration, logger: Logger) async throws {
        self.configuration = configuration
        self.logger = logger
        let registry = Self.registry(logger: logger)
        logStore = try await registry.makeLogStore(LogStoreContext(configuration: configuration, logger: logger))
        factory = try await registry.makeContainerFactory(
            ContainerFactoryContext(
                configuration: configuration, instanceName: "whisk-mesos",
                containerParameters: logStore.containerParameters,
                logger: logger))
    }

    var isOnMesos: Bool { factory is MesosContainerFactory }

    var runner: ActivationRunner {
        ActivationRunner(
            factory: factory, logStore: logStore, configuration: configuration, instanceName: "whisk-mesos",
            logger: logger)
    }

    /// Starts the factory, runs `body`, and cleans up even after an error.
    func withStartedFactory<R: Sendable>(_ body: () async throws -> R) async throws -> R {
        do {
            try await factory.start()
            let result = try await body()
            await factory.cleanup()
            return result
        } catch {
            await factory.cleanup()
            throw error
        }
    }
}

extension ActivationStep {
    var line: String {
        switch self {
        case .containerCreated(let container, let took):
            let place = (container as? MesosContainer).map { " on agent \($0.task.agentID)" } ?? ""
            return "  container \(container.id)\(place) at \(container.address): \(Terminal.format(took))"
        case .initialized(let took): return "  initialized: \(Terminal.format(took))"
        case .ran(let took, let response): return "  ran (\(response.statusCode.text)): \(Terminal.format(took))"
        case .logsCollected(let lines, let took): return "  logs (\(lines) lines): \(Terminal.format(took))"
        case .containerDestroyed(let took): return "  container destroyed: \(Terminal.format(took))"
        case .problem(let text): return "  problem: \(text)"
        }
    }
}

extension EmbeddedAgentConfiguration {
    /// Agents of a development master, which run OpenWhisk's runtime images as local processes.
    static func development(_ count: Int, cpus: Double = 4, memory: Double = 8192) -> [EmbeddedAgentConfiguration] {
        (0..<count).map { index in
            .process(
                .development(index: index, cpus: cpus, memory: memory) { image, port, _ in
                    try RuntimeImages.standard.commandLine(forImage: image, port: port)
                })
        }
    }
}
