import CZooKeeper
import MesosScheduler

/// A node's content and what ZooKeeper knows of it.
struct NodeContent: Sendable, Hashable {
    var bytes: [UInt8]
    /// Counts the changes of the content.
    var version: Int32
    /// The session whose end removes the node; 0 for nodes that stay.
    var owner: Int64
}

/// What kind of node to create.
enum NodeKind: Sendable {
    case persistent
    /// Goes with the session; the server adds ten digits to the name, which count up.
    case ephemeralSequential

    var mode: Int32 {
        switch self {
        case .persistent: ZOO_PERSISTENT
        case .ephemeralSequential: ZOO_EPHEMERAL_SEQUENTIAL
        }
    }
}

extension ZooKeeperSession {
    /// The names of a node's children.
    ///
    /// - Parameter watch: a ``SessionEvent/changed(path:)`` comes when there are others.
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

    /// - Parameter watch: a ``SessionEvent/changed(path:)`` comes when the content changes or the node goes.
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

    /// - Parameter watch: a ``SessionEvent/changed(path:)`` comes when the node comes, changes or goes.
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

    /// Waits until the session's server has caught up with the leader of the ensemble, so that what is read next is at least
    /// as new as what anybody was told had been written before. A server may otherwise answer with what was there a moment
    /// ago.
    func catchUp(_ path: String) async throws(ZooKeeperError) {
        _ = try await request(path, as: Bool.self) { handle, data in
            zoo_async(handle, path, { result, _, data in Completion<Bool>.finish(data, result) { true } }, data)
        }
    }

    /// Creates a node. With credentials in the URL only they may change it.
    ///
    /// - Returns: its path, with the digits of a sequential node.
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

    /// Creates a persistent node for each part of the path that has none.
    func createPath(_ path: String) async throws(ZooKeeperError) {
        var partial = ""
        for part in path.split(separator: "/") {
            partial += "/" + part
            // Who may not create something at the root may still use what is there.
            if try await exists(partial) { continue }
            do {
                _ = try await create(partial, [], .persistent)
            } catch  where error.code == .nodeExists {}
        }
    }

    /// - Parameter version: of the content that is replaced; -1: whatever it is.
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

    /// - Parameter version: of the content; -1: whatever it is.
    func delete(_ path: String, version: Int32) async throws(ZooKeeperError) {
        _ = try await request(path, as: Bool.self) { handle, data in
            zoo_adelete(
                handle, path, version, { result, data in Completion<Bool>.finish(data, result) { true } }, data)
        }
    }

    /// Does something on one connection, and again on the next when the connection was lost over it.
    ///
    /// - Parameter body: must bear being done twice.
    /// - Throws: ``ZooKeeperError``; `timedOut` after the deadline.
    func retrying<Value: Sendable>(
        until deadline: ContinuousClock.Instant, _ body: () async throws -> Value
    ) async throws -> Value {
        while true {
            try await waitUntilConnected(until: deadline)
            do {
                return try await body()
            } catch let error as ZooKeeperError where error.isTransient {
                guard ContinuousClock.now < deadline else {
                    throw ZooKeeperError(.timedOut, "ZooKeeper did not answer in time; at last \(error.message)")
                }
                // A lost connection is told in two ways; let the other one arrive.
                try await Task.sleep(for: .milliseconds(20))
            }
        }
    }
}
