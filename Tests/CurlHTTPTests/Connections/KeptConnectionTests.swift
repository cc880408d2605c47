import HTTPTypes
import Synchronization
import TestSupport
import Testing

@testable import CurlHTTP

/// Connections of groups: libcurl opens them, and the client itself sends requests on them.
@Suite struct KeptConnectionTests {
    private func request(
        _ server: ScriptedHTTPServer, _ path: String = "/", group: HTTPConnectionGroup?,
        method: HTTPRequest.Method = .post,
        body: [UInt8]? = Array("{}".utf8)
    ) -> HTTPClientRequest {
        var request = HTTPClientRequest(
            method: method, url: server.url(path), headers: [.contentType: "application/json"], body: body,
            timeouts: .init(total: .seconds(60)))
        request.connectionGroup = group
        return request
    }

    /// Sends requests until one uses a kept connection. On a slow machine a connection may be too old for the next request.
    ///
    /// - Parameter server: answers `/keep` so that the connection is kept.
    private func keepConnection(
        _ client: HTTPClient, _ server: ScriptedHTTPServer, group: HTTPConnectionGroup
    ) async throws {
        for _ in 0..<1000 {
            let before = server.acceptedConnections
            _ = try await client.execute(request(server, "/keep", group: group))
            if server.acceptedConnections == before { return }
        }
        Issue.record("no connection is ever used again")
    }

    @Test(
        "requests are written as libcurl writes them",
        arguments: [HTTPRequest.Method.post, .get, .put, .delete])
    func sameRequest(method: HTTPRequest.Method) async throws {
        let client = HTTPClient()
        let server = try ScriptedHTTPServer { _ in [.text("ok")] }
        let group = HTTPConnectionGroup()
        for body in method == .get || method == .delete ? [nil] : [Array("body".utf8), [], nil] {
            var request = request(server, "/a/%62/ä?c=d%20e#f", group: group, method: method, body: body)
            request.headers[HTTPField.Name("X-Empty")!] = ""
            request.headers.append(HTTPField(name: .init("X-Two")!, value: "1"))
            request.headers.append(HTTPField(name: .init("X-Two")!, value: "2"))
            request.basicAuth = HTTPBasicCredentials(username: "user", password: "pass:word")
            client.closeIdleConnections(of: group)
            let start = server.requests.count
            var written = request
            written.connectionGroup = nil
            _ = try await client.execute(written)
            var isKept = false
            while !isKept, server.requests.count < start + 1000 {
                let before = server.acceptedConnections
                _ = try await client.execute(request)
                isKept = server.acceptedConnections == before
            }
            #expect(isKept)
            let requests = server.requests.dropFirst(start)
            let first = try #require(requests.first)
            for later in requests {
                #expect(later.method == first.method)
                #expect(later.path == first.path)
                #expect(
                    later.headers.map { "\($0.0): \($0.1)" }.sorted()
                        == first.headers.map { "\($0.0): \($0.1)" }.sorted())
                #expect(later.body == first.body)
            }
        }
    }

    /// Responses of a server, and whether the connection serves another request afterwards.
    static let answers: [(name: String, actions: [ScriptedAction], isKept: Bool)] = [
        ("length", [.text("something")], true),
        ("empty", [.text("")], true),
        ("fields", [.text("x", status: 502, headers: [("X-A", "1"), ("x-a", " 2 "), ("X-Empty", "")])], true),
        ("interim", [.raw("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 201 Created\r\nContent-Length: 1\r\n\r\nx")], true),
        (
            "chunked",
            [
                .raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"), .chunk([1, 2, 3]), .chunk([4]),
                .chunk([]),
            ], true
        ),
        ("no content", [.raw("HTTP/1.1 204 No Content\r\n\r\n")], true),
        (
            "in pieces",
            [.raw("HTTP/1.1 2"), .raw("00 OK\r\nContent-Len"), .raw("gth: 3\r\n\r"), .raw("\nab"), .raw("c")], true
        ),
        ("close", [.text("x", headers: [("Connection", "close")]), .close], false),
        ("HTTP/1.0", [.raw("HTTP/1.0 200 OK\r\nContent-Length: 1\r\n\r\nx"), .close], false),
        ("until the end", [.raw("HTTP/1.1 200 OK\r\n\r\nthe rest"), .close], false),
        ("too long", [.raw("HTTP/1.1 200 OK\r\nContent-Length: 200000\r\n\r\n"), .filler(count: 200_000)], false),
        (
            "too long, chunked",
            [
                .raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"),
                .chunk((0..<200_000).map { ScriptedAction.fillerByte(at: $0) }), .chunk([]),
            ], false
        ),
        ("endless", [.raw("HTTP/1.1 200 OK\r\n\r\n"), .filler(count: .max / 2)], false),
        ("broken head", [.raw("HTTP/1.1 200 OK\r\nContent-"), .close], false),
        ("broken body", [.raw("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nshort"), .close], false),
        ("broken chunk", [.raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab"), .close], false),
        ("nothing", [.close], false),
        ("reset", [.reset], false),
        ("until a reset", [.raw("HTTP/1.1 200 OK\r\n\r\nthe rest"), .reset], false),
        ("no HTTP", [.raw("SSH-2.0-OpenSSH_9.2\r\n\r\n"), .close], false),
        ("wrong chunk", [.raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n"), .close], false),
        (
            "endless head",
            [
                .raw(
                    "HTTP/1.1 200 OK\r\n"
                        + String(repeating: "X: \(String(repeating: "x", count: 990))\r\n", count: 400)), .close,
            ], false
        ),
    ]

    private enum Outcome: Equatable {
        case response(HTTPResponse.Status, [String], [UInt8], isTruncated: Bool, contentLength: Int64?)
        case failure(HTTPClientError.Code)
    }

    private func outcome(_ client: HTTPClient, _ request: HTTPClientRequest) async -> Outcome {
        do throws(HTTPClientError) {
            let response = try await client.execute(request)
            return .response(
                response.status, response.headers.map { "\($0.name): \($0.value)" }, response.body,
                isTruncated: response.isTruncated, contentLength: response.contentLength)
        } catch {
            #expect(error.url == request.url)
            return .failure(error.code)
        }
    }

    @Test(
        "a response has the same result on a kept connection as through libcurl", arguments: 0..<answers.count,
        [ResponseLimit.fail(100_000), .truncate(100_000)])
    func sameAnswer(index: Int, limit: ResponseLimit) async throws {
        let answer = Self.answers[index]
        let client = HTTPClient()
        let server = try ScriptedHTTPServer { request in
            request.path == "/keep" ? [.text("kept")] : answer.actions
        }
        var alone = request(server, "/answer", group: nil)
        alone.responseLimit = limit
        let expected = await outcome(client, alone)
        let group = HTTPConnectionGroup()
        try await keepConnection(client, server, group: group)
        var kept = alone
        kept.connectionGroup = group
        #expect(await outcome(client, kept) == expected, "\(answer.name)")
        // In every case the next answer belongs to the next request.
        let next = try await client.execute(request(server, "/keep", group: group))
        #expect(next.body == Array("kept".utf8))
        if !answer.isKept { #expect(await eventually { server.openConnections <= 1 }) }
    }

    @Test("a connection is kept after a complete response that allows it", arguments: 0..<answers.count)
    func keeping(index: Int) async throws {
        let answer = Self.answers[index]
        let client = HTTPClient()
        let server = try ScriptedHTTPServer { request in
            request.path == "/keep" ? [.text("kept")] : answer.actions
        }
        let group = HTTPConnectionGroup()
        var isUsedAgain = false
        // On a slow machine the connection may be too old for the next request, though not every time.
        for _ in 0..<(answer.isKept ? 1000 : 1) where !isUsedAgain {
            try await keepConnection(client, server, group: group)
            var request = request(server, "/answer", group: group)
            request.responseLimit = .truncate(100_000)
            _ = try? await client.execute(request)
            let before = server.acceptedConnections
            _ = try await client.execute(self.request(server, "/keep", group: group))
            isUsedAgain = server.acceptedConnections == before
        }
        #expect(isUsedAgain == answer.isKept, "\(answer.name)")
    }

    @Test("a GET is sent again when its kept connection is closed without a response, and a POST is not")
    func repetition() async throws {
        let client = HTTPClient()
        let group = HTTPConnectionGroup()
        // Only the first request of a connection is answered, once the connection has been used again.
        let server = try ScriptedHTTPServer { request in
            request.path == "/keep" || request.index == 0 ? [.text("ok")] : [.close]
        }
        var isRepeated = false
        // On a slow machine the connection may be too old for the next request, though not every time.
        for _ in 0..<1000 where !isRepeated {
            try await keepConnection(client, server, group: group)
            let before = server.requests.count
            let response = try await client.execute(request(server, "/get", group: group, method: .get, body: nil))
            #expect(response.body == Array("ok".utf8))
            isRepeated = server.requests.count == before + 2
        }
        #expect(isRepeated)
        let error = await #expect(throws: HTTPClientError.self) {
            for _ in 0..<1000 { _ = try await client.execute(request(server, "/post", group: group)) }
        }
        #expect(error?.code == .connectionClosed)
        #expect(error?.phase == .waitingForResponse)
        #expect(error?.message.contains("a POST is not sent twice") == true)
        let posts = server.requests.filter { $0.path == "/post" }
        #expect(posts.count(where: { $0.index > 0 }) == 1)
    }

    @Test("a body of megabytes goes out whole, whether the server reads it at once or not")
    func largeBody() async throws {
        let client = HTTPClient()
        let group = HTTPConnectionGroup()
        let server = try ScriptedHTTPServer { request in [.text("\(request.body.count)")] }
        let pattern = (0..<1_000_003).map { ScriptedAction.fillerByte(at: $0) }
        let body = (0..<20).reduce(into: []) { body, _ in body += pattern }
        for count in 1...3 {
            try await keepConnection(client, server, group: group)
            let response = try await client.execute(request(server, "/large\(count)", group: group, body: body))
            #expect(response.body == Array("20000060".utf8))
            let received = try #require(server.requests.last { $0.path == "/large\(count)" })
            #expect(received.body == body)
        }
    }

    @Test("cancelling a request closes its connection")
    func cancellation() async throws {
        let client = HTTPClient()
        let group = HTTPConnectionGroup()
        let server = try ScriptedHTTPServer { request in request.path == "/keep" ? [.text("ok")] : [.silence] }
        try await keepConnection(client, server, group: group)
        let task = Task { try await client.execute(request(server, "/silence", group: group)) }
        #expect(await eventually { server.requests.last?.path == "/silence" })
        task.cancel()
        let error = await #expect(throws: HTTPClientError.self) { try await task.value }
        #expect(error?.code == .cancelled)
        #expect(error?.phase == .waitingForResponse)
        #expect(await eventually { server.openConnections == 0 })
        #expect(client.loop.counters.activeTransfers.load(ordering: .relaxed) == 0)
    }

    @Test("deadlines hold on a kept connection", arguments: [true, false])
    func deadlines(idle: Bool) async throws {
        let client = HTTPClient()
        let group = HTTPConnectionGroup()
        let server = try ScriptedHTTPServer { request in
            request.path == "/keep"
                ? [.text("ok")] : [.raw("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nshort"), .silence]
        }
        try await keepConnection(client, server, group: group)
        var request = request(server, "/silence", group: group)
        request.timeouts = idle ? .init(idle: .milliseconds(50)) : .init(total: .milliseconds(50))
        let error = await #expect(throws: HTTPClientError.self) { try await client.execute(request) }
        #expect(error?.code == (idle ? .idleTimeout : .deadlineExceeded))
        #expect(await eventually { server.openConnections == 0 })
    }

    @Test("a connection serves only its group, its host and port, and no request that needs a new connection")
    func whose() async throws {
        let client = HTTPClient()
        let group = HTTPConnectionGroup()
        let server = try ScriptedHTTPServer { _ in [.text("ok")] }
        let other = try ScriptedHTTPServer { _ in [.text("other")] }
        try await keepConnection(client, server, group: group)
        #expect(try await client.execute(request(other, group: group)).body == Array("other".utf8))
        var refused = [request(server, group: nil), request(server, group: HTTPConnectionGroup())]
        refused.append(request(server, group: group))
        refused[2].opensConnection = true
        refused.append(request(server, group: group))
        refused[3].headers[.connection] = "close"
        for request in refused {
            let before = server.acceptedConnections
            _ = try await client.execute(request)
            #expect(server.acceptedConnections == before + 1)
        }
    }

    @Test("idle connections are closed when they are too old, on request, and with the client")
    func ends() async throws {
        let client = HTTPClient()
        let group = HTTPConnectionGroup()
        let server = try ScriptedHTTPServer { _ in [.text("ok")] }
        _ = try await client.execute(request(server, group: group))
        #expect(await eventually { server.openConnections == 0 })
        _ = try await client.execute(request(server, group: group))
        client.closeIdleConnections(of: group)
        #expect(await eventually { server.openConnections == 0 })
        _ = try await client.execute(request(server, group: group))
        await client.shutdown()
        #expect(await eventually { server.openConnections == 0 })
        #expect(server.acceptedConnections == 3)
    }

    @Test("bytes without a request close the connection and are not taken for a response", arguments: [true, false])
    func unasked(atOnce: Bool) async throws {
        let client = HTTPClient()
        let group = HTTPConnectionGroup()
        let forged = "HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nforged"
        let server = try ScriptedHTTPServer { request in
            switch request.path {
            case "/keep": [.text("kept")]
            case "/two" where atOnce: [.raw("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\none" + forged)]
            case "/two": [.text("one"), .raw(forged)]
            default: [.text("true")]
            }
        }
        for _ in 0..<20 {
            try await keepConnection(client, server, group: group)
            #expect(try await client.execute(request(server, "/two", group: group)).body == Array("one".utf8))
            // Later bytes belong to no request, so the client closes the connection by itself.
            if atOnce {
                #expect(try await client.execute(request(server, "/next", group: group)).body == Array("true".utf8))
            } else {
                #expect(await eventually { server.openConnections == 0 })
            }
        }
    }

    @Test(
        "a connection on which more than the first response arrived is not used again",
        arguments: [
            [.raw("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok!")],
            [.raw("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nokHTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")],
            [.raw("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok!"), .delay(.milliseconds(20)), .raw("!")],
        ] as [[ScriptedAction]])
    func excess(actions: [ScriptedAction]) async throws {
        let client = HTTPClient()
        let server = try ScriptedHTTPServer { _ in actions }
        let group = HTTPConnectionGroup()
        for count in 1...5 {
            #expect(try await client.execute(request(server, group: group)).body == Array("ok".utf8))
            #expect(server.acceptedConnections == count)
        }
    }

    @Test(
        "the headers about the connection are obeyed",
        arguments: [
            ("Keep-Alive: timeout=5, max=1000", true), ("Keep-Alive: max=1000", true), ("Connection: Keep-Alive", true),
            ("Keep-Alive: timeout=1", false), ("Keep-Alive: max=10,timeout=0", false), ("Keep-Alive: timeout=x", false),
            ("Content-Length: x\r\nContent-Length: 2", false), ("Content-Length: 2", false),
            ("Connection: close", false), ("no field", false),
        ])
    func heeded(line: String, isKept: Bool) async throws {
        let client = HTTPClient()
        let server = try ScriptedHTTPServer { _ in
            [.raw("HTTP/1.1 200 OK\r\n\(line)\r\nContent-Length: 2\r\n\r\nok")]
        }
        let group = HTTPConnectionGroup()
        var isUsedAgain = false
        // On a slow machine the connection may be too old for the next request, though not every time.
        for _ in 0..<(isKept ? 1000 : 3) where !isUsedAgain {
            let before = server.acceptedConnections
            _ = try? await client.execute(request(server, group: group))
            isUsedAgain = server.acceptedConnections == before
        }
        #expect(isUsedAgain == isKept)
    }

    @Test("a connection is kept when the first address was refused")
    func severalAddresses() async throws {
        let client = HTTPClient()
        // Only one of localhost's two addresses has a server.
        let server = try ScriptedHTTPServer { _ in [.text("ok")] }
        let group = HTTPConnectionGroup()
        var request = request(server, group: group)
        request.url = "http://localhost:\(server.port)/"
        var isUsedAgain = false
        for _ in 0..<1000 where !isUsedAgain {
            let before = server.acceptedConnections
            _ = try await client.execute(request)
            isUsedAgain = server.acceptedConnections == before
        }
        #expect(isUsedAgain)
    }

    @Test("an Authorization header replaces the credentials")
    func authorization() async throws {
        let client = HTTPClient()
        let server = try ScriptedHTTPServer { _ in [.text("ok")] }
        let group = HTTPConnectionGroup()
        var request = request(server, "/auth", group: group)
        request.headers[.authorization] = "Bearer token"
        request.basicAuth = HTTPBasicCredentials(username: "user", password: "password")
        for _ in 0..<3 { _ = try await client.execute(request) }
        for request in server.requests {
            #expect(request.headers.filter { $0.name.lowercased() == "authorization" }.map(\.value) == ["Bearer token"])
        }
    }

    @Test("no more connections are kept than the configuration says")
    func limit() async throws {
        var configuration = HTTPClientConfiguration()
        configuration.maximumCachedConnections = 2
        let client = HTTPClient(configuration: configuration)
        let gate = Gate()
        let server = try ScriptedHTTPServer { _ in [.wait(gate), .text("ok")] }
        let group = HTTPConnectionGroup()
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            for _ in 0..<8 {
                tasks.addTask { _ = try await client.execute(request(server, group: group)) }
            }
            #expect(await eventually { server.requests.count == 8 })
            gate.pass()
            try await tasks.waitForAll()
        }
        #expect(await eventually { server.openConnections <= 2 })
    }

    @Test("through a proxy, requests of a group are served as well")
    func proxy() async throws {
        let proxy = try ScriptedHTTPServer { request in [.text(request.path)] }
        var configuration = HTTPClientConfiguration()
        configuration.proxy = .url(proxy.url())
        let client = HTTPClient(configuration: configuration)
        for _ in 0..<3 {
            var request = HTTPClientRequest(url: "http://behind.invalid/path")
            request.connectionGroup = HTTPConnectionGroup()
            #expect(try await client.execute(request).body == Array("http://behind.invalid/path".utf8))
        }
    }

    @Test("many requests at once over few kept connections each get their own answer")
    func many() async throws {
        let client = HTTPClient()
        let server = try ScriptedHTTPServer { request in [.respond(body: request.body)] }
        let group = HTTPConnectionGroup()
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            for worker in 0..<16 {
                tasks.addTask {
                    for count in 0..<100 {
                        let body = Array("\(worker).\(count)".utf8)
                        let response = try await client.execute(request(server, group: group, body: body))
                        #expect(response.body == body)
                    }
                }
            }
            try await tasks.waitForAll()
        }
        #expect(server.requests.count == 1600)
        #expect(client.loop.counters.activeTransfers.load(ordering: .relaxed) == 0)
    }
}
