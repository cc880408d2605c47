/// Keeps the framework id from one run to the next, so that a scheduler that starts again takes its tasks over.
public protocol FrameworkIDStore: Sendable {
    /// The id of the last run; nil when there is none.
    func load() async throws -> String?
    /// - Parameter id: nil to forget it, because the framework no longer exists.
    func save(_ id: String?) async throws
}
