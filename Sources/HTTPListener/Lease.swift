/// Runs an action when its last reference is released.
package final class Lease: Sendable {
    private let end: @Sendable () async -> Void

    package init(end: @escaping @Sendable () async -> Void) { self.end = end }

    deinit {
        let end = end
        Task { await end() }
    }
}
