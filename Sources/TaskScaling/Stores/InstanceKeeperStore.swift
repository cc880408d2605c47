/// Keeps an ``InstanceKeeperState`` from one run to the next.
public protocol InstanceKeeperStore: Sendable {
    /// What the last run left; nil when there was none.
    func load() async throws -> InstanceKeeperState?
    /// Durable when it returns.
    func save(_ state: InstanceKeeperState) async throws
}
