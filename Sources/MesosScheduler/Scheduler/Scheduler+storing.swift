import Logging
import MachineSupport

extension Scheduler {
    /// - Returns: nil without a store.
    /// - Throws: `taskStoreFailed` when the store does not answer in time; `cancelled`; what the store throws.
    func loadTasks() async throws -> [StoredTask]? {
        guard let taskStore else { return nil }
        let limit = configuration.persistence.taskStoreTimeout
        do {
            return try await clock.limit(to: limit) { try await taskStore.load() }
        } catch is SchedulerClock.DeadlinePassed {
            throw MesosSchedulerError(
                .taskStoreFailed,
                "the task store did not load within \(limit.text) (persistence.taskStoreTimeout); the scheduler does not start without "
                    + "knowing which tasks it has")
        } catch is CancellationError {
            throw MesosSchedulerError(.cancelled, "the run was cancelled while the tasks were being loaded")
        }
    }

    /// Saves one after the other, and never before the framework id under which the tasks will be found again.
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

    /// Waits for the last save, though not for ever: a store may hang.
    func finishStoring() async {
        guard let taskStore else { return }
        let last = lastStore
        // The run may have been cancelled; this part of it is not.
        let isDone = await Task { [clock, limit = configuration.persistence.taskStoreTimeout] () -> Bool in
            do {
                try await clock.limit(to: limit) {
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

    /// Returns when the framework id is saved: without it nobody finds the framework's tasks again.
    private func frameworkIDSaved() async throws {
        guard let saver = frameworkIDSaver else { return }
        let limit = configuration.persistence.frameworkIDStoreTimeout
        do {
            try await clock.limit(to: limit) { await saver.value }
        } catch is SchedulerClock.DeadlinePassed {
            throw MesosSchedulerError(
                .taskStoreFailed,
                "tasks are not stored before the framework id is, and its store has not saved it within \(limit.text) "
                    + "(persistence.frameworkIDStoreTimeout)")
        }
    }
}
