import ArgumentParser
import Logging
import MesosAPI
import MesosScheduler
import Workloads

/// Launches tasks on a master whose offers are held, from the first request to the last RUNNING seen.
struct Launch: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Launch tasks on a master.")

    @Argument(help: "The master's URL.") var master: String
    @Option var tasks = 20_000
    @Option(help: "The number of the master's agents.") var agents = 1000

    func run() async throws {
        var configuration = SchedulerConfiguration(masters: [master], framework: .init(name: "whisk-bench"))
        configuration.offers.holdsUnused = true
        configuration.limits.pendingRequests = tasks + 2
        configuration.limits.tasks = tasks + 2
        let scheduler = Scheduler(
            configuration: configuration, logger: Logger(label: "bench") { _ in SwiftLogNoOpLogHandler() })
        let service = Task { try await scheduler.run() }
        try await scheduler.waitUntilSubscribed(timeout: .seconds(30))
        // Without a request a scheduler suppresses offers; after this one it holds the offers it gets.
        _ = try await scheduler.launch(Self.request("first"), timeout: .seconds(60))
        while await scheduler.agentStatistics().count < agents { try await Task.sleep(for: .milliseconds(5)) }

        var measurement = Measurement()
        measurement.start()
        // Not a task group, which examines all running children whenever one ends.
        let launches = (0..<tasks).map { number in
            Task { try await scheduler.launch(Self.request("bench-\(number)"), timeout: .seconds(300)) }
        }
        for launch in launches { _ = try await launch.value }
        measurement.stop()
        measurement.report([
            ("tasks", Double(tasks)), ("resident_bytes", Double((try? ProcessMemory.resident()) ?? 0)),
        ])
        await scheduler.shutdown(teardown: true, timeout: .seconds(60))
        try await service.value
    }

    private static func request(_ id: String) -> TaskRequest {
        TaskRequest(
            id: id, name: "bench", resources: .init(cpus: 0.1, memory: 32), command: .init(value: "sleep 1000"))
    }
}
