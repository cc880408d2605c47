/// One launch of an instance. When it ends, the instance goes on with another copy.
public struct InstanceCopy: Sendable, Hashable, CustomStringConvertible {
    /// The number of the instance; never used again after the instance is gone.
    public var instance: Int
    /// Counts all launches of all instances: of two copies, that with the greater number is the newer.
    public var launch: Int

    public init(instance: Int, launch: Int) {
        self.instance = instance
        self.launch = launch
    }

    public var description: String { "\(instance).\(launch)" }

    /// The copy's task id, which no other copy ever has: `web-2.17`.
    public func taskID(name: String) -> String { "\(name)-\(instance).\(launch)" }
}

/// A copy of an earlier run that is still in the cluster.
public struct AdoptedCopy: Sendable, Hashable {
    public var copy: InstanceCopy
    /// Copies of the instance that ended before this one.
    public var restarts: Int
    /// Whether it ran when it was last heard of; otherwise it was being launched.
    public var isRunning: Bool

    public init(copy: InstanceCopy, restarts: Int, isRunning: Bool) {
        self.copy = copy
        self.restarts = restarts
        self.isRunning = isRunning
    }
}

/// Why a copy is no more.
public struct InstanceEnd: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
        /// The copy was in the cluster, and ended or could not start there.
        case ended
        /// It never got there: no agent had room for it, or a limit was in the way.
        case notLaunched
    }

    public var kind: Kind
    /// For people, in the words of Mesos where there are some.
    public var message: String

    public init(_ kind: Kind, _ message: String) {
        self.kind = kind
        self.message = message
    }
}
