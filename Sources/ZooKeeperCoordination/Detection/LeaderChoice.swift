/// The choice of the leader's node among the nodes under the masters' path: the master's node with the lowest number.
enum LeaderChoice: Sendable, Hashable {
    case none
    case node(String)
    /// The leader is a master older than Mesos 0.24, whose node contains a protobuf message.
    case oldMaster(String)

    /// The labels of nodes with JSON and of nodes of older masters.
    static let label = "json.info"
    static let oldLabel = "info"

    /// - Parameter children: the names under the path. Nodes of other kinds, such as `log_replicas`, are ignored.
    init(_ children: [String]) {
        let masters = children.compactMap(SequentialNode.init).filter {
            $0.label == Self.label || $0.label == Self.oldLabel
        }
        switch masters.min() {
        case nil: self = .none
        case let master? where master.label == Self.label: self = .node(master.name)
        case let master?: self = .oldMaster(master.name)
        }
    }
}
