import Testing

@testable import CurlHTTP

@Suite struct PublicURLTests {
    @Test(
        "A URL in an error shows neither credentials nor query",
        arguments: [
            ("http://host/path", "http://host/path"),
            ("http://user:secret@host:80/a@b", "http://host:80/a@b"),
            ("http://user:se@cret@host?token=1", "http://host?…"),
            ("https://host/a?key=secret#part", "https://host/a?…"),
            ("http://host/#part", "http://host/"),
            ("nonsense", "nonsense"),
            ("http://[::1]:8080/x", "http://[::1]:8080/x"),
        ])
    func hidesSecrets(url: String, shown: String) {
        #expect(PublicURL.text(of: url) == shown)
    }

    @Test("The scheme is recognized in any case")
    func schemes() {
        #expect(PublicURL.isHTTP("HTTP://x"))
        #expect(PublicURL.isHTTPS("hTTps://x"))
        #expect(!PublicURL.isHTTPS("http://x"))
        #expect(!PublicURL.isHTTP("ftp://x"))
        #expect(!PublicURL.isHTTP("http:/x"))
        #expect(!PublicURL.isHTTP(""))
    }
}
