import Logging
import MachineSupport

extension Scheduler {
    /// - Throws: `other` when the store does not answer in time; `cancelled`; the error of the store.
    func loadFrameworkID() async throws -> String? {
        let limit = configuration.persistence.frameworkIDStoreTimeout
        do {
            return try await withDeadline(limit, clock: clock) { [frameworkIDStore] in try await frameworkIDStore.load()
            }
        } catch is DeadlineExceeded {
            throw MesosSchedulerError(
                .other,
                "the framework id store did not load within \(limit.text) (persistence.frameworkIDStoreTimeout); the scheduler does not "
                    + "start without knowing whether it has a framework")
        } catch is CancellationError {
            throw MesosSchedulerError(.cancelled, "the run was cancelled while the framework id was being loaded")
        }
    }

    /// Saves the framework id, and tries again until it succeeds or there is another id to save.
    func save(frameworkID: String?) {
        unsavedFrameworkID = .some(frameworkID)
        guard frameworkIDSaver == nil else { return }
        frameworkIDSaver = Task { await self.saveFrameworkID() }
    }

    /// Saves one id at a time, even when the store takes too long, because an old id must not arrive after a new one.
    private func saveFrameworkID() async {
        var failures = 0
        var random = SeededRandom(seed: .random(in: 0 ... .max))
        while let id = unsavedFrameworkID {
            let shown = id.map { "framework id \($0)" } ?? "end of the framework"
            let warning = Task { [clock, limit = configuration.persistence.frameworkIDStoreTimeout] in
                try await clock.sleep(clock.now() + limit)
                self.publish(
                    .frameworkIDNotSaved(
                        MesosSchedulerError(
                            .other,
                            "the framework id store has not saved the \(shown) within \(limit.text) "
                                + "(persistence.frameworkIDStoreTimeout)")))
            }
            defer { warning.cancel() }
            do {
                try await frameworkIDStore.save(id)
                failures = 0
                if unsavedFrameworkID == .some(id) { unsavedFrameworkID = nil }
            } catch {
                failures += 1
                warning.cancel()
                publish(
                    .frameworkIDNotSaved(
                        MesosSchedulerError(.other, "the \(shown) cannot be saved", underlying: error)))
                let delay = configuration.subscription.backoff.delay(failures: failures, using: &random)
                try? await clock.sleep(clock.now() + delay)
            }
        }
        frameworkIDSaver = nil
    }

    /// Waits for the last save at the end of a run.
    func finishSavingFrameworkID() async {
        guard let saver = frameworkIDSaver else { return }
        // In a task of its own, because the run may have been cancelled.
        let isSaved = await Task { [clock, limit = configuration.persistence.frameworkIDStoreTimeout] in
            (try? await withDeadline(limit, clock: clock) { await saver.value }) != nil
        }.value
        guard !isSaved else { return }
        unsavedFrameworkID = nil
        logger.error("the scheduler ends, and its framework id store has not kept the last framework id")
    }
}
