/// What came back from an action runtime, before anyone judged it.
public enum ContainerAnswer: Sendable, Hashable {
    /// An HTTP response.
    /// - status: The HTTP status code.
    /// - body: The bytes that were kept.
    /// - length: The length the runtime announced, in bytes.
    /// - isTruncated: Whether `body` is only the beginning, because `length` exceeds the limit.
    case response(status: Int, body: [UInt8], length: Int64, isTruncated: Bool)
    /// The connection was refused or ended before a whole response was there, or the response had no length.
    case connectionBroke
    /// As ``connectionBroke``, and the container is known to have been killed for using too much memory.
    case memoryExhausted
    /// No answer within the timeout.
    case timedOut
}
