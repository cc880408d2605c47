public import Logging
import MachineSupport
public import MesosScheduler

/// Stores the framework id in a ZooKeeper node, so that the scheduler can start on another machine.
///
/// If two schedulers save different ids, the second one gets an error. Each operation opens its own connection, so there is
/// nothing to close.
public final class ZooKeeperFrameworkIDStore: FrameworkIDStore, CustomStringConvertible {
    /// The path of the node.
    public let url: ZooKeeperURL
    private let timeout: Duration
    private let sessionTimeout: Duration
    private let logger: Logger
    private let lastSeen = Lock<Seen>(.unknown)

    private enum Seen: Sendable {
        case unknown
        case absent
        case version(Int32)
    }

    /// - Parameters:
    ///   - url: the `zk://` URL of the node, such as `zk://host:2181/frameworks/example/id`. Missing nodes above it are
    ///     created. If the URL has credentials, only clients with these may change the node.
    ///   - timeout: the time limit of one operation, including the connection.
    /// - Throws: ``ZooKeeperError`` with the code `invalidURL`.
    public init(
        url: String, timeout: Duration = .seconds(30), sessionTimeout: Duration = .seconds(10),
        logger: Logger = Logger(label: "zookeeper")
    ) throws(ZooKeeperError) {
        self.url = try ZooKeeperURL(checked: url)
        self.timeout = timeout
        self.sessionTimeout = sessionTimeout
        self.logger = logger
    }

    public var description: String { url.description }

    /// - Throws: ``ZooKeeperError`` with the code `timedOut`, `notAuthorised` or `cancelled`, or `other` for a node with
    ///   another content.
    public func load() async throws -> String? {
        try await withSession { session in
            // Another process may have just saved the id through another server.
            try await session.catchUp(self.url.path)
            return try await self.read(session)
        }
    }

    /// - Throws: ``ZooKeeperError`` with the code `versionConflict` if another client has changed the id since this store last
    ///   read or wrote it, `timedOut`, `notAuthorised` or `cancelled`.
    public func save(_ id: String?) async throws {
        try await withSession { session in try await self.write(id, session) }
    }

    private func read(_ session: ZooKeeperSession) async throws(ZooKeeperError) -> String? {
        do {
            let content = try await session.content(of: url.path)
            lastSeen.withLock { $0 = .version(content.version) }
            return try id(in: content)
        } catch  where error.code == .noNode {
            lastSeen.withLock { $0 = .absent }
            return nil
        }
    }

    private func write(_ id: String?, _ session: ZooKeeperSession) async throws(ZooKeeperError) {
        if case .unknown = lastSeen.withLock({ $0 }) {
            try await session.catchUp(url.path)
            _ = try await read(session)
        }
        do {
            switch (id, lastSeen.withLock { $0 }) {
            case (let id?, .version(let version)):
                let version = try await session.set(url.path, Array(id.utf8), version: version)
                lastSeen.withLock { $0 = .version(version) }
            case (let id?, _):
                if let slash = url.path.lastIndex(of: "/") { try await session.createPath(String(url.path[..<slash])) }
                _ = try await session.create(url.path, Array(id.utf8), .persistent)
                lastSeen.withLock { $0 = .version(0) }
            case (nil, .version(let version)):
                try await session.delete(url.path, version: version)
                lastSeen.withLock { $0 = .absent }
            case (nil, _): break
            }
        } catch  where [.versionConflict, .nodeExists, .noNode].contains(error.code) {
            // An earlier attempt may have succeeded although its answer was lost.
            let before = lastSeen.withLock { $0 }
            let current = try await read(session)
            guard current != id else { return }
            // The store overwrites only an id that load() has returned.
            lastSeen.withLock { $0 = before }
            throw ZooKeeperError(
                .versionConflict,
                "another client has \(current == nil ? "deleted" : "changed") the framework id at \(url); does another "
                    + "scheduler use the same node?")
        }
    }

    private func id(in content: NodeContent) throws(ZooKeeperError) -> String? {
        do throws(MesosSchedulerError) {
            return try StoredFrameworkID.id(in: content.bytes, at: "the node of \(url)")
        } catch {
            throw ZooKeeperError(.other, error.message)
        }
    }

    private func withSession<Value: Sendable>(
        _ body: @Sendable (ZooKeeperSession) async throws -> Value
    ) async throws -> Value {
        let session = ZooKeeperSession(url: url, timeout: sessionTimeout, logger: logger)
        await session.open()
        do {
            let value = try await session.retrying(until: .now + timeout) { try await body(session) }
            await session.close()
            return value
        } catch {
            await session.close()
            throw error
        }
    }
}
