import CLibcurl
import FoundationEssentials
import HTTPTypes

/// Writes requests that differ in their bodies only.
struct RequestEncoder: Sendable {
    /// All fields but `Content-Length`.
    private let head: [UInt8]
    /// A method that usually has a body says so when it has none (RFC 9110, 8.6).
    private let alwaysSendsLength: Bool

    /// - Throws: `invalidURL` for a URL that libcurl cannot parse.
    init(_ template: HTTPClientRequest, userAgent: String) throws(HTTPClientError) {
        let target = try Target(template.url)
        var head = "\(template.method.rawValue) \(target.path) HTTP/1.1\r\n"
        func add(_ name: String, _ value: String) { head += "\(name): \(value)\r\n" }
        if !template.headers.contains(HTTPField.Name("Host") ?? .userAgent) { add("Host", target.host) }
        if !template.headers.contains(.userAgent) { add("User-Agent", userAgent) }
        if !template.headers.contains(.accept) { add("Accept", "*/*") }
        for field in template.headers where field.name != .contentLength && field.name != .expect {
            add(field.name.rawName, field.value)
        }
        if let credentials = template.basicAuth, !template.headers.contains(.authorization) {
            let text = Data("\(credentials.username):\(credentials.password)".utf8).base64EncodedString()
            add("Authorization", "Basic \(text)")
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

    /// Where a URL leads to, as it stands in a request.
    private struct Target {
        var host: String
        var path: String

        init(_ url: String) throws(HTTPClientError) {
            guard let parsed = curl_url() else { throw Self.refusal(url, "libcurl has no memory to parse it") }
            defer { curl_url_cleanup(parsed) }
            let code = curl_url_set(parsed, CURLUPART_URL, url, 0)
            guard code == CURLUE_OK, let host = Self.part(CURLUPART_HOST, of: parsed) else {
                throw Self.refusal(
                    url, curl_url_strerror(code).map { String(cString: $0) } ?? "libcurl cannot parse it")
            }
            let port = Self.part(CURLUPART_PORT, of: parsed, UInt32(CURLU_NO_DEFAULT_PORT))
            self.host = port.map { "\(host):\($0)" } ?? host
            let query = Self.part(CURLUPART_QUERY, of: parsed).map { "?\($0)" } ?? ""
            path = (Self.part(CURLUPART_PATH, of: parsed, UInt32(CURLU_URLENCODE)) ?? "/") + query
        }

        private static func part(_ part: CURLUPart, of url: OpaquePointer, _ flags: UInt32 = 0) -> String? {
            var text: UnsafeMutablePointer<CChar>?
            guard curl_url_get(url, part, &text, flags) == CURLUE_OK, let text else { return nil }
            defer { curl_free(text) }
            return String(cString: text)
        }

        private static func refusal(_ url: String, _ message: String) -> HTTPClientError {
            HTTPClientError(code: .invalidURL, phase: .preparing, url: HTTPURL.redacted(url), reason: message)
        }
    }
}
