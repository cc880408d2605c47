import ArgumentParser
import ContainerSPI
import JSONSupport
import Logging
import MesosContainers
import Workloads

/// Runs activations through `Container.run` at full speed on a number of connections. The container is a task of a scripted
/// agent, so its address is the agent's host port, where the fast server listens.
struct Run: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Run activations against a container.")

    @Argument(help: "The master's URL; its agent offers the port of the server.") var master: String
    @Option var connections = 64
    @Option var seconds = 5.0

    func run() async throws {
        let sources = try ConfigurationSources(properties: ["-Dwhisk.mesos.master-url=\(master)"])
        var configuration = WhiskConfiguration()
        configuration[MesosSettings.self] = try MesosSettings(from: sources)
        let factory = try MesosContainerFactory(
            ContainerFactoryContext(
                configuration: configuration, instanceName: "bench",
                logger: Logger(label: "bench") { _ in SwiftLogNoOpLogHandler() }))
        try await factory.start()
        let container = try await factory.createContainer(
            ContainerRequest(
                transaction: .generate(), name: "bench", image: try ImageName(parsing: "bench"),
                memory: .megabytes(256), cpuShares: 256))
        // Together with the rest of the request, this makes a body of 200 bytes.
        let parameters: JSONValue = ["text": .string(String(repeating: "x", count: 178))]
        var measurement = Measurement()
        measurement.start()
        let clock = ContinuousClock()
        let end = clock.now + .seconds(seconds)
        let requests = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<connections {
                group.addTask {
                    var count = 0
                    while clock.now < end {
                        let result = try await container.run(
                            parameters: parameters, environment: [:], timeout: .seconds(60), reschedule: false,
                            transaction: .generate())
                        guard result.response.isSuccess else {
                            throw ValidationError("a run failed: \(result.response.json.text())")
                        }
                        count += 1
                    }
                    return count
                }
            }
            return try await group.reduce(0, +)
        }
        measurement.stop()
        measurement.report([("requests", Double(requests))])
        await factory.cleanup()
    }
}
