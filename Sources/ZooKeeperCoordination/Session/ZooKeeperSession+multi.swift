import CZooKeeper

/// A condition of writes: a node has this version. Each new leader changes the node, so that writes of the previous leader
/// fail.
package struct WriteFence: Sendable, Hashable {
    package var path: String
    package var version: Int32

    package init(path: String, version: Int32) {
        self.path = path
        self.version = version
    }
}

extension ZooKeeperSession {
    /// Carries out all operations in order, or none.
    ///
    /// - Parameter fence: the first condition.
    /// - Throws: ``ZooKeeperError`` with the code `deposed` if the fence does not hold, `limitExceeded` for more than 1 MB, or
    ///   that of the operation at `operationIndex`. After `connectionLost` and `sessionExpired` the operations may or may not
    ///   have been carried out.
    package func multi(_ operations: [NodeOperation], fence: WriteFence? = nil) async throws(ZooKeeperError) {
        let all = (fence.map { [.check(path: $0.path, version: $0.version)] } ?? []) + operations
        guard let first = all.first else { return }
        let memory = MultiMemory(all, access: accessList)
        let bytes = all.reduce(0) { $0 + $1.bytes }
        let result = try await request(first.path, as: Int32.self, .write(bytes: bytes), memory: memory) {
            memory.send($0, $1)
        }
        guard result != 0 else { return }
        guard let index = memory.failedIndex else {
            let rest = all.count == 1 ? "" : " and \(all.count - 1) others"
            let error = ZooKeeperError(result: result, path: first.path + rest)
            throw RequestLimit.explain(withoutHandle(error, path: first.path), .write(bytes: bytes), path: first.path)
        }
        var error = ZooKeeperError(result: result, path: all[index].path)
        if let fence, index == 0, [.versionConflict, .noNode].contains(error.code) {
            error = ZooKeeperError(
                .deposed, "another scheduler has taken over: \(fence.path) has changed, so nothing was written")
        } else {
            error.operationIndex = fence == nil ? index : index - 1
        }
        throw error
    }
}
