import Logging

extension InstanceKeeper {
    /// Saves the state. A failure does not affect the copies.
    func save(_ state: InstanceKeeperState) async {
        let wasFailing = unsaved != nil
        unsaved = state
        do {
            try await store.save(state)
            // The state may have changed during the save.
            if unsaved == state { unsaved = nil }
            if wasFailing { logger.notice("the number of instances could be saved again") }
        } catch {
            if !wasFailing {
                logger.error(
                    "cannot save the number of instances, trying again; a restart now would use an older number",
                    metadata: ["error": "\(error)"])
            }
            saving?.cancel()
            saving = Task {
                guard (try? await Task.sleep(for: .seconds(2))) != nil, let state = unsaved else { return }
                await save(state)
            }
        }
    }

    /// Tries a last time, before the keeper ends.
    func saveAtLast() async {
        saving?.cancel()
        await saving?.value
        saving?.cancel()
        guard let state = unsaved else { return }
        do {
            try await store.save(state)
            unsaved = nil
        } catch {
            logger.error(
                "cannot save the number of instances; the next run will use an older number",
                metadata: ["error": "\(error)"])
        }
    }
}
