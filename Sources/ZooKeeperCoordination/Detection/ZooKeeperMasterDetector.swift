public import Logging
public import MesosScheduler

/// Finds the leading Mesos master in ZooKeeper and follows its changes.
///
/// Masters started with `--zk=zk://host:port,…/path` each keep an ephemeral sequential node `json.info_NNNNNNNNNN` under the
/// path; the one with the lowest number leads. While the ensemble cannot be reached, the last known leader counts for the
/// session timeout, as long as the leader itself would go on leading; then no leader is known.
///
/// When the node of the leader cannot be understood, no leader is known, and the log says why: the next master does not
/// lead.
public struct ZooKeeperMasterDetector: MasterDetector {
    public let url: ZooKeeperURL
    /// How long the ensemble is asked to keep a session it does not hear of. Mesos masters ask for 10 s.
    public let sessionTimeout: Duration
    /// `http`, or `https` for masters with TLS: their nodes do not tell.
    public let masterScheme: String
    /// Whether masters are connected to by their host name, as their certificates may ask for, rather than their address.
    public let prefersHostname: Bool
    let logger: Logger
    /// Gets each session that is opened; for tests.
    var onSession: (@Sendable (ZooKeeperSession) -> Void)?

    /// - Parameters:
    ///   - url: `zk://[user:password@]host:port,host:port/path`. Only the description of the detector is ever shown, which
    ///     leaves user and password out.
    ///   - masterScheme: `http` or `https`.
    /// - Throws: ``ZooKeeperError`` with code `invalidURL`, also for another scheme.
    public init(
        url: String, sessionTimeout: Duration = .seconds(10), masterScheme: String = "http",
        prefersHostname: Bool = false, logger: Logger = Logger(label: "zookeeper")
    ) throws(ZooKeeperError) {
        self.url = try ZooKeeperURL(checked: url)
        guard ["http", "https"].contains(masterScheme) else {
            throw ZooKeeperError(.invalidURL, "masterScheme is '\(masterScheme)'; it must be http or https")
        }
        self.sessionTimeout = sessionTimeout
        self.masterScheme = masterScheme
        self.prefersHostname = prefersHostname
        self.logger = logger
    }

    public var description: String { url.description }

    /// Every caller has a ZooKeeper session of its own, until its stream ends.
    ///
    /// The stream ends with a ``ZooKeeperError`` when the path may not be read with these credentials, or without any.
    public func leaders() -> AsyncThrowingStream<DetectedMaster?, any Error> {
        AsyncThrowingStream { continuation in
            let task = Task { await run(continuation) }
            continuation.onTermination = { _ in task.cancel() }
        }
    }

    private func run(_ output: AsyncThrowingStream<DetectedMaster?, any Error>.Continuation) async {
        let session = ZooKeeperSession(url: url, timeout: sessionTimeout, logger: logger)
        onSession?(session)
        let (inputs, sender) = AsyncStream<MasterDetectionMachine.Input>.makeStream()
        var machine = MasterDetectionMachine(
            path: url.path, scheme: masterScheme, prefersHostname: prefersHostname, sessionTimeout: sessionTimeout)
        await withDiscardingTaskGroup { group in
            group.addTask {
                for await event in session.events { sender.yield(Self.input(event)) }
            }
            sender.yield(.start)
            await session.open()
            reading: for await input in inputs {
                for action in machine.handle(input) {
                    switch action {
                    case .report(let leader): output.yield(leader)
                    case .log(let notice): logger.log(notice, path: url.path)
                    case .end(let reason):
                        output.finish(
                            throwing: ZooKeeperError(.notAuthorised, "no leader can be found at \(url): \(reason)"))
                        break reading
                    case .listChildren, .watchPath, .read, .setTimer:
                        group.addTask {
                            if let input = await answer(action, session) { sender.yield(input) }
                        }
                    }
                }
            }
            group.cancelAll()
            // Answers all requests that are still under way.
            await session.close()
        }
        output.finish()
    }

    private static func input(_ event: SessionEvent) -> MasterDetectionMachine.Input {
        switch event {
        case .connected(_, let timeout): .connected(timeout: timeout)
        case .disconnected, .expired: .disconnected
        case .changed: .changed
        case .authenticationFailed:
            .failed(ZooKeeperError(.authenticationFailed, "ZooKeeper refused the user and password of the URL"))
        }
    }

    /// Performs an action that has an answer. Nil when the detection was cancelled.
    private func answer(
        _ action: MasterDetectionMachine.Action, _ session: ZooKeeperSession
    ) async -> MasterDetectionMachine.Input? {
        switch action {
        case .listChildren(let look):
            let path = url.path
            return .children(
                look: look,
                await Self.result { () async throws(ZooKeeperError) in try await session.children(of: path, watch: true)
                })
        case .watchPath(let look):
            let path = url.path
            return .pathExists(
                look: look,
                await Self.result { () async throws(ZooKeeperError) in try await session.exists(path, watch: true) })
        case .read(let look, let node):
            return .content(
                look: look,
                await Self.result { () async throws(ZooKeeperError) in
                    try await session.content(of: node, watch: true).bytes
                })
        case .setTimer(let timer, let pause):
            do { try await Task.sleep(for: pause) } catch { return nil }
            return .timer(timer)
        case .report, .log, .end: return nil
        }
    }

    private static func result<Value: Sendable>(
        _ body: () async throws(ZooKeeperError) -> Value
    ) async -> Result<Value, ZooKeeperError> {
        do { return .success(try await body()) } catch { return .failure(error) }
    }
}
