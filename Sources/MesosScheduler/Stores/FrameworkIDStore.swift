/// Keeps the framework id between runs, so that a restarted scheduler takes over the tasks of the previous run.
public protocol FrameworkIDStore: Sendable {
    /// The saved id; `nil` if there is none.
    func load() async throws -> String?
    /// Saves the id.
    ///
    /// - Parameter id: `nil` to delete the saved id, because the framework no longer exists.
    func save(_ id: String?) async throws
}
