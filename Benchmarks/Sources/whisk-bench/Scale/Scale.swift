import ArgumentParser
import EmbeddedMesos
import Foundation
import Logging
import MesosAPI
import MesosScheduler
import Metrics
import Workloads

/// A framework with many tasks on many agents, whose tasks end and are replaced all the time. Prints a line of JSON for
/// each second and each event; Benchmarks/scale.py runs it with a master, disturbs the two and draws what comes.
///
/// Its standard input is the driver's: `stop` ends the churn when the agents end no tasks by themselves any more, and the
/// input's end means that the driver is gone.
struct Scale: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Keep many tasks running on a master while they come and go.")

    @Argument(help: "The master's URL.") var master: String
    @Option(help: "How many agents the master has.") var agents = 10_000
    @Option(help: "How many tasks are kept running.") var tasks = 100_000
    @Option(help: "The most launches under way at a time.") var window = 2000
    @Option(help: "Running tasks killed a second, once all run.") var kills = 100.0

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
        // Before anything happens that is to be heard of.
        let notices = scheduler.notices()
        let listener = Task { await Self.listen(notices, ledger, output) }
        let service = Task { try await scheduler.run() }
        try await scheduler.waitUntilSubscribed(timeout: .seconds(30))

        // Without a request a scheduler wants no offers; after this one it holds what it gets.
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
        // An agent's room comes back in pieces, each an offer of its own until they expire.
        configuration.limits.heldOffers = agents * 10
        configuration.limits.agentStatistics = agents
        configuration.limits.pendingRequests = tasks + window
        configuration.limits.tasks = 2 * tasks + window
        // Every end is to be heard of.
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
