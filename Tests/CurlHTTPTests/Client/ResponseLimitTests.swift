import CurlHTTP
import HTTPTypes
import TestSupport
import Testing

@Suite struct ResponseLimitTests {
    let client = HTTPClient()

    static let bodies: [@Sendable (Int) -> [ScriptedAction]] = [
        { [.raw("HTTP/1.1 200 OK\r\nContent-Length: \($0)\r\n\r\n"), .filler(count: $0)] },
        { count in
            [
                .raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"),
                .chunk((0..<count).map { ScriptedAction.fillerByte(at: $0) }), .chunk([]),
            ]
        },
    ]

    @Test("a body of exactly the limit is complete, one byte more is not", arguments: 0..<2)
    func boundary(kind: Int) async throws {
        let server = try ScriptedHTTPServer { request in
            Self.bodies[kind](Int(request.path.dropFirst()) ?? 0)
        }
        for limit in [ResponseLimit.fail(100_000), .truncate(100_000)] {
            let exact = try await client.execute(
                HTTPClientRequest(url: server.url("/100000"), responseLimit: limit))
            #expect(exact.body.count == 100_000)
            #expect(!exact.isTruncated)
        }
        let error = await #expect(throws: HTTPClientError.self) {
            try await client.execute(HTTPClientRequest(url: server.url("/100001"), responseLimit: .fail(100_000)))
        }
        #expect(error?.code == .responseTooLarge)
        #expect(error?.phase == .receivingBody)
        #expect(error?.message.contains("100000") == true)
        let cut = try await client.execute(
            HTTPClientRequest(url: server.url("/100001"), responseLimit: .truncate(100_000)))
        #expect(cut.isTruncated)
        #expect(cut.body.count == 100_000)
        #expect(ScriptedAction.isFiller(cut.body))
        #expect(cut.contentLength == (kind == 0 ? 100_001 : nil))
    }

    @Test("a limit of zero keeps no byte of a body")
    func zero() async throws {
        let server = try ScriptedHTTPServer { _ in [.text("something")] }
        let cut = try await client.execute(HTTPClientRequest(url: server.url(), responseLimit: .truncate(0)))
        #expect(cut.isTruncated)
        #expect(cut.body.isEmpty)
    }

    @Test("an endless body stops at the client's limit")
    func clientDefault() async throws {
        var configuration = HTTPClientConfiguration()
        configuration.responseLimit = .fail(1000)
        let client = HTTPClient(configuration: configuration)
        let server = try ScriptedHTTPServer { _ in
            [.raw("HTTP/1.1 200 OK\r\n\r\n"), .filler(count: .max / 2)]
        }
        let error = await #expect(throws: HTTPClientError.self) {
            try await client.execute(HTTPClientRequest(url: server.url()))
        }
        #expect(error?.code == .responseTooLarge)
        #expect(await eventually { server.openConnections == 0 })
    }

    @Test("a large body arrives unchanged")
    func large() async throws {
        let count = 12_345_678
        let server = try ScriptedHTTPServer { _ in Self.bodies[0](count) }
        let response = try await client.execute(HTTPClientRequest(url: server.url()))
        #expect(response.body.count == count)
        #expect(ScriptedAction.isFiller(response.body))
    }

    @Test("a head longer than the limit is refused", arguments: [true, false])
    func head(endless: Bool) async throws {
        let server = try ScriptedHTTPServer { _ in
            let line = "X-Filler: \(String(repeating: "x", count: 900))\r\n"
            let lines = String(repeating: endless ? line : "A:\r\n", count: endless ? 1000 : 60_000)
            return [.raw("HTTP/1.1 200 OK\r\n" + lines + "\r\n"), .close]
        }
        let error = await #expect(throws: HTTPClientError.self) {
            try await client.execute(HTTPClientRequest(url: server.url()))
        }
        #expect(error?.code == .responseTooLarge)
        #expect(error?.phase == .waitingForResponse)
        #expect(error?.message.contains("maximumHeadBytes") == true)
    }
}
