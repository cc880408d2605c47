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

    var isTeardown: Bool { if case .teardown = self { true } else { false } }

    var lane: CallLane {
        switch self {
        case .acknowledge, .acknowledgeOperation: .acknowledgements
        case .teardown: .urgent
        default: .ordered
        }
    }
}

package enum CallOutcome: Sendable, Hashable {
    /// The master answered 200 or 202.
    case accepted
    /// The master answered that it did not act on the call.
    case rejected(status: Int, text: String)
    /// The call did not leave this machine.
    case notSent(String)
    /// The call may have been sent, and no answer came. The master may or may not have acted on it.
    case unknown(String)
}

extension CallOutcome {
    var text: String {
        switch self {
        case .accepted: "accepted"
        case .rejected(let status, let text): "HTTP \(status) \(text)"
        case .notSent(let text), .unknown(let text): text
        }
    }

    /// Whether the answer shows that the master does not take this stream for a subscription of the framework.
    var endsSubscription: Bool {
        guard case .rejected(let status, let text) = self else { return false }
        switch status {
        case 300..<400, 401, 403, 503: return true
        case 400:
            return saysFrameworkIsGone || text.hasPrefix("The stream ID")
                || text.hasPrefix("Framework is not subscribed")
        case 409: return saysFrameworkIsGone
        default: return false
        }
    }

    /// Whether the master answers that it does not know the framework, or not any more.
    var saysFrameworkIsGone: Bool {
        guard case .rejected(let status, let text) = self, (400..<500).contains(status) else { return false }
        return text.hasPrefix("Framework cannot be found")
            || MasterErrorMeaning(text, frameworkID: nil) == .frameworkIsGone
    }
}
