import MachineSupport
import MesosAPI

extension SchedulerStateMachine {
    /// Sends the changed FrameworkInfo to the master. The change takes effect here once the master has accepted it.
    func update(_ framework: FrameworkConfiguration, _ waiter: WaiterID, _ effects: inout Effects) {
        var changed = configuration
        changed.framework = framework
        do throws(MesosSchedulerError) {
            try changed.validate(framework: framework)
            guard shutdown == nil else { throw Self.shuttingDown }
            guard isSubscribed else {
                throw subscription.lastError
                    ?? MesosSchedulerError(
                        .notSubscribed, "the framework cannot be updated: there is no subscription")
            }
        } catch {
            return effects.resume(update: waiter, .failure(error))
        }
        let wanted = wantedRoles
        effects.send(
            .updateFramework(
                .init(
                    frameworkInfo: changed.frameworkInfo(id: frameworkID),
                    suppressedRoles: framework.roles.filter { !wanted.contains($0) })),
            for: .updateFramework(framework, waiter: waiter))
    }

    mutating func updated(
        _ framework: FrameworkConfiguration, _ waiter: WaiterID, at now: Instant, _ effects: inout Effects
    ) {
        configuration.framework = framework
        tasks.updateFramework(framework, at: now, &effects)
        operations.updateFramework(framework, &effects)
        // The call suppressed the roles that were not wanted when it was sent.
        offers.rolesChanged(framework.roles, at: now)
        effects.notify(.frameworkUpdated(framework))
        effects.resume(update: waiter, .success(framework))
    }

    func updateFailed(_ waiter: WaiterID, _ outcome: CallOutcome, _ effects: inout Effects) {
        let error: MesosSchedulerError
        switch outcome {
        case .rejected(let status, let text):
            error = MesosSchedulerError(
                .callRejected, "the master refused UPDATE_FRAMEWORK: \(status) \(text)", status: status)
        case .notSent(let text):
            error = MesosSchedulerError(.callFailed, "UPDATE_FRAMEWORK could not be sent: \(text)")
        case .unknown(let text):
            error = MesosSchedulerError(
                .callFailed,
                "UPDATE_FRAMEWORK has no answer: \(text); the next subscription introduces the framework as before")
        case .accepted: return
        }
        effects.resume(update: waiter, .failure(error))
    }
}
