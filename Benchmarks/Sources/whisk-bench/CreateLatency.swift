import ArgumentParser
import ContainerSPI
import Foundation
import Logging
import MesosContainers
import MesosScheduler
import Workloads

/// Creates waves of containers at once on held offers. The master records when each ACCEPT arrives, and this side records
/// when each container was requested.
struct CreateLatency: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "create-latency", abstract: "Create containers in waves and record the time of each call.")

    @Argument(help: "The master's URL.") var master: String
    @Argument(help: "The output file for the ids and times of the calls (CLOCK_MONOTONIC, nanoseconds).")
    var stamps: String
    @Option(help: "The number of containers created at once.") var concurrent = 100
    @Option(help: "The number of waves.") var waves = 50
    @Option(help: "The pause between two waves in milliseconds.") var pause = 10
    @Option(help: "The number of the master's agents.") var agents = 1000

    func run() async throws {
        let sources = try ConfigurationSources(properties: [
            "-Dwhisk.mesos.master-url=\(master)", "-Dwhisk.mesos-actor.hold-offers=true",
            "-Dwhisk.mesos-actor.hold-offers-ttl=1 hour",
        ])
        var configuration = WhiskConfiguration()
        configuration[MesosSettings.self] = try MesosSettings(from: sources)
        let factory = try MesosContainerFactory(
            ContainerFactoryContext(
                configuration: configuration, instanceName: "bench",
                logger: Logger(label: "bench") { _ in SwiftLogNoOpLogHandler() }))
        try await factory.start()
        while await factory.scheduler.agentStatistics().count < agents { try await Task.sleep(for: .milliseconds(5)) }

        let image = try ImageName(parsing: "bench")
        var lines = ""
        var measurement = Measurement()
        measurement.start()
        for _ in 0..<waves {
            let calls = try await withThrowingTaskGroup(of: (id: String, time: UInt64).self) { group in
                for _ in 0..<concurrent {
                    group.addTask {
                        let request = ContainerRequest(
                            transaction: .generate(), name: "bench", image: image, memory: .megabytes(256),
                            cpuShares: 256)
                        let time = Measurement.nanoseconds(CLOCK_MONOTONIC)
                        return (try await factory.createContainer(request).id, time)
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            for call in calls { lines += "\(call.id) \(call.time)\n" }
            // Lets the acknowledgements of this wave finish before the next.
            try await Task.sleep(for: .milliseconds(pause))
        }
        measurement.stop()
        try lines.write(toFile: stamps, atomically: false, encoding: .utf8)
        measurement.report([("containers", Double(waves * concurrent))])
        await factory.cleanup()
    }
}
