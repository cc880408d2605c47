import HTTPTypes

/// Encodes requests that differ in their bodies only.
struct RequestEncoder: Sendable {
    /// All fields but `Content-Length`.
    private let head: [UInt8]
    /// A request whose method expects a body has a `Content-Length` even without one (RFC 9110, 8.6).
    private let alwaysSendsLength: Bool

    /// - Throws: ``HTTPClientError/Code/invalidURL`` for a URL that libcurl cannot parse.
    init(_ template: HTTPClientRequest, userAgent: String) throws(HTTPClientError) {
        let target = try CurlURL.target(of: template.url)
        var head = "\(template.method.rawValue) \(target.path) HTTP/1.1\r\n"
        func add(_ name: String, _ value: String) { head += "\(name): \(value)\r\n" }
        if !template.headers.contains(HTTPField.Name("Host") ?? .userAgent) { add("Host", target.host) }
        if !template.headers.contains(.userAgent) { add("User-Agent", userAgent) }
        if !template.headers.contains(.accept) { add("Accept", "*/*") }
        for field in template.headers where field.name != .contentLength && field.name != .expect {
            add(field.name.rawName, field.value)
        }
        if let credentials = template.basicAuth, !template.headers.contains(.authorization) {
            add("Authorization", "Basic \(credentials.encoded)")
        }
        self.head = Array(head.utf8)
        alwaysSendsLength = [.post, .put, .patch].contains(template.method)
    }

    func append(_ body: [UInt8]?, to output: inout [UInt8]) {
        output.append(contentsOf: head)
        if let body = body ?? (alwaysSendsLength ? [] : nil) {
            output.append(contentsOf: "Content-Length: ".utf8)
            output.append(contentsOf: String(body.count).utf8)
            output.append(contentsOf: [0x0D, 0x0A, 0x0D, 0x0A])
            output.append(contentsOf: body)
        } else {
            output.append(contentsOf: [0x0D, 0x0A])
        }
    }
}
