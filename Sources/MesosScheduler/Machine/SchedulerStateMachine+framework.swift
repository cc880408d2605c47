import MachineSupport
import MesosAPI

extension SchedulerStateMachine {
    /// Asks the master to take over a changed FrameworkInfo. Until it has, nothing changes here.
    mutating func update(_ framework: FrameworkConfiguration, _ waiter: WaiterID) {
        var changed = configuration
        changed.framework = framework
        do throws(MesosSchedulerError) {
            try changed.validate(framework: framework)
            guard shutdown == nil else { throw Self.shuttingDown }
            guard isSubscribed else {
                throw subscribeError
                    ?? MesosSchedulerError(
                        .notSubscribed, "the framework cannot be updated: there is no subscription")
            }
        } catch {
            return emit(.resumeUpdate(waiter, .failure(error)))
        }
        let wanted = wantedRoles
        send(
            .updateFramework(
                .init(
                    frameworkInfo: changed.frameworkInfo(id: frameworkID),
                    suppressedRoles: framework.roles.filter { !wanted.contains($0) })),
            .updateFramework(framework, waiter: waiter))
    }

    mutating func updated(_ framework: FrameworkConfiguration, _ waiter: WaiterID, at now: Instant) {
        configuration.framework = framework
        tasks.updateFramework(framework, at: now)
        operations.updateFramework(framework)
        // The suppressed roles went along with the call as they were wanted when it was made.
        offers.rolesChanged(framework.roles, at: now)
        notify(.frameworkUpdated(framework))
        emit(.resumeUpdate(waiter, .success(framework)))
    }

    mutating func updateFailed(_ waiter: WaiterID, _ outcome: CallOutcome) {
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
        emit(.resumeUpdate(waiter, .failure(error)))
    }
}
