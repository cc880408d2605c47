import MachineSupport
import MesosAPI

extension SchedulerStateMachine {
    private static let teardownRetry = Duration.seconds(1)

    mutating func beginShutdown(teardown: Bool, timeout: Duration, at now: Instant, _ effects: inout Effects) {
        guard shutdown == nil else { return }
        shutdown = Shutdown(teardown: teardown)
        effects.set(.shutdown, at: now + timeout)
        tasks.failLaunches(Self.shuttingDown, at: now, &effects)
        operations.failWaiting(Self.shuttingDown, &effects)
        effects.append(.resumeSubscriptionWaiters(.failure(Self.shuttingDown)))
        // No master knows the framework, or it is the one of an earlier run, which this run has not taken over.
        if frameworkID == nil || !subscription.wasSubscribed {
            return finish(nil, isTornDown: false, at: now, &effects)
        }
        if teardown {
            subscription.hurry(at: now, &effects)
            sendTeardown(&effects)
        } else if !isSubscribed {
            finish(nil, isTornDown: false, at: now, &effects)
        }
    }

    /// Ends a shutdown without teardown once the tasks of failed launches are gone and every call has its answer.
    mutating func finishIfDrained(at now: Instant, _ effects: inout Effects) {
        guard let shutdown, !shutdown.teardown, stopped == nil, effects.calls.isEmpty, store?.isIdle ?? true else {
            return
        }
        if !tasks.isKillingReachable || !subscription.isSubscribed {
            finish(nil, isTornDown: false, at: now, &effects)
        }
    }

    mutating func sendTeardown(_ effects: inout Effects) {
        guard isSubscribed, shutdown?.isTeardownSent == false else { return }
        shutdown?.isTeardownSent = true
        shutdown?.wasTeardownSent = true
        effects.send(.teardown, for: .teardown)
    }

    mutating func teardownFailed(at now: Instant, _ effects: inout Effects) {
        shutdown?.isTeardownSent = false
        effects.set(.teardown, at: now + Self.teardownRetry)
    }

    mutating func shutdownTimedOut(at now: Instant, _ effects: inout Effects) {
        guard let shutdown, stopped == nil else { return }
        guard shutdown.teardown else { return finish(nil, isTornDown: false, at: now, &effects) }
        let error = MesosSchedulerError(
            .callFailed,
            "framework \(frameworkID ?? "") could not be torn down in time; the master ends its tasks after the "
                + "failover timeout of \(configuration.framework.failoverTimeout.text)")
        finish(error, isTornDown: false, at: now, &effects)
    }

    static let handedOver = MesosSchedulerError(
        .handedOver, "this scheduler has handed its framework over to another one")

    /// Stops without a call to the master and without a change in the store. Tasks whose launch is in flight stay in both, so
    /// that the next scheduler of the framework finds them; those that were not stored yet have never been launched.
    mutating func handOver(_ effects: inout Effects) {
        effects.append(.resumeSubscriptionWaiters(.failure(Self.handedOver)))
        stop(Self.handedOver, &effects)
        effects.stop()
        effects.append(.finished(nil))
    }

    mutating func finish(_ error: MesosSchedulerError?, isTornDown: Bool, at now: Instant, _ effects: inout Effects) {
        guard stopped == nil else { return }
        if isTornDown {
            effects.append(.saveFrameworkID(nil))
            tasks.tornDown(at: now, &effects)
            removeAllStored()
        }
        stop(error ?? Self.shuttingDown, &effects)
        saveLastChanges(&effects)
        effects.stop()
        effects.append(.finished(error))
    }

    /// Ends the subscription and everything that callers wait for.
    private mutating func stop(_ reason: MesosSchedulerError, _ effects: inout Effects) {
        stopped = reason
        for case .updateFramework(_, let waiter) in effects.takeCalls() {
            effects.append(.resumeUpdate(waiter, .failure(reason)))
        }
        tasks.failAll(reason, &effects)
        operations.failAll(reason, &effects)
        subscription.stop(&effects)
    }
}
