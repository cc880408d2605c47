package import Logging

/// A log message about the leadership of a node.
package enum LeadershipNotice: Sendable, Hashable {
    case takingOver(epoch: Int64)
    case leading(epoch: Int64)
    case steppedDown(LeadershipMachine.EndReason)
    case takeoverKeepsFailing(count: Int, reason: String)
    case nameTaken
    case requestFailed(String)
    case disconnected
    case expired
    case left

    package var level: Logger.Level {
        switch self {
        case .takingOver, .leading, .left: .info
        case .steppedDown(.resigned): .info
        case .steppedDown, .nameTaken, .requestFailed, .disconnected, .expired: .warning
        case .takeoverKeepsFailing: .error
        }
    }

    package var text: String {
        switch self {
        case .takingOver(let epoch): "this node takes over the framework with epoch \(epoch)"
        case .leading(let epoch): "this node leads with epoch \(epoch)"
        case .steppedDown(let reason): "this node leads no longer: \(reason.text)"
        case .takeoverKeepsFailing(let count, let reason): "the takeover failed \(count) times in a row: \(reason)"
        case .nameTaken:
            "another process is registered with the name of this node; trying again until its session must have ended"
        case .requestFailed(let reason): "\(reason); trying again"
        case .disconnected: "the connection with ZooKeeper is lost"
        case .expired: "the session with ZooKeeper has expired; this node joins again"
        case .left: "this node has left the cluster"
        }
    }

    /// The meaning of the message, for operators.
    package var meaning: String {
        switch self {
        case .takingOver: "The node won the election, loads all tasks and subscribes at the Mesos master."
        case .leading: "The node's scheduler is subscribed; the other nodes send their requests here."
        case .steppedDown: "The scheduler stopped and left all tasks running; another node takes over."
        case .takeoverKeepsFailing:
            "The node wins elections but cannot start its scheduler. It waits longer before each attempt."
        case .nameTaken:
            "An earlier process of this node ended without closing its session, or two nodes have one name."
        case .requestFailed: "ZooKeeper refused or did not answer a request."
        case .disconnected: "Running containers go on. A leader goes on until its lease ends."
        case .expired: "The node was without contact for longer than the session timeout, or was paused."
        case .left: "The node stopped in an orderly way and handed over its leadership, if it had it."
        }
    }

    /// What to do about it. Empty if there is nothing to do.
    package var action: String {
        switch self {
        case .takingOver, .leading, .left, .steppedDown(.resigned): ""
        case .steppedDown: "Check the connection with ZooKeeper if this repeats."
        case .takeoverKeepsFailing: "Check the named cause: the masters, and the tasks' nodes in ZooKeeper."
        case .nameTaken: "Give each node its own whisk.mesos.ha.node-name."
        case .requestFailed, .disconnected: "Check that a majority of the ZooKeeper servers runs and can be reached."
        case .expired: "Check the network and the load of the machine, or raise whisk.mesos.ha.session-timeout."
        }
    }
}
