public import ContainerSPI
import Dispatch
import Glibc
import HTTPListener
public import Logging
import MesosContainers
public import MesosScheduler
import ServiceLifecycle
import TaskScaling
import UnixSignals

/// `whisk-mesos scale` from its plan to its end: a scheduler, a keeper of instances, the HTTP listener and what is shown.
public struct ScaleProgram: Sendable {
    /// Reads the configuration once more. Blocks.
    public typealias Reload = @Sendable () throws -> WhiskConfiguration

    private let plan: ScalePlan
    private let reload: Reload?
    private let masterDetectors: @Sendable (Logger) -> MasterDetectors
    private let display: InstanceDisplay
    private let logger: Logger

    /// - Parameters:
    ///   - masterDetectors: the kinds of leader detection that `whisk.mesos.master-url` may ask for, which tell this logger
    ///     what they find.
    ///   - reload: nil when there is nothing that could be read again; then SIGHUP, which also comes when a terminal
    ///     is closed, ends the program as SIGTERM does.
    ///   - logger: gets everything from its level on. What people must know is in the output in any case.
    public init(
        plan: ScalePlan, output: ScaleOutput,
        masterDetectors: @escaping @Sendable (Logger) -> MasterDetectors = { _ in MasterDetectors() }, reload: Reload?,
        logger: Logger
    ) {
        self.masterDetectors = masterDetectors
        self.plan = plan
        self.reload = reload
        display = InstanceDisplay(output)
        self.logger = logger
    }

    /// Runs until SIGINT or SIGTERM; a second one of them ends the process at once. SIGHUP reads the configuration again.
    ///
    /// - Throws: ``ScaleError``, `InstanceKeeperError`, `MesosSchedulerError`, or what the listener's start throws.
    public func run() async throws {
        // Whoever read the output may go; the copies are kept all the same.
        signal(SIGPIPE, SIG_IGN)
        let signals = await UnixSignalsSequence(trapping: .sigint, .sigterm, .sighup)
        let state = try plan.configuration.scale.stateDirectory.map { path throws(ScaleError) in
            try StateDirectory(path)
        }
        // Before anything is said.
        try await state?.claim()
        let (sayings, saying) = AsyncStream<String>.makeStream(bufferingPolicy: .bufferingNewest(100))
        let isVerbose = logger.logLevel < .notice
        func log(_ part: String, from level: Logger.Level) -> Logger {
            guard !isVerbose else { return logger }
            return Logger(label: part) { _ in DisplayLogHandler(logLevel: level) { saying.yield($0) } }
        }
        // What the scheduler has to say comes as notices.
        let silent = Logger(label: "scheduler") { _ in SwiftLogNoOpLogHandler() }
        let scheduler = Scheduler(
            configuration: plan.scheduler, frameworkIDStore: state?.frameworkIDStore ?? MemoryFrameworkIDStore(),
            taskStore: state?.taskStore,
            masterDetector: try SchedulerConfiguration.masterDetector(
                plan.configuration.mesos, masterDetectors(log("detection", from: .notice))),
            logger: isVerbose ? logger : silent)
        let keeper = try InstanceKeeper(
            scheduler: scheduler, template: plan.template, instances: plan.instances, policy: plan.policy,
            launchTimeout: plan.configuration.scale.launchTimeout,
            store: state?.keeperStore ?? MemoryInstanceKeeperStore(), logger: log("keeper", from: .notice))
        var quiet = logger
        quiet.logLevel = max(quiet.logLevel, .critical)
        if let stored = try await state?.keeperStore.load() {
            let begun = InstanceKeeperState(configured: plan.instances, stored: stored).desired
            if begun != plan.instances {
                await display.say(
                    "Keeping \(begun) instances, as set in the last run; \(plan.instances) are configured, as they were then"
                )
            }
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
                    if let text = messages.text(notice) { await display.say(text) }
                }
            },
            Task { for await text in sayings { await display.say(text) } },
            Task { await obey(signals, group, keeper) },
        ]
        defer { for task in background { task.cancel() } }
        let result: Result<Void, any Error>
        do {
            try await group.run()
            result = .success(())
        } catch {
            result = .failure(error)
        }
        await server?.stop()
        try result.get()
    }

    private func listen(_ keeper: InstanceKeeper) async throws -> HTTPServer? {
        guard let address = plan.configuration.scale.listen else { return nil }
        let endpoints = InstanceEndpoints(keeper: keeper) { [display] before, count in
            await display.say("POST /instances: \(before) -> \(count) instances")
        }
        let server: HTTPServer
        do throws(ListenError) {
            server = try await HTTPServer.start(
                host: address.host, port: address.port, logger: logger, respond: endpoints.respond)
        } catch {
            throw ScaleError("--listen: \(error). Choose another port; 0 takes any free one.")
        }
        let host = address.host == "::1" ? "[::1]" : address.host
        await display.say("Listening at http://\(host):\(server.port)/instances")
        return server
    }

    // MARK: Signals

    private func obey(_ signals: UnixSignalsSequence, _ group: ServiceGroup, _ keeper: InstanceKeeper) async {
        var current = plan.configuration
        var isEnding = false
        for await signal in signals {
            if signal == .sighup, let reload {
                if let read = await readAgain(reload, current, keeper) { current = read }
                continue
            }
            guard !isEnding else { exit(128 + signal.rawValue) }
            isEnding = true
            await display.say(
                plan.configuration.scale.effectiveOnExit == .keep
                    ? "Stopping; running copies stay for the next run"
                    : "Stopping; ending all copies. Interrupt once more to end at once")
            await group.triggerGracefulShutdown()
        }
    }

    /// - Returns: the configuration that holds from now on; nil: the same as before.
    private func readAgain(
        _ reload: @escaping Reload, _ current: WhiskConfiguration, _ keeper: InstanceKeeper
    ) async -> WhiskConfiguration? {
        do {
            let read = try await Self.reading(reload)
            let plan = try ScalePlan(read, name: keeper.name)
            let changes = ScaleChanges(from: current, to: read)
            if !changes.forNewCopies.isEmpty {
                try await keeper.use(plan.template)
                await display.say(
                    "SIGHUP: copies launched from now on go by the new \(changes.forNewCopies.joined(separator: ", ")); "
                        + "copies that run stay as they are")
            }
            if !changes.forRestart.isEmpty {
                await display.say(
                    "SIGHUP: \(changes.forRestart.joined(separator: ", ")) changed, which takes a restart of this program"
                )
            }
            let before = await keeper.desired
            if let count = read.scale.instances, count != before {
                try await keeper.scale(to: count)
                await display.say("SIGHUP: \(before) -> \(count) instances")
            } else if changes == ScaleChanges() {
                await display.say("SIGHUP: nothing has changed")
            }
            return read
        } catch {
            await display.say("SIGHUP: everything stays as it was: \(error)")
            return nil
        }
    }

    /// Reading a file blocks.
    private static func reading(_ reload: @escaping Reload) async throws -> WhiskConfiguration {
        try await withCheckedThrowingContinuation { continuation in
            DispatchQueue.global().async { continuation.resume(with: Result { try reload() }) }
        }
    }
}
