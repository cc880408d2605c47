import HTTPTypes

/// Status line and header fields of one response, without trailers.
struct ResponseHead: Equatable {
    var status: HTTPResponse.Status
    var headers = HTTPFields()
    var contentLength: Int64?
    var isChunked = false
    /// The server closes the connection after this response.
    var closesConnection = false
}
