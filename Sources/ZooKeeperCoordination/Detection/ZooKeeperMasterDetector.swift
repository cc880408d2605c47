public import Logging
import MachineSupport
public import MesosScheduler

/// Finds the leading Mesos master in ZooKeeper and follows its changes.
///
/// Each master started with `--zk=zk://host:port,…/path` keeps an ephemeral sequential node `json.info_NNNNNNNNNN` under the
/// path. The master with the lowest number leads. While the ensemble cannot be reached, the last known leader stays valid
/// for the session timeout. If the content of the leader's node is invalid, no leader is known, because the next master does
/// not lead. The log names the cause.
public struct ZooKeeperMasterDetector: MasterDetector {
    /// The path of the masters in ZooKeeper.
    public let url: ZooKeeperURL
    /// The session timeout to request: the ensemble expires a session that it does not hear from for this long. Mesos masters
    /// request 10 s.
    public let sessionTimeout: Duration
    /// `http`, or `https` for masters with TLS. The masters' nodes do not contain it.
    public let masterScheme: String
    /// Whether to connect to masters by their host name, which TLS certificates usually require, instead of their address.
    public let prefersHostname: Bool
    let logger: Logger
    /// Receives each new session, for tests.
    var onSession: (@Sendable (ZooKeeperSession) -> Void)?

    private enum Wake: Sendable {
        case input(MasterDetectionMachine.Input)
        case timers
    }

    /// - Parameter url: `zk://[user:password@]host:port,host:port/path`. The description of the detector leaves out the user and
    ///   the password.
    /// - Throws: ``ZooKeeperError`` with the code `invalidURL`, also for another scheme.
    public init(
        url: String, sessionTimeout: Duration = .seconds(10), masterScheme: String = "http",
        prefersHostname: Bool = false, logger: Logger = Logger(label: "zookeeper")
    ) throws(ZooKeeperError) {
        self.url = try ZooKeeperURL(checked: url)
        guard ["http", "https"].contains(masterScheme) else {
            throw ZooKeeperError(.invalidURL, "invalid masterScheme '\(masterScheme)': it must be http or https")
        }
        self.sessionTimeout = sessionTimeout
        self.masterScheme = masterScheme
        self.prefersHostname = prefersHostname
        self.logger = logger
    }

    public var description: String { url.description }

    /// The leader as soon as it is known, then every change. Each stream has its own ZooKeeper session.
    ///
    /// The stream ends with a ``ZooKeeperError`` if the path may not be read with these credentials, or without credentials.
    public func leaders() -> AsyncThrowingStream<DetectedMaster?, any Error> {
        AsyncThrowingStream { continuation in
            let task = Task { await run(continuation) }
            continuation.onTermination = { _ in task.cancel() }
        }
    }

    private func run(_ output: AsyncThrowingStream<DetectedMaster?, any Error>.Continuation) async {
        let clock = MachineClock(ContinuousClock())
        let session = ZooKeeperSession(url: url, timeout: sessionTimeout, logger: logger)
        onSession?(session)
        let (wakes, sender) = AsyncStream<Wake>.makeStream()
        var machine = MasterDetectionMachine(
            path: url.path, scheme: masterScheme, prefersHostname: prefersHostname, sessionTimeout: sessionTimeout)
        var effects = MasterDetectionMachine.Effects()
        var nextWake: Instant?
        await withDiscardingTaskGroup { group in
            group.addTask {
                for await event in await session.listen() { sender.yield(.input(Self.input(event))) }
            }
            sender.yield(.input(.start))
            await session.open()
            reading: for await wake in wakes {
                let now = clock.now()
                if case .input(let input) = wake { machine.handle(input, at: now, &effects) }
                while let (timer, _) = effects.timers.popDue(at: now) {
                    machine.handle(.timer(timer), at: now, &effects)
                }
                for effect in effects.take() {
                    switch effect {
                    case .report(let leader): output.yield(leader)
                    case .log(let notice): logger.log(notice, path: url.path)
                    case .end(let reason):
                        output.finish(
                            throwing: ZooKeeperError(.notAuthorised, "cannot find a leader at \(url): \(reason)"))
                        break reading
                    case .listChildren, .watchPath, .read:
                        group.addTask {
                            if let input = await answer(effect, session) { sender.yield(.input(input)) }
                        }
                    }
                }
                let deadline = effects.nextDeadline()
                if let deadline, deadline != nextWake {
                    group.addTask {
                        try? await clock.sleep(deadline)
                        sender.yield(.timers)
                    }
                }
                nextWake = deadline
            }
            group.cancelAll()
            // Answers all pending requests.
            await session.close()
        }
        output.finish()
    }

    private static func input(_ event: SessionEvent) -> MasterDetectionMachine.Input {
        switch event {
        case .connected(_, let timeout): .connected(timeout: timeout)
        case .disconnected, .expired: .disconnected
        case .changed: .changed
        case .authenticationFailed: .failed(.refusedCredentials)
        }
    }

    /// Sends the request of an effect.
    ///
    /// - Returns: the input with the answer; `nil` for an effect that is not a request.
    private func answer(
        _ effect: MasterDetectionMachine.Effect, _ session: ZooKeeperSession
    ) async -> MasterDetectionMachine.Input? {
        switch effect {
        case .listChildren(let look):
            do throws(ZooKeeperError) {
                return .children(look: look, .success(try await session.children(of: url.path, watch: true)))
            } catch { return .children(look: look, .failure(error)) }
        case .watchPath(let look):
            do throws(ZooKeeperError) {
                return .pathExists(look: look, .success(try await session.exists(url.path, watch: true)))
            } catch { return .pathExists(look: look, .failure(error)) }
        case .read(let look, let node):
            do throws(ZooKeeperError) {
                return .content(look: look, .success(try await session.content(of: node, watch: true).bytes))
            } catch { return .content(look: look, .failure(error)) }
        case .report, .log, .end: return nil
        }
    }
}

extension MasterDetectors {
    /// Registers the detector for `zk://[user:password@]host:port,host:port/path`, which finds the leading master in
    /// ZooKeeper. The parameters are those of ``ZooKeeperMasterDetector``; a configuration's `MasterDetectors.Options`
    /// override them.
    public mutating func registerZooKeeper(
        sessionTimeout: Duration = .seconds(10), masterScheme: String = "http", prefersHostname: Bool = false,
        logger: Logger = Logger(label: "zookeeper")
    ) {
        register(
            scheme: "zk",
            withOptions: { url, options in
                try ZooKeeperMasterDetector(
                    url: url, sessionTimeout: sessionTimeout, masterScheme: options.masterScheme ?? masterScheme,
                    prefersHostname: options.prefersHostname ?? prefersHostname, logger: logger)
            })
    }
}
