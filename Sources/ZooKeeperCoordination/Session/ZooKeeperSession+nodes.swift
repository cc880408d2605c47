import CZooKeeper
import MesosScheduler

/// A node's content and metadata.
package struct NodeContent: Sendable, Hashable {
    package var bytes: [UInt8]
    /// The number of changes of the content.
    package var version: Int32
    /// The session that the ephemeral node belongs to; 0 for a persistent node.
    package var owner: Int64

    /// Copies an answer from the client's memory.
    init?(_ bytes: UnsafePointer<CChar>?, _ count: Int32, _ stat: UnsafePointer<Stat>?) {
        guard let stat = stat?.pointee else { return nil }
        self.bytes = bytes.map { [UInt8](UnsafeRawBufferPointer(start: $0, count: max(Int(count), 0))) } ?? []
        version = stat.version
        owner = stat.ephemeralOwner
    }
}

/// The kind of a new node.
package enum NodeKind: Sendable, Hashable {
    case persistent
    /// Deleted with the session.
    case ephemeral
    /// Deleted with the session. The server appends a number of ten digits to the name.
    case ephemeralSequential

    var mode: Int32 {
        switch self {
        case .persistent: ZOO_PERSISTENT
        case .ephemeral: ZOO_EPHEMERAL
        case .ephemeralSequential: ZOO_EPHEMERAL_SEQUENTIAL
        }
    }
}

/// The clients with access to a new node if the URL has credentials. Without credentials all clients have full access.
package enum NodeAccess: Sendable, Hashable {
    /// All clients may read the node, and clients with the same credentials may change it.
    case readable
    /// Only clients with the same credentials may read or change the node.
    case secret
}

extension ZooKeeperSession {
    /// Returns the names of a node's children.
    ///
    /// - Parameter watch: whether to send a ``SessionEvent/changed(path:)`` when the children change.
    package func children(of path: String, watch: Bool = false) async throws(ZooKeeperError) -> [String] {
        try await request(path, as: [String].self) { handle, data in
            zoo_aget_children(
                handle, path, watch ? 1 : 0,
                { result, strings, data in
                    Completion<[String]>.finish(data, result) {
                        guard let strings = strings?.pointee, let names = strings.data else { return [] }
                        return (0..<Int(strings.count)).compactMap { names[$0].map { String(cString: $0) } }
                    }
                }, data)
        }
    }

    /// - Parameter watch: whether to send a ``SessionEvent/changed(path:)`` when the content changes or the node is deleted.
    package func content(of path: String, watch: Bool = false) async throws(ZooKeeperError) -> NodeContent {
        try await request(path, as: NodeContent.self) { handle, data in
            zoo_aget(
                handle, path, watch ? 1 : 0,
                { result, bytes, count, stat, data in
                    Completion<NodeContent>.finish(data, result) { NodeContent(bytes, count, stat) }
                }, data)
        }
    }

    /// - Parameter watch: whether to send a ``SessionEvent/changed(path:)`` when the node is created, changed or deleted.
    package func exists(_ path: String, watch: Bool = false) async throws(ZooKeeperError) -> Bool {
        do {
            return try await request(path, as: Bool.self) { handle, data in
                zoo_aexists(
                    handle, path, watch ? 1 : 0,
                    { result, _, data in Completion<Bool>.finish(data, result) { true } }, data)
            }
        } catch  where error.code == .noNode {
            return false
        }
    }

    /// Waits until the session's server has caught up with the leader of the ensemble. Without this, a read may miss a write
    /// that another client has already completed.
    package func catchUp(_ path: String) async throws(ZooKeeperError) {
        _ = try await request(path, as: Bool.self) { handle, data in
            zoo_async(handle, path, { result, _, data in Completion<Bool>.finish(data, result) { true } }, data)
        }
    }

    /// Creates a node.
    ///
    /// - Returns: the node's path, with the number of a sequential node.
    package func create(
        _ path: String, _ content: [UInt8], _ kind: NodeKind, _ access: NodeAccess = .readable
    ) async throws(ZooKeeperError) -> String {
        let access = accessList(access)
        return try await request(path, as: String.self, .write(bytes: content.count)) { handle, data in
            content.withUnsafeBytes { bytes in
                zoo_acreate(
                    handle, path, bytes.bindMemory(to: CChar.self).baseAddress, Int32(bytes.count), access, kind.mode,
                    { result, path, data in
                        Completion<String>.finish(data, result) { path.map { String(cString: $0) } }
                    }, data)
            }
        }
    }

    func accessList(_ access: NodeAccess) -> UnsafePointer<ACL_vector>? {
        guard url.credentials != nil else { return zooshim_open_access() }
        return access == .readable ? zooshim_creator_writes_all_read() : zooshim_creator_only()
    }

    /// Creates the missing nodes of a path as persistent nodes that all clients may read.
    package func createPath(_ path: String) async throws(ZooKeeperError) {
        var partial = ""
        for part in path.split(separator: "/") {
            partial += "/" + part
            // Existing nodes need no permission to create nodes above them.
            if try await exists(partial) { continue }
            do {
                _ = try await create(partial, [], .persistent)
            } catch  where error.code == .nodeExists {}
        }
    }

    /// - Parameter version: the version of the replaced content; -1 for any version.
    /// - Returns: the new version.
    package func set(_ path: String, _ content: [UInt8], version: Int32) async throws(ZooKeeperError) -> Int32 {
        try await request(path, as: Int32.self, .write(bytes: content.count)) { handle, data in
            content.withUnsafeBytes { bytes in
                zoo_aset(
                    handle, path, bytes.bindMemory(to: CChar.self).baseAddress, Int32(bytes.count), version,
                    { result, stat, data in Completion<Int32>.finish(data, result) { stat?.pointee.version } }, data)
            }
        }
    }

    /// - Parameter version: the version of the content; -1 for any version.
    package func delete(_ path: String, version: Int32) async throws(ZooKeeperError) {
        _ = try await request(path, as: Bool.self, .write(bytes: 0)) { handle, data in
            zoo_adelete(
                handle, path, version, { result, data in Completion<Bool>.finish(data, result) { true } }, data)
        }
    }

    /// Runs an operation, and repeats it on the next connection if the connection was lost.
    ///
    /// - Parameter body: an operation that may run twice.
    /// - Throws: ``ZooKeeperError``, after the deadline with the code `timedOut`.
    package func retrying<Value: Sendable>(
        until deadline: ContinuousClock.Instant, _ body: () async throws -> Value
    ) async throws -> Value {
        while true {
            try await waitUntilConnected(until: deadline)
            do {
                return try await body()
            } catch let error as ZooKeeperError where error.isTransient {
                guard ContinuousClock.now < deadline else {
                    throw ZooKeeperError(
                        .timedOut, "ZooKeeper did not answer in time; the last error: \(error.message)")
                }
                // The session's event about the lost connection may arrive after this error.
                try await Task.sleep(for: .milliseconds(20))
            }
        }
    }
}
