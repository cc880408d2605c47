import Synchronization

/// Stores an ``InstanceKeeperState`` from one run to the next.
public protocol InstanceKeeperStore: Sendable {
    /// Returns the state of the last run; `nil` if there is none.
    func load() async throws -> InstanceKeeperState?
    /// Stores the state durably.
    func save(_ state: InstanceKeeperState) async throws
}

/// Stores the state in memory, until the process ends.
public final class MemoryInstanceKeeperStore: InstanceKeeperStore {
    private let state: Mutex<InstanceKeeperState?>

    /// A store in memory.
    public init(_ state: InstanceKeeperState? = nil) { self.state = Mutex(state) }

    public func load() async -> InstanceKeeperState? { state.withLock { $0 } }

    public func save(_ state: InstanceKeeperState) async { self.state.withLock { $0 = state } }
}
