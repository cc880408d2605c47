/// What a call was for, to know what its failure means.
enum CallPurpose: Sendable {
    case accept(taskIDs: [String], offerIDs: [String])
    /// With `doubted`: makes certain that a lost ACCEPT of these tasks cannot succeed any more.
    case decline(offerIDs: [String], doubted: [String])
    case suppress(roles: [String])
    case revive(roles: [String])
    case kill
    case reconcile
    /// The question about every task.
    case reconcileImplicitly
    case acknowledge(taskID: String, UpdateID)
    /// The ACCEPT of operations.
    case operations(WaiterID, offerIDs: [String])
    /// Makes certain that a lost ACCEPT of these operations cannot succeed any more.
    case declineOperations(WaiterID)
    case reconcileOperations
    case acknowledgeOperation(UpdateID)
    case inverseOffers
    /// Held outside: it is rare, and many times larger than the others.
    indirect case updateFramework(FrameworkConfiguration, waiter: WaiterID)
    case teardown

    var name: String {
        switch self {
        case .accept, .operations: "ACCEPT"
        case .decline, .declineOperations: "DECLINE"
        case .suppress: "SUPPRESS"
        case .revive: "REVIVE"
        case .kill: "KILL"
        case .reconcile, .reconcileImplicitly: "RECONCILE"
        case .acknowledge: "ACKNOWLEDGE"
        case .reconcileOperations: "RECONCILE_OPERATIONS"
        case .acknowledgeOperation: "ACKNOWLEDGE_OPERATION_STATUS"
        case .inverseOffers: "ACCEPT_INVERSE_OFFERS"
        case .updateFramework: "UPDATE_FRAMEWORK"
        case .teardown: "TEARDOWN"
        }
    }
}
