import ArgumentParser
import Workloads

/// Measures memory, failover and an idle hour of a scheduler with many running tasks.
struct RunningTasks: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "running-tasks",
        abstract: "Run tasks in the scheduler's state machine; measure memory, an idle hour, and a failover.")

    @Option var tasks = 100_000

    func run() throws {
        // Warms the process up with a little of all the work.
        do {
            var small = try FakeCluster.running(tasks: 100)
            small.failOver()
            _ = try small.answerReconciliation()
        }
        let bare = try ProcessMemory.resident()
        var launch = Measurement()
        launch.start()
        var cluster = try FakeCluster.running(tasks: tasks)
        launch.stop()
        let resident = try ProcessMemory.resident() - bare

        // By then the scheduler has dropped statistics of agents and the like.
        cluster.idle(for: .seconds(600))
        var idle = Measurement()
        idle.start()
        cluster.idle(for: .seconds(3600))
        idle.stop()

        var failover = Measurement()
        failover.start()
        cluster.failOver()
        let answered = try cluster.answerReconciliation()
        failover.stop()
        // Repeats the failover with the time of every input measured.
        cluster.timesTurns = true
        cluster.failOver()
        _ = try cluster.answerReconciliation()
        failover.report([
            ("tasks", Double(cluster.running.count)), ("bytes_per_task", Double(resident) / Double(max(1, tasks))),
            ("launch_seconds", launch.seconds), ("idle_cpu_share", idle.cpuSeconds / 3600),
            ("reconciled", Double(answered)), ("longest_stall_seconds", cluster.longest),
            ("longest_stall_cpu_seconds", cluster.longestCPU), ("launch_cpu_seconds", launch.cpuSeconds),
        ])
    }
}
