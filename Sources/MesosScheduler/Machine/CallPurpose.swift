/// The purpose of a call, which decides what its outcome means.
enum CallPurpose: Sendable {
    case accept(taskIDs: [String], offerIDs: [String])
    /// With `doubted`, makes certain that a lost ACCEPT of these tasks cannot succeed any more.
    case decline(offerIDs: [String], doubted: [String])
    case suppress(roles: [String])
    case revive(roles: [String])
    case kill
    case reconcile
    /// A RECONCILE without tasks, which asks for all tasks of the framework.
    case reconcileImplicitly
    case acknowledge(taskID: String, UpdateID)
    /// The ACCEPT of operations.
    case operations(WaiterID, offerIDs: [String])
    /// Makes certain that a lost ACCEPT of these operations cannot succeed any more.
    case declineOperations(WaiterID)
    case reconcileOperations
    case acknowledgeOperation(UpdateID)
    case inverseOffers
    /// `indirect`, because this rare case is much larger than the others.
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

    var lane: CallLane {
        switch self {
        case .acknowledge, .acknowledgeOperation: .acknowledgements
        case .teardown: .urgent
        default: .ordered
        }
    }
}
