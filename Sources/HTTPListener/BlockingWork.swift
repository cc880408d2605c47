import NIOPosix

/// Runs blocking operations, such as those on files, on threads that may block.
package enum BlockingWork {
    /// Runs `body` even if the task is cancelled, because much of this work cleans up after a cancelled operation.
    package static func run<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            // The shared pool is never shut down, so it runs everything that is submitted.
            NIOThreadPool.singleton.submit { _ in continuation.resume(with: Result { try body() }) }
        }
    }

    /// Runs `body` even if the task is cancelled.
    package static func run<Value: Sendable>(_ body: @escaping @Sendable () -> Value) async -> Value {
        await withCheckedContinuation { continuation in
            NIOThreadPool.singleton.submit { _ in continuation.resume(returning: body()) }
        }
    }
}
