/// Whether a request changes nodes.
enum RequestKind: Sendable {
    case read
    /// - Parameter bytes: the size of the contents and paths.
    case write(bytes: Int)
}

/// ZooKeeper's limit of the size of a request.
enum RequestLimit {
    /// The default of the servers' `jute.maxbuffer`, without the space for the header and an access list. A server closes the
    /// connection on receipt of a larger request.
    static let bytes = 1_048_575 - 4_096
    /// A lost connection during a request of this size may have a low `jute.maxbuffer` as its cause.
    private static let suspicious = 64 * 1_024

    static func check(_ size: Int, path: String) throws(ZooKeeperError) {
        guard size > bytes else { return }
        throw ZooKeeperError(
            .limitExceeded,
            "a request for \(path) of \(size) bytes exceeds ZooKeeper's limit of 1 MB (jute.maxbuffer); make the content "
                + "smaller")
    }

    /// Adds the possible cause to the error of a large request.
    static func explain(_ error: ZooKeeperError, _ kind: RequestKind, path: String) -> ZooKeeperError {
        guard case .write(let size) = kind, size > suspicious, error.code == .connectionLost else { return error }
        var error = error
        error.message += "; the request had \(size) bytes, and servers with a lower jute.maxbuffer close the connection"
        return error
    }
}

/// The writes of a session without an answer yet.
struct PendingWrites {
    private var pending: Set<Int> = []
    private var count = 0
    /// The number of the last write at the previous ``isStuck()``.
    private var previousCount = 0

    var isEmpty: Bool { pending.isEmpty }

    mutating func begin() -> Int {
        count += 1
        pending.insert(count)
        return count
    }

    mutating func end(_ number: Int) { pending.remove(number) }

    /// Whether a write has had no answer since the previous call.
    mutating func isStuck() -> Bool {
        defer { previousCount = count }
        return pending.contains { $0 <= previousCount }
    }
}
