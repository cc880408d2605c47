/// A node and the life of its process.
package struct NodeIdentity: Sendable, Hashable, CustomStringConvertible {
    /// The configured name, which stays the same over restarts.
    package var name: String
    /// A random text of this start of the process. A name alone could be that of an earlier life, or of another process.
    package var instance: String

    package init(name: String, instance: String) {
        self.name = name
        self.instance = instance
    }

    package var description: String { "\(name) (\(instance))" }
}

/// The node that leads, as its epoch node in ZooKeeper says.
package struct LeaderRecord: Sendable, Hashable {
    package var node: NodeIdentity
    /// The URL of the leader's listener for other nodes, without a path.
    package var url: String
    /// Raised by each new leader.
    package var epoch: Int64

    package init(node: NodeIdentity, url: String, epoch: Int64) {
        self.node = node
        self.url = url
        self.epoch = epoch
    }
}
