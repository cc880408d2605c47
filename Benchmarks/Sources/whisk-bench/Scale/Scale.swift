import ArgumentParser
import EmbeddedMesos
import Foundation
import Logging
import MesosAPI
import MesosScheduler
import Metrics
import Workloads

/// A framework with many tasks on many agents, whose tasks constantly end and are replaced. Prints a line of JSON for
/// each second and each event; Benchmarks/scale.py runs it with a master, disturbs both and draws the results.
///
/// The driver writes to its standard input: `stop` ends the churn after the agents have stopped ending tasks, and the
/// end of the input means that the driver has ended.
struct Scale: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Keep many tasks running on a master while they come and go.")

    @Argument(help: "The master's URL.") var master: String
    @Option(help: "The number of the master's agents.") var agents = 10_000
    @Option(help: "The number of tasks to keep running.") var tasks = 100_000
    @Option(help: "The maximum number of pending launches.") var window = 2000
    @Option(help: "The number of tasks killed each second once all run.") var kills = 100.0

    func validate() throws {
        guard agents > 0, tasks > 0, window > 0 else {
            throw ValidationError("--agents, --tasks and --window are numbers of at least 1")
        }
        guard kills >= 0, kills.isFinite else { throw ValidationError("--kills is a rate a second, at least 0") }
    }

    func run() async throws {
        let output = ScaleOutput()
        let counters = CountingMetrics()
        MetricsSystem.bootstrap(counters)
        let input = DriverInput()
        let scheduler = Scheduler(
            configuration: schedulerConfiguration, logger: Logger(label: "bench") { _ in SwiftLogNoOpLogHandler() })
        let ledger = ScaleLedger()
        // Before any event that must be received.
        let notices = scheduler.notices()
        let listener = Task { await Self.listen(notices, ledger, output) }
        let service = Task { try await scheduler.run() }
        try await scheduler.waitUntilSubscribed(timeout: .seconds(30))

        // Without a request a scheduler suppresses offers; after this one it holds the offers it gets.
        _ = try await scheduler.launch(TaskRequest.ofScale(0), timeout: .seconds(60))
        ledger.adopt(TaskRequest.ofScale(0).id)
        while await scheduler.agentStatistics().count < agents { try await Task.sleep(for: .milliseconds(20)) }
        output.event(
            "ramp", ["agents": Double(agents), "resident_bytes": Double((try? ProcessMemory.resident()) ?? 0)])

        let probe = StallProbe(scheduler, ledger)
        let sampler = ScaleSampler(ledger, counters, output)
        let load = ScaleLoad(scheduler, ledger, target: tasks, window: window)
        load.fill()
        while ledger.running < tasks, !load.hasFailed { try await Task.sleep(for: .milliseconds(20)) }
        guard !load.hasFailed else {
            throw ValidationError(
                "more than \(ScaleLoad.maximumFailures) launches in a row failed: \(ledger.totals().failed)")
        }
        output.event("churn", ["running": Double(ledger.running)])
        let killer = Task { await load.kill(rate: kills) }
        await input.wait(for: "stop")
        killer.cancel()
        await killer.value
        output.event("audit")
        try await load.settle()
        probe.stop()
        sampler.stop()

        let audit = try await ScaleAudit.run(scheduler, master: master, ledger)
        output.line("audit", audit)
        input.expectEnd()
        await scheduler.shutdown(teardown: true, timeout: .seconds(60))
        try await service.value
        listener.cancel()
    }

    private var schedulerConfiguration: SchedulerConfiguration {
        var framework = FrameworkConfiguration(name: "whisk-scale", roles: ["whisk"], checkpoint: false)
        framework.failoverTimeout = .seconds(3600)
        var configuration = SchedulerConfiguration(masters: [master], framework: framework)
        configuration.offers.holdsUnused = true
        // An agent's resources return in pieces, each a separate offer until they expire.
        configuration.limits.heldOffers = agents * 10
        configuration.limits.agentStatistics = agents
        configuration.limits.pendingRequests = tasks + window
        configuration.limits.tasks = 2 * tasks + window
        // The end of every task must be received.
        configuration.limits.bufferedNotices = 4 * tasks
        configuration.limits.bufferedNoticeBytes = 1 << 30
        return configuration
    }

    private static func listen(_ notices: AsyncStream<SchedulerNotice>, _ ledger: ScaleLedger, _ output: ScaleOutput)
        async
    {
        for await notice in notices {
            switch notice.kind {
            case .taskEnded: if let outcome = notice.outcome { ledger.ended(outcome) }
            case .taskUnreachable: ledger.change(unreachable: 1)
            case .taskReachable: ledger.change(unreachable: -1)
            case .disconnected: output.event("disconnected", text: notice.text ?? "")
            case .subscribed: output.event("subscribed")
            case .limitReached: output.event("limit", text: "\(notice.name ?? ""): \(notice.text ?? "")")
            case .callFailed: output.event("call failed", text: "\(notice.name ?? ""): \(notice.text ?? "")")
            default: break
            }
        }
    }
}
