import CZooKeeper
import MachineSupport

/// Passes the answer to a request from the ZooKeeper client's thread to the suspended task.
///
/// ``PendingRequests`` retains it from before the client receives its address until the client has called it, has refused
/// the request, or is closed. A closing client does not call all completions: it drops those that arrive as its thread ends.
final class Completion<Value: Sendable>: PendingRequest {
    typealias Continuation = CheckedContinuation<Result<Value, ZooKeeperError>, Never>

    private let continuation: Continuation
    private let path: String
    private let pending: PendingRequests
    private let memory: MultiMemory?

    private init(_ continuation: Continuation, path: String, pending: PendingRequests, memory: MultiMemory?) {
        self.continuation = continuation
        self.path = path
        self.pending = pending
        self.memory = memory
    }

    /// - Parameters:
    ///   - memory: what the client writes to until it has called the completion.
    ///   - request: passes the pointer to the client as the completion's data and returns the client's result.
    static func start(
        _ continuation: Continuation, path: String, pending: PendingRequests, memory: MultiMemory? = nil,
        _ request: (_ data: UnsafeMutableRawPointer) -> Int32
    ) {
        let completion = Completion(continuation, path: path, pending: pending, memory: memory)
        pending.add(completion)
        let result = request(Unmanaged.passUnretained(completion).toOpaque())
        if result != 0 { completion.fail(result) }
    }

    /// Resumes the request. The client's callback calls this with the pointer of `start`.
    ///
    /// - Parameters:
    ///   - result: the client's error code; 0 for success.
    ///   - value: returns the answer from the client's memory, which is valid only during this call; `nil` if there is none.
    static func finish(_ data: UnsafeRawPointer?, _ result: Int32, _ value: () -> Value?) {
        guard let data else { return }
        let completion = Unmanaged<Completion<Value>>.fromOpaque(data).takeUnretainedValue()
        guard result == 0, let value = value() else { return completion.fail(result) }
        if completion.pending.remove(completion) { completion.continuation.resume(returning: .success(value)) }
    }

    func fail(_ result: Int32) {
        if pending.remove(self) {
            continuation.resume(returning: .failure(ZooKeeperError(result: result, path: path)))
        }
    }
}

/// A request without an answer yet.
protocol PendingRequest: AnyObject, Sendable {
    /// - Parameter result: an error code of the client.
    func fail(_ result: Int32)
}

/// The requests of one handle without an answer yet. The caller that removes a request answers it, so that each request is
/// answered once.
final class PendingRequests: Sendable {
    private let requests = Lock<[ObjectIdentifier: any PendingRequest]>([:])

    func add(_ request: any PendingRequest) { requests.withLock { $0[ObjectIdentifier(request)] = request } }

    /// - Returns: whether the request was pending.
    func remove(_ request: any PendingRequest) -> Bool {
        requests.withLock { $0.removeValue(forKey: ObjectIdentifier(request)) != nil }
    }

    /// Answers all pending requests, after the client was closed.
    func failAll() {
        for request in requests.withLock({ Array($0.values) }) { request.fail(Int32(ZCLOSING.rawValue)) }
    }
}
