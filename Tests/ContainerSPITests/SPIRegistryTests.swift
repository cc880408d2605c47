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
        registry.containerFactories.register(.mesos) { _ in Factory(name: "mesos") }
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
        "Short and historic names find the same factory",
        arguments: [
            "mesos", "MESOS", "whisk.core.mesos.MesosContainerFactoryProvider",
            "org.apache.openwhisk.core.mesos.MesosContainerFactoryProvider",
        ])
    func names(name: String) async throws {
        #expect(try await make(name) == "mesos")
    }

    @Test func anUnknownNameIsAnErrorWithTheKnownOnes() async {
        let error = await #expect(throws: UnknownServiceError.self) { try await make("meoss") }
        #expect(
            error?.description
                == "whisk.spi.ContainerFactoryProvider: unknown container factory 'meoss'; did you mean mesos? "
                + "(known: mesos, process)")
        let other = await #expect(throws: UnknownServiceError.self) { try await make("kubernetes") }
        #expect(other?.suggestion == nil)
    }
}
