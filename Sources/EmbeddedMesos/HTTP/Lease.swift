/// Runs an action when the last reference to it is gone.
final class Lease: Sendable {
    private let end: @Sendable () async -> Void

    init(end: @escaping @Sendable () async -> Void) { self.end = end }

    deinit {
        let end = end
        Task { await end() }
    }
}
