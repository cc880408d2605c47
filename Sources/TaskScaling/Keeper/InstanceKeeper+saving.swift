import Logging

/// The store of how many instances there shall be. Copies matter more than it: when it fails, they are kept all the same.
extension InstanceKeeper {
    private static var savePause: Duration { .seconds(2) }

    func save(_ state: InstanceKeeperState) async {
        let wasFailing = unsaved != nil
        unsaved = state
        do {
            try await store.save(state)
            // Meanwhile there may be a newer one.
            if unsaved == state { unsaved = nil }
            if wasFailing { logger.notice("the number of instances is saved again") }
        } catch {
            if !wasFailing {
                logger.error(
                    "the number of instances is not saved, trying on; a restart now would go by an older one",
                    metadata: ["error": "\(error)"])
            }
            saveLater()
        }
    }

    private func saveLater() {
        saving?.cancel()
        saving = Task {
            guard (try? await Task.sleep(for: Self.savePause)) != nil, let state = unsaved else { return }
            await save(state)
        }
    }

    /// The last attempt, before the keeper ends.
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
                "the number of instances is not saved; the next run goes by an older one",
                metadata: ["error": "\(error)"])
        }
    }
}
