import NIOPosix

/// File operations, on threads that may block.
enum BlockingWork {
    /// Cancellation does not prevent the work: much of it is cleaning up after what was cancelled.
    static func run<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            // The pool is never shut down, so all that is handed in is run.
            NIOThreadPool.singleton.submit { _ in continuation.resume(with: Result { try body() }) }
        }
    }
}
