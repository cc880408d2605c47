import MesosAPI

/// A performed operation with an id, until its framework acknowledges the status.
struct OperationRecord: Sendable {
    let key: OperationKey
    let agent: String
    let info: Mesos.Offer.Operation
    /// The agent's status update.
    let status: Mesos.OperationStatus
    /// The uuid of the operation, which only the operator API shows.
    let uuid: [UInt8]
    /// The place in the order in which statuses are sent.
    let sequence: Int
    var retryInterval = Duration.zero
}

struct OperationKey: Sendable, Hashable {
    var framework: String
    var operation: String
}
