import Glibc
import HTTPListener
import Logging
import MachineSupport
import MesosAPI
import ProcessControl

/// An agent that runs tasks as local processes; see ``ProcessAgentConfiguration``.
actor ProcessAgent {
    typealias Report = @Sendable (MasterInput) async -> Void

    struct Running {
        var launch: TaskLaunch
        var process: ManagedProcess?
        var isContainer = false
        var isKilled = false
        /// The kill of the framework or operator, if any.
        var kill: TaskKill?
        /// Whether the end of the task is not reported.
        var isSilent = false
        var forceTimer: MesosTimer?
        var health: HealthMonitor?
        var healthTimer: MesosTimer?
        var killedAsUnhealthy = false
    }

    nonisolated let id: String
    nonisolated let configuration: ProcessAgentConfiguration
    nonisolated let sandboxes: Sandboxes
    nonisolated let version: String
    private let clock: any MesosClock
    private let reports: AsyncStream<MasterInput>.Continuation
    private let logger: Logger
    private var running: [TaskKey: Running] = [:]
    private var runs: [TaskKey: Task<Void, Never>] = [:]
    private let commands: AsyncStream<AgentCommand>.Continuation
    private let incoming: AsyncStream<AgentCommand>
    private var loop: Task<Void, Never>?
    private var server: HTTPServer?
    /// Keeps the port of the HTTP API while no server listens.
    private var reservation: PortReservation?
    private var port = 0
    private var ports: [Int] = []
    private var isStopped = false

    init(
        id: String, configuration: ProcessAgentConfiguration, workDirectory: String, version: String,
        clock: any MesosClock, logger: Logger, report: @escaping Report
    ) {
        self.id = id
        self.configuration = configuration
        self.version = version
        self.clock = clock
        let (outgoing, reports) = AsyncStream<MasterInput>.makeStream()
        self.reports = reports
        Task { for await input in outgoing { await report(input) } }
        self.logger = configuration.logger ?? logger
        sandboxes = Sandboxes(workDirectory: workDirectory, agentID: id)
        (incoming, commands) = AsyncStream<AgentCommand>.makeStream()
    }

    /// Starts the HTTP API and begins to process commands. Returns the registration of the agent.
    func start() async throws(EmbeddedMesosError) -> AgentDescription {
        let reservation = PortReservation(host: configuration.ip, port: configuration.port)
        let server = try await listen(reservation?.port ?? configuration.port)
        (self.reservation, self.server, port) = (reservation, server, server.port)
        var resources = configuration.resources
        if resources.ports.isEmpty, configuration.portCount > 0 {
            let (count, ip) = (configuration.portCount, configuration.ip)
            ports = await BlockingWork.run { PortBlock.reserve(count, ip: ip) }
            resources.ports = RangeSet(ports.map { UInt64($0)...UInt64($0) }).ranges
        }
        loop = Task { [incoming, weak self] in
            // Commands are processed in order, so that a kill never overtakes its launch.
            for await command in incoming { await self?.perform(command) }
        }
        return AgentDescription(
            id: id, hostname: configuration.hostname, ip: configuration.ip, port: server.port,
            resources: resources.list, attributes: configuration.attributes)
    }

    nonisolated func deliver(_ command: AgentCommand) { commands.yield(command) }

    private func listen(_ port: Int) async throws(EmbeddedMesosError) -> HTTPServer {
        let endpoints = AgentEndpoints(agent: self)
        return try await HTTPServer.listen(
            host: configuration.ip, port: port, logger: logger, respond: endpoints.respond)
    }

    /// Closes the HTTP API, as if the agent's process had ended. The tasks and sandboxes stay.
    func closeAPI() async {
        let server = server
        self.server = nil
        await server?.stop()
    }

    /// Opens the HTTP API again, on the same port. Retries for a while, because a child process that was forked while the old
    /// server ended holds a copy of its socket until exec.
    func openAPI() async throws(EmbeddedMesosError) {
        let clock = ContinuousClock()
        let end = clock.now + .seconds(5)
        while server == nil, !isStopped {
            do throws(EmbeddedMesosError) {
                let opened = try await listen(port)
                guard server == nil, !isStopped else { return await opened.stop() }
                server = opened
            } catch {
                guard clock.now < end, !Task.isCancelled else { throw error }
                try? await clock.sleep(for: .milliseconds(10))
            }
        }
    }

    /// Ends all tasks without reports, closes the HTTP API and removes the sandboxes.
    func stop() async {
        guard !isStopped else { return }
        isStopped = true
        commands.finish()
        reports.finish()
        loop?.cancel()
        for key in running.keys { end(key, silently: true, grace: .zero) }
        for run in runs.values { await run.value }
        await closeAPI()
        reservation = nil
        PortBlock.release(ports)
        if !configuration.keepsSandboxes {
            let sandboxes = sandboxes
            await BlockingWork.run { sandboxes.remove() }
        }
    }

    // MARK: Commands

    private func perform(_ command: AgentCommand) {
        guard !isStopped else { return }
        switch command {
        case .launch(let launch):
            let key = TaskKey(framework: launch.frameworkID, task: launch.taskID)
            running[key] = Running(launch: launch)
            runs[key] = Task { await run(key, launch) }
        case .kill(let kill): self.kill(TaskKey(framework: kill.frameworkID, task: kill.taskID), kill)
        case .shutdownFramework(let framework):
            for key in running.keys where key.framework == framework {
                end(key, silently: true, grace: configuration.killGracePeriod)
            }
        case .shutdownExecutor(let framework, let executor):
            for (key, task) in running where key.framework == framework && task.launch.executorID == executor {
                end(key, silently: false, grace: configuration.killGracePeriod)
            }
        case .message:
            logger.debug("dropped a message, because processes are not executors", metadata: ["agent": "\(id)"])
        }
    }

    private func kill(_ key: TaskKey, _ kill: TaskKill) {
        guard let task = running[key], !task.isKilled else { return }
        running[key]?.kill = kill
        if task.process != nil, kill.sendsKilling { send(key, executorReport(key, .killing, reason: kill.reason)) }
        end(key, silently: false, grace: kill.gracePeriod ?? configuration.killGracePeriod)
    }

    /// Sends SIGTERM now, and SIGKILL after `grace` by the master's clock.
    private func end(_ key: TaskKey, silently: Bool, grace: Duration) {
        guard let task = running[key] else { return }
        running[key]?.isKilled = true
        if silently { running[key]?.isSilent = true }
        guard let process = task.process else { return }
        guard grace > .zero else {
            process.send(signal: SIGKILL)
            return
        }
        process.send(signal: SIGTERM)
        process.send(signal: SIGCONT)
        task.forceTimer?.cancel()
        running[key]?.forceTimer = clock.schedule(at: clock.now + grace) { process.send(signal: SIGKILL) }
    }

    // MARK: Running tasks

    private func run(_ key: TaskKey, _ launch: TaskLaunch) async {
        await start(key, launch)
        running[key]?.forceTimer?.cancel()
        running[key]?.healthTimer?.cancel()
        running[key] = nil
        runs[key] = nil
    }

    private func start(_ key: TaskKey, _ launch: TaskLaunch) async {
        let preamble =
            configuration.writesExecutorLog
            ? ExecutorLog.preamble(of: launch, version: version, process: getpid(), at: clock.now) : ""
        do {
            let sandboxes = sandboxes
            try await BlockingWork.run { try sandboxes.make(for: launch, preamble: preamble) }
        } catch {
            send(key, Self.launchFailure("Failed to launch container: Failed to create the sandbox: \(error)"))
            return
        }
        if running[key]?.isKilled == true {
            send(key, .killedDuringLaunch)
            return
        }
        switch TaskCommandLine.make(for: launch, images: configuration.images) {
        case .launchFailure(let message): send(key, Self.launchFailure(message))
        case .containerFailure(let message):
            send(key, executorReport(key, .starting))
            send(key, executorReport(key, .failed, message: message))
        case .executorFailure(let message):
            send(key, executorReport(key, .starting))
            send(key, TaskReport(.failed, message: message, reason: .executorTerminated, source: .agent))
        case .dropped(let message):
            send(key, TaskReport(.dropped, message: message, reason: .executorTerminated, source: .agent))
        case .run(let arguments, let isContainer):
            running[key]?.isContainer = isContainer
            send(key, executorReport(key, .starting))
            await runProcess(key, launch, arguments, isContainer: isContainer)
        }
    }

    private static func launchFailure(_ message: String) -> TaskReport {
        TaskReport(.failed, message: message, reason: .containerLaunchFailed, source: .agent)
    }

    private func runProcess(_ key: TaskKey, _ launch: TaskLaunch, _ arguments: [String], isContainer: Bool) async {
        // Docker reports a port in use by exit status 125.
        if isContainer, let taken = await takenPort(launch) {
            logger.info("a container's port is in use", metadata: ["task": "\(key.task)", "port": "\(taken)"])
            await note(
                "docker: Error response from daemon: driver failed programming external connectivity: Bind for "
                    + "\(configuration.ip):\(taken) failed: port is already allocated.", launch)
            send(key, executorReport(key, .failed, message: "Container exited with status 125"))
            return
        }
        if running[key]?.isKilled == true {
            reportEnd(key, .signalled(SIGTERM), isContainer: isContainer)
            return
        }
        let process: ManagedProcess
        do {
            process = try await ManagedProcess.start(specification(launch, arguments))
        } catch {
            await note("\(arguments[0]): \(error)", launch)
            reportEnd(key, .exited(127), isContainer: isContainer)
            return
        }
        running[key]?.process = process
        // A kill may have arrived while the process was starting.
        if running[key]?.isKilled == true {
            let grace = isStopped ? .zero : configuration.killGracePeriod
            end(key, silently: running[key]?.isSilent == true, grace: grace)
        }
        var started = executorReport(key, .running)
        if isContainer { started.data = DockerInspection.text(of: launch, process: process.processIdentifier) }
        send(key, started)
        startHealthChecks(key, launch)
        let status = await process.waitForExit()
        await process.endFamily()
        running[key]?.healthTimer?.cancel()
        if configuration.writesExecutorLog, !isStopped {
            await note(ExecutorLog.end(process: getpid(), at: clock.now), launch)
        }
        reportEnd(key, status, isContainer: isContainer)
    }

    /// Adds a line to a task's `stderr`.
    private func note(_ line: String, _ launch: TaskLaunch) async {
        let path = "\(sandboxes.directory(of: launch))/stderr"
        let text = line.hasSuffix("\n") ? line : line + "\n"
        _ = try? await BlockingWork.run { try SandboxFile.append(text, to: path) }
    }

    private func takenPort(_ launch: TaskLaunch) async -> Int? {
        let (ports, ip) = (launch.portMappings.map(\.host), configuration.ip)
        return await BlockingWork.run { ports.first { !PortBlock.isFree($0, ip: ip) } }
    }

    private func specification(_ launch: TaskLaunch, _ arguments: [String]) -> ProcessSpecification {
        let sandbox = sandboxes.directory(of: launch)
        return ProcessSpecification(
            executable: arguments[0], arguments: Array(arguments.dropFirst()),
            environment: TaskCommandLine.environment(of: launch, sandbox: sandbox, base: configuration.environment),
            workingDirectory: sandbox, standardOutput: .file("\(sandbox)/stdout"),
            standardError: .file("\(sandbox)/stderr"), family: ProcessFamily())
    }

    private func reportEnd(_ key: TaskKey, _ status: ExitStatus, isContainer: Bool) {
        guard let task = running[key] else { return }
        let killed = task.kill?.endState ?? .killed
        let state: Mesos.TaskState = task.isKilled ? killed : status.isSuccess ? .finished : .failed
        var report = executorReport(
            key, state, message: TaskCommandLine.message(status, isContainer: isContainer), reason: task.kill?.reason)
        if task.killedAsUnhealthy { report.healthy = false }
        send(key, report)
    }

    private func executorReport(
        _ key: TaskKey, _ state: Mesos.TaskState, message: String? = nil, reason: Mesos.TaskStatus.Reason? = nil
    ) -> TaskReport {
        let task = running[key]
        let process = task?.isContainer == true ? nil : task?.process.map { UInt32($0.processIdentifier) }
        return TaskReport(state, message: message, reason: reason, executorProcess: process)
    }

    private func send(_ key: TaskKey, _ report: TaskReport) {
        guard !isStopped, running[key]?.isSilent != true else { return }
        reports.yield(.report(report, framework: key.framework, task: key.task))
    }

    // MARK: Health checks

    private func startHealthChecks(_ key: TaskKey, _ launch: TaskLaunch) {
        guard let check = launch.task.healthCheck else { return }
        let ports = Dictionary(launch.portMappings.map { ($0.container, $0.host) }) { first, _ in first }
        let probe = HealthProbe.make(check, host: configuration.ip, ports: ports) { command in
            let arguments = ["/bin/sh", "-c", command.value ?? "false"]
            return specification(launch, command.shell ?? true ? arguments : [command.value ?? ""] + command.arguments)
        }
        guard let probe else { return }
        let monitor = HealthMonitor(check, start: clock.now)
        running[key]?.health = monitor
        scheduleCheck(key, probe, after: monitor.delay)
    }

    private func scheduleCheck(_ key: TaskKey, _ probe: HealthProbe, after delay: Duration) {
        guard let task = running[key], !task.isKilled, !isStopped else { return }
        running[key]?.healthTimer = clock.schedule(at: clock.now + delay) { [weak self] in
            await self?.check(key, probe)
        }
    }

    private func check(_ key: TaskKey, _ probe: HealthProbe) async {
        guard let monitor = running[key]?.health else { return }
        let isHealthy = await probe.run(timeout: monitor.timeout)
        guard let task = running[key], !task.isKilled, task.process?.exitStatus == nil else { return }
        switch running[key]?.health?.take(success: isHealthy, at: clock.now) {
        case .nothing, nil: break
        case .report(let healthy): reportHealth(key, healthy)
        case .kill:
            reportHealth(key, false)
            running[key]?.killedAsUnhealthy = true
            let grace = task.launch.task.killPolicy?.gracePeriod.map { Duration.nanoseconds($0.nanoseconds) }
            end(key, silently: false, grace: grace ?? configuration.killGracePeriod)
        }
        scheduleCheck(key, probe, after: monitor.interval)
    }

    private func reportHealth(_ key: TaskKey, _ healthy: Bool) {
        var report = executorReport(key, .running)
        report.reason = .taskHealthCheckStatusUpdated
        report.healthy = healthy
        send(key, report)
    }

    // MARK: Inspection

    var now: Instant { clock.now }

    /// The running tasks and their processes, for GET_CONTAINERS.
    func containers() -> [(launch: TaskLaunch, process: Int32?)] {
        running.values.map { ($0.launch, $0.process?.processIdentifier) }.sorted {
            $0.launch.taskID < $1.launch.taskID
        }
    }
}
