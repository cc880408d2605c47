/// Carries the answer to one request from the ZooKeeper client's thread to the Swift task that waits for it.
///
/// Its life: `start` retains it for the client. The client calls a completion exactly once for each request it has taken
/// (with an error when the connection goes or the handle is closed), and never for one it has refused; in the first case the
/// completion, in the second `start` itself takes the retained reference back.
final class Completion<Value: Sendable>: Sendable {
    typealias Continuation = CheckedContinuation<Result<Value, ZooKeeperError>, Never>

    private let continuation: Continuation
    private let path: String

    private init(_ continuation: Continuation, path: String) {
        self.continuation = continuation
        self.path = path
    }

    /// - Parameter request: hands the pointer to the client as the completion's data and returns the client's result.
    static func start(
        _ continuation: Continuation, path: String, _ request: (_ data: UnsafeMutableRawPointer) -> Int32
    ) {
        let data = Unmanaged.passRetained(Completion(continuation, path: path)).toOpaque()
        let result = request(data)
        if result != 0 { finish(data, result) { nil } }
    }

    /// To be called once for a pointer of `start`.
    ///
    /// - Parameters:
    ///   - result: the client's error code, 0 for none.
    ///   - value: makes the answer while the client's memory is still there; nil: there is none.
    static func finish(_ data: UnsafeRawPointer?, _ result: Int32, _ value: () -> Value?) {
        guard let data else { return }
        let completion = Unmanaged<Completion<Value>>.fromOpaque(data).takeRetainedValue()
        if result == 0, let value = value() {
            completion.continuation.resume(returning: .success(value))
        } else {
            completion.continuation.resume(returning: .failure(ZooKeeperError(result: result, path: completion.path)))
        }
    }
}
