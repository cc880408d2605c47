import ContainerSPI
import ContainerSupport
import CurlHTTP
import FoundationEssentials
import Glibc
import Logging
import MachineSupport
import ProcessControl

/// Creates action containers that are local processes, for machines with nothing installed but the interpreters.
///
/// A container is a `whisk-action-runtime` that listens on a port of 127.0.0.1 and has its own process group and private
/// directory. Its processes end with it, also those in sessions of their own; if this program is killed, the next factory ends
/// them. The image is not pulled: its name determines the language of the action, see ``RuntimeImages``. There is no
/// isolation: actions run as this user and can access the machine. The memory limit of a request is not enforced, because
/// limits of processes count address space, of which interpreters reserve far more than they use.
public actor ProcessContainerFactory: ContainerFactory {
    private enum State {
        case idle
        case started(runtime: String, OwnedDirectory)
        case stopped
    }

    private let settings: ProcessContainerSettings
    private let client: HTTPClient
    private let logger: Logger
    private var state = State.idle
    private var processes: [Int: ManagedProcess] = [:]
    private var lastNumber = 0

    /// Creates a factory with settings.
    public init(settings: ProcessContainerSettings, logger: Logger) {
        self.settings = settings
        self.logger = logger
        client = HTTPClient()
    }

    /// Creates a factory with the settings of a configuration and the language of each image.
    public init(context: ContainerFactoryContext, images: RuntimeImages = .standard) {
        self.init(settings: ProcessContainerSettings(context: context, images: images), logger: context.logger)
    }

    /// Searches the runtime, and removes the processes and directories that factories of ended programs left behind.
    ///
    /// - Throws: `ContainerError` with code `invalidConfiguration` and the places where the runtime was searched.
    public func start() async throws { _ = try prepare() }

    /// Starts a container. Tries a second time if another process takes the port of the first.
    ///
    /// - Throws: `ContainerError` with code `startFailed`, `launchTimedOut`, `cancelled`, `shuttingDown`, or
    ///   `invalidConfiguration` if the language of the image is unknown.
    public func createContainer(_ request: ContainerRequest) async throws -> any Container {
        do throws(ContainerError) {
            return try await launch(request, isRepeated: false)
        } catch {
            guard error.underlying is PortUnavailable else { throw error }
            return try await launch(request, isRepeated: true)
        }
    }

    /// Ends all containers. The factory creates no containers afterwards.
    public func cleanup() async {
        let previous = state
        state = .stopped
        let grace = settings.terminationGrace
        await withTaskGroup { group in
            for process in processes.values {
                group.addTask { _ = await process.terminate(grace: grace) }
            }
        }
        processes = [:]
        if case .started(_, let directory) = previous { directory.remove() }
        await client.shutdown()
    }

    // MARK: One container

    private func prepare() throws(ContainerError) -> (runtime: String, directory: OwnedDirectory) {
        switch state {
        case .started(let runtime, let directory): return (runtime, directory)
        case .stopped: throw Self.shuttingDown()
        case .idle:
            let runtime = try RuntimeExecutable.locate(
                configuredPath: settings.runtimePath, environment: settings.environment)
            let orphans = ProcessFamily.endOrphans()
            if orphans > 0 {
                logger.info(
                    "ended processes of containers that an earlier run left behind", metadata: ["count": "\(orphans)"])
            }
            let directory: OwnedDirectory
            do throws(ProcessError) {
                directory = try OwnedDirectory(prefix: "whisk-containers-", in: settings.directory)
            } catch {
                throw ContainerError(.startFailed, "\(error) (TMPDIR), which containers need", underlying: error)
            }
            state = .started(runtime: runtime, directory)
            return (runtime, directory)
        }
    }

    private func launch(_ request: ContainerRequest, isRepeated: Bool) async throws(ContainerError) -> ProcessContainer
    {
        let (runtime, parent) = try prepare()
        lastNumber += 1
        let number = lastNumber
        let name = "\(number)-\(request.name.readableName(limit: 60, alsoAllowing: "-_"))"
        let directory = "\(parent.path)/\(name)"
        guard mkdir(directory, 0o700) == 0 else {
            throw ContainerError(.startFailed, "cannot create the directory \(directory): \(Files.lastError)")
        }
        do throws(ContainerError) {
            return try await launch(request, number: number, runtime: runtime, directory: directory)
        } catch {
            await remove(number, directory)
            logger.warning("cannot start a container", metadata: request.metadata(["error": "\(error)"]))
            throw error
        }
    }

    private func launch(
        _ request: ContainerRequest, number: Int, runtime: String, directory: String
    ) async throws(ContainerError) -> ProcessContainer {
        let readyFile = directory + "/port"
        // The system chooses the port, so that no other process can take it before the runtime listens.
        var specification = try settings.images.process(
            forImage: "\(request.image)", port: 0, runtime: runtime, readyFile: readyFile)
        specification.arguments += ["--payload-limit", "\(settings.runtimePayloadLimit)"]
        specification.environment = settings.containerEnvironment(directory: directory)
        specification.family = ProcessFamily()
        specification.workingDirectory = directory
        specification.standardOutput = .file(directory + "/stdout")
        specification.standardError = .file(directory + "/stderr")

        let process: ManagedProcess
        let logs: [LogLine.Stream: GrowingFile]
        do {
            logs = [
                .stdout: try GrowingFile(path: directory + "/stdout"),
                .stderr: try GrowingFile(path: directory + "/stderr"),
            ]
            process = try await ManagedProcess.start(specification)
        } catch {
            throw ContainerError(.startFailed, "the process of a container cannot be started", underlying: error)
        }
        processes[number] = process
        // If the factory was stopped in the meantime, cleanup() did not end this process.
        if case .stopped = state { throw Self.shuttingDown() }
        let port = try await waitUntilReady(process, readyFile: readyFile, directory: directory)
        if case .stopped = state { throw Self.shuttingDown() }
        logger.debug(
            "started a container",
            metadata: request.metadata(["port": "\(port)", "process": "\(process.processIdentifier)"]))
        return ProcessContainer(
            id: "process-\(number)-\(process.processIdentifier)",
            address: ContainerAddress(host: "127.0.0.1", port: port), process: process,
            terminationGrace: settings.terminationGrace, client: client, limits: settings.limits, logs: logs,
            logger: logger,
            onRemoval: { [weak self] in await self?.remove(number, directory) })
    }

    private func waitUntilReady(
        _ process: ManagedProcess, readyFile: String, directory: String
    ) async throws(ContainerError) -> Int {
        let deadline = ContinuousClock.now + settings.startTimeout
        while true {
            if let text = try? String(contentsOfFile: readyFile, encoding: .utf8), text.last == "\n",
                let port = Int(text.dropLast())
            {
                return port
            }
            if let status = process.exitStatus {
                if case .stopped = state { throw Self.shuttingDown() }
                throw ContainerError(
                    .startFailed, "the action runtime ended with \(status); \(Self.end(of: directory + "/stderr"))",
                    underlying: status == .exited(LoopbackPort.unavailableExitCode) ? PortUnavailable() : nil)
            }
            guard ContinuousClock.now < deadline else {
                throw ContainerError(
                    .launchTimedOut,
                    "the action runtime did not listen within \(settings.startTimeout.text); "
                        + Self.end(of: directory + "/stderr"))
            }
            do {
                try await Task.sleep(for: .milliseconds(5))
            } catch {
                throw ContainerError(.cancelled, "the creation of a container was cancelled")
            }
        }
    }

    /// Ends the process of a container and removes its directory. May be called twice.
    private func remove(_ number: Int, _ directory: String) async {
        if let process = processes.removeValue(forKey: number) {
            await process.terminate(grace: settings.terminationGrace)
        }
        try? FileManager.default.removeItem(atPath: directory)
    }

    private static func shuttingDown() -> ContainerError {
        ContainerError(.shuttingDown, "the factory of local processes has been stopped")
    }

    private static func end(of file: String) -> String {
        let text = (try? String(contentsOfFile: file, encoding: .utf8)) ?? ""
        return text.isEmpty ? "it wrote nothing to stderr" : "it wrote to stderr: \(text.suffix(1_000))"
    }
}

/// Another process used the port of the runtime.
private struct PortUnavailable: Error, CustomStringConvertible {
    var description: String { "no port of 127.0.0.1 was available" }
}
