/// Keeps the tasks from one run to the next, so that a scheduler that starts again, in whatever moment the last one died,
/// loses none, launches none twice and leaves none behind.
///
/// The scheduler saves before it acts: a task before its ACCEPT is sent, the effect of a status update before the update is
/// acknowledged. Saves come one at a time, in order; what changes during one is the next.
public protocol TaskStore: Sendable {
    /// The tasks of the last run.
    ///
    /// Called at the start of each run, before anything is saved.
    ///
    /// - Throws: when what was kept cannot be read; the scheduler then does not start, since it would forget tasks.
    func load() async throws -> [StoredTask]

    /// Applies the changes in their order. Durable when it returns.
    ///
    /// - Throws: when it is not certain that they are durable. The scheduler saves them again later, with newer ones.
    func save(_ changes: [TaskChange]) async throws

    /// The scheduler has stopped: another may have what this store holds open.
    func close() async
}

extension TaskStore {
    public func close() async {}
}
