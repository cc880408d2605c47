import Logging
import MachineSupport

extension Scheduler {
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
                "the task store did not load within \(limit.text) (persistence.taskStoreTimeout); the scheduler does not start without "
                    + "knowing which tasks it has")
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

    /// Waits for the last save, for a limited time in case the store hangs.
    func finishStoring() async {
        guard let taskStore else { return }
        let last = lastStore
        // In a task of its own, because the run may have been cancelled.
        let isDone = await Task { [clock, limit = configuration.persistence.taskStoreTimeout] () -> Bool in
            do {
                try await withDeadline(limit, clock: clock) {
                    await last?.value
                    await taskStore.close()
                }
                return true
            } catch {
                return false
            }
        }.value
        if !isDone {
            logger.error(
                "the scheduler ends, and its task store has not saved the last changes within persistence.taskStoreTimeout",
                metadata: ["persistence.taskStoreTimeout": "\(configuration.persistence.taskStoreTimeout.text)"])
        }
    }

    /// Waits until the framework id is saved.
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
