import Testing

@testable import CurlHTTP

@Suite struct HTTPURLTests {
    @Test(
        "a URL in an error shows neither credentials nor query",
        arguments: [
            ("http://host/path", "http://host/path"),
            ("http://user:secret@host:80/a", "http://<redacted>@host:80/a"),
            ("http://user:se@cret@host?token=1", "http://<redacted>@host?…"),
            ("http://user:se?cret@host?token=1", "http://<redacted>@host?…"),
            ("http://user:se#cret@host/a", "http://<redacted>@host/a"),
            ("http://host/a?mail=me@host", "http://host/a?…"),
            ("https://host/a?key=secret#part", "https://host/a?…"),
            ("http://host/#part", "http://host/"),
            ("nonsense", "nonsense"),
            ("http://[::1]:8080/x", "http://[::1]:8080/x"),
        ])
    func hidesSecrets(url: String, shown: String) {
        #expect(HTTPURL.redacted(url) == shown)
    }

    @Test("the scheme is recognized in any case")
    func schemes() {
        #expect(HTTPURL.isHTTP("HTTP://x"))
        #expect(HTTPURL.isHTTPS("hTTps://x"))
        #expect(!HTTPURL.isHTTPS("http://x"))
        #expect(!HTTPURL.isHTTP("ftp://x"))
        #expect(!HTTPURL.isHTTP("http:/x"))
        #expect(!HTTPURL.isHTTP(""))
    }

    @Test(
        "a redirect leads to the URL that its location names, never from https to http",
        arguments: [
            ("http://m:5050/api/v1", "https://n/x", "https://n/x"), ("https://m/api", "https://n/x", "https://n/x"),
            ("http://m:5050/api/v1", "http://n:1/x", "http://n:1/x"), ("https://m/api", "http://n:1/x", nil),
            ("http://m:5050/api/v1", "//n:5050/api/v1", "http://n:5050/api/v1"),
            ("https://m/a", "//n/b", "https://n/b"),
            ("http://m:5050/api/v1", "/other", "http://m:5050/other"),
            ("http://m:5050", "/other", "http://m:5050/other"),
            ("http://m/a", "//me:secret@n/b", nil), ("http://m/a", "http://me@n/b", nil),
            // A scheme may be written in any case.
            ("HTTPS://m/a", "http://n/x", nil), ("https://m/a", "HTTP://n/x", nil), ("hTTps://m/a", "hTTp://n/x", nil),
            ("HTTPS://m/a", "//n/b", "HTTPS://n/b"), ("HTTPS://m/a", "/b", "HTTPS://m/b"),
            ("http://m/a", "HTTPS://n/x", "HTTPS://n/x"), ("HTTP://m/a", "Http://n/x", "Http://n/x"),
            ("http://m/a", "HTTP://me:secret@n/b", nil), ("http://m?a=/b", "/c", "http://m/c"),
            ("http://m/a", "ftp://n/x", nil), ("http://m/a", "\\\\n\\b", nil), ("http://m/a", " https://n/b", nil),
            ("http://m/a", "//", nil), ("http://m/a", "other", nil), ("http://m/a", "", nil), ("nonsense", "/a", nil),
        ] as [(String, String, String?)])
    func redirects(url: String, location: String, target: String?) {
        #expect(HTTPURL.redirected(url, to: location) == target)
    }

    @Test(
        "a redirect to another path than that of the API is not followed",
        arguments: [
            ("//n/master/api/v1", true), ("https://n/api/v1?x=/y", true), ("/api/v1", true),
            ("https://login.example/", false),
            ("//n/api/v1/scheduler", false), ("/login?to=/api/v1", false), ("//n/x#/api/v1", false), ("//n", false),
        ])
    func otherPath(location: String, isFollowed: Bool) {
        #expect((HTTPURL.redirected("https://m/api/v1", to: location, path: "/api/v1") != nil) == isFollowed)
    }

    @Test("the credentials of a request are hidden in a response that repeats them")
    func repeatedCredentials() {
        let credentials = HTTPBasicCredentials(username: "me", password: "s3cr3t")
        let text = "denied: Authorization: Basic bWU6czNjcjN0, password s3cr3t of me"
        #expect(credentials.hidden(in: text) == "denied: Authorization: Basic <redacted>, password <redacted> of me")
        #expect(HTTPBasicCredentials(username: "me", password: "").hidden(in: "a text") == "a text")
    }

    @Test("percent-encoding leaves unreserved characters as they are")
    func percentEncoding() {
        #expect("AZaz09-._~".percentEncoded == "AZaz09-._~")
        #expect("a b/c?d=ä%\u{7F}".percentEncoded == "a%20b%2Fc%3Fd%3D%C3%A4%25%7F")
        #expect("a/b".dropFirst().percentEncoded == "%2Fb")
    }
}
