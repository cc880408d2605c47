/// Keeps one ephemeral sequential node in ZooKeeper.
struct SessionMember: Sendable {
    /// The path of the node's parent, which is created if it does not exist.
    var directory: String
    /// The start of the node's name.
    var label: String
    var content: [UInt8]

    /// Finds the member's node, or creates it.
    ///
    /// The node may exist although the connection was lost during its creation. It is recognised by its owner, the session.
    ///
    /// - Returns: the node's name, and all sequential nodes with the label in order.
    func ensure(
        _ session: ZooKeeperSession, sessionID: Int64, watch: Bool
    ) async throws(ZooKeeperError) -> (name: String, members: [SequentialNode]) {
        let prefix = "\(directory)/\(label)_"
        var created: String?
        while true {
            let children: [String]
            do {
                children = try await session.children(of: directory, watch: watch)
            } catch  where error.code == .noNode {
                try await session.createPath(directory)
                continue
            }
            let members = children.compactMap(SequentialNode.init).filter { $0.label == label }.sorted()
            if let created {
                // Another client may already have deleted it.
                if members.contains(where: { $0.name == created }) { return (created, members) }
            } else {
                for member in members {
                    if try await owner(of: member, session) == sessionID { return (member.name, members) }
                }
            }
            let path = try await session.create(prefix, content, .ephemeralSequential)
            created = String(path.dropFirst(directory.utf8.count + 1))
        }
    }

    private func owner(of member: SequentialNode, _ session: ZooKeeperSession) async throws(ZooKeeperError) -> Int64? {
        do {
            return try await session.content(of: "\(directory)/\(member.name)").owner
        } catch  where error.code == .noNode {
            return nil
        }
    }
}
