/// Which of the nodes under the masters' path is the leader's: the one with the lowest number among those of masters.
enum LeaderChoice: Sendable, Hashable {
    case none
    case node(String)
    /// The leader is a master of before Mesos 0.24, whose node holds a protobuf message.
    case oldMaster(String)

    /// The label of nodes with JSON, and the one of older masters.
    static let label = "json.info"
    static let oldLabel = "info"

    /// - Parameter children: names under the path. Those that are not of masters, such as `log_replicas`, do not count.
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
