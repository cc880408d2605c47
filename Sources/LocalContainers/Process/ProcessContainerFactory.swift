import ContainerSupport
import ContainerSPI
import CurlHTTP
import FoundationEssentials
import Glibc
import Logging
import ProcessControl

/// Makes action containers that are local processes, for machines with nothing installed but the interpreters.
///
/// A container is one `whisk-action-runtime` on a port of 127.0.0.1, in a process group and a private directory of its
/// own. The image is not pulled: its name only says which language it stands for, see ``RuntimeImages``. There is no
/// isolation: actions run as this user and see the machine. The memory of a request is not enforced either, since a
/// process limit would count address space, which interpreters reserve far more of than they use.
public actor ProcessContainerFactory: ContainerFactory {
    private enum State {
        case idle
        case started(runtime: String, ContainerDirectories)
        case stopped
    }

    private let settings: ProcessContainerSettings
    private let client: HTTPClient
    private let logger: Logger
    private var state = State.idle
    private var processes: [Int: ManagedProcess] = [:]
    private var lastNumber = 0

    public init(settings: ProcessContainerSettings, logger: Logger) {
        self.settings = settings
        self.logger = logger
        client = HTTPClient()
    }

    /// A factory as the configuration says; ``SPIRegistry/registerLocalContainers(images:)`` makes it known there.
    public init(context: ContainerFactoryContext, images: RuntimeImages = .standard) {
        self.init(settings: ProcessContainerSettings(context: context, images: images), logger: context.logger)
    }

    /// Finds the runtime, and removes the directories that factories of dead processes left behind.
    ///
    /// - Throws: a ``ContainerError`` that names the places where the runtime was searched.
    public func start() async throws {
        _ = try prepare()
    }

    public func createContainer(_ request: ContainerRequest) async throws -> any Container {
        do throws(ContainerError) {
            return try await launch(request, isRepeated: false)
        } catch {
            guard error.isPortUnavailable else { throw error }
            return try await launch(request, isRepeated: true)
        }
    }

    /// Ends all containers; afterwards this factory makes no more.
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
        if case .started(_, let directories) = previous { directories.remove() }
        await client.shutdown()
    }

    // MARK: One container

    private func prepare() throws(ContainerError) -> (runtime: String, directories: ContainerDirectories) {
        switch state {
        case .started(let runtime, let directories): return (runtime, directories)
        case .stopped: throw Self.shuttingDown()
        case .idle:
            let runtime = try RuntimeExecutable.locate(
                configuredPath: settings.runtimePath, environment: settings.environment)
            ContainerDirectories.removeStale(in: settings.directory)
            let directories = try ContainerDirectories(in: settings.directory)
            state = .started(runtime: runtime, directories)
            return (runtime, directories)
        }
    }

    private func launch(_ request: ContainerRequest, isRepeated: Bool) async throws(ContainerError) -> ProcessContainer
    {
        let (runtime, directories) = try prepare()
        lastNumber += 1
        let number = lastNumber
        let directory = try directories.make(Self.directoryName(number, request.name))
        do throws(ContainerError) {
            return try await launch(request, number: number, runtime: runtime, directory: directory)
        } catch {
            await remove(number, directory)
            logger.warning(
                "A container could not be started",
                metadata: [
                    "transaction": "\(request.transaction)", "image": "\(request.image)", "error": "\(error)",
                ])
            throw error
        }
    }

    private func launch(
        _ request: ContainerRequest,
        number: Int,
        runtime: String,
        directory: String
    ) async throws(ContainerError) -> ProcessContainer {
        let readyFile = directory + "/port"
        // The system chooses the port, so that no other process can take it before the runtime listens.
        var specification = try settings.images.process(
            forImage: "\(request.image)", port: 0, runtime: runtime, readyFile: readyFile)
        specification.arguments += ["--payload-limit", "\(settings.runtimePayloadLimit)"]
        specification.environment = settings.containerEnvironment(directory: directory)
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
            throw ContainerError(.startFailed, "The process of a container cannot be started.", underlying: error)
        }
        processes[number] = process
        // The factory may have been stopped meanwhile, and then did not see this process.
        if case .stopped = state { throw Self.shuttingDown() }
        let port = try await waitUntilReady(process, readyFile: readyFile, directory: directory)
        if case .stopped = state { throw Self.shuttingDown() }
        logger.debug(
            "A container was started",
            metadata: [
                "transaction": "\(request.transaction)", "image": "\(request.image)", "port": "\(port)",
                "process": "\(process.processIdentifier)",
            ])
        return ProcessContainer(
            id: "process-\(number)-\(process.processIdentifier)",
            address: ContainerAddress(host: "127.0.0.1", port: port),
            process: process,
            terminationGrace: settings.terminationGrace,
            client: client,
            limits: settings.limits,
            logs: logs,
            removed: { [weak self] in
                await self?.remove(number, directory)
            }
        )
    }

    private func waitUntilReady(
        _ process: ManagedProcess,
        readyFile: String,
        directory: String
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
                throw ContainerError.ended(status, output: Self.end(of: directory + "/stderr"))
            }
            guard ContinuousClock.now < deadline else {
                throw ContainerError(
                    .launchTimedOut,
                    "The action runtime did not listen within \(settings.startTimeout). "
                        + Self.end(of: directory + "/stderr"))
            }
            do {
                try await Task.sleep(for: .milliseconds(5))
            } catch {
                throw ContainerError(.cancelled, "The creation of a container was cancelled.")
            }
        }
    }

    /// Ends what is left of a container. Safe to call twice.
    private func remove(_ number: Int, _ directory: String) async {
        if let process = processes.removeValue(forKey: number) {
            await process.terminate(grace: settings.terminationGrace)
        }
        ContainerDirectories.remove(directory)
    }

    /// A number, and what a file name may contain of the container's name, so that people find their way.
    private static func directoryName(_ number: Int, _ name: String) -> String {
        let readable = name.unicodeScalars.prefix(60).map { scalar -> Character in
            let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
            return isPlain || scalar == "-" || scalar == "_" ? Character(scalar) : "_"
        }
        return "\(number)-\(String(readable))"
    }

    private static func shuttingDown() -> ContainerError {
        ContainerError(.shuttingDown, "The factory of local processes has been stopped.")
    }

    private static func end(of file: String) -> String {
        let text = (try? String(contentsOfFile: file, encoding: .utf8)) ?? ""
        return text.isEmpty ? "It wrote nothing to stderr." : "It wrote to stderr: \(text.suffix(1_000))"
    }
}

extension ContainerError {
    /// The runtime ended before it listened.
    fileprivate static func ended(_ status: ProcessControl.ExitStatus, output: String) -> ContainerError {
        let failure = ContainerError(.startFailed, "The action runtime ended with \(status). \(output)")
        guard status == .exited(LoopbackPort.unavailableExitCode) else { return failure }
        return ContainerError(.startFailed, failure.message, underlying: PortUnavailable())
    }

    fileprivate var isPortUnavailable: Bool { underlying is PortUnavailable }
}

/// The runtime could not get a port.
private struct PortUnavailable: Error, CustomStringConvertible {
    var description: String { "no port of 127.0.0.1 was available" }
}
