/// Keeps the tasks between runs, so that a restarted scheduler loses no task and launches none twice.
///
/// The scheduler saves before it acts: it saves a task before it sends the ACCEPT, and the effect of a status update
/// before it acknowledges the update. It makes one save at a time.
public protocol TaskStore: Sendable {
    /// Returns the tasks of the previous run, at the start of each run. When it throws, the scheduler does not start.
    func load() async throws -> [StoredTask]

    /// Applies the changes in their order, and returns when they are durable. When it throws, the scheduler saves them
    /// again later, together with newer ones.
    func save(_ changes: [TaskChange]) async throws

    /// Releases what the store holds open. The scheduler calls it when it has stopped.
    func close() async
}

extension TaskStore {
    /// Does nothing, for stores that hold nothing open.
    public func close() async {}
}
