package import Dispatch

extension DispatchQueue {
    /// Runs work that blocks, such as file access, on a thread of this queue. Cancellation of the task does not stop it.
    package func run<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
        let result = ThreadResult<Value, any Error>()
        await withCheckedContinuation { continuation in
            async {
                result.set(Result { try body() })
                continuation.resume()
            }
        }
        return try result.get()
    }
}
