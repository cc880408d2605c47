public import Logging
public import MesosScheduler

/// Elects a leader among several processes, such as schedulers with a common framework id.
///
/// Each candidate keeps an ephemeral sequential node under a path. The candidate with the lowest number leads. Each of the
/// others watches only the node before its own.
public struct ZooKeeperLeaderElection: Sendable, CustomStringConvertible {
    /// The path of the election in ZooKeeper.
    public let url: ZooKeeperURL
    /// The content of this candidate's node, for operators.
    public let candidate: String
    /// The session timeout to request. The lead of a process passes to the next candidate after this long without contact.
    public let sessionTimeout: Duration
    let logger: Logger
    /// Receives each new session, for tests.
    var onSession: (@Sendable (ZooKeeperSession) -> Void)?

    /// - Parameters:
    ///   - url: the `zk://` URL of the election's path, which is created if it does not exist.
    ///   - candidate: a description of this process, such as the host name and process id.
    /// - Throws: ``ZooKeeperError`` with the code `invalidURL`.
    public init(
        url: String, candidate: String, sessionTimeout: Duration = .seconds(10),
        logger: Logger = Logger(label: "zookeeper")
    ) throws(ZooKeeperError) {
        self.url = try ZooKeeperURL(checked: url)
        self.candidate = candidate
        self.sessionTimeout = sessionTimeout
        self.logger = logger
    }

    public var description: String { url.description }

    /// Takes part in the election until the consumer is cancelled. The stream tells whether this candidate leads, as soon as
    /// it is known and after every change. The value is also `false` while the connection with the ensemble is lost, because
    /// another candidate may lead before this one learns that its session has expired.
    ///
    /// The stream ends with a ``ZooKeeperError`` if the node may not be created with these credentials.
    public func leadership() -> AsyncThrowingStream<Bool, any Error> {
        AsyncThrowingStream { continuation in
            let task = Task { await run(continuation) }
            continuation.onTermination = { _ in task.cancel() }
        }
    }

    private func run(_ output: AsyncThrowingStream<Bool, any Error>.Continuation) async {
        let session = ZooKeeperSession(url: url, timeout: sessionTimeout, logger: logger)
        onSession?(session)
        let candidacy = ZooKeeperCandidacy(session: session, directory: url.path, candidate: candidate)
        var reported: Bool?
        var sessionID: Int64?
        var failure: ZooKeeperError?
        await session.open()
        events: for await event in await session.listen() {
            switch event {
            case .connected(let id, _): sessionID = id
            case .changed: break
            case .disconnected, .expired: sessionID = nil
            case .authenticationFailed:
                failure = .refusedCredentials
                break events
            }
            // Without a connection this candidate does not lead.
            var leads = false
            do throws(ZooKeeperError) {
                if let sessionID { leads = try await candidacy.position(sessionID: sessionID).isFirst }
            } catch  where error.isTransient || error.code == .closed {
                // The session also sends an event about the lost connection.
            } catch {
                failure = error
                break events
            }
            guard reported != leads else { continue }
            reported = leads
            logger.info(
                "leader election: this process \(leads ? "leads" : "does not lead")", metadata: ["url": "\(url)"])
            output.yield(leads)
        }
        await session.close()
        output.finish(throwing: failure)
    }
}
