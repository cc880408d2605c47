public import HTTPTypes

/// A response whose head is here and whose body is still arriving.
public struct HTTPStreamingResponse: Sendable {
    /// The HTTP status.
    public var status: HTTPResponse.Status
    /// The header fields. Lines whose field name is not a valid token are left out.
    public var headers: HTTPFields
    /// The length in bytes that the `Content-Length` header announced; nil when there was none, or it was not a number.
    public var contentLength: Int64?
    /// The body. Releasing every copy of it and of its iterator ends the transfer.
    public var body: HTTPByteStream
}
