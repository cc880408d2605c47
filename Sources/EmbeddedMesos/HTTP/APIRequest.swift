/// What an endpoint needs of an HTTP request.
struct APIRequest: Sendable {
    var method: String
    /// Without the query.
    var path: String
    var query: [String: String] = [:]
    var contentType: String?
    var accept: String?
    var streamID: String?
    var authorization: String?
    var body: [UInt8] = []
}

/// An answer with a whole body.
struct APIResponse: Sendable, Hashable {
    var status: Int
    var contentType: String?
    var body: [UInt8]
    var headers: [String: String]

    init(_ status: Int, _ text: String = "", headers: [String: String] = [:]) {
        self.status = status
        contentType = text.isEmpty ? nil : "text/plain; charset=utf-8"
        body = Array(text.utf8)
        self.headers = headers
    }

    init(_ status: Int, contentType: String, body: [UInt8]) {
        self.status = status
        self.contentType = contentType
        self.body = body
        headers = [:]
    }

    static func methodNotAllowed(_ method: String, allowed: String) -> APIResponse {
        APIResponse(
            405, "405 Method Not Allowed. Expecting one of { '\(allowed)' }, but received '\(method)'.",
            headers: ["Allow": allowed])
    }
}
