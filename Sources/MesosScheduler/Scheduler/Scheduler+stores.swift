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
                "the framework id store did not load within \(limit.text) (persistence.frameworkIDStoreTimeout); the "
                    + "scheduler does not start without knowing whether it has a framework")
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
        var random = SeededRandom()
        while let id = unsavedFrameworkID {
            let shown = id.map { "framework id \($0)" } ?? "end of the framework"
            let warning = Task { [clock, limit = configuration.persistence.frameworkIDStoreTimeout] in
                try await clock.sleep(clock.now() + limit)
                self.publishNotSaved(
                    "the framework id store has not saved the \(shown) within \(limit.text) "
                        + "(persistence.frameworkIDStoreTimeout)")
            }
            defer { warning.cancel() }
            do {
                try await frameworkIDStore.save(id)
                failures = 0
                if unsavedFrameworkID == .some(id) { unsavedFrameworkID = nil }
            } catch {
                failures += 1
                warning.cancel()
                publishNotSaved("the \(shown) cannot be saved", underlying: error)
                let delay = configuration.subscription.backoff.delay(failures: failures, using: &random)
                try? await clock.sleep(clock.now() + delay)
            }
        }
        frameworkIDSaver = nil
    }

    private func publishNotSaved(_ message: String, underlying: (any Error)? = nil) {
        let error = MesosSchedulerError(.other, message, underlying: underlying)
        publish(SchedulerNotice(.frameworkIDNotSaved, .init(error: error)))
    }

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

    // MARK: The task store

    /// - Returns: `nil` without a task store.
    /// - Throws: `taskStoreFailed` when the store does not answer in time; `cancelled`; the error of the store.
    func loadTasks() async throws -> [StoredTask]? {
        guard let taskStore else { return nil }
        let limit = configuration.persistence.taskStoreTimeout
        do {
            return try await withDeadline(limit, clock: clock) { try await taskStore.load() }
        } catch is DeadlineExceeded {
            throw MesosSchedulerError(
                .taskStoreFailed,
                "the task store did not load within \(limit.text) (persistence.taskStoreTimeout); the scheduler does not "
                    + "start without knowing which tasks it has")
        } catch is CancellationError {
            throw MesosSchedulerError(.cancelled, "the run was cancelled while the tasks were being loaded")
        }
    }

    /// Saves changes one after the other, and never before the framework id, which is needed to find the tasks again.
    func store(_ ticket: StoreTicket, _ changes: [TaskChange]) {
        guard let taskStore else { return }
        let previous = lastStore
        lastStore = Task { [weak self] in
            await previous?.value
            let result: Result<Void, MesosSchedulerError>
            do {
                try await self?.frameworkIDSaved()
                try await taskStore.save(changes)
                result = .success(())
            } catch {
                result = .failure(
                    error as? MesosSchedulerError
                        ?? MesosSchedulerError(.taskStoreFailed, "the task store cannot save", underlying: error))
            }
            await self?.process(.stored(ticket, result))
        }
    }

    func finishStoring() async {
        guard let taskStore else { return }
        let last = lastStore
        // In a task of its own, because the run may have been cancelled.
        let isDone = await Task { [clock, limit = configuration.persistence.taskStoreTimeout] in
            let done: Void? = try? await withDeadline(limit, clock: clock) {
                await last?.value
                await taskStore.close()
            }
            return done != nil
        }.value
        guard !isDone else { return }
        logger.error(
            "the scheduler ends, and its task store has not saved the last changes within persistence.taskStoreTimeout",
            metadata: ["persistence.taskStoreTimeout": "\(configuration.persistence.taskStoreTimeout.text)"])
    }

    /// Waits for no store. What is being saved may still be saved.
    func forgetStores() {
        unsavedFrameworkID = nil
        guard let taskStore else { return }
        Task { [lastStore] in
            await lastStore?.value
            await taskStore.close()
        }
    }

    private func frameworkIDSaved() async throws {
        guard let saver = frameworkIDSaver else { return }
        let limit = configuration.persistence.frameworkIDStoreTimeout
        do {
            try await withDeadline(limit, clock: clock) { await saver.value }
        } catch is DeadlineExceeded {
            throw MesosSchedulerError(
                .taskStoreFailed,
                "tasks are not stored before the framework id is, and its store has not saved it within \(limit.text) "
                    + "(persistence.frameworkIDStoreTimeout)")
        }
    }
}
