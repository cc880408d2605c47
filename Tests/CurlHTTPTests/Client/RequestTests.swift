import CurlHTTP
import HTTPTypes
import TestSupport
import Testing

@Suite struct RequestTests {
    let client = HTTPClient()

    @Test("a response arrives with status, headers and body")
    func responds() async throws {
        let server = try ScriptedHTTPServer { _ in
            [.text("hello", status: 201, headers: [("X-One", "1"), ("x-two", "a"), ("X-Two", "b"), ("X-Empty", "")])]
        }
        let response = try await client.execute(HTTPClientRequest(url: server.url("/path?q=1")))
        #expect(response.status == .created)
        #expect(response.body == Array("hello".utf8))
        #expect(response.headers[HTTPField.Name("X-One")!] == "1")
        #expect(response.headers[values: HTTPField.Name("x-two")!] == ["a", "b"])
        #expect(response.headers[HTTPField.Name("x-empty")!] == "")
        #expect(response.contentLength == 5)
        #expect(!response.isTruncated)
        #expect(response.effectiveURL == server.url("/path?q=1"))
        let seen = try #require(server.requests.first)
        #expect(seen.method == "GET")
        #expect(seen.path == "/path?q=1")
        #expect(seen.header("User-Agent") == "whisk-mesos")
    }

    @Test(
        "each method is sent unchanged, with a Content-Length when it has or expects a body",
        arguments: [
            ("GET", nil, nil), ("GET", "x", "1"), ("POST", "body", "4"), ("POST", nil, "0"), ("PUT", "body", "4"),
            ("PUT", nil, "0"), ("DELETE", nil, nil), ("DELETE", "why", "3"), ("PATCH", "p", "1"), ("OPTIONS", nil, nil),
            ("PURGE", nil, nil), ("HEAD", nil, nil), ("POST", "", "0"),
        ] as [(String, String?, String?)])
    func methods(method: String, body: String?, length: String?) async throws {
        let server = try ScriptedHTTPServer { request in
            request.method == "HEAD" ? [.raw("HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n")] : [.text("ok")]
        }
        // The first request leaves its traces on the handle that the second one uses.
        for _ in 0..<2 {
            let response = try await client.execute(
                HTTPClientRequest(method: .init(method)!, url: server.url(), body: body.map { Array($0.utf8) }))
            #expect(response.body == (method == "HEAD" ? [] : Array("ok".utf8)))
            #expect(response.contentLength == (method == "HEAD" ? 12 : 2))
            _ = try await client.execute(
                HTTPClientRequest(method: .post, url: server.url(), body: Array("between".utf8)))
        }
        for seen in server.requests where seen.bodyText != "between" {
            #expect(seen.method == method)
            #expect(seen.bodyText == body ?? "")
            #expect(seen.header("Content-Length") == length)
            #expect(seen.header("Content-Type") == nil)
            #expect(seen.header("Expect") == nil)
            #expect(seen.header("Transfer-Encoding") == nil)
        }
        #expect(server.requests.count == 4)
    }

    @Test("a body of several megabytes is sent unchanged and without asking for permission")
    func largeUpload() async throws {
        let server = try ScriptedHTTPServer { request in [.text("\(request.body.count)")] }
        let body = (0..<5_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        let response = try await client.execute(
            HTTPClientRequest(
                method: .post, url: server.url(), headers: [.contentType: "application/octet-stream"], body: body))
        #expect(String(decoding: response.body, as: UTF8.self) == "5000000")
        let seen = try #require(server.requests.first)
        #expect(seen.body == body)
        #expect(seen.header("Expect") == nil)
        #expect(seen.header("Content-Type") == "application/octet-stream")
    }

    @Test("header fields are sent as given, even empty ones, and none is left for the next request")
    func headers() async throws {
        let server = try ScriptedHTTPServer { _ in [.text("ok")] }
        var request = HTTPClientRequest(url: server.url())
        request.headers[HTTPField.Name("X-Value")!] = "v w"
        request.headers[HTTPField.Name("X-Empty")!] = ""
        request.headers[.contentLength] = "99"
        request.headers[.expect] = "100-continue"
        request.headers[.userAgent] = "mine"
        _ = try await client.execute(request)
        _ = try await client.execute(HTTPClientRequest(url: server.url()))
        let first = server.requests[0]
        #expect(first.header("X-Value") == "v w")
        #expect(first.header("X-Empty") == "")
        #expect(first.header("Content-Length") == nil)
        #expect(first.header("Expect") == nil)
        #expect(first.header("User-Agent") == "mine")
        let second = server.requests[1]
        #expect(second.header("X-Value") == nil)
        #expect(second.header("X-Empty") == nil)
        #expect(second.header("User-Agent") == "whisk-mesos")
    }

    @Test("printing, logging or dumping a client's settings never shows a proxy's password")
    func redactedProxy() {
        var configuration = HTTPClientConfiguration()
        for url in ["http://me:s3cr3t@proxy:3128", "me:s3cr3t@proxy:3128"] {
            configuration.proxy = .url(url)
            var dumped = ""
            dump(configuration, to: &dumped)
            for text in ["\(configuration)", String(reflecting: configuration), dumped] {
                #expect(!text.contains("s3cr3t") && text.contains("proxy:3128"))
            }
        }
    }

    @Test("basic credentials are sent only with their request and never printed")
    func basicAuth() async throws {
        let server = try ScriptedHTTPServer { request in
            request.header("Authorization") == "Basic dXNlcjpzM2NyM3Q=" ? [.text("in")] : [.text("out", status: 401)]
        }
        let credentials = HTTPBasicCredentials(username: "user", password: "s3cr3t")
        let request = HTTPClientRequest(url: server.url(), basicAuth: credentials)
        #expect(try await client.execute(request).status == .ok)
        #expect(try await client.execute(HTTPClientRequest(url: server.url())).status == .unauthorized)
        var dumped = ""
        dump(request, to: &dumped)
        for text in ["\(credentials)", String(reflecting: credentials), "\(request)", dumped] {
            #expect(!text.contains("s3cr3t"))
        }
    }

    @Test("a chunked response has no content length, and its trailers are no headers")
    func chunked() async throws {
        let server = try ScriptedHTTPServer { _ in
            [
                .raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"), .chunk(Array("one ".utf8)),
                .chunk(Array("two".utf8)), .raw("0\r\nX-Trailer: t\r\n\r\n"),
            ]
        }
        let response = try await client.execute(HTTPClientRequest(url: server.url()))
        #expect(response.body == Array("one two".utf8))
        #expect(response.contentLength == nil)
        #expect(response.headers[HTTPField.Name("X-Trailer")!] == nil)
        #expect(try await client.execute(HTTPClientRequest(url: server.url())).body.count == 7)
        #expect(server.acceptedConnections == 1)
    }

    @Test("without Content-Length the body ends with the connection")
    func closeDelimited() async throws {
        let server = try ScriptedHTTPServer { _ in [.raw("HTTP/1.0 200 OK\r\n\r\nall of it"), .close] }
        let response = try await client.execute(HTTPClientRequest(url: server.url()))
        #expect(response.body == Array("all of it".utf8))
        #expect(response.contentLength == nil)
    }

    @Test("interim responses are skipped, and redirects are not followed")
    func interimAndRedirect() async throws {
        let server = try ScriptedHTTPServer { _ in
            [
                .raw("HTTP/1.1 100 Continue\r\nX-Interim: 1\r\n\r\nHTTP/1.1 103 Early Hints\r\nX-Interim: 2\r\n\r\n"),
                .respond(status: 302, headers: [("Location", "/elsewhere")]),
            ]
        }
        let response = try await client.execute(HTTPClientRequest(url: server.url()))
        #expect(response.status == .found)
        #expect(response.headers[.location] == "/elsewhere")
        #expect(response.headers[HTTPField.Name("X-Interim")!] == nil)
        #expect(server.requests.count == 1)
    }

    @Test("a header with an invalid name is left out")
    func oddHeaderLines() async throws {
        let server = try ScriptedHTTPServer { _ in
            [.raw("HTTP/1.1 200 OK\r\nBad Name: x\r\nGood:  y \r\nContent-Length: 0\r\n\r\n")]
        }
        let response = try await client.execute(HTTPClientRequest(url: server.url()))
        #expect(response.headers[HTTPField.Name("Good")!] == "y")
        #expect(response.headers.count == 2)
    }

    @Test("unix sockets are reached by their path")
    func unixSocket() async throws {
        let directory = try TemporaryDirectory()
        let path = directory.path + "/http.sock"
        let server = try ScriptedHTTPServer(unixSocketPath: path) { request in [.text(request.path)] }
        let response = try await client.execute(
            HTTPClientRequest(url: server.url("/containers/json"), unixSocketPath: path))
        #expect(response.body == Array("/containers/json".utf8))
        #expect(server.requests.first?.header("Host") == "localhost")
    }

    @Test("IPv6 addresses in brackets are reached", .enabled(if: TestSocket.hasIPv6Loopback, "this machine has no ::1"))
    func ipv6() async throws {
        let server = try ScriptedHTTPServer(host: "::1") { _ in [.text("six")] }
        let response = try await client.execute(HTTPClientRequest(url: server.url()))
        #expect(response.body == Array("six".utf8))
    }
}
