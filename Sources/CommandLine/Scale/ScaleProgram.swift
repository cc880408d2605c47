import ContainerSPI
import Glibc
import HTTPListener
import Logging
import MachineSupport
import MesosContainers
import MesosOperator
import MesosScheduler
import ServiceLifecycle
import TaskScaling
import UnixSignals

/// The program `whisk-mesos scale`: a scheduler, a keeper of instances, the HTTP listener and the display.
struct ScaleProgram: Sendable {
    typealias Reload = @Sendable () throws -> WhiskConfiguration

    private let plan: ScalePlan
    private let reload: Reload?
    private let masterDetectors: @Sendable (Logger) -> MasterDetectors
    private let display: InstanceDisplay
    private let logger: Logger

    /// - Parameters:
    ///   - masterDetectors: returns the kinds of leader detection that `whisk.mesos.master-url` may use, with their logger.
    ///   - reload: reads the configuration again on SIGHUP. `nil` without a configuration file: SIGHUP, which is also sent when
    ///     a terminal is closed, then ends the program as SIGTERM does.
    ///   - logger: receives log messages in addition to the output.
    init(
        plan: ScalePlan, output: ScaleOutput,
        masterDetectors: @escaping @Sendable (Logger) -> MasterDetectors = { _ in MasterDetectors() }, reload: Reload?,
        logger: Logger
    ) {
        self.masterDetectors = masterDetectors
        self.plan = plan
        self.reload = reload
        self.logger = logger
        display = InstanceDisplay(output)
    }

    /// Runs until SIGINT or SIGTERM; a second signal ends the process at once. SIGHUP reads the configuration again.
    func run() async throws {
        // The copies are kept even if the reader of the output closes its end.
        signal(SIGPIPE, SIG_IGN)
        let signals =
            reload == nil
            ? await UnixSignalsSequence.ending() : await UnixSignalsSequence(trapping: .sigint, .sigterm, .sighup)
        let state = try plan.configuration[ScaleSettings.self].stateDirectory.map { path throws(CommandError) in
            try StateDirectory(path)
        }
        // Before any output.
        try await state?.claim()
        let (logMessages, logContinuation) = AsyncStream<(String, Logger.Level)>.makeStream(
            bufferingPolicy: .bufferingNewest(100))
        let isVerbose = logger.logLevel < .notice
        func log(_ part: String, from level: Logger.Level) -> Logger {
            guard !isVerbose else { return logger }
            return Logger(label: part) { _ in DisplayLogHandler(logLevel: level) { logContinuation.yield(($0, $1)) } }
        }
        // The scheduler's messages are shown as notices.
        let silent = Logger(label: "scheduler") { _ in SwiftLogNoOpLogHandler() }
        let scheduler = Scheduler(
            configuration: plan.scheduler, frameworkIDStore: state?.frameworkIDStore ?? MemoryFrameworkIDStore(),
            taskStore: state?.taskStore,
            masterDetector: try plan.configuration[MesosSettings.self].masterDetector(
                masterDetectors(log("detection", from: .notice))),
            failedTaskReader: try SandboxErrorReader(plan.configuration[MesosSettings.self].agent),
            logger: isVerbose ? logger : silent)
        let keeper = try InstanceKeeper(
            scheduler: scheduler, template: plan.template, instances: plan.instances, policy: plan.policy,
            launchTimeout: plan.configuration[ScaleSettings.self].launchTimeout,
            store: state?.keeperStore ?? MemoryInstanceKeeperStore(), logger: log("keeper", from: .notice))
        var quiet = logger
        quiet.logLevel = max(quiet.logLevel, .critical)
        if let stored = try await state?.keeperStore.load() {
            await display.showMessage(ScalePlan.startMessage(configured: plan.instances, stored: stored))
        }
        let server = try await listen(keeper)
        // The keeper stops before the scheduler.
        let group = ServiceGroup(services: [scheduler, keeper], logger: quiet)
        let notices = scheduler.notices()
        let background = [
            Task { await display.follow(keeper) },
            Task {
                var messages = NoticeMessages()
                for await notice in notices {
                    if notice.kind == .subscribed { await display.problemsAreOver() }
                    if let text = messages.text(notice) { await display.showMessage(text, notice.level) }
                }
            },
            Task { for await (text, level) in logMessages { await display.showProblem(text, level) } },
            Task { await handle(signals, group, keeper) },
            Task {
                // The copies are kept even if the output ends; the program fails at its end.
                for await error in Terminal.outputFailures() {
                    Terminal.error("warning: \(error); the copies are kept, and their changes are no longer shown")
                }
            },
        ]
        defer { for task in background { task.cancel() } }
        do {
            try await group.run()
        } catch {
            await server?.stop()
            throw error
        }
        await server?.stop()
    }

    private func listen(_ keeper: InstanceKeeper) async throws -> HTTPServer? {
        guard let address = plan.configuration[ScaleSettings.self].listen else { return nil }
        let endpoints = InstanceEndpoints(keeper: keeper) { [display] before, count in
            await display.showMessage("POST /instances: \(before) -> \(count) instances")
        }
        let server: HTTPServer
        do throws(ListenError) {
            server = try await HTTPServer.start(
                host: address.host, port: address.port, logger: logger, respond: endpoints.respond)
        } catch {
            throw CommandError("--listen: \(error); choose another port, or 0 for any free port")
        }
        let host = address.host == "::1" ? "[::1]" : address.host
        await display.showMessage("Listening at http://\(host):\(server.port)/instances")
        return server
    }

    // MARK: Signals

    private func handle(_ signals: UnixSignalsSequence, _ group: ServiceGroup, _ keeper: InstanceKeeper) async {
        var current = plan.configuration
        var isEnding = false
        for await signal in signals {
            if signal == .sighup, let reload {
                if let read = await readAgain(reload, current, keeper) { current = read }
                continue
            }
            guard !isEnding else { exit(128 + signal.rawValue) }
            isEnding = true
            await display.programEnds()
            await display.showMessage(
                plan.configuration[ScaleSettings.self].effectiveOnExit == .keep
                    ? "Stopping; running copies are kept for the next run"
                    : "Stopping; ending all copies. Interrupt again to end at once")
            await group.triggerGracefulShutdown()
        }
    }

    /// Reads the configuration again and applies it.
    ///
    /// - Returns: the new configuration, or `nil` if it is invalid and the old one still applies.
    private func readAgain(
        _ reload: @escaping Reload, _ current: WhiskConfiguration, _ keeper: InstanceKeeper
    ) async -> WhiskConfiguration? {
        do {
            let read = try await BlockingWork.run(reload)
            let plan = try ScalePlan(read, name: keeper.name)
            let changes = ScaleChanges(from: current, to: read)
            if !changes.forNewCopies.isEmpty {
                try await keeper.use(plan.template)
                await display.showMessage(
                    "SIGHUP: copies launched from now on use the new \(changes.forNewCopies.joined(separator: ", ")); "
                        + "running copies are not changed")
            }
            if !changes.forRestart.isEmpty {
                await display.showMessage(
                    "SIGHUP: \(changes.forRestart.joined(separator: ", ")) changed, which requires a restart of this program",
                    .warning)
            }
            let before = await keeper.desired
            if let count = read[ScaleSettings.self].instances, count != before {
                try await keeper.scale(to: count)
                await display.showMessage("SIGHUP: \(before) -> \(count) instances")
            } else if changes == ScaleChanges() {
                await display.showMessage("SIGHUP: the configuration has not changed")
            }
            return read
        } catch {
            await display.showMessage("SIGHUP: the old configuration stays in use: \(error)", .error)
            return nil
        }
    }
}
