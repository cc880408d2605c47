import JSONSupport
public import Logging
public import MesosAPI
public import MesosScheduler

/// Announces a master in ZooKeeper as Mesos masters do, with an ephemeral sequential node `json.info_NNNNNNNNNN`. For
/// masters inside a process, and for tests of whoever detects masters.
///
/// When the session expires, or somebody removes the node, the master is announced again, at the end of the queue.
public actor ZooKeeperMasterAnnouncer {
    public nonisolated let announcement: MasterAnnouncement
    public nonisolated let url: ZooKeeperURL
    /// The node that announces the master; nil while there is none.
    public private(set) var nodeName: String?
    let session: ZooKeeperSession
    private let member: SessionMember
    private let logger: Logger
    private var task: Task<Void, Never>?
    private var failure: ZooKeeperError?
    private var sessionID: Int64?
    private var isClosed = false
    private var waiters: [CheckedContinuation<Void, Never>] = []

    /// For the removal of the node. As long as the client itself waits for the last of what it sends.
    private static let patience: Duration = .seconds(3)

    /// - Parameters:
    ///   - url: of the masters' path, which is created when there is none. With credentials only they may change the node,
    ///     and everybody may read it, as with Mesos.
    ///   - sessionTimeout: after how long the ensemble removes the node of a master it does not hear of.
    /// - Throws: ``ZooKeeperError`` with code `invalidURL`.
    public init(
        url: String, master: MasterAnnouncement, sessionTimeout: Duration = .seconds(10),
        logger: Logger = Logger(label: "zookeeper")
    ) throws(ZooKeeperError) {
        self.url = try ZooKeeperURL(checked: url)
        announcement = master
        member = SessionMember(
            directory: self.url.path, label: LeaderChoice.label, content: master.json.encoded())
        session = ZooKeeperSession(url: self.url, timeout: sessionTimeout, logger: logger)
        self.logger = logger
    }

    /// Announces the master, and keeps it announced until ``close()``.
    ///
    /// - Throws: ``ZooKeeperError``: `timedOut` when the ensemble did not take the node in time; `notAuthorised`; `closed`.
    ///   The announcer is then closed.
    public func start(timeout: Duration = .seconds(30)) async throws {
        if task == nil, !isClosed {
            task = Task { await follow() }
            await session.open()
        }
        let alarm = Task {
            try await Task.sleep(for: timeout)
            resumeWaiters()
        }
        defer { alarm.cancel() }
        if nodeName == nil, failure == nil, !isClosed, !Task.isCancelled {
            await withTaskCancellationHandler {
                await withCheckedContinuation { waiters.append($0) }
            } onCancel: {
                Task { await self.resumeWaiters() }
            }
        }
        guard nodeName == nil else { return }
        let error = failure ?? whyNotAnnounced(timeout)
        await close()
        throw error
    }

    private func whyNotAnnounced(_ timeout: Duration) -> ZooKeeperError {
        if isClosed { return ZooKeeperError(.closed, "the announcer is closed") }
        if Task.isCancelled { return ZooKeeperError(.cancelled, "the announcement in ZooKeeper was cancelled") }
        return ZooKeeperError(
            .timedOut, "the ZooKeeper ensemble at \(url) did not take the announcement within \(timeout)")
    }

    private func resumeWaiters() {
        let waiting = waiters
        waiters = []
        for waiter in waiting { waiter.resume() }
    }

    /// Takes the announcement back. When this returns, the ensemble has removed the node, so that a master whose announcement
    /// is taken back next does not hand its lead to this one. Without an answer of the ensemble within 3 s the node is left to
    /// the end of the session, with a warning.
    public func close() async {
        isClosed = true
        resumeWaiters()
        let alarm = Task {
            try await Task.sleep(for: Self.patience)
            // Answers all requests that are under way.
            await session.close()
        }
        // An announcement under way is finished first: its node would come after the removal.
        task?.cancel()
        await task?.value
        if let nodeName {
            self.nodeName = nil
            do {
                try await session.delete("\(member.directory)/\(nodeName)", version: -1)
            } catch  where error.code == .noNode {
            } catch {
                logger.warning(
                    """
                    the announcement could not be taken back; ZooKeeper removes it by the session timeout at the latest, and until \
                    then schedulers may be sent to this master: \(error)
                    """,
                    metadata: ["node": "\(nodeName)", "url": "\(url)"])
            }
        }
        alarm.cancel()
        await session.close()
    }

    private func follow() async {
        for await event in session.events {
            switch event {
            case .connected(let id, _):
                if id != sessionID { nodeName = nil }
                sessionID = id
                await announce()
            case .changed: await announce()
            case .expired: nodeName = nil
            case .disconnected: break
            case .authenticationFailed:
                failure = ZooKeeperError(.authenticationFailed, "ZooKeeper refused the user and password of the URL")
                resumeWaiters()
            }
        }
    }

    private func announce() async {
        guard let sessionID, !isClosed else { return }
        do {
            let name = try await member.ensure(session, sessionID: sessionID, watch: true).name
            guard sessionID == self.sessionID else { return }
            nodeName = name
            resumeWaiters()
            logger.debug("announced in ZooKeeper", metadata: ["node": "\(name)", "url": "\(url)"])
        } catch  where error.isTransient || error.code == .closed {
            // The next connection brings another attempt.
        } catch {
            failure = error
            resumeWaiters()
            logger.error("the master cannot be announced: \(error)", metadata: ["url": "\(url)"])
        }
    }
}
