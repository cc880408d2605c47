import CZooKeeper
import MesosScheduler

/// A node's content and metadata.
struct NodeContent: Sendable, Hashable {
    var bytes: [UInt8]
    /// The number of changes of the content.
    var version: Int32
    /// The session that the ephemeral node belongs to; 0 for a persistent node.
    var owner: Int64
}

/// The kind of a new node.
enum NodeKind: Sendable {
    case persistent
    /// Deleted with the session. The server appends a number of ten digits to the name.
    case ephemeralSequential

    var mode: Int32 { self == .persistent ? ZOO_PERSISTENT : ZOO_EPHEMERAL_SEQUENTIAL }
}

extension ZooKeeperSession {
    /// Returns the names of a node's children.
    ///
    /// - Parameter watch: whether to send a ``SessionEvent/changed(path:)`` when the children change.
    func children(of path: String, watch: Bool = false) async throws(ZooKeeperError) -> [String] {
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
    func content(of path: String, watch: Bool = false) async throws(ZooKeeperError) -> NodeContent {
        try await request(path, as: NodeContent.self) { handle, data in
            zoo_aget(
                handle, path, watch ? 1 : 0,
                { result, bytes, count, stat, data in
                    Completion<NodeContent>.finish(data, result) {
                        guard let stat = stat?.pointee else { return nil }
                        let bytes = bytes.map { UnsafeRawBufferPointer(start: $0, count: max(Int(count), 0)) }
                        return NodeContent(
                            bytes: bytes.map(Array.init) ?? [], version: stat.version, owner: stat.ephemeralOwner)
                    }
                }, data)
        }
    }

    /// - Parameter watch: whether to send a ``SessionEvent/changed(path:)`` when the node is created, changed or deleted.
    func exists(_ path: String, watch: Bool = false) async throws(ZooKeeperError) -> Bool {
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
    func catchUp(_ path: String) async throws(ZooKeeperError) {
        _ = try await request(path, as: Bool.self) { handle, data in
            zoo_async(handle, path, { result, _, data in Completion<Bool>.finish(data, result) { true } }, data)
        }
    }

    /// Creates a node. If the URL has credentials, only a client with these may change the node.
    ///
    /// - Returns: the node's path, with the number of a sequential node.
    func create(_ path: String, _ content: [UInt8], _ kind: NodeKind) async throws(ZooKeeperError) -> String {
        let access = url.credentials == nil ? zooshim_open_access() : zooshim_creator_writes_all_read()
        return try await request(path, as: String.self) { handle, data in
            content.withUnsafeBytes { bytes in
                zoo_acreate(
                    handle, path, bytes.bindMemory(to: CChar.self).baseAddress, Int32(bytes.count), access, kind.mode,
                    { result, path, data in
                        Completion<String>.finish(data, result) { path.map { String(cString: $0) } }
                    }, data)
            }
        }
    }

    /// Creates the missing nodes of a path as persistent nodes.
    func createPath(_ path: String) async throws(ZooKeeperError) {
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
    func set(_ path: String, _ content: [UInt8], version: Int32) async throws(ZooKeeperError) -> Int32 {
        try await request(path, as: Int32.self) { handle, data in
            content.withUnsafeBytes { bytes in
                zoo_aset(
                    handle, path, bytes.bindMemory(to: CChar.self).baseAddress, Int32(bytes.count), version,
                    { result, stat, data in Completion<Int32>.finish(data, result) { stat?.pointee.version } }, data)
            }
        }
    }

    /// - Parameter version: the version of the content; -1 for any version.
    func delete(_ path: String, version: Int32) async throws(ZooKeeperError) {
        _ = try await request(path, as: Bool.self) { handle, data in
            zoo_adelete(
                handle, path, version, { result, data in Completion<Bool>.finish(data, result) { true } }, data)
        }
    }

    /// Runs an operation, and repeats it on the next connection if the connection was lost.
    ///
    /// - Parameter body: an operation that may run twice.
    /// - Throws: ``ZooKeeperError``, after the deadline with the code `timedOut`.
    func retrying<Value: Sendable>(
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
