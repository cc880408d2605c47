import Logging

extension Scheduler {
    /// Saves one after the other, and never before the framework id under which the tasks will be found again.
    func store(_ ticket: StoreTicket, _ changes: [TaskChange]) {
        guard let taskStore else { return }
        let previous = lastStore
        let framework = lastSave
        lastStore = Task { [weak self] in
            await previous?.value
            await framework?.value
            let result: Result<Void, MesosSchedulerError>
            do {
                try await self?.saveFrameworkIDAgain()
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

    /// Saves one after the other, in the order in which the ids came.
    func save(frameworkID: String?) {
        let previous = lastSave
        lastSave = Task { [frameworkIDStore, logger] in
            await previous?.value
            do {
                try await frameworkIDStore.save(frameworkID)
                self.unsavedFrameworkID = nil
            } catch {
                self.unsavedFrameworkID = .some(frameworkID)
                logger.error(
                    "the framework id cannot be saved: after a restart the tasks of this framework will not be found",
                    metadata: ["framework": "\(frameworkID ?? "")", "error": "\(error)"])
            }
        }
    }

    /// Without its id nobody finds the framework's tasks again.
    private func saveFrameworkIDAgain() async throws {
        guard case .some(let id) = unsavedFrameworkID else { return }
        try await frameworkIDStore.save(id)
        if case .some(let now) = unsavedFrameworkID, now == id { unsavedFrameworkID = nil }
    }
}
