package import ZooKeeperCoordination

/// The fence of one leadership: each write of the leader checks that the epoch node still has this version.
package struct LeaderEpoch: Sendable, Hashable {
    package var epoch: Int64
    /// The version of the epoch node in ZooKeeper.
    package var version: Int32

    package init(epoch: Int64, version: Int32) {
        self.epoch = epoch
        self.version = version
    }
}

/// A failed request of the leadership machine, reduced to the differences that matter to it.
package enum LeadershipFailure: Error, Sendable, Hashable {
    /// The same request may succeed later. It may also have been carried out.
    case temporary(String)
    /// A live session of another process holds the node's name.
    case nameTaken
    /// Another node has raised the epoch.
    case deposed
    /// The candidate node of this session does not exist any more.
    case candidateLost
    /// Trying again does not help: refused credentials, or data of a newer version of this program.
    case final(String)

    /// The meaning of an error for a request other than the registration and the heartbeat.
    package init(_ error: ZooKeeperError) {
        switch error.code {
        case .notAuthorised, .authenticationFailed: self = .final(error.message)
        default: self = .temporary(error.message)
        }
    }
}
