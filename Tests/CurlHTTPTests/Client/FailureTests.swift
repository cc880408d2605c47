import Glibc
import HTTPTypes
import TestSupport
import Testing

@testable import CurlHTTP

@Suite struct FailureTests {
    let client = HTTPClient()

    /// A server's misbehaviour and the expected error.
    struct Misbehaviour: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var actions: [ScriptedAction]
        var code: HTTPClientError.Code
        var phase: HTTPClientError.Phase

        init(
            _ name: String, _ actions: [ScriptedAction], _ code: HTTPClientError.Code, _ phase: HTTPClientError.Phase
        ) {
            testDescription = name
            self.actions = actions
            self.code = code
            self.phase = phase
        }
    }

    static let misbehaviours: [Misbehaviour] = [
        .init("closes without an answer", [.close], .connectionClosed, .waitingForResponse),
        .init("resets without an answer", [.reset], .connectionClosed, .waitingForResponse),
        .init(
            "closes within the head", [.raw("HTTP/1.1 200 OK\r\nX-A"), .close], .connectionClosed, .waitingForResponse),
        .init(
            "closes before the announced end", [.raw("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nshort"), .close],
            .connectionClosed, .receivingBody),
        .init(
            "closes right after the head", [.raw("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n"), .close],
            .connectionClosed, .receivingBody),
        .init(
            "resets within the body",
            [.raw("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n"), .filler(count: 1000), .reset],
            .connectionClosed, .receivingBody),
        .init(
            "closes between two chunks",
            [.raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"), .chunk([1, 2, 3]), .close],
            .connectionClosed, .receivingBody),
        .init(
            "sends garbage for a chunk size",
            [.raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"), .close],
            .protocolViolation, .receivingBody),
        .init(
            "sends garbage", [.raw("garbage, garbage, garbage\r\n\r\n"), .close], .protocolViolation,
            .waitingForResponse),
        .init(
            "sends an odd status", [.raw("HTTP/1.1 2000 OK\r\nContent-Length: 0\r\n\r\n"), .close], .protocolViolation,
            .waitingForResponse),
        .init(
            "sends a header line without a colon", [.raw("HTTP/1.1 200 OK\r\nno header\r\n\r\n"), .close],
            .protocolViolation, .waitingForResponse),
        .init(
            "announces a negative length", [.raw("HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\nhello"), .close],
            .protocolViolation, .waitingForResponse),
    ]

    @Test("each misbehaviour of a server has its code and phase", arguments: misbehaviours)
    func misbehaviour(_ misbehaviour: Misbehaviour) async throws {
        let server = try ScriptedHTTPServer { _ in misbehaviour.actions }
        for method in [HTTPRequest.Method.get, .post] {
            let error = await #expect(throws: HTTPClientError.self) {
                try await client.execute(HTTPClientRequest(method: method, url: server.url("/p?token=s3cr3t")))
            }
            #expect(error?.code == misbehaviour.code, "\(String(describing: error))")
            #expect(error?.phase == misbehaviour.phase, "\(String(describing: error))")
            #expect(error?.url == server.url("/p?…"))
        }
        #expect(server.requests.count == 2)
    }

    @Test("a refused connection has its own code, and its error shows the URL without the query")
    func refused() async throws {
        let (descriptor, port) = try TestSocket.listenTCP(host: "127.0.0.1", backlog: nil)
        defer { close(descriptor) }
        let error = await #expect(throws: HTTPClientError.self) {
            try await client.execute(HTTPClientRequest(url: "http://127.0.0.1:\(port)/init?key=s3cr3t"))
        }
        #expect(error?.code == .connectionRefused)
        #expect(error?.phase == .connecting)
        #expect(error?.url == "http://127.0.0.1:\(port)/init?…")
        #expect(error?.curlCode == 7)
        #expect(
            error?.description.contains("connection refused while connecting to http://127.0.0.1:\(port)/init") == true)
        #expect(error?.description.contains("s3cr3t") == false)
    }

    @Test(
        "a URL with a user name or password is refused by every kind of request, and not repeated",
        arguments: ["me:s3cr3t@", "s3cr3t@", "me:s3@cr3t@"])
    func credentialsInURL(userInfo: String) async throws {
        let server = try ScriptedHTTPServer { _ in [.text("")] }
        let client = HTTPClient()
        let request = HTTPClientRequest(url: "http://\(userInfo)127.0.0.1:\(server.port)/x")
        let calls: [@Sendable () async throws -> Void] = [
            { _ = try await client.execute(request) }, { _ = try await client.stream(request) },
            { _ = try HTTPPipeline(client: client, template: request, maximumInFlight: 1) { _ in } },
            {
                var grouped = request
                grouped.connectionGroup = HTTPConnectionGroup()
                _ = try await client.execute(grouped)
            },
        ]
        for call in calls {
            let error = await #expect(throws: HTTPClientError.self) { try await call() }
            #expect(error?.code == .invalidURL)
            #expect(error?.reason.contains("basicAuth") == true)
            #expect(error.map { "\($0)".contains("cr3t") } == false)
        }
        #expect(server.acceptedConnections == 0)
    }

    @Test(
        "an error about a proxy does not repeat its password",
        arguments: ["http://me:s3cr3t@proxy.invalid:port", "http://me:s3/cr3t@[x", "me:s3cr3t@proxy.invalid:99999"])
    func proxyPassword(proxy: String) async throws {
        var configuration = HTTPClientConfiguration()
        configuration.proxy = .url(proxy)
        let client = HTTPClient(configuration: configuration)
        let error = await #expect(throws: HTTPClientError.self) {
            try await client.execute(HTTPClientRequest(url: "http://127.0.0.1:1/"))
        }
        #expect(error.map { "\($0)".contains("cr3t") } == false)
    }

    @Test("a unix socket that does not exist refuses the connection")
    func missingUnixSocket() async throws {
        let error = await #expect(throws: HTTPClientError.self) {
            try await client.execute(
                HTTPClientRequest(url: "http://localhost/", unixSocketPath: "/nonexistent/docker.sock"))
        }
        #expect(error?.code == .connectionRefused)
        #expect(error?.phase == .connecting)
    }

    @Test("an address without a route is unreachable")
    func unreachable() async throws {
        let error = await #expect(throws: HTTPClientError.self) {
            try await client.execute(HTTPClientRequest(url: "http://255.255.255.255:9/"))
        }
        #expect(error?.code == .hostUnreachable)
        #expect(error?.phase == .connecting)
    }

    @Test("the system's error for a failed connect decides the code")
    func connectErrors() {
        #expect(HTTPClientError.Code(connectError: EHOSTUNREACH) == .hostUnreachable)
        #expect(HTTPClientError.Code(connectError: ENETUNREACH) == .hostUnreachable)
        #expect(HTTPClientError.Code(connectError: ECONNREFUSED) == .connectionRefused)
        #expect(HTTPClientError.Code(connectError: ETIMEDOUT) == .connectTimeout)
        #expect(HTTPClientError.Code(connectError: ECONNRESET) == .connectionClosed)
        #expect(HTTPClientError.Code(connectError: EMFILE) == .other)
    }

    @Test("an unknown name is a failed resolution")
    func unknownName() async throws {
        let error = await #expect(throws: HTTPClientError.self) {
            try await client.execute(
                HTTPClientRequest(url: "http://no-such-host.invalid/", timeouts: .init(connect: .seconds(120))))
        }
        #expect(error?.code == .nameResolution)
        #expect(error?.phase == .resolving)
    }

    @Test(
        "an invalid URL is refused before anything is sent",
        arguments: [
            "", "example.com", "ftp://example.com/", "http://", "http://[::1/", "http://host:99999999/", "http://a b/",
        ])
    func invalidURL(url: String) async throws {
        let error = await #expect(throws: HTTPClientError.self) {
            try await client.execute(HTTPClientRequest(url: url))
        }
        #expect(error?.code == .invalidURL, "\(String(describing: error))")
        #expect(error?.phase == .preparing)
    }

    @Test("a request that contradicts itself is refused")
    func invalidRequest() async throws {
        let url = "http://127.0.0.1:1/"
        let requests = [
            HTTPClientRequest(method: .connect, url: url),
            HTTPClientRequest(method: .head, url: url, body: [1]),
            HTTPClientRequest(url: url, headers: [.transferEncoding: "chunked"]),
            HTTPClientRequest(url: url, unixSocketPath: "/" + String(repeating: "x", count: 200)),
            HTTPClientRequest(url: url, basicAuth: .init(username: "a:b", password: "c")),
        ]
        for request in requests {
            let error = await #expect(throws: HTTPClientError.self) { try await client.execute(request) }
            #expect(error?.code == .invalidRequest)
            #expect(error?.phase == .preparing)
        }
    }
}
