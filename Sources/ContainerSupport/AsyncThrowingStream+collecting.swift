extension AsyncThrowingStream where Element: Sendable, Failure == any Error {
    /// What `collect` yields, until it returns or throws. It is cancelled when nobody listens any more.
    package init(
        collecting collect: @escaping @Sendable (_ yield: @escaping @Sendable (Element) -> Void) async throws -> Void
    ) {
        self.init { continuation in
            let task = Task {
                do {
                    try await collect { continuation.yield($0) }
                    continuation.finish()
                } catch {
                    continuation.finish(throwing: error)
                }
            }
            continuation.onTermination = { _ in task.cancel() }
        }
    }
}
