/// A launch of an instance. When the copy ends, the instance gets another one.
struct InstanceCopy: Sendable, Hashable, CustomStringConvertible {
    /// The number of the instance. It is never used again for another instance.
    var instance: Int
    /// The number of the launch, counted over all instances. Of two copies, the one with the greater number is newer.
    var launch: Int

    var description: String { "\(instance).\(launch)" }

    /// The copy's task id, such as `web-2.17`. No other copy ever has the same.
    func taskID(name: String) -> String { "\(name)-\(instance).\(launch)" }
}

/// A copy of an earlier run that is still in the cluster.
struct AdoptedCopy: Sendable, Hashable {
    var copy: InstanceCopy
    /// The number of earlier copies of the instance.
    var restarts: Int
    /// Whether the last known state is running. Otherwise the copy was being launched.
    var isRunning: Bool
}

struct InstanceEnd: Sendable, Hashable {
    enum Kind: Sendable, Hashable {
        /// The copy was in the cluster, and ended or failed to start there.
        case ended
        /// The cluster took the copy's agent away: it was drained, removed or lost. The copy did not fail.
        case displaced
        /// The copy never reached an agent, for example because no agent had enough resources.
        case notLaunched
    }

    var kind: Kind
    /// The cause, in the words of Mesos if there are any.
    var message: String

    init(_ kind: Kind, _ message: String) {
        self.kind = kind
        self.message = message
    }
}
