public import HTTPTypes

/// A response with its body in memory.
public struct HTTPClientResponse: Sendable {
    /// The HTTP status.
    public var status: HTTPResponse.Status
    /// The header fields. Lines whose field name is not a valid token are left out.
    public var headers: HTTPFields
    /// The body, up to the response limit.
    public var body: [UInt8]
    /// Whether the body was longer than ``ResponseLimit/truncate(_:)`` allows; `body` has the bytes that were kept.
    public var isTruncated: Bool
    /// The length in bytes that the `Content-Length` header announced; nil when there was none, or it was not a number.
    public var contentLength: Int64?
    /// The URL that answered, without credentials. Redirects are not followed: it is the request's.
    public var effectiveURL: String

    /// A response, for tests that stand in for a server.
    public init(
        status: HTTPResponse.Status,
        headers: HTTPFields,
        body: [UInt8],
        isTruncated: Bool = false,
        contentLength: Int64? = nil,
        effectiveURL: String
    ) {
        self.status = status
        self.headers = headers
        self.body = body
        self.isTruncated = isTruncated
        self.contentLength = contentLength
        self.effectiveURL = effectiveURL
    }
}
