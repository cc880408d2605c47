import MesosAPI

/// An operation with an id that an agent has performed, until its framework has acknowledged that.
struct OperationRecord: Sendable {
    let key: OperationKey
    let agent: String
    let info: Mesos.Offer.Operation
    /// What the agent tells: it has a uuid of its own.
    let status: Mesos.OperationStatus
    /// The operation's own uuid, which only the operator sees.
    let uuid: [UInt8]
    /// The number of operations before this one: the order in which they are told.
    let sequence: Int
    /// Grows when delivery starts anew, so that timers of the old one mean nothing.
    var deliveryNumber = 0
    var retryInterval = Duration.zero
}

/// An operation of a framework.
struct OperationKey: Sendable, Hashable {
    var framework: String
    var operation: String
}
