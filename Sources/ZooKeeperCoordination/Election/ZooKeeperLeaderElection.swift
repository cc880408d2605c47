public import Logging
public import MesosScheduler

/// Lets one of several processes lead, such as one of several schedulers with a common framework id.
///
/// Each candidate keeps an ephemeral sequential node under a path; the one with the lowest number leads, and each of the
/// others watches only the one before it.
public struct ZooKeeperLeaderElection: Sendable, CustomStringConvertible {
    public let url: ZooKeeperURL
    /// The content of this candidate's node, for people.
    public let candidate: String
    public let sessionTimeout: Duration
    let logger: Logger
    /// Gets each session that is opened; for tests.
    var onSession: (@Sendable (ZooKeeperSession) -> Void)?

    static let label = "candidate"

    /// - Parameters:
    ///   - url: of the election's path, which is created when there is none.
    ///   - candidate: such as the host name and process id.
    ///   - sessionTimeout: after how long the ensemble gives the lead of a process it does not hear of to the next.
    /// - Throws: ``ZooKeeperError`` with code `invalidURL`.
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

    /// Stands for election until the consumer is cancelled: whether this candidate leads, as soon as it is known, and every
    /// change.
    ///
    /// False also while the connection with the ensemble is lost, because another may be leading before this side learns of
    /// the end of its session. The lead comes back when the session is still alive.
    ///
    /// The stream ends with a ``ZooKeeperError`` when the node may not be created with these credentials.
    public func leadership() -> AsyncThrowingStream<Bool, any Error> {
        AsyncThrowingStream { continuation in
            let task = Task { await run(continuation) }
            continuation.onTermination = { _ in task.cancel() }
        }
    }

    private func run(_ output: AsyncThrowingStream<Bool, any Error>.Continuation) async {
        let session = ZooKeeperSession(url: url, timeout: sessionTimeout, logger: logger)
        onSession?(session)
        let member = SessionMember(directory: url.path, label: Self.label, content: Array(candidate.utf8))
        var reported: Bool?
        var sessionID: Int64?
        var failure: ZooKeeperError?
        await session.open()
        events: for await event in session.events {
            switch event {
            case .connected(let id, _): sessionID = id
            case .changed: break
            case .disconnected, .expired: sessionID = nil
            case .authenticationFailed:
                failure = ZooKeeperError(
                    .authenticationFailed, "ZooKeeper refused the user and password of the URL")
                break events
            }
            var leads = false
            switch await Self.look(member, session, sessionID: sessionID) {
            case .success(let answer): leads = answer
            // The loss of the connection comes as an event too.
            case .failure(let error) where error.isTransient || error.code == .closed: break
            case .failure(let error):
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

    /// - Parameter sessionID: nil without a connection, when nobody here leads.
    private static func look(
        _ member: SessionMember, _ session: ZooKeeperSession, sessionID: Int64?
    ) async -> Result<Bool, ZooKeeperError> {
        guard let sessionID else { return .success(false) }
        do {
            return .success(try await leads(member, session, sessionID: sessionID))
        } catch {
            return .failure(error)
        }
    }

    /// Whether the session's node is the first. Leaves a watch on what decides that.
    private static func leads(
        _ member: SessionMember, _ session: ZooKeeperSession, sessionID: Int64
    ) async throws(ZooKeeperError) -> Bool {
        while true {
            let (name, members) = try await member.ensure(session, sessionID: sessionID, watch: false)
            guard let index = members.firstIndex(where: { $0.name == name }) else { continue }
            // Somebody may remove the node by hand.
            guard try await session.exists("\(member.directory)/\(name)", watch: true) else { continue }
            guard index > 0 else { return true }
            if try await session.exists("\(member.directory)/\(members[index - 1].name)", watch: true) { return false }
        }
    }
}
