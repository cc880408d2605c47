import ActivationLogs
import ContainerSPI
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

    /// Returns the implementations that a configuration can choose.
    ///
    /// - Parameter logger: the logger of the leader detection.
    static func registry(logger: Logger) -> SPIRegistry {
        var registry = SPIRegistry()
        registry.registerMesos(masterDetectors: masterDetectors(logger: logger))
        registry.registerLocalContainers()
        registry.registerActivationLogs()
        registry.programSettings.insert(ScaleSettings.self)
        return registry
    }

    /// Returns the ways to detect the leading master: `zk://`.
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

    /// Whether containers are tasks of a Mesos cluster.
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
