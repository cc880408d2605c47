import MachineSupport
import MesosAPI

extension SchedulerStateMachine {
    private static let teardownRetry = Duration.seconds(1)

    mutating func beginShutdown(teardown: Bool, timeout: Duration, at now: Instant) {
        guard shutdown == nil else { return }
        shutdown = Shutdown(teardown: teardown)
        timers.set(.shutdown, at: now + timeout)
        tasks.failLaunches(Self.shuttingDown, at: now)
        applyTaskActions(at: now)
        operations.failWaiting(Self.shuttingDown)
        applyOperationActions()
        emit(.resumeSubscriptionWaiters(.failure(Self.shuttingDown)))
        // No master knows the framework: there is nothing to end.
        if frameworkID == nil { return finish(nil, isTornDown: false, at: now) }
        if teardown {
            sendTeardown()
        } else if !isSubscribed {
            finish(nil, isTornDown: false, at: now)
        }
    }

    /// Without teardown: done when what was being launched is out of the cluster and every call has its answer.
    mutating func finishIfDrained(at now: Instant) {
        guard let shutdown, !shutdown.teardown, stopped == nil, calls.isEmpty, store?.isIdle ?? true else { return }
        if !tasks.isKillingReachable || !subscription.isSubscribed { finish(nil, isTornDown: false, at: now) }
    }

    mutating func sendTeardown() {
        guard isSubscribed, shutdown?.isTeardownSent == false else { return }
        shutdown?.isTeardownSent = true
        send(.teardown, .teardown)
    }

    mutating func teardownFailed(_ outcome: CallOutcome, at now: Instant) {
        shutdown?.isTeardownSent = false
        if case .rejected(400, let text) = outcome, text.hasPrefix("Framework cannot be found") {
            return tornDown(at: now)
        }
        timers.set(.teardown, at: now + Self.teardownRetry)
    }

    mutating func tornDown(at now: Instant) { finish(nil, isTornDown: true, at: now) }

    mutating func shutdownTimedOut(at now: Instant) {
        guard let shutdown, stopped == nil else { return }
        guard shutdown.teardown else { return finish(nil, isTornDown: false, at: now) }
        let error = MesosSchedulerError(
            .callFailed,
            "framework \(frameworkID ?? "") could not be torn down in time; the master ends its tasks after the "
                + "failover timeout of \(configuration.framework.failoverTimeout.text)")
        finish(error, isTornDown: false, at: now)
    }

    /// Stops for good.
    mutating func finish(_ error: MesosSchedulerError?, isTornDown: Bool, at now: Instant) {
        guard stopped == nil else { return }
        if isTornDown {
            emit(.saveFrameworkID(nil))
            tasks.tornDown()
            storeForgetsAll()
        }
        let reason = error ?? Self.shuttingDown
        stopped = reason
        tasks.failAll(reason)
        applyTaskActions(at: now)
        operations.failAll(reason)
        applyOperationActions()
        apply(subscription.stop(), at: now)
        saveLastChanges()
        emit(.finished(error))
    }
}
