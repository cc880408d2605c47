import Synchronization

/// Keeps the state as long as the process lives.
public final class MemoryInstanceKeeperStore: InstanceKeeperStore {
    private let state: Mutex<InstanceKeeperState?>

    public init(_ state: InstanceKeeperState? = nil) { self.state = Mutex(state) }

    public func load() async -> InstanceKeeperState? { state.withLock { $0 } }

    public func save(_ state: InstanceKeeperState) async { self.state.withLock { $0 = state } }
}
