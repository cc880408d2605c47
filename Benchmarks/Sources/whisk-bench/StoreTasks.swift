import ArgumentParser
import Logging
import MesosScheduler
import Workloads
import ZooKeeperCoordination

/// Measures a task store with a full set of tasks.
struct StoreTasks: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "store-tasks",
        abstract:
            "Save tasks in a store in batches and one by one, and load them; a zk:// URL or a file's path names it.")

    @Argument(help: "zk://host:port,…/path, or the path of a file.") var store: String
    @Option var tasks = 10_000
    @Option(help: "The changes in each save of a batch.") var batch = 100
    @Option(help: "The saves of one change each.") var singles = 1_000
    @Option(help: "The loads; the time is the least.") var rounds = 3

    func run() async throws {
        let store = try makeStore()
        _ = try await store.load()
        try await store.save([.removeAll])

        let all = (0..<tasks).map { task("invoker0-task-\($0)") }
        var batches = Measurement()
        batches.start()
        for start in stride(from: 0, to: tasks, by: batch) {
            try await store.save(all[start..<min(start + batch, tasks)].map { .put($0) })
        }
        batches.stop()

        var single = Measurement()
        single.start()
        for number in 0..<singles {
            var changed = task("invoker0-task-\(number % tasks)")
            changed.healthy = false
            try await store.save([.put(changed)])
        }
        single.stop()

        var best = Measurement()
        for round in 0..<rounds {
            await store.close()
            var load = Measurement()
            load.start()
            let loaded = try await store.load()
            load.stop()
            guard loaded.count == tasks else { throw ValidationError("\(loaded.count) of \(tasks) tasks were loaded") }
            if round == 0 || load.seconds < best.seconds { best = load }
        }
        try await store.save([.removeAll])
        await store.close()
        best.report([
            ("tasks", Double(tasks)), ("batched_writes_per_second", Double(tasks) / batches.seconds),
            ("single_writes_per_second", Double(singles) / single.seconds),
        ])
    }

    private func makeStore() throws -> any TaskStore {
        guard store.hasPrefix("zk://") else { return FileTaskStore(path: store) }
        return try ZooKeeperTaskStore(
            url: store, logger: Logger(label: "zookeeper") { _ in SwiftLogNoOpLogHandler() })
    }

    /// A running container's task.
    private func task(_ id: String) -> StoredTask {
        StoredTask(
            taskID: id, name: "whisk action", frameworkID: "0a1b2c3d-0a1b-4c5d-8e9f-0a1b2c3d4e5f-0001",
            agentID: "0a1b2c3d-0a1b-4c5d-8e9f-0a1b2c3d4e5f-S17", agentHostname: "agent17.example.com",
            hostPorts: [31_017], containerAddresses: ["10.1.2.3"], executorID: id,
            containerID: "2f1e0d9c-8b7a-4655-9443-322110ffeedd", phase: .running, healthy: true,
            labels: ["whisk.node": "invoker0", "whisk.use": "action"], launchedAt: 1_700_000_000.25)
    }
}
