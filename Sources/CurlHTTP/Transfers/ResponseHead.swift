import HTTPTypes

/// Status line and header fields of one response.
struct ResponseHead: Equatable {
    var status: HTTPResponse.Status
    var headers: HTTPFields
    var contentLength: Int64?
    /// The connection serves another request when `contentLength` bytes of a body have come.
    var keepsConnection = false
}
