import MachineSupport
import NIOPosix

/// Runs blocking operations, such as those on files, on threads that may block.
package enum BlockingWork {
    /// Runs `body` even if the task is cancelled, because much of this work cleans up after a cancelled operation.
    package static func run<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
        let result = ThreadResult<Value, any Error>()
        await withCheckedContinuation { continuation in
            // The shared pool is never shut down, so it runs everything that is submitted.
            NIOThreadPool.singleton.submit { _ in
                result.set(Result { try body() })
                continuation.resume()
            }
        }
        return try result.get()
    }

    /// Runs `body` even if the task is cancelled.
    package static func run<Value: Sendable>(_ body: @escaping @Sendable () -> Value) async -> Value {
        let result = ThreadResult<Value, Never>()
        await withCheckedContinuation { continuation in
            NIOThreadPool.singleton.submit { _ in
                result.set(.success(body()))
                continuation.resume()
            }
        }
        return result.get()
    }
}
