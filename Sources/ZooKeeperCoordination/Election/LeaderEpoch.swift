import CZooKeeper
import JSONSupport

/// The number of a leadership, and the version of the epoch node that goes with it.
package struct LeaderEpoch: Sendable, Hashable {
    /// Raised by each new leader; 0 before the first.
    package var epoch: Int64
    /// The version of the epoch node, which every write of the leader checks.
    package var version: Int32

    package init(epoch: Int64, version: Int32) {
        self.epoch = epoch
        self.version = version
    }
}

/// The content of the epoch node: the current leadership.
package struct EpochRecord: Sendable, Hashable {
    package var epoch: Int64
    /// The name of the leader's node; empty before the first leader.
    package var name: String
    /// The life of the leader's process.
    package var instance: String
    /// The URL of the leader's listener for other nodes.
    package var url: String

    package init(epoch: Int64, name: String, instance: String, url: String) {
        self.epoch = epoch
        self.name = name
        self.instance = instance
        self.url = url
    }

    /// Before the first leader.
    static let none = Self(epoch: 0, name: "", instance: "", url: "")

    var json: JSONValue {
        ["epoch": .integer(epoch), "name": .string(name), "instance": .string(instance), "url": .string(url)]
    }

    init?(_ json: JSONValue) {
        guard let epoch = json["epoch"]?.intValue, epoch >= 0 else { return nil }
        self.init(
            epoch: epoch, name: json["name"]?.stringValue ?? "", instance: json["instance"]?.stringValue ?? "",
            url: json["url"]?.stringValue ?? "")
    }
}

/// The node with the current epoch. Each new leader raises it, and each write of a leader checks that it has not changed.
package struct LeaderEpochNode: Sendable {
    package let session: ZooKeeperSession
    package let path: String

    package init(session: ZooKeeperSession, path: String) {
        self.session = session
        self.path = path
    }

    /// The condition of the writes of this leadership.
    package func fence(_ epoch: LeaderEpoch) -> WriteFence { WriteFence(path: path, version: epoch.version) }

    /// Reads the current leadership.
    ///
    /// - Parameter watch: whether to send a ``SessionEvent/changed(path:)`` when the leadership changes.
    /// - Returns: `nil` before the first leader.
    /// - Throws: ``ZooKeeperError``, with the code `unreadable` for a content of another form.
    package func read(watch: Bool = false) async throws(ZooKeeperError) -> (record: EpochRecord, version: Int32)? {
        while true {
            do {
                let content = try await session.content(of: path, watch: watch)
                let record = try record(content)
                return record.epoch == 0 ? nil : (record, content.version)
            } catch  where error.code == .noNode {
                // Only this sets a watch on a missing node.
                guard watch, try await session.exists(path, watch: true) else { return nil }
            }
        }
    }

    /// Begins a leadership: raises the epoch by one, if the candidate's node still exists.
    ///
    /// After a lost answer the node is read, so that the result is certain.
    ///
    /// - Parameters:
    ///   - candidate: the path of the candidate's node; `nil` without an election.
    ///   - deadline: the time until which lost connections are tolerated.
    /// - Throws: ``ZooKeeperError`` with the code `versionConflict` if another candidate has raised the epoch meanwhile, `noNode`
    ///   if the candidate's node is gone, `timedOut`, `unreadable`, or `cancelled`.
    package func raise(
        name: String, instance: String, url: String, candidate: String?, until deadline: ContinuousClock.Instant
    ) async throws(ZooKeeperError) -> LeaderEpoch {
        var attempt: (old: Int32, record: EpochRecord)?
        return try await repeating(on: session, until: deadline) { () async throws(ZooKeeperError) in
            try await session.catchUp(path)
            let content = try await existing()
            let current = try record(content)
            if let attempt {
                // The answer to an earlier attempt was lost.
                if current == attempt.record, content.version == attempt.old + 1 {
                    if let candidate, try await !session.exists(candidate) {
                        throw ZooKeeperError(result: Int32(ZNONODE.rawValue), path: candidate)
                    }
                    return LeaderEpoch(epoch: current.epoch, version: content.version)
                }
                guard content.version == attempt.old else { throw raisedByOther(current) }
            }
            let next = EpochRecord(epoch: current.epoch + 1, name: name, instance: instance, url: url)
            attempt = (content.version, next)
            var operations: [NodeOperation] = [.set(path: path, next.json.encoded(), version: content.version)]
            if let candidate { operations.insert(.check(path: candidate, version: -1), at: 0) }
            do throws(ZooKeeperError) {
                try await session.multi(operations)
            } catch  where error.code == .versionConflict {
                throw raisedByOther(nil)
            }
            // Each change of a node raises its version by one.
            return LeaderEpoch(epoch: next.epoch, version: content.version + 1)
        }
    }

    /// Makes sure, with a write that needs a quorum, that this leadership is the current one. This is also the heartbeat of a
    /// leader.
    ///
    /// - Throws: ``ZooKeeperError`` with the code `deposed` if it is not.
    package func confirm(_ epoch: LeaderEpoch) async throws(ZooKeeperError) {
        try await session.multi([], fence: fence(epoch))
    }

    private func existing() async throws(ZooKeeperError) -> NodeContent {
        while true {
            do {
                return try await session.content(of: path)
            } catch  where error.code == .noNode {
                do {
                    _ = try await session.create(path, EpochRecord.none.json.encoded(), .persistent)
                } catch  where error.code == .nodeExists {
                } catch  where error.code == .noNode {
                    try await session.createPath(path.parentPath)
                }
            }
        }
    }

    private func record(_ content: NodeContent) throws(ZooKeeperError) -> EpochRecord {
        guard let json = try? JSONValue(parsing: content.bytes), let record = EpochRecord(json) else {
            throw ZooKeeperError(
                .unreadable,
                "the ZooKeeper node \(path) contains no epoch; delete it only while no scheduler of this framework runs"
            )
        }
        return record
    }

    private func raisedByOther(_ current: EpochRecord?) -> ZooKeeperError {
        let by = current.map { " to \($0.epoch) by \($0.name)" } ?? ""
        return ZooKeeperError(.versionConflict, "the epoch at \(path) was raised\(by) at the same time")
    }
}

extension String {
    /// The path of a node's parent.
    var parentPath: String { String(self[..<(lastIndex(of: "/") ?? startIndex)]) }
}
