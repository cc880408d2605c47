import MesosAPI

/// The checks of a scheduler call that do not depend on the master's state, in Mesos' order.
enum CallValidation {
    /// Returns the text of the refusal, or `nil` for a valid call. `principal` is `nil` without authentication.
    static func problem(with call: Mesos.Scheduler.Call, principal: String? = nil) -> String? {
        guard let type = call.type, let name = type.name else { return "Expecting 'type' to be present" }
        if type == .subscribe { return problem(withSubscription: call, principal: principal) }
        guard call.frameworkID != nil else { return "Expecting 'framework_id' to be present" }
        switch SchedulerCall(call) {
        // The field of the body has the name of the type.
        case .unknown where type != .unknown: return "Expecting '\(name.lowercased())' to be present"
        case .acknowledge(let acknowledge) where acknowledge.uuid.count != 16: return "Not a valid UUID"
        case .acknowledgeOperationStatus(let acknowledge):
            if acknowledge.uuid.count != 16 { return "Not a valid UUID" }
            return acknowledge.agentID == nil ? "Expecting 'agent_id' to be present" : nil
        case .updateFramework(let update) where (update.frameworkInfo.id?.value ?? "") != call.frameworkID?.value:
            return "'framework_id' differs from 'update_framework.framework_info.id'"
        default: return nil
        }
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
}
