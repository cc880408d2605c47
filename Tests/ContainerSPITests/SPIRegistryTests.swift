import ContainerSPI
import Logging
import Testing

@Suite struct SPIRegistryTests {
    private struct Factory: ContainerFactory {
        var name: String
        func start() async throws {}
        func createContainer(_ request: ContainerRequest) async throws -> any Container {
            throw ContainerError(.unsupported, "no containers")
        }
        func cleanup() async {}
    }

    private var registry: SPIRegistry {
        var registry = SPIRegistry()
        registry.containerFactories.register(
            ServiceName(
                name: "mesos",
                aliases: [
                    "whisk.core.mesos.MesosContainerFactoryProvider",
                    "org.apache.openwhisk.core.mesos.MesosContainerFactoryProvider",
                ])
        ) { _ in Factory(name: "mesos") }
        registry.containerFactories.register("process") { _ in Factory(name: "process") }
        return registry
    }

    private func make(_ name: String) async throws -> String? {
        var configuration = WhiskConfiguration()
        configuration.services.containerFactory = name
        let context = ContainerFactoryContext(
            configuration: configuration, instanceName: "invoker0", logger: Logger(label: "test"))
        return (try await registry.makeContainerFactory(context) as? Factory)?.name
    }

    @Test(
        "short and historic names find the same factory",
        arguments: [
            "mesos", "MESOS", "whisk.core.mesos.MesosContainerFactoryProvider",
            "org.apache.openwhisk.core.mesos.MesosContainerFactoryProvider",
        ])
    func names(name: String) async throws {
        #expect(try await make(name) == "mesos")
    }

    @Test("an unknown name is an error with the nearest and all known names")
    func anUnknownNameIsAnErrorWithTheKnownOnes() async {
        let error = await #expect(throws: ConfigurationError.self) { try await make("meoss") }
        #expect(error?.code == .unknownImplementation)
        #expect(
            error?.message
                == "whisk.spi.ContainerFactoryProvider: unknown container factory 'meoss'; did you mean mesos? "
                + "(known: mesos, process)")
        let other = await #expect(throws: ConfigurationError.self) { try await make("kubernetes") }
        #expect(other?.message.contains("did you mean") == false)
    }

    private struct PoolSettings: SettingsSection {
        var size = 4

        mutating func read(from settings: inout SettingsReader) {
            settings.section("whisk.mine", "the machines of my factory")
            settings.read(&size, "whisk.mine.pool-size", .positive, "number of machines")
        }
    }

    @Test("a factory gets its registered settings, whose keys are in the reference and known")
    func settings() async throws {
        var registry = registry
        registry.containerFactories.register("mine", settings: PoolSettings.self) { _, settings in
            Factory(name: "mine with \(settings.size)")
        }
        #expect(registry.sections.reference.contains { $0.settings.map(\.key) == ["whisk.mine.pool-size"] })
        let sources = try ConfigurationSources(properties: [
            "whisk.spi.ContainerFactoryProvider=mine", "whisk.mine.pool-size=7", "whisk.mine.pool-sise=8",
        ])
        let configuration = try WhiskConfiguration(sources, registry: registry)
        #expect(
            configuration.warnings.map(\.description) == [
                "unknown configuration key whisk.mine.pool-sise (-Dwhisk.mine.pool-sise); did you mean "
                    + "whisk.mine.pool-size?"
            ])
        let factory = try await registry.makeContainerFactory(
            ContainerFactoryContext(configuration: configuration, instanceName: "invoker0"))
        #expect((factory as? Factory)?.name == "mine with 7")
    }
}
