/// Keeps the tasks between runs, so that a restarted scheduler loses no task, launches none twice and leaves none
/// behind, whenever the previous one died.
///
/// The scheduler saves before it acts: it saves a task before it sends the ACCEPT, and the effect of a status update
/// before it acknowledges the update. It makes one save at a time; the next save has all changes since the start of the
/// last one.
public protocol TaskStore: Sendable {
    /// Returns the tasks of the previous run. The scheduler calls it at the start of each run, before the first save.
    ///
    /// - Throws: if the saved tasks cannot be read. The scheduler then does not start, because it would forget tasks.
    func load() async throws -> [StoredTask]

    /// Applies the changes in their order. They are durable when it returns.
    ///
    /// - Throws: if the changes may not be durable. The scheduler saves them again later, together with newer ones.
    func save(_ changes: [TaskChange]) async throws

    /// Releases what the store holds open. The scheduler calls it when it has stopped.
    func close() async
}

extension TaskStore {
    /// Does nothing, for stores that hold nothing open.
    public func close() async {}
}
