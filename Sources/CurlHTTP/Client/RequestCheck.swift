import CLibcurl
import HTTPTypes

/// What can be found wrong with a request before anything is sent.
enum RequestCheck {
    static func check(_ request: HTTPClientRequest) throws(HTTPClientError) {
        guard HTTPURL.isHTTP(request.url) else {
            throw refusal(.invalidURL, request, "the URL must be absolute and start with http:// or https://")
        }
        guard !containsZero(request.url) else {
            throw refusal(.invalidURL, request, "the URL contains a zero byte")
        }
        if request.method == .connect || request.method == .head && request.body != nil {
            throw refusal(.invalidRequest, request, "a \(request.method.rawValue) request cannot be sent this way")
        }
        if request.headers.contains(.transferEncoding) {
            throw refusal(
                .invalidRequest, request, "Transfer-Encoding is set; remove it, bodies go out with their Content-Length"
            )
        }
        if let path = request.unixSocketPath {
            let longest = Int(curlshim_longest_unix_path())
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
                    .invalidRequest, request, "basicAuth: the user name has a colon, or one of both has a zero byte")
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
