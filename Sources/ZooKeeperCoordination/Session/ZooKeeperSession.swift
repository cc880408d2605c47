import CZooKeeper
import Glibc
package import Logging
import MachineSupport
package import MesosScheduler

/// A session with a ZooKeeper ensemble that renews itself: after a lost connection it connects to another server, and after
/// its expiry it opens a new session.
///
/// Only this actor uses the client's handle, so nothing uses a closed handle. The actor runs on its own queue, because calls
/// of the client may block. The owner must close the session.
///
/// Several users can share a session: each listens to its events, and ignores changes of nodes that it does not watch.
package actor ZooKeeperSession {
    struct Handle {
        var pointer: OpaquePointer
        var watcher: Unmanaged<SessionWatcher>
        var pending = PendingRequests()
    }

    package nonisolated let url: ZooKeeperURL
    private nonisolated let executor = QueueExecutor(label: "zookeeper")
    private var listeners: [Int: AsyncStream<SessionEvent>.Continuation] = [:]
    private var listenerCount = 0
    private let watched: AsyncStream<SessionWatcher.Event>
    private let watchedContinuation: AsyncStream<SessionWatcher.Event>.Continuation
    private let timeout: Duration
    let logger: Logger

    private(set) var handle: Handle?
    private var generation = 0
    private var pump: Task<Void, Never>?
    package private(set) var isConnected = false
    /// The event of the current connection; `nil` without one.
    private var connection: SessionEvent?
    private var writes = PendingWrites()
    private var nudger: Task<Void, Never>?
    /// Whether the warning about host names was logged since the last connection.
    private var hasWarnedAboutHosts = false
    /// The error that ended the session for good.
    private var end: ZooKeeperError?
    /// The callers that wait for the next connection or the end of the session.
    private let waiters = Waiters<Int, Void, Never>()
    private var waiterCount = 0

    package nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    /// The pause between attempts to open a handle, which fails while no host name can be resolved.
    private static let reopenPause: Duration = .seconds(1)

    /// The least time in milliseconds between two resolutions of the servers' host names, whose addresses may change.
    private static let resolutionPause: Int32 = 1_000

    /// - Parameter timeout: the session timeout to request. The servers limit it, usually to 2 to 20 times their `tickTime`.
    package init(url: ZooKeeperURL, timeout: Duration, logger: Logger) {
        self.url = url
        self.timeout = timeout
        self.logger = logger
        (watched, watchedContinuation) = AsyncStream.makeStream()
    }

    // MARK: Opening and closing

    /// Starts to connect, and keeps trying until ``close()``.
    package func open() {
        guard pump == nil, end == nil else { return }
        pump = Task {
            for await event in watched { handle(event) }
        }
        openHandle()
    }

    /// Ends the session. If the ensemble can be reached, it deletes the session's ephemeral nodes immediately.
    package func close() {
        guard end?.code != .closed else { return }
        finish(ZooKeeperError(.closed, "the ZooKeeper session is closed"))
    }

    private func finish(_ error: ZooKeeperError) {
        end = error
        isConnected = false
        connection = nil
        nudger?.cancel()
        closeHandle()
        pump?.cancel()
        watchedContinuation.finish()
        for listener in listeners.values { listener.finish() }
        listeners = [:]
        waiters.resumeAll(.success(()))
    }

    private func openHandle() {
        guard end == nil, handle == nil else { return }
        ClientLog.use(logger)
        generation += 1
        let watcher = Unmanaged.passRetained(SessionWatcher(generation: generation, events: watchedContinuation))
        let milliseconds = Int32(clamping: timeout.wholeNanoseconds / 1_000_000)
        errno = 0
        let pointer = zookeeper_init2(
            url.connectString, SessionWatcher.callback, milliseconds, nil, watcher.toOpaque(), ZOO_NO_LOG_CLIENTENV
        ) { line in
            if let line { ClientLog.write(String(cString: line)) }
        }
        guard let pointer else {
            // The client has one error number for all failures of name resolution.
            let reason = errno == ENOENT ? "no host name could be resolved" : String(cString: strerror(errno))
            watcher.release()
            logger.log(
                level: hasWarnedAboutHosts ? .debug : .warning,
                "cannot connect to any ZooKeeper server; trying again every \(Self.reopenPause.text)",
                metadata: ["url": "\(url)", "error": "\(reason)"])
            hasWarnedAboutHosts = true
            Task {
                try? await Task.sleep(for: Self.reopenPause)
                openHandle()
            }
            return
        }
        handle = Handle(pointer: pointer, watcher: watcher)
        // Otherwise the client resolves all host names whenever it sends or receives something.
        _ = zoo_set_servers_resolution_delay(pointer, Self.resolutionPause)
        if let credentials = url.credentials {
            // The client sends the credentials on every connection, before any request.
            let result = zoo_add_auth(pointer, "digest", credentials, Int32(credentials.utf8.count), nil, nil)
            // The watcher also reports a session that has already ended, and it is then replaced.
            if result != 0, result != ZINVALIDSTATE.rawValue { fail(ZooKeeperError(result: result, path: url.path)) }
        }
    }

    private func closeHandle() {
        guard let handle else { return }
        self.handle = nil
        zookeeper_close(handle.pointer)
        // The client's threads have ended, so there are no more calls of the watcher and of completions.
        handle.watcher.release()
        handle.pending.failAll()
    }

    private func fail(_ error: ZooKeeperError) {
        logger.error("\(error)", metadata: ["url": "\(url)"])
        send(.authenticationFailed)
        finish(error)
    }

    // MARK: Events

    /// The events from now on in order, of which the first is the current connection, if there is one. The stream ends when
    /// the session is closed.
    package func listen() -> AsyncStream<SessionEvent> {
        let (stream, continuation) = AsyncStream<SessionEvent>.makeStream()
        if let end {
            if end.code == .authenticationFailed { continuation.yield(.authenticationFailed) }
            continuation.finish()
            return stream
        }
        listenerCount += 1
        let id = listenerCount
        listeners[id] = continuation
        continuation.onTermination = { [weak self] _ in
            guard let self else { return }
            Task { await self.removeListener(id) }
        }
        if let connection { continuation.yield(connection) }
        return stream
    }

    private func removeListener(_ id: Int) { listeners[id] = nil }

    private func send(_ event: SessionEvent) {
        for listener in listeners.values { listener.yield(event) }
    }

    private func handle(_ event: SessionWatcher.Event) {
        guard event.generation == generation, let handle else { return }
        guard event.type == ZOO_SESSION_EVENT else {
            send(.changed(path: event.path))
            return
        }
        switch event.state {
        case ZOO_CONNECTED_STATE:
            let id = zoo_client_id(handle.pointer)?.pointee.client_id ?? 0
            let timeout = Duration.milliseconds(zoo_recv_timeout(handle.pointer))
            isConnected = true
            hasWarnedAboutHosts = false
            ClientLog.connected()
            logger.debug(
                "connected with ZooKeeper", metadata: ["url": "\(url)", "session": "0x\(String(id, radix: 16))"])
            let connection = SessionEvent.connected(sessionID: id, timeout: timeout)
            self.connection = connection
            send(connection)
            waiters.resumeAll(.success(()))
        case ZOO_EXPIRED_SESSION_STATE:
            logger.notice("the ZooKeeper session has expired; opening a new one", metadata: ["url": "\(url)"])
            isConnected = false
            connection = nil
            send(.expired)
            closeHandle()
            openHandle()
        case ZOO_AUTH_FAILED_STATE:
            fail(ZooKeeperError(result: Int32(ZAUTHFAILED.rawValue), path: url.path))
        default:
            guard isConnected else { return }
            isConnected = false
            connection = nil
            logger.debug("the connection with ZooKeeper is lost", metadata: ["url": "\(url)"])
            send(.disconnected)
        }
    }

    // MARK: Requests

    /// Waits until the session is connected.
    ///
    /// - Throws: ``ZooKeeperError`` with the code `timedOut` or `cancelled`, or the error that ended the session.
    package func waitUntilConnected(until deadline: ContinuousClock.Instant) async throws(ZooKeeperError) {
        if !isConnected, end == nil, !Task.isCancelled {
            try? await withDeadline(deadline - .now) { await self.waitForChange() }
        }
        if isConnected { return }
        if let end { throw end }
        if Task.isCancelled {
            throw ZooKeeperError(.cancelled, "cancelled while waiting for a connection with ZooKeeper")
        }
        throw ZooKeeperError(
            .timedOut,
            "none of the ZooKeeper servers \(url.servers.map(\.description).joined(separator: ", ")) answers as part of an "
                + "ensemble; are most of them running, and are the addresses correct?")
    }

    /// Waits for the next connection, the end of the session or the cancellation of the caller.
    private func waitForChange() async {
        guard !isConnected, end == nil else { return }
        waiterCount += 1
        let id = waiterCount
        _ = await waiters.wait(for: id) {
        } onCancel: {
            Task { await self.resumeWaiter(id) }
        }
    }

    private func resumeWaiter(_ id: Int) { waiters.resume(id, .success(())) }

    /// Sends a request on the current connection.
    ///
    /// - Parameters:
    ///   - kind: a read or a write, and the size of the write's content.
    ///   - memory: what the client writes to until it has answered the request.
    func request<Value: Sendable>(
        _ path: String, as: Value.Type = Value.self, _ kind: RequestKind = .read, memory: MultiMemory? = nil,
        _ start: (OpaquePointer, UnsafeMutableRawPointer) -> Int32
    ) async throws(ZooKeeperError) -> Value {
        let handle = try connectedHandle(for: path)
        var write: Int?
        if case .write(let bytes) = kind {
            try RequestLimit.check(bytes, path: path)
            write = beginWrite()
        }
        let result: Result<Value, ZooKeeperError> = await withCheckedContinuation { continuation in
            Completion<Value>.start(continuation, path: path, pending: handle.pending, memory: memory) {
                start(handle.pointer, $0)
            }
        }
        if let write { writes.end(write) }
        if case .failure(let error) = result {
            throw RequestLimit.explain(withoutHandle(error, path: path), kind, path: path)
        }
        return try result.get()
    }

    func connectedHandle(for path: String) throws(ZooKeeperError) -> Handle {
        if let end { throw end }
        // The client would keep the request until the next connection, without a time limit.
        guard isConnected, let handle else {
            throw ZooKeeperError(.connectionLost, "there is no connection with ZooKeeper for a request for \(path)")
        }
        return handle
    }

    /// Replaces the error of a request whose handle was closed for a new session, while this object is open.
    func withoutHandle(_ error: ZooKeeperError, path: String) -> ZooKeeperError {
        guard error.code == .closed, end == nil else { return error }
        return ZooKeeperError(result: Int32(ZSESSIONEXPIRED.rawValue), path: path)
    }

    // MARK: Writes without an answer

    /// A server of ZooKeeper 3.6.0 to 3.8.0 (Debian's version) may answer a write only when the next one arrives
    /// (ZOOKEEPER-4537). So another write follows one without an answer for this long.
    private static let nudgePause: Duration = .seconds(1)

    private func beginWrite() -> Int {
        if nudger == nil {
            nudger = Task { [weak self] in
                repeat { try? await Task.sleep(for: Self.nudgePause) } while await self?.nudge() ?? false
            }
        }
        return writes.begin()
    }

    /// - Returns: whether writes are pending.
    private func nudge() -> Bool {
        guard end == nil, !writes.isEmpty else {
            nudger = nil
            return false
        }
        if writes.isStuck(), isConnected, let handle {
            // There is no such node. The servers count the attempt as a write like any other.
            _ = zoo_adelete(handle.pointer, url.path + "/.nudge", -1, { _, _ in }, nil)
        }
        return true
    }

    /// The id and the password of the current session.
    var identity: clientid_t? { (handle?.pointer).flatMap { zoo_client_id($0)?.pointee } }
}
