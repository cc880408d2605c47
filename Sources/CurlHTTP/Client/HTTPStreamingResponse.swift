public import HTTPTypes

/// A response whose head has arrived and whose body is still arriving.
public struct HTTPStreamingResponse: Sendable {
    /// The status.
    public var status: HTTPResponse.Status
    /// The header fields. Lines whose field name is not a valid token are left out.
    public var headers: HTTPFields
    /// The length in bytes that the `Content-Length` header announced; `nil` without a valid header.
    public var contentLength: Int64?
    /// The body. Releasing every copy of it and of its iterator ends the transfer.
    public var body: HTTPByteStream
}
