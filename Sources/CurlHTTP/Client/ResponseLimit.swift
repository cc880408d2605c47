/// What happens to a response body that is longer than somebody is ready to hold. Sizes are bytes of the body.
public enum ResponseLimit: Sendable, Hashable {
    /// A longer body ends the transfer with ``HTTPClientError/Code/responseTooLarge``.
    case fail(Int)
    /// Of a longer body this many bytes are kept. The rest is not read: the transfer succeeds and its connection is
    /// closed.
    case truncate(Int)

    /// The number of bytes up to which a response is complete.
    public var bytes: Int {
        switch self {
        case .fail(let bytes), .truncate(let bytes): bytes
        }
    }
}
