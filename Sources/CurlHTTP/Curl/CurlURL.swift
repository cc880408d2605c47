import CLibcurl

/// libcurl's reading of URLs and paths.
enum CurlURL {
    static var longestUnixSocketPath: Int { Int(curlshim_longest_unix_path()) }

    /// Host and path with query of a URL, as they are written in a request.
    ///
    /// - Throws: ``HTTPClientError/Code/invalidURL`` for a URL that libcurl cannot parse.
    static func target(of url: String) throws(HTTPClientError) -> (host: String, path: String) {
        guard let parsed = curl_url() else { throw invalid(url, "libcurl has no memory to parse the URL") }
        defer { curl_url_cleanup(parsed) }
        let code = curl_url_set(parsed, CURLUPART_URL, url, 0)
        guard code == CURLUE_OK, let host = part(CURLUPART_HOST, of: parsed) else {
            throw invalid(url, curl_url_strerror(code).map { String(cString: $0) } ?? "libcurl cannot parse the URL")
        }
        let port = part(CURLUPART_PORT, of: parsed, UInt32(CURLU_NO_DEFAULT_PORT))
        let query = part(CURLUPART_QUERY, of: parsed).map { "?\($0)" } ?? ""
        return (
            port.map { "\(host):\($0)" } ?? host,
            (part(CURLUPART_PATH, of: parsed, UInt32(CURLU_URLENCODE)) ?? "/") + query
        )
    }

    private static func part(_ part: CURLUPart, of url: OpaquePointer, _ flags: UInt32 = 0) -> String? {
        var text: UnsafeMutablePointer<CChar>?
        guard curl_url_get(url, part, &text, flags) == CURLUE_OK, let text else { return nil }
        defer { curl_free(text) }
        return String(cString: text)
    }

    private static func invalid(_ url: String, _ reason: String) -> HTTPClientError {
        HTTPClientError(TransferFailure(code: .invalidURL, reason: reason), .preparing, url: url)
    }
}
