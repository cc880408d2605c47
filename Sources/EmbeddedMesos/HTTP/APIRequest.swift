/// What an endpoint needs of an HTTP request.
package struct APIRequest: Sendable {
    package var method: String
    /// Without the query.
    package var path: String
    package var query: [String: String] = [:]
    package var contentType: String?
    package var accept: String?
    package var streamID: String?
    package var authorization: String?
    /// The Host field or what stands for it.
    package var authority: String?
    /// What a browser tells of who asks: the field Sec-Fetch-Site.
    package var fetchSite: String?
    package var body: [UInt8] = []
}

/// An answer with a whole body.
package struct APIResponse: Sendable, Hashable {
    package var status: Int
    package var contentType: String?
    package var body: [UInt8]
    package var headers: [String: String]

    package init(_ status: Int, _ text: String = "", headers: [String: String] = [:]) {
        self.status = status
        contentType = text.isEmpty ? nil : "text/plain; charset=utf-8"
        body = Array(text.utf8)
        self.headers = headers
    }

    package init(_ status: Int, contentType: String, body: [UInt8]) {
        self.status = status
        self.contentType = contentType
        self.body = body
        headers = [:]
    }

    package static func methodNotAllowed(_ method: String, allowed: String...) -> APIResponse {
        let quoted = allowed.map { "'\($0)'" }.joined(separator: ", ")
        return APIResponse(
            405, "405 Method Not Allowed. Expecting one of { \(quoted) }, but received '\(method)'.",
            headers: ["Allow": allowed.joined(separator: ", ")])
    }
}
