import MesosScheduler

/// Keeps the framework id in a node that only the current leader changes.
package struct FencedFrameworkIDStore: FrameworkIDStore {
    private let session: ZooKeeperSession
    private let path: String
    private let fence: WriteFence
    private let timeout: Duration
    private let onDeposed: (@Sendable () -> Void)?

    /// The attempts to save while another client of the node interferes.
    private static let attempts = 3

    /// - Parameters:
    ///   - fence: the condition of all writes.
    ///   - timeout: the time for which lost connections are tolerated.
    ///   - onDeposed: called when a write has failed because the fence does not hold.
    package init(
        session: ZooKeeperSession, path: String, fence: WriteFence, timeout: Duration = .seconds(30),
        onDeposed: (@Sendable () -> Void)? = nil
    ) {
        self.session = session
        self.path = path
        self.fence = fence
        self.timeout = timeout
        self.onDeposed = onDeposed
    }

    /// - Returns: `nil` only if the ensemble says that there is no node.
    /// - Throws: ``ZooKeeperError``, with the code `unreadable` for a node without a framework id.
    package func load() async throws -> String? {
        guard let bytes = try await repeating(on: session, until: .now + timeout, content) else { return nil }
        let id: String?
        do {
            id = try StoredFrameworkID.id(in: bytes, at: "the ZooKeeper node \(path)")
        } catch {
            throw ZooKeeperError(.unreadable, error.message)
        }
        guard let id else {
            throw ZooKeeperError(
                .unreadable, "the ZooKeeper node \(path) is empty; delete it to register a new framework")
        }
        return id
    }

    /// - Throws: ``ZooKeeperError``, with the code `deposed` if another scheduler has taken over.
    package func save(_ id: String?) async throws {
        do throws(ZooKeeperError) {
            try await repeating(on: session, until: .now + timeout) { () async throws(ZooKeeperError) in
                try await write(id.map { Array($0.utf8) })
            }
        } catch {
            if error.code == .deposed { onDeposed?() }
            throw error
        }
    }

    private func content() async throws(ZooKeeperError) -> [UInt8]? {
        // Another process may have just saved the id through another server.
        try await session.catchUp(path)
        do {
            return try await session.content(of: path).bytes
        } catch  where error.code == .noNode {
            return nil
        }
    }

    private func write(_ bytes: [UInt8]?) async throws(ZooKeeperError) {
        for attempt in 1...Self.attempts {
            let present = try await content()
            let operations: [NodeOperation]
            switch (present, bytes) {
            case (nil, let bytes?):
                try await session.createPath(path.parentPath)
                operations = [.create(path: path, bytes, .persistent, .secret)]
            case (_?, nil): operations = [.delete(path: path)]
            // Also the result of an earlier attempt whose answer was lost.
            case (let present, let bytes) where present == bytes: operations = []
            case (_, let bytes?): operations = [.set(path: path, bytes)]
            case (nil, nil): operations = []
            }
            do {
                return try await session.multi(operations, fence: fence)
            } catch  where [.nodeExists, .noNode].contains(error.code) && attempt < Self.attempts {}
        }
    }
}
