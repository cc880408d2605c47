/// The longest response body in bytes, and what happens to a longer one.
public enum ResponseLimit: Sendable, Hashable {
    /// A longer body ends the transfer with ``HTTPClientError/Code/responseTooLarge``.
    case fail(Int)
    /// This many bytes of a longer body are kept. The rest is not read: the transfer succeeds and its connection is
    /// closed.
    case truncate(Int)

    /// The longest body that is kept completely.
    public var bytes: Int {
        switch self {
        case .fail(let bytes), .truncate(let bytes): bytes
        }
    }
}
