import HTTPTypes

/// Status line and header fields of one response.
struct ResponseHead {
    var status: HTTPResponse.Status
    var headers: HTTPFields
    var contentLength: Int64?
}
