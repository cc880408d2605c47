/// Stores an ``InstanceKeeperState`` from one run to the next.
public protocol InstanceKeeperStore: Sendable {
    /// Returns the state of the last run; `nil` if there is none.
    func load() async throws -> InstanceKeeperState?
    /// Stores the state durably.
    func save(_ state: InstanceKeeperState) async throws
}
