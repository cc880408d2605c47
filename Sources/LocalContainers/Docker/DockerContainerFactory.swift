import ContainerSupport
import ContainerSPI
import CurlHTTP
import Logging
import ProcessControl

/// Makes action containers with a Docker Engine.
///
/// ```swift
/// let factory = try DockerContainerFactory(context: context)
/// try await factory.start()
/// let container = try await factory.createContainer(request)
/// ```
///
/// An action container is reached at its own address in Docker's network, port 8080. On a host network it gets a free
/// port of this machine in the variables `PORT` and `PORT0`, which the runtime must obey: containers of a host network
/// would otherwise all want the same port. Containers of an engine on another machine, or without root privileges, have
/// addresses that cannot be reached from here; their port 8080 is published.
public actor DockerContainerFactory: ContainerFactory {
    private let settings: DockerContainerSettings
    private let logPatience: LogPatience
    private let template: DockerContainerTemplate
    private let client: HTTPClient
    private let logger: Logger
    private var ready: Ready?
    private var isStopped = false
    private var creations: [Int: Task<DockerContainer, any Error>] = [:]
    private var lastNumber = 0

    /// What is known once the engine has answered.
    private struct Ready {
        var engine: DockerEngine
        var pulls: DockerImagePulls
        var publishesPorts: Bool
    }

    /// - Throws: ``ContainerError`` `.invalidConfiguration` for parameters of containers that are not known.
    public init(settings: DockerContainerSettings, logger: Logger) throws(ContainerError) {
        try self.init(settings: settings, logPatience: .usual, logger: logger)
    }

    init(settings: DockerContainerSettings, logPatience: LogPatience, logger: Logger) throws(ContainerError) {
        self.settings = settings
        self.logPatience = logPatience
        self.logger = logger
        template = try DockerContainerTemplate(settings: settings, owner: .current)
        var configuration = HTTPClientConfiguration()
        if let tls = settings.endpoint.tls { configuration.tls = tls }
        client = HTTPClient(configuration: configuration)
    }

    /// A factory as the configuration says; ``SPIRegistry/registerLocalContainers(images:)`` makes it known there.
    public init(
        context: ContainerFactoryContext, environment: [String: String] = ProcessSpecification.inheritedEnvironment
    ) throws(ContainerError) {
        try self.init(
            settings: try DockerContainerSettings(context: context, environment: environment), logger: context.logger)
    }

    /// Checks that the engine answers, and removes the containers that an earlier run of this instance left behind.
    ///
    /// - Throws: ``ContainerError`` that names the engine's address and says what to look at.
    public func start() async throws {
        if isStopped { throw Self.shuttingDown() }
        let engine = try await prepare().engine
        try await removeContainers(engine)
    }

    /// Pulls the image if that is necessary, and starts a container.
    ///
    /// A user's image whose tag may stand for another image by now (no tag, or `latest`) is always pulled; when that
    /// fails, an older local one will do. Other images are pulled when the engine does not have them.
    ///
    /// - Throws: ``ContainerError`` `.imagePullFailed`, `.startFailed`, `.cancelled`, `.shuttingDown`, or `.other` when
    ///   the engine cannot be reached.
    public func createContainer(_ request: ContainerRequest) async throws -> any Container {
        if isStopped { throw Self.shuttingDown() }
        lastNumber += 1
        let number = lastNumber
        // A task of its own, so that cleanup() can end it and wait until nothing is left of it.
        let task = Task { try await self.launch(request) }
        creations[number] = task
        defer { creations[number] = nil }
        do {
            return try await withTaskCancellationHandler {
                try await task.value
            } onCancel: {
                task.cancel()
            }
        } catch {
            logger.warning(
                "A container could not be created",
                metadata: [
                    "transaction": "\(request.transaction)", "image": "\(request.image)", "error": "\(error)",
                ])
            throw error
        }
    }

    /// Ends creations under way and removes all containers of this instance; afterwards this factory makes no more.
    public func cleanup() async {
        isStopped = true
        for creation in creations.values { creation.cancel() }
        for creation in creations.values { _ = await creation.result }
        do {
            try await uncancelled { try await self.removeContainers(self.prepare().engine) }
        } catch {
            logger.warning("The containers of this instance could not be removed", metadata: ["error": "\(error)"])
        }
    }

    // MARK: The engine

    private func prepare() async throws(ContainerError) -> Ready {
        if let ready { return ready }
        var engine = DockerEngine(client: client, endpoint: settings.endpoint)
        do throws(DockerError) {
            let version = try await engine.negotiate(timeout: settings.timeouts.call)
            let isRootless = try await engine.isRootless(timeout: settings.timeouts.call)
            // Somebody else may have asked at the same time, and been faster.
            if let ready { return ready }
            let pulls = DockerImagePulls { [engine, timeout = settings.timeouts.pull] image in
                try await engine.pull(image, timeout: timeout)
            }
            let ready = Ready(
                engine: engine, pulls: pulls,
                publishesPorts: settings.publishesPorts ?? (isRootless || !settings.endpoint.isLocal))
            self.ready = ready
            logger.debug(
                "The Docker Engine answers",
                metadata: [
                    "engine": "\(settings.endpoint)", "version": "\(version)",
                    "api": "\(engine.version.map(String.init(describing:)) ?? "")",
                ])
            return ready
        } catch {
            throw error.containerError(.other, "Docker containers cannot be made", endpoint: settings.endpoint)
        }
    }

    /// Removes the containers of this instance, except those of another process with its name that runs.
    private func removeContainers(_ engine: DockerEngine) async throws(ContainerError) {
        let timeouts = settings.timeouts
        do throws(DockerError) {
            let found = try await engine.containers(
                label: DockerContainerTemplate.invokerLabel, value: settings.instanceName, timeout: timeouts.call)
            let removable = found.filter { _, labels in
                let owner = labels[DockerContainerTemplate.ownerLabel].flatMap { DockerOwner($0) }
                return owner?.isAnotherLiveProcess != true
            }
            let failures = await withTaskGroup(of: DockerError?.self) { group in
                for id in removable.keys {
                    group.addTask {
                        do throws(DockerError) {
                            try await engine.remove(id, timeout: timeouts.removal)
                            return nil
                        } catch {
                            return error
                        }
                    }
                }
                return await group.reduce(into: []) { failures, failure in failures += failure.map { [$0] } ?? [] }
            }
            if let failure = failures.first { throw failure }
            if !removable.isEmpty {
                logger.info("Containers were removed", metadata: ["count": "\(removable.count)"])
            }
        } catch {
            throw error.containerError(
                .other, "The containers of the invoker '\(settings.instanceName)' cannot be removed",
                endpoint: settings.endpoint)
        }
    }

    // MARK: One container

    private func launch(_ request: ContainerRequest) async throws -> DockerContainer {
        let ready = try await prepare()
        let engine = ready.engine
        let image = template.image(request)
        try await provide(image, for: request, ready)
        try Self.checkCancellation()
        let access = try access(ready)
        let id = try await create(request, image, access, engine)
        do {
            try Self.checkCancellation()
            let address = try await start(id, image, access, engine)
            if case .publishedPort = access { await client.waitForListener(at: address) }
            try Self.checkCancellation()
            logger.debug(
                "A container was started",
                metadata: [
                    "transaction": "\(request.transaction)", "image": "\(image)", "container": "\(id)",
                    "address": "\(address)",
                ])
            return DockerContainer(
                id: id, address: address, engine: engine, limits: settings.limits, timeouts: settings.timeouts,
                logPatience: logPatience)
        } catch {
            await discard(id, engine)
            throw error
        }
    }

    /// Makes sure that the engine has the image.
    private func provide(
        _ image: DockerImageReference, for request: ContainerRequest, _ ready: Ready
    ) async throws {
        let engine = ready.engine
        let timeout = settings.timeouts.call
        let mustPull = request.userProvidedImage && image.mayMove
        do {
            if !mustPull, try await engine.hasImage(image, timeout: timeout) { return }
            try await ready.pulls.pull(image)
        } catch let error as DockerError {
            if mustPull, error.code != .cancelled, (try? await engine.hasImage(image, timeout: timeout)) == true {
                logger.warning(
                    "An image cannot be pulled; the local one is used",
                    metadata: [
                        "transaction": "\(request.transaction)", "image": "\(image)", "error": "\(error)",
                    ])
                return
            }
            throw error.containerError(
                .imagePullFailed, "The image '\(image)' cannot be pulled", endpoint: settings.endpoint)
        } catch is CancellationError {
            throw Self.cancelled()
        }
    }

    private func access(_ ready: Ready) throws(ContainerError) -> DockerAccess {
        if template.network == .host {
            do {
                return .hostPort(try LoopbackPort.free())
            } catch {
                throw ContainerError(.startFailed, "There is no port for a container.", underlying: error)
            }
        }
        guard ready.publishesPorts else { return .ownAddress }
        // On this machine nobody else needs to reach it.
        return .publishedPort(hostAddress: settings.endpoint.isLocal ? "127.0.0.1" : "")
    }

    /// Creates the container and returns its id. Is not interrupted: of a call that was, nobody knows what it made.
    private func create(
        _ request: ContainerRequest, _ image: DockerImageReference, _ access: DockerAccess, _ engine: DockerEngine
    ) async throws -> String {
        let name = DockerContainerTemplate.name(request, unique: .random(in: .min ... .max))
        let body = template.body(request, access: access)
        let timeout = settings.timeouts.call
        do {
            return try await uncancelled { try await engine.create(name: name, body, timeout: timeout) }
        } catch let error as DockerError {
            // The engine may have made it, and the answer was lost.
            if error.code == .timedOut || error.code == .connection { await discard(name, engine) }
            throw error.containerError(
                .startFailed, "A container of the image '\(image)' cannot be created", endpoint: settings.endpoint)
        }
    }

    private func start(
        _ id: String, _ image: DockerImageReference, _ access: DockerAccess, _ engine: DockerEngine
    ) async throws(ContainerError) -> ContainerAddress {
        let timeout = settings.timeouts.call
        let state: DockerContainerState
        do throws(DockerError) {
            try await engine.start(id, timeout: timeout)
            state = try await engine.inspect(id, timeout: timeout)
        } catch {
            throw error.containerError(
                .startFailed, "A container of the image '\(image)' cannot be started", endpoint: settings.endpoint)
        }
        guard state.isRunning else {
            let output = await engine.lastOutput(id, timeout: timeout)
            throw ContainerError(
                .startFailed,
                "A container of the image '\(image)' ended at once with exit code \(state.exitCode)"
                    + (state.isOutOfMemory ? ", out of memory" : "")
                    + (state.error.isEmpty ? "" : ": \(state.error)")
                    + (output.isEmpty ? "; it wrote nothing." : "; it wrote: \(output)"))
        }
        guard let address = template.address(of: state, access: access) else {
            throw ContainerError(
                .startFailed,
                "A container of the image '\(image)' has no address in the network '\(template.network)' "
                    + "(whisk.container-factory.container-args.network).")
        }
        return address
    }

    /// Removes what is left of a container that could not be made.
    private func discard(_ idOrName: String, _ engine: DockerEngine) async {
        let timeout = settings.timeouts.removal
        do {
            try await uncancelled { try await engine.remove(idOrName, timeout: timeout) }
        } catch {
            logger.warning(
                "A container that could not be started could not be removed either; the next start of this instance will",
                metadata: ["container": "\(idOrName)", "error": "\(error)"])
        }
    }

    private static func checkCancellation() throws(ContainerError) {
        if Task.isCancelled { throw cancelled() }
    }

    private static func cancelled() -> ContainerError {
        ContainerError(.cancelled, "The creation of a container was cancelled.")
    }

    private static func shuttingDown() -> ContainerError {
        ContainerError(.shuttingDown, "The factory of Docker containers has been stopped.")
    }
}
