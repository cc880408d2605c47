public import HTTPTypes

/// A response with its body in memory.
public struct HTTPClientResponse: Sendable {
    /// The status.
    public var status: HTTPResponse.Status
    /// The header fields. Lines whose field name is not a valid token are left out.
    public var headers: HTTPFields
    /// The body.
    public var body: [UInt8]
    /// Whether the body was longer than ``ResponseLimit/truncate(_:)`` allows; ``body`` then contains the bytes that were
    /// kept.
    public var isTruncated: Bool
    /// The length in bytes that the `Content-Length` header announced; `nil` without a valid header.
    public var contentLength: Int64?
    /// The request's URL without credentials. Redirects are not followed.
    public var effectiveURL: String

    /// Creates a response.
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
