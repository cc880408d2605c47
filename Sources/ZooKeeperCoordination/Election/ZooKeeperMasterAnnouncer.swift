import JSONSupport
public import Logging
import MachineSupport
public import MesosAPI
public import MesosScheduler

/// Announces a master in ZooKeeper like Mesos masters do, with an ephemeral sequential node `json.info_NNNNNNNNNN`. It is for
/// masters inside a process and for tests of master detection.
///
/// If the session expires or the node is deleted, the master is announced again, behind all other masters.
public actor ZooKeeperMasterAnnouncer {
    /// The content of the node.
    public nonisolated let announcement: MasterAnnouncement
    /// The path of the masters in ZooKeeper.
    public nonisolated let url: ZooKeeperURL
    /// The name of the node that announces the master; `nil` while there is none.
    public private(set) var nodeName: String?
    let session: ZooKeeperSession
    private let member: SessionMember
    private let logger: Logger
    private var task: Task<Void, Never>?
    private var failure: ZooKeeperError?
    private var sessionID: Int64?
    private var isClosed = false
    /// The callers of ``start(timeout:)``.
    private let waiters = Waiters<Int, Void, Never>()
    private var waiterCount = 0

    /// The time limit of deleting the node. The client waits as long for its last requests when it is closed.
    private static let removalTimeout: Duration = .seconds(3)

    /// - Parameters:
    ///   - url: the `zk://` URL of the masters' path, which is created if it does not exist. If it has credentials, only
    ///     clients with these may change the node, and all clients may read it, as with Mesos.
    ///   - sessionTimeout: the session timeout to request. The ensemble deletes the node after this long without contact.
    /// - Throws: ``ZooKeeperError`` with the code `invalidURL`.
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

    /// Announces the master and keeps it announced until ``close()``.
    ///
    /// - Throws: ``ZooKeeperError`` with the code `timedOut` if the ensemble did not create the node in time, `notAuthorised`
    ///   or `closed`. The announcer is then closed.
    public func start(timeout: Duration = .seconds(30)) async throws {
        if task == nil, !isClosed {
            task = Task { await follow() }
            await session.open()
        }
        try? await withDeadline(timeout) { await self.waitForResult() }
        guard nodeName == nil else { return }
        let error = failure ?? missingResult(timeout)
        await close()
        throw error
    }

    /// Waits until the master is announced, the announcement has failed or is closed, or the caller is cancelled.
    private func waitForResult() async {
        guard nodeName == nil, failure == nil, !isClosed else { return }
        waiterCount += 1
        let id = waiterCount
        _ = await waiters.wait(for: id) {
        } onCancel: {
            Task { await self.resumeWaiter(id) }
        }
    }

    private func resumeWaiter(_ id: Int) { waiters.resume(id, .success(())) }

    private func missingResult(_ timeout: Duration) -> ZooKeeperError {
        if isClosed { return ZooKeeperError(.closed, "the announcer is closed") }
        if Task.isCancelled { return ZooKeeperError(.cancelled, "the announcement in ZooKeeper was cancelled") }
        return ZooKeeperError(
            .timedOut, "the ZooKeeper ensemble at \(url) did not create the announcement within \(timeout.text)")
    }

    /// Withdraws the announcement. When this returns, the ensemble has deleted the node, so that the lead of the next master to
    /// withdraw does not pass to this one. If the ensemble does not answer within 3 s, the node stays until the end of the
    /// session, with a warning.
    public func close() async {
        isClosed = true
        waiters.resumeAll(.success(()))
        // A task of its own, because the node must be deleted also if the caller is cancelled.
        let removal = Task { try await withDeadline(Self.removalTimeout) { try await self.removeNode() } }
        do {
            try await removal.value
        } catch {
            logger.warning(
                """
                cannot withdraw the announcement; ZooKeeper deletes it after the session timeout at the latest, and until then \
                schedulers may connect to this master: \(error is DeadlineExceeded ? "no answer in time" : "\(error)")
                """,
                metadata: ["node": "\(nodeName ?? "none")", "url": "\(url)"])
        }
        nodeName = nil
        await session.close()
    }

    private func removeNode() async throws(ZooKeeperError) {
        // An announcement in progress would create its node after the deletion.
        task?.cancel()
        await task?.value
        guard let nodeName else { return }
        do {
            try await session.delete("\(member.directory)/\(nodeName)", version: -1)
        } catch  where error.code == .noNode {}
    }

    private func follow() async {
        for await event in await session.listen() {
            switch event {
            case .connected(let id, _):
                if id != sessionID { nodeName = nil }
                sessionID = id
                await announce()
            case .changed: await announce()
            case .expired: nodeName = nil
            case .disconnected: break
            case .authenticationFailed:
                failure = .refusedCredentials
                waiters.resumeAll(.success(()))
            }
        }
    }

    private func announce() async {
        guard let sessionID, !isClosed else { return }
        do {
            let name = try await member.ensure(session, sessionID: sessionID, watch: true).name
            guard sessionID == self.sessionID else { return }
            nodeName = name
            waiters.resumeAll(.success(()))
            logger.debug("announced in ZooKeeper", metadata: ["node": "\(name)", "url": "\(url)"])
        } catch  where error.isTransient || error.code == .closed {
            // The next connection starts another attempt.
        } catch {
            failure = error
            waiters.resumeAll(.success(()))
            logger.error("cannot announce the master: \(error)", metadata: ["url": "\(url)"])
        }
    }
}
