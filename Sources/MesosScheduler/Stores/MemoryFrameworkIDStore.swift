import Synchronization

/// Keeps the framework id in memory. A restarted process registers a new framework.
public final class MemoryFrameworkIDStore: FrameworkIDStore {
    private let id: Mutex<String?>

    /// - Parameter id: the id of an earlier run, if any.
    public init(_ id: String? = nil) { self.id = Mutex(id) }

    public func load() async -> String? { id.withLock { $0 } }

    public func save(_ id: String?) async { self.id.withLock { $0 = id } }
}
