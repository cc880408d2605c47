import ActivationLogs
import ArgumentParser
import ContainerSPI
import EmbeddedMesos
import Glibc
import Invoker
import LocalContainers
import Logging
import MachineSupport
import MesosContainers
import MesosScheduler
import ProcessControl
import UnixSignals
import ZooKeeperCoordination

/// The services that run actions, with the implementations that the configuration chooses.
struct Services {
    let configuration: WhiskConfiguration
    let factory: any ContainerFactory
    let logStore: any LogStore
    let logger: Logger

    /// Returns the implementations that a configuration can choose. The logger is that of the leader detection.
    static func registry(logger: Logger) -> SPIRegistry {
        var registry = SPIRegistry()
        registry.registerMesos(masterDetectors: masterDetectors(logger: logger))
        registry.registerLocalContainers()
        registry.registerActivationLogs()
        registry.programSettings.insert(ScaleSettings.self)
        return registry
    }

    /// The problems with the masters that this command has told.
    private static let problems = Problems()

    /// Returns the leader detection through ZooKeeper. If the logger is silent, its problems are told without a log.
    static func masterDetectors(logger: Logger) -> MasterDetectors {
        let isSilent = logger.logLevel > .notice
        var detectors = MasterDetectors()
        detectors.registerZooKeeper(
            logger: isSilent
                ? Logger(label: "detection") { _ in ProblemLogHandler(problems: problems) } : logger)
        return detectors
    }

    init(_ configuration: WhiskConfiguration, logger: Logger) async throws {
        self.configuration = configuration
        self.logger = logger
        let registry = Self.registry(logger: logger)
        logStore = try await registry.makeLogStore(LogStoreContext(configuration: configuration, logger: logger))
        factory = try await registry.makeContainerFactory(
            ContainerFactoryContext(
                configuration: configuration, instanceName: "whisk-mesos",
                containerParameters: logStore.containerParameters,
                logger: logger))
    }

    var isOnMesos: Bool { factory is MesosContainerFactory }

    var runner: ActivationRunner {
        ActivationRunner(
            factory: factory, logStore: logStore, configuration: configuration, instanceName: "whisk-mesos",
            logger: logger)
    }

    /// Starts the factory, runs `body`, and cleans up even after an error.
    func withStartedFactory<R: Sendable>(_ body: () async throws -> R) async throws -> R {
        let watch = tellSubscriptionProblems()
        defer { watch?.cancel() }
        do {
            try await factory.start()
            let result = try await body()
            await factory.cleanup()
            return result
        } catch {
            await factory.cleanup()
            throw error
        }
    }

    /// Tells at once why there is no subscription yet, instead of only at the end of its time limit. A log has it anyway.
    private func tellSubscriptionProblems() -> Task<Void, Never>? {
        guard let mesos = factory as? MesosContainerFactory, logger.logLevel > .notice else { return nil }
        let notices = mesos.scheduler.notices()
        return Task {
            for await notice in notices {
                if let text = NoticeMessages.subscriptionProblem(notice) { Self.problems.show(text) }
            }
        }
    }
}

extension ActivationStep {
    var line: String {
        switch self {
        case .containerCreated(let container, let took):
            let place = (container as? MesosContainer).map { " on agent \($0.task.agentID)" } ?? ""
            return "  container \(container.id)\(place) at \(container.address): \(Terminal.format(took))"
        case .initialized(let took): return "  initialized: \(Terminal.format(took))"
        case .ran(let took, let response): return "  ran (\(response.statusCode.text)): \(Terminal.format(took))"
        case .logsCollected(let lines, let took):
            return "  logs (\(lines) line\(lines == 1 ? "" : "s")): \(Terminal.format(took))"
        case .containerDestroyed(let took): return "  container destroyed: \(Terminal.format(took))"
        case .problem(let text): return "  problem: \(text)"
        }
    }
}

extension EmbeddedAgentConfiguration {
    /// Agents of a development master, which run OpenWhisk's runtime images as local processes.
    ///
    /// - Parameter runtimePath: the path of the action runtime; `nil`: it is searched.
    static func development(
        _ count: Int, cpus: Double = 4, memory: Double = 8192, runtimePath: String?
    ) -> [EmbeddedAgentConfiguration] {
        (0..<count).map { index in
            .process(
                .development(index: index, cpus: cpus, memory: memory) { image, port, _ in
                    try RuntimeImages.standard.commandLine(forImage: image, port: port, runtimePath: runtimePath)
                })
        }
    }
}

extension UnixSignalsSequence {
    /// The signals that end a program: SIGINT, SIGTERM and SIGHUP, which is sent when its terminal is closed. A program started
    /// with `nohup` goes on ignoring SIGHUP.
    static func ending() async -> UnixSignalsSequence {
        Signals.isIgnored(SIGHUP)
            ? await UnixSignalsSequence(trapping: .sigint, .sigterm)
            : await UnixSignalsSequence(trapping: .sigint, .sigterm, .sighup)
    }
}

/// Runs `body` and cancels it on SIGINT, SIGTERM or SIGHUP, so that a command cleans up before it ends. A second signal ends the program
/// at once.
///
/// - Throws: the error of `body`; after a signal, `ExitCode` with 128 plus the signal's number, as in shells; otherwise
///   `Terminal.OutputError` if output could not be written, which cancels `body` too.
func cancellingOnSignals<R: Sendable>(_ body: @Sendable @escaping () async throws -> R) async throws -> R {
    let signals = await UnixSignalsSequence.ending()
    let received = Lock<Int32?>(nil)
    let work = Task { try await body() }
    let watch = Task {
        for await signal in signals {
            let isFirst = received.withLock { received in
                defer { received = signal.rawValue }
                return received == nil
            }
            guard isFirst else { exit(128 + signal.rawValue) }
            Terminal.error("Interrupted; cleaning up.")
            work.cancel()
        }
    }
    let output = Task { for await _ in Terminal.outputFailures() { work.cancel() } }
    let result = await work.result
    watch.cancel()
    output.cancel()
    if let signal = received.withLock({ $0 }) { throw ExitCode(128 + signal) }
    try Terminal.checkOutput()
    return try result.get()
}
