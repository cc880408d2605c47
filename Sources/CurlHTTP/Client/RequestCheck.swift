import HTTPTypes

/// Finds mistakes in a request before anything is sent.
enum RequestCheck {
    static func check(_ request: HTTPClientRequest) throws(HTTPClientError) {
        guard HTTPURL.isHTTP(request.url) else {
            throw refusal(.invalidURL, request, "the URL must be absolute and start with http:// or https://")
        }
        guard !containsZero(request.url) else {
            throw refusal(.invalidURL, request, "the URL contains a zero byte")
        }
        guard !HTTPURL.hasCredentials(request.url) else {
            throw refusal(
                .invalidURL, request, "the URL contains a user name or password; set basicAuth of the request instead")
        }
        if request.method == .connect || request.method == .head && request.body != nil {
            throw refusal(.invalidRequest, request, "a \(request.method.rawValue) request cannot be sent this way")
        }
        if request.headers.contains(.transferEncoding) {
            throw refusal(
                .invalidRequest, request,
                "Transfer-Encoding is set; remove it, bodies are sent with their Content-Length"
            )
        }
        if let path = request.unixSocketPath {
            let longest = CurlURL.longestUnixSocketPath
            guard (1...longest).contains(path.utf8.count), !containsZero(path) else {
                throw refusal(
                    .invalidRequest, request, "unixSocketPath must have 1 to \(longest) bytes and no zero byte")
            }
        }
        if let credentials = request.basicAuth {
            guard !credentials.username.utf8.contains(UInt8(ascii: ":")), !containsZero(credentials.username),
                !containsZero(credentials.password)
            else {
                throw refusal(
                    .invalidRequest, request,
                    "basicAuth: the user name contains a colon, or user name or password a zero byte")
            }
        }
    }

    private static func containsZero(_ text: String) -> Bool {
        text.utf8.contains(0)
    }

    private static func refusal(
        _ code: HTTPClientError.Code, _ request: HTTPClientRequest, _ message: String
    ) -> HTTPClientError {
        HTTPClientError(
            code: code, phase: .preparing, url: HTTPURL.redacted(request.url), reason: message)
    }
}
