import MesosAPI

/// The checks of a scheduler call that do not depend on the master's state, in Mesos' order.
enum CallValidation {
    /// Returns the text of the refusal, or `nil` for a valid call.
    ///
    /// - Parameter principal: the principal that sent the request; `nil` without authentication.
    static func problem(with call: Mesos.Scheduler.Call, principal: String? = nil) -> String? {
        guard let type = call.type, type.name != nil else { return "Expecting 'type' to be present" }
        if type == .subscribe { return problem(withSubscription: call, principal: principal) }
        guard call.frameworkID != nil else { return "Expecting 'framework_id' to be present" }
        if let body = missingBody(of: call, type) { return "Expecting '\(body)' to be present" }
        if let acknowledge = call.acknowledge, type == .acknowledge, acknowledge.uuid.count != 16 {
            return "Not a valid UUID"
        }
        if let acknowledge = call.acknowledgeOperationStatus, type == .acknowledgeOperationStatus,
            acknowledge.uuid.count != 16
        {
            return "Not a valid UUID"
        }
        return nil
    }

    private static func problem(withSubscription call: Mesos.Scheduler.Call, principal: String?) -> String? {
        guard let subscribe = call.subscribe else { return "Expecting 'subscribe' to be present" }
        guard (call.frameworkID?.value ?? "") == (subscribe.frameworkInfo.id?.value ?? "") else {
            return "'framework_id' differs from 'subscribe.framework_info.id'"
        }
        if let principal, let named = subscribe.frameworkInfo.principal, principal != named {
            return "Authenticated principal '\(principal)' does not match principal '\(named)' set in `FrameworkInfo`"
        }
        return nil
    }

    private static func missingBody(of call: Mesos.Scheduler.Call, _ type: Mesos.Scheduler.Call.Kind) -> String? {
        switch type {
        case .accept where call.accept == nil: "accept"
        case .decline where call.decline == nil: "decline"
        case .acceptInverseOffers where call.acceptInverseOffers == nil: "accept_inverse_offers"
        case .declineInverseOffers where call.declineInverseOffers == nil: "decline_inverse_offers"
        case .kill where call.kill == nil: "kill"
        case .shutdown where call.shutdown == nil: "shutdown"
        case .acknowledge where call.acknowledge == nil: "acknowledge"
        case .acknowledgeOperationStatus where call.acknowledgeOperationStatus == nil: "acknowledge_operation_status"
        case .reconcile where call.reconcile == nil: "reconcile"
        case .reconcileOperations where call.reconcileOperations == nil: "reconcile_operations"
        case .message where call.message == nil: "message"
        case .request where call.request == nil: "request"
        case .updateFramework where call.updateFramework == nil: "update_framework"
        default: nil
        }
    }
}
