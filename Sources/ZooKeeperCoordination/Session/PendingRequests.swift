import CZooKeeper
import Synchronization

/// A request without an answer yet.
protocol PendingRequest: AnyObject, Sendable {
    /// - Parameter result: an error code of the client.
    func fail(_ result: Int32)
}

/// The requests of one handle without an answer yet. The caller that removes a request answers it, so that each request is
/// answered once.
final class PendingRequests: Sendable {
    private let requests = Mutex<[ObjectIdentifier: any PendingRequest]>([:])

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
