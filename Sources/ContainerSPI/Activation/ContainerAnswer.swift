/// The answer of an action runtime before its interpretation.
public enum ContainerAnswer: Sendable, Hashable {
    /// An HTTP response.
    ///
    /// `length` is the length of the whole body in bytes. If it exceeds the limit, `body` is only the beginning and
    /// `isTruncated` is set.
    case response(status: Int, body: [UInt8], length: Int64, isTruncated: Bool)
    /// The connection was refused or ended before the end of the response, or the response had no length.
    case connectionBroke
    /// The connection ended because the container was killed for using too much memory.
    case memoryExhausted
    /// No answer within the timeout.
    case timedOut
}
