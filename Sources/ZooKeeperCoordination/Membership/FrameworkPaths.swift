/// The nodes of one framework in ZooKeeper.
package struct FrameworkPaths: Sendable, Hashable {
    /// The path of the `zk://` URL.
    package var root: String

    package init(root: String) { self.root = root }

    /// The parent of an ephemeral node for each process, with its name.
    package var nodes: String { root + "/nodes" }
    /// The parent of the candidates' nodes.
    package var election: String { root + "/election" }
    /// The node with the current leadership.
    package var epoch: String { root + "/epoch" }
    /// The node with the framework id.
    package var frameworkID: String { root + "/framework-id" }
    /// The parent of the tasks' buckets.
    package var tasks: String { root + "/tasks" }
}
