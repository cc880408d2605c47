import ContainerSPI
import ContainerSupport
import CurlHTTP
import FoundationEssentials
import Logging
import ProcessControl

/// Creates action containers with a Docker Engine.
///
/// ```swift
/// let factory = try DockerContainerFactory(context: context)
/// try await factory.start()
/// let container = try await factory.createContainer(request)
/// ```
///
/// The invoker reaches an action container at port 8080 (``DockerContainerSettings/containerPort``) of its address in Docker's
/// network. If the engine runs on another machine or without root privileges, this port is published, because the addresses
/// cannot be reached from here. On the host network, whose ports all containers share, the runtime must listen on a free port
/// in the variables `PORT` and `PORT0`. OpenWhisk's own runtimes ignore these variables and listen on 8080, so that with
/// `containerPort` one of them can run at a time.
public actor DockerContainerFactory: ContainerFactory {
    private let settings: DockerContainerSettings
    private let logTimeouts: LogTimeouts
    private let template: DockerContainerTemplate
    private let client: HTTPClient
    private let logger: Logger
    private var ready: Ready?
    private var isStopped = false
    private var creations: [Int: Task<DockerContainer, any Error>] = [:]
    private var lastNumber = 0

    private struct Ready {
        var engine: DockerEngine
        var pulls: DockerImagePulls
        var publishesPorts: Bool
    }

    /// Creates a factory with settings.
    ///
    /// - Throws: `ContainerError` with code `invalidConfiguration` for unknown parameters of containers.
    public init(settings: DockerContainerSettings, logger: Logger) throws(ContainerError) {
        try self.init(settings: settings, logTimeouts: LogTimeouts(), logger: logger)
    }

    init(settings: DockerContainerSettings, logTimeouts: LogTimeouts, logger: Logger) throws(ContainerError) {
        self.settings = settings
        self.logTimeouts = logTimeouts
        self.logger = logger
        template = try DockerContainerTemplate(settings: settings, owner: .current)
        var configuration = HTTPClientConfiguration()
        if let tls = settings.endpoint.tls { configuration.tls = tls }
        client = HTTPClient(configuration: configuration)
        if let advice = settings.networkAdvice { logger.log(level: advice.level, "\(advice.text)") }
    }

    /// Creates a factory with the settings of a configuration.
    ///
    /// - Parameter environment: the variables of ``DockerEndpoint/init(environment:)``.
    /// - Throws: `ContainerError` with code `invalidConfiguration`.
    public init(
        context: ContainerFactoryContext, environment: [String: String] = ProcessInfo.processInfo.environment
    ) throws(ContainerError) {
        try self.init(
            settings: try DockerContainerSettings(context: context, environment: environment), logger: context.logger)
    }

    /// Checks that the engine responds, and removes the containers that an earlier run of this instance left behind.
    ///
    /// - Throws: `ContainerError` with the engine's address and the likely cause.
    public func start() async throws {
        if isStopped { throw Self.shuttingDown() }
        let engine = try await prepare().engine
        try await removeContainers(engine)
    }

    /// Pulls the image if necessary and starts a container.
    ///
    /// A user's image without a tag or with the tag `latest` may have changed, so it is always pulled, unless
    /// `whisk.container-factory.pull-latest` is off; if the pull fails, the local image is used. Other images are pulled if the engine does not have them.
    ///
    /// - Throws: `ContainerError` with code `imagePullFailed`, `startFailed`, `commandFailed`, `cancelled` or `shuttingDown`,
    ///   or `other` if the engine cannot be reached.
    public func createContainer(_ request: ContainerRequest) async throws -> any Container {
        if isStopped { throw Self.shuttingDown() }
        lastNumber += 1
        let number = lastNumber
        // A task of its own, so that cleanup() can cancel it and wait for its end.
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
            logger.warning("cannot create a container", metadata: request.metadata(["error": "\(error)"]))
            throw error
        }
    }

    /// Cancels pending creations and removes all containers of this instance. The factory creates no containers afterwards.
    public func cleanup() async {
        isStopped = true
        for creation in creations.values { creation.cancel() }
        for creation in creations.values { _ = await creation.result }
        do {
            try await ignoringCancellation { try await self.removeContainers(self.prepare().engine) }
        } catch {
            logger.warning("cannot remove the containers of this instance", metadata: ["error": "\(error)"])
        }
    }

    // MARK: The engine

    private func prepare() async throws(ContainerError) -> Ready {
        if let ready { return ready }
        var engine = DockerEngine(client: client, endpoint: settings.endpoint)
        do throws(DockerError) {
            let version = try await engine.negotiate(timeout: settings.timeouts.call)
            let isRootless = try await engine.isRootless(timeout: settings.timeouts.call)
            // A concurrent call may have finished first.
            if let ready { return ready }
            let pulls = DockerImagePulls { [engine, timeout = settings.timeouts.pull] image in
                try await engine.pull(image, timeout: timeout)
            }
            let publishesPorts = settings.publishesPorts ?? (isRootless || !settings.endpoint.isLocal)
            let ready = Ready(engine: engine, pulls: pulls, publishesPorts: publishesPorts)
            self.ready = ready
            logger.debug(
                "connected to the Docker Engine",
                metadata: [
                    "engine": "\(settings.endpoint)", "version": "\(version)",
                    "api": "\(engine.version.map(String.init(describing:)) ?? "")",
                ])
            return ready
        } catch {
            throw error.containerError(.other, "Docker containers cannot be created", endpoint: settings.endpoint)
        }
    }

    /// Removes the containers of this instance, except those of another running process with the same instance name.
    private func removeContainers(_ engine: DockerEngine) async throws(ContainerError) {
        let timeouts = settings.timeouts
        do throws(DockerError) {
            let found = try await engine.containers(
                label: DockerContainerTemplate.invokerLabel, value: settings.instanceName, timeout: timeouts.call)
            let removable = found.filter { _, labels in
                let owner = labels[DockerContainerTemplate.ownerLabel].flatMap { DockerOwner($0) }
                return owner?.isAnotherLiveProcess != true
            }
            let failure: DockerError? = await withTaskGroup(of: DockerError?.self) { group in
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
                return await group.reduce(nil) { $0 ?? $1 }
            }
            if let failure { throw failure }
            if !removable.isEmpty { logger.info("removed containers", metadata: ["count": "\(removable.count)"]) }
        } catch {
            throw error.containerError(
                .other, "the containers of the invoker '\(settings.instanceName)' cannot be removed",
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
            if case .publishedPort = access { try await waitForListener(at: address, in: id, image, engine) }
            try Self.checkCancellation()
            logger.debug(
                "started a container",
                metadata: request.metadata(["image": "\(image)", "container": "\(id)", "address": "\(address)"]))
            return DockerContainer(
                id: id, address: address, engine: engine, limits: settings.limits, timeouts: settings.timeouts,
                logTimeouts: logTimeouts, logger: logger)
        } catch {
            await discard(id, engine)
            throw error
        }
    }

    /// Ensures that the engine has the image.
    private func provide(_ image: DockerImageReference, for request: ContainerRequest, _ ready: Ready) async throws {
        let engine = ready.engine
        let timeout = settings.timeouts.call
        let mustPull = request.isUserProvided && settings.containerFactory.pullsLatest && image.mayMove
        do {
            if !mustPull, try await engine.hasImage(image, timeout: timeout) { return }
            try await ready.pulls.pull(image)
        } catch let error as DockerError {
            if mustPull, error.code != .cancelled, (try? await engine.hasImage(image, timeout: timeout)) == true {
                logger.warning(
                    "cannot pull an image, using the local image",
                    metadata: request.metadata(["image": "\(image)", "error": "\(error)"]))
                return
            }
            throw error.containerError(
                .imagePullFailed, "the image '\(image)' cannot be pulled", endpoint: settings.endpoint)
        } catch is CancellationError {
            throw Self.cancelled()
        }
    }

    private func access(_ ready: Ready) throws(ContainerError) -> DockerAccess {
        if template.network == .host {
            if let port = settings.containerPort {
                guard PortReservation(host: "0.0.0.0", port: port) != nil else {
                    throw ContainerError(
                        .startFailed,
                        "port \(port) of the host network (whisk.docker.container-port) is in use; on this network one container "
                            + "can run at a time")
                }
                return .hostPort(port)
            }
            do {
                return .hostPort(try LoopbackPort.free())
            } catch {
                throw ContainerError(.startFailed, "there is no free port for a container", underlying: error)
            }
        }
        guard ready.publishesPorts else { return .ownAddress }
        // Only this machine needs access to a local container.
        return .publishedPort(hostAddress: settings.endpoint.isLocal ? "127.0.0.1" : "")
    }

    /// Creates the container and returns its id. Ignores cancellation, because the result of an interrupted call is unknown.
    private func create(
        _ request: ContainerRequest, _ image: DockerImageReference, _ access: DockerAccess, _ engine: DockerEngine
    ) async throws -> String {
        let name = DockerContainerTemplate.name(request, unique: .random(in: .min ... .max))
        let body = template.body(request, access: access)
        let timeout = settings.timeouts.call
        do {
            return try await ignoringCancellation { try await engine.create(name: name, body, timeout: timeout) }
        } catch let error as DockerError {
            // The engine may have created the container although the response was lost.
            if error.code == .timedOut || error.code == .connection { await discard(name, engine) }
            throw error.containerError(
                error.concernsCommand ? .commandFailed : .startFailed,
                "a container of the image '\(image)' cannot be created", endpoint: settings.endpoint)
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
                error.concernsCommand ? .commandFailed : .startFailed,
                "a container of the image '\(image)' cannot be started", endpoint: settings.endpoint)
        }
        try await checkRunning(state, id, image, engine)
        guard let address = template.address(of: state, access: access) else {
            throw ContainerError(
                .startFailed,
                "a container of the image '\(image)' has no address in the network '\(template.network)' "
                    + "(whisk.container-factory.container-args.network)")
        }
        return address
    }

    /// - Throws: `ContainerError` with the output of a container that has ended.
    private func checkRunning(
        _ state: DockerContainerState, _ id: String, _ image: DockerImageReference, _ engine: DockerEngine
    ) async throws(ContainerError) {
        guard !state.isRunning else { return }
        let output = await engine.lastOutput(id, timeout: settings.timeouts.call)
        throw ContainerError(
            state.error.isEmpty ? .commandFailed : .startFailed,
            "a container of the image '\(image)' ended at once with exit code \(state.exitCode)"
                + (state.isOutOfMemory ? ", out of memory" : "") + (state.error.isEmpty ? "" : ": \(state.error)")
                + (output.isEmpty ? "; it wrote nothing" : "; it wrote: \(output)"))
    }

    /// Waits until the runtime listens on a published port, or the container has ended.
    private func waitForListener(
        at address: ContainerAddress, in id: String, _ image: DockerImageReference, _ engine: DockerEngine
    ) async throws(ContainerError) {
        let client = client
        let hasEnded = await withTaskGroup(of: Bool?.self) { group in
            group.addTask {
                await client.waitForListener(at: address)
                return false
            }
            // If the end is unknown, only the listener counts.
            group.addTask { (try? await engine.waitForEnd(of: id)) != nil ? true : nil }
            let first = await group.next() ?? nil
            let result = if let first { first } else { await group.next() ?? nil }
            group.cancelAll()
            return result ?? false
        }
        guard hasEnded, !Task.isCancelled else { return }
        if let state = try? await engine.inspect(id, timeout: settings.timeouts.call) {
            try await checkRunning(state, id, image, engine)
        }
    }

    /// Removes a container whose creation or start failed.
    private func discard(_ idOrName: String, _ engine: DockerEngine) async {
        let timeout = settings.timeouts.removal
        do {
            try await ignoringCancellation { try await engine.remove(idOrName, timeout: timeout) }
        } catch {
            logger.warning(
                "cannot remove a container that failed to start; the next start of this instance removes it",
                metadata: ["container": "\(idOrName)", "error": "\(error)"])
        }
    }

    private static func checkCancellation() throws(ContainerError) { if Task.isCancelled { throw cancelled() } }

    private static func cancelled() -> ContainerError {
        ContainerError(.cancelled, "the creation of a container was cancelled")
    }

    private static func shuttingDown() -> ContainerError {
        ContainerError(.shuttingDown, "the factory of Docker containers has been stopped")
    }
}
