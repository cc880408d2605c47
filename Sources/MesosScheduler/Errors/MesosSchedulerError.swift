public import MesosAPI

/// Why the scheduler could not do what it was asked.
public struct MesosSchedulerError: Error, Sendable, CustomStringConvertible {
    /// What a caller may want to treat differently.
    public enum Code: Sendable, Hashable {
        /// The task did not run before the launch timeout, though it was placed. It is being killed.
        case launchTimedOut
        /// No offer had room for the task before the launch timeout; the message says what was asked and the best seen.
        case noCapacity
        /// The agent could not fetch this image.
        case imagePullFailed(image: String)
        /// The container of the task could not be created (docker's exit status 125 and the like).
        case containerStartFailed
        /// The task ended before it was running.
        case taskFailed(Mesos.TaskState, Mesos.TaskStatus.Reason?)
        /// No master has accepted a subscription.
        case notSubscribed
        /// A master refused the subscription: credentials, roles, framework information.
        case subscriptionRefused
        /// Another scheduler has subscribed with the same framework id and owns the framework now.
        case superseded
        /// The master removed the framework, and its tasks with it.
        case frameworkRemoved
        /// The master that was asked does not lead, and named no other.
        case notLeader
        case shuttingDown
        /// The caller's Swift task was cancelled, or someone killed the task before it ran.
        case cancelled
        /// The request contradicts itself or the configuration.
        case invalidRequest
        /// The master answered a call with this HTTP status.
        case callRejected(status: Int)
        /// The answer to a call did not come; the master may or may not have acted on it.
        case callFailed
        /// The task did not end before the timeout of the kill. It goes on being killed.
        case killTimedOut
        /// The task store could not keep, or give, what it must.
        case taskStoreFailed
        /// Operations did not end before the timeout. They may still be performed.
        case operationTimedOut
        /// An operation ended in this state.
        case operationFailed(Mesos.OperationState)
        /// A configured limit; its name is that of the configuration property.
        case limitReached(name: String)
        case other
    }

    public var code: Code

    /// What, where, and which setting, for a person.
    public var message: String
    public var underlying: (any Error)?

    public init(_ code: Code, _ message: String, underlying: (any Error)? = nil) {
        self.code = code
        self.message = message
        self.underlying = underlying
    }

    public var description: String {
        // Messages often quote their cause; once is enough.
        guard let cause = underlying.map({ "\($0)" }), !cause.isEmpty, !message.contains(cause) else { return message }
        return "\(message): \(cause)"
    }
}

extension MesosSchedulerError.Code {
    /// The code without its values, for metrics.
    var name: String {
        switch self {
        case .launchTimedOut: "launchTimedOut"
        case .noCapacity: "noCapacity"
        case .imagePullFailed: "imagePullFailed"
        case .containerStartFailed: "containerStartFailed"
        case .taskFailed: "taskFailed"
        case .notSubscribed: "notSubscribed"
        case .subscriptionRefused: "subscriptionRefused"
        case .superseded: "superseded"
        case .frameworkRemoved: "frameworkRemoved"
        case .notLeader: "notLeader"
        case .shuttingDown: "shuttingDown"
        case .cancelled: "cancelled"
        case .invalidRequest: "invalidRequest"
        case .callRejected: "callRejected"
        case .callFailed: "callFailed"
        case .killTimedOut: "killTimedOut"
        case .taskStoreFailed: "taskStoreFailed"
        case .operationTimedOut: "operationTimedOut"
        case .operationFailed: "operationFailed"
        case .limitReached: "limitReached"
        case .other: "other"
        }
    }
}
