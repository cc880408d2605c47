import CZooKeeper
import Synchronization

/// A request that waits for its answer.
protocol PendingRequest: AnyObject, Sendable {
    /// - Parameter result: an error code of the client.
    func fail(_ result: Int32)
}

/// The requests of one handle that have no answer yet. Whoever removes a request answers it, so that each is answered once.
final class PendingRequests: Sendable {
    private let requests = Mutex<[ObjectIdentifier: any PendingRequest]>([:])

    func add(_ request: any PendingRequest) { requests.withLock { $0[ObjectIdentifier(request)] = request } }

    /// - Returns: whether it was there.
    func remove(_ request: any PendingRequest) -> Bool {
        requests.withLock { $0.removeValue(forKey: ObjectIdentifier(request)) != nil }
    }

    /// Answers those that the client has not, after it was closed.
    func failAll() {
        for request in requests.withLock({ Array($0.values) }) { request.fail(Int32(ZCLOSING.rawValue)) }
    }
}
