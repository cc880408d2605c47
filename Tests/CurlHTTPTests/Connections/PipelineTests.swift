import Glibc
import HTTPTypes
import MachineSupport
import TestSupport
import Testing

@testable import CurlHTTP

@Suite struct PipelineTests {
    /// The answers of a pipeline so far, in order.
    private final class Answers: Sendable {
        private let answers = Lock<[HTTPPipeline.Answer]>([])

        var all: [HTTPPipeline.Answer] { answers.withLock { $0 } }
        var tags: [Int] { all.map(\.tag) }
        var errors: [HTTPClientError] {
            all.compactMap { if case .failure(let error) = $0.result { error } else { nil } }
        }
        var responses: [HTTPPipeline.Response] { all.compactMap { try? $0.result.get() } }

        func append(_ more: [HTTPPipeline.Answer]) { answers.withLock { $0 += more } }

        func first(_ count: Int) async throws -> [HTTPPipeline.Answer] {
            try await eventually("\(count) answers") { all.count >= count ? all : nil }
        }
    }

    private func pipeline(
        _ client: HTTPClient, _ url: String, _ answers: Answers, inFlight: Int = 64,
        _ adapt: (inout HTTPClientRequest) -> Void = { _ in }
    ) throws -> HTTPPipeline {
        var template = HTTPClientRequest(method: .post, url: url)
        adapt(&template)
        return try HTTPPipeline(client: client, template: template, maximumInFlight: inFlight) { answers.append($0) }
    }

    private func requests(_ tags: Range<Int>, bytes: Int = 10) -> [HTTPPipeline.Request] {
        tags.map { .init(body: Array(repeating: UInt8(truncatingIfNeeded: $0), count: bytes), tag: $0) }
    }

    @Test("requests are sent before the first is answered, and answers arrive in order")
    func withoutWaiting() async throws {
        let client = HTTPClient()
        let answers = Answers()
        let server = try ScriptedHTTPServer { request in
            guard request.index == 9 else { return [] }
            return (0..<10).map { .respond(status: $0 % 2 == 0 ? 202 : 400, body: Array("\($0)".utf8)) }
        }
        let pipeline = try pipeline(client, server.url("/api?x=1"), answers) {
            $0.headers[.contentType] = "application/x-protobuf"
            $0.basicAuth = .init(username: "me", password: "secret")
        }
        pipeline.post(requests(0..<4))
        pipeline.post(requests(4..<10))
        #expect(try await answers.first(10).map(\.tag) == Array(0..<10))
        #expect(answers.responses.map(\.status) == (0..<10).map { $0 % 2 == 0 ? 202 : 400 })
        #expect(answers.responses.map { String(decoding: $0.body, as: UTF8.self) } == (0..<10).map { "\($0)" })
        #expect(server.acceptedConnections == 1)
        for (number, request) in server.requests.enumerated() {
            #expect(request.method == "POST" && request.path == "/api?x=1")
            #expect(request.body == Array(repeating: UInt8(number), count: 10))
            #expect(request.header("Host") == "127.0.0.1:\(server.port)")
            #expect(request.header("Content-Type") == "application/x-protobuf")
            #expect(request.header("Authorization") == "Basic bWU6c2VjcmV0")
            #expect(request.header("User-Agent") == "whisk-mesos")
        }
    }

    @Test("no more requests than the limit are without an answer")
    func inFlight() async throws {
        let client = HTTPClient()
        let answers = Answers()
        let gate = Gate()
        let server = try ScriptedHTTPServer { request in
            switch request.index {
            case 0...1: []
            case 2: [.wait(gate), .text("a"), .text("b"), .text("c")]
            default: [.text("d")]
            }
        }
        let pipeline = try pipeline(client, server.url(), answers, inFlight: 3)
        pipeline.post(requests(0..<5))
        #expect(await eventually { server.requests.count == 3 })
        gate.pass()
        #expect(try await answers.first(5).map(\.tag) == Array(0..<5))
        #expect(server.requests.count == 5)
    }

    @Test("bodies larger than the socket's buffers arrive whole while answers come back")
    func largeBodies() async throws {
        let client = HTTPClient()
        let answers = Answers()
        let server = try ScriptedHTTPServer { request in [.respond(body: Array("\(request.body.count)".utf8))] }
        let pipeline = try pipeline(client, server.url(), answers)
        let sizes = [0, 1, 5_000_000, 70_000, 3_000_000, 2]
        pipeline.post(sizes.enumerated().map { .init(body: Array(repeating: 7, count: $1), tag: $0) })
        _ = try await answers.first(sizes.count)
        #expect(answers.responses.map { Int(String(decoding: $0.body, as: UTF8.self)) } == sizes)
    }

    @Test("a server that closes after each answer gets every request once, one at a time")
    func closingServer() async throws {
        let client = HTTPClient()
        let answers = Answers()
        let server = try ScriptedHTTPServer { request in
            [.respond(status: 202, headers: [("Connection", "close")]), .close]
        }
        let pipeline = try pipeline(client, server.url(), answers)
        pipeline.post(requests(0..<20))
        #expect(try await answers.first(20).map(\.tag) == Array(0..<20))
        #expect(answers.errors.isEmpty)
        #expect(server.requests.map { $0.body[0] } == (0..<20).map { UInt8($0) })
        #expect(server.acceptedConnections == 20)
    }

    @Test("a server that closes after some answers gets the rest on a new connection, as many at a time as before")
    func closingNowAndThen() async throws {
        let client = HTTPClient()
        let answers = Answers()
        let server = try ScriptedHTTPServer { request in
            // Five answers are sent with the fifth request, which arrives only if requests do not wait for answers.
            guard request.index == 4 else { return [] }
            return (0..<4).map { _ in .respond(status: 202) } + [
                .respond(status: 202, headers: [("Connection", "close")]), .close,
            ]
        }
        let pipeline = try pipeline(client, server.url(), answers)
        pipeline.post(requests(0..<20))
        #expect(try await answers.first(20).map(\.tag) == Array(0..<20))
        #expect(answers.errors.isEmpty)
        #expect(server.requests.map { $0.body[0] } == (0..<20).map { UInt8($0) })
        #expect(server.acceptedConnections == 4)
    }

    @Test("requests sent before the connection broke are not sent again, and the next one uses a new connection")
    func brokenConnection() async throws {
        let client = HTTPClient()
        let answers = Answers()
        let server = try ScriptedHTTPServer { request in
            request.connection > 0 ? [.text("ok")] : request.index == 0 ? [.text("first")] : [.close]
        }
        let pipeline = try pipeline(client, server.url(), answers)
        pipeline.post(requests(0..<3))
        #expect(try await answers.first(3).map(\.tag) == [0, 1, 2])
        #expect(answers.responses.count == 1)
        #expect(answers.errors.map(\.code) == [.connectionClosed, .connectionClosed])
        #expect(answers.errors.map(\.phase) == [.waitingForResponse, .waitingForResponse])
        pipeline.post(requests(3..<4))
        #expect(try await answers.first(4).map(\.tag) == [0, 1, 2, 3])
        #expect(answers.responses.count == 2)
        // The third never reached the server's program; the second did, once.
        #expect(server.requests.map { $0.body[0] } == [0, 1, 3])
    }

    @Test("the end of an idle connection is not a failure")
    func idleEnd() async throws {
        let client = HTTPClient()
        let answers = Answers()
        let server = try ScriptedHTTPServer { _ in [.text("ok"), .close] }
        let pipeline = try pipeline(client, server.url(), answers)
        for number in 0..<5 {
            pipeline.post(requests(number..<number + 1))
            _ = try await answers.first(number + 1)
            #expect(try await eventually { try !TestSocket.hasEstablishedConnection(toPort: server.port) })
        }
        #expect(answers.errors.isEmpty)
        #expect(server.acceptedConnections == 5)
    }

    @Test("after a refused connection no request counts as sent")
    func refused() async throws {
        let client = HTTPClient()
        let answers = Answers()
        // Bound, so that no other socket gets the port, but not listening.
        let (descriptor, port) = try TestSocket.listenTCP(host: "127.0.0.1", backlog: nil)
        defer { close(descriptor) }
        let pipeline = try pipeline(client, "http://127.0.0.1:\(port)/", answers)
        pipeline.post(requests(0..<3))
        #expect(try await answers.first(3).map(\.tag) == [0, 1, 2])
        #expect(answers.errors.allSatisfy { $0.code == .connectionRefused && $0.phase == .connecting })
        #expect(answers.errors.count == 3)
    }

    @Test("a connection without an answer in time is closed, and waiting requests use a new one")
    func silence() async throws {
        let client = HTTPClient()
        let answers = Answers()
        let server = try ScriptedHTTPServer { request in request.connection == 0 ? [.silence] : [.text("ok")] }
        let pipeline = try pipeline(client, server.url(), answers, inFlight: 2) {
            $0.timeouts.total = .milliseconds(300)
        }
        pipeline.post(requests(0..<2))
        #expect(try await answers.first(2).map(\.tag) == [0, 1])
        #expect(answers.errors.map(\.code) == [.deadlineExceeded, .deadlineExceeded])
        #expect(answers.errors.allSatisfy { $0.phase == .waitingForResponse && $0.message.contains("timeouts.total") })
        // Repeats until an answer arrives in time, however slow the machine.
        var tag = 2
        while answers.responses.isEmpty {
            pipeline.post(requests(tag..<tag + 1))
            tag += 1
            _ = try await answers.first(tag)
        }
        #expect(server.acceptedConnections >= 2)
    }

    @Test("an invalid response or one without a request ends the connection with its reason")
    func protocolViolation() async throws {
        let client = HTTPClient()
        let answers = Answers()
        let server = try ScriptedHTTPServer { request in
            request.connection == 0
                ? [.raw(Array("SSH-2.0-OpenSSH\r\n".utf8)), .silence]
                : [.respond(status: 202), .respond(status: 202), .silence]
        }
        let pipeline = try pipeline(client, server.url(), answers)
        pipeline.post(requests(0..<1))
        _ = try await answers.first(1)
        #expect(answers.errors.map(\.code) == [.protocolViolation])
        pipeline.post(requests(1..<2))
        _ = try await answers.first(2)
        #expect(answers.responses.map(\.status) == [202])
        // The surplus answer closes the connection, so that it is not taken for the answer to the next request.
        #expect(await eventually { server.openConnections == 0 })
        #expect(answers.all.count == 2)
    }

    @Test("an endless head is an error that names the limit")
    func endlessHead() async throws {
        var configuration = HTTPClientConfiguration()
        configuration.maximumHeadBytes = 10_000
        let client = HTTPClient(configuration: configuration)
        let answers = Answers()
        let server = try ScriptedHTTPServer { _ in
            [.raw(Array("HTTP/1.1 200 ".utf8)), .filler(count: 100_000), .silence]
        }
        let pipeline = try pipeline(client, server.url(), answers)
        pipeline.post(requests(0..<1))
        _ = try await answers.first(1)
        #expect(answers.errors.map(\.code) == [.responseTooLarge])
        #expect(answers.errors.first?.message.contains("maximumHeadBytes") == true)
    }

    @Test("after close no request is answered, and the connection is closed")
    func closing() async throws {
        let client = HTTPClient()
        let answers = Answers()
        let gate = Gate()
        let server = try ScriptedHTTPServer { _ in [.wait(gate), .text("late")] }
        let pipeline = try pipeline(client, server.url(), answers)
        pipeline.post(requests(0..<3))
        #expect(await eventually { server.requests.count == 1 })
        pipeline.close()
        #expect(try await eventually { try !TestSocket.hasEstablishedConnection(toPort: server.port) })
        gate.pass()
        pipeline.post(requests(3..<4))
        _ = try await client.execute(HTTPClientRequest(url: server.url()))
        #expect(answers.all.isEmpty)
    }

    @Test("the release of a pipeline closes its connection")
    func release() async throws {
        let client = HTTPClient()
        let answers = Answers()
        let server = try ScriptedHTTPServer { _ in [.text("ok")] }
        var open: HTTPPipeline? = try pipeline(client, server.url(), answers)
        open?.post(requests(0..<1))
        _ = try await answers.first(1)
        open = nil
        #expect(await eventually { server.openConnections == 0 })
        await client.shutdown()
    }

    @Test("shutting down the client answers requests posted before and after")
    func clientShutdown() async throws {
        let client = HTTPClient()
        let answers = Answers()
        let server = try ScriptedHTTPServer { _ in [.silence] }
        let pipeline = try pipeline(client, server.url(), answers, inFlight: 1)
        pipeline.post(requests(0..<3))
        #expect(await eventually { server.requests.count == 1 })
        await client.shutdown()
        pipeline.post(requests(3..<4))
        #expect(try await answers.first(4).map(\.tag) == [0, 1, 2, 3])
        #expect(answers.errors.map(\.code) == Array(repeating: .clientClosed, count: 4))
        #expect(answers.errors.map(\.phase) == [.waitingForResponse, .preparing, .preparing, .preparing])
    }

    @Test("many pipelines and ordinary requests share one client")
    func together() async throws {
        let client = HTTPClient()
        let server = try ScriptedHTTPServer { request in [.respond(status: 202, body: request.body)] }
        let all = (0..<8).map { _ in Answers() }
        let pipelines = try all.map { try pipeline(client, server.url(), $0, inFlight: 5) }
        for round in 0..<10 {
            for pipeline in pipelines { pipeline.post(requests(round * 10..<round * 10 + 10)) }
            let response = try await client.execute(HTTPClientRequest(method: .post, url: server.url(), body: [1, 2]))
            #expect(response.body == [1, 2])
        }
        for answers in all {
            #expect(try await answers.first(100).map(\.tag) == Array(0..<100))
            #expect(answers.responses.map(\.body) == (0..<100).map { Array(repeating: UInt8($0), count: 10) })
        }
    }

    @Test("a pipeline that waits long for an answer is not taken for an idle connection")
    func longWait() async throws {
        var configuration = HTTPClientConfiguration()
        configuration.idleConnectionLifetime = .seconds(1)
        let client = HTTPClient(configuration: configuration)
        let answers = Answers()
        let gate = Gate()
        let server = try ScriptedHTTPServer { request in
            request.path == "/" ? [.wait(gate), .text("late")] : [.text("ok")]
        }
        let pipeline = try pipeline(client, server.url(), answers)
        pipeline.post(requests(0..<2))
        #expect(await eventually { server.requests.count == 1 })
        // libcurl closes idle connections when it looks for one, at most once a second, and counts whole seconds.
        let clock = ContinuousClock()
        let end = clock.now + .milliseconds(2500)
        while clock.now < end {
            _ = try await client.execute(HTTPClientRequest(url: server.url("/other"), headers: [.connection: "close"]))
            try await clock.sleep(for: .milliseconds(20))
        }
        gate.pass()
        #expect(try await answers.first(2).map(\.tag) == [0, 1])
        #expect(answers.errors.isEmpty)
        #expect(server.requests.count(where: { $0.path == "/" && $0.connection == 0 }) == 2)
    }

    @Test("a unix socket serves a pipeline as well")
    func unixSocket() async throws {
        let directory = try TemporaryDirectory()
        let client = HTTPClient()
        let answers = Answers()
        let server = try ScriptedHTTPServer(unixSocketPath: directory.path + "/s") { _ in [.text("ok")] }
        let pipeline = try pipeline(client, server.url(), answers) { $0.unixSocketPath = directory.path + "/s" }
        pipeline.post(requests(0..<3))
        _ = try await answers.first(3)
        #expect(answers.responses.count == 3)
    }

    @Test("a template that cannot be sent is refused at once", arguments: ["ftp://host/", "http://", "http://a b/"])
    func badTemplate(url: String) {
        let client = HTTPClient()
        #expect {
            try pipeline(client, url, Answers())
        } throws: {
            ($0 as? HTTPClientError)?.code == .invalidURL
        }
    }
}

@Suite(.enabled(if: TLSMaterial.isAvailable, "the openssl program is not on the PATH"))
struct PipelineTLSTests {
    @Test("answers that TLS decrypts together are all delivered")
    func encrypted() async throws {
        let material = try await TLSMaterial()
        let server = try ScriptedHTTPServer { request in [.respond(status: 202, body: request.body)] }
        let front = try await TLSFront(material, port: server.port, needsClientCertificate: false)
        var configuration = HTTPClientConfiguration()
        configuration.tls.caFile = material.file("ca.pem")
        let client = HTTPClient(configuration: configuration)
        let answers = Lock<[HTTPPipeline.Answer]>([])
        let pipeline = try HTTPPipeline(
            client: client, template: HTTPClientRequest(method: .post, url: "https://127.0.0.1:\(front.port)/"),
            maximumInFlight: 100
        ) { more in answers.withLock { $0 += more } }
        pipeline.post((0..<300).map { .init(body: Array(repeating: UInt8($0 % 251), count: 2000), tag: $0) })
        #expect(await eventually { answers.withLock { $0.count } == 300 })
        for (number, answer) in answers.withLock({ $0 }).enumerated() {
            let response = try answer.result.get()
            #expect(answer.tag == number && response.status == 202)
            #expect(response.body == Array(repeating: UInt8(number % 251), count: 2000))
        }
    }

    @Test("a certificate that cannot be verified is a TLS error, and nothing is sent")
    func unknownAuthority() async throws {
        let material = try await TLSMaterial()
        let server = try ScriptedHTTPServer { _ in [.text("ok")] }
        let front = try await TLSFront(material, port: server.port, needsClientCertificate: false)
        let client = HTTPClient()
        let answers = Lock<[HTTPPipeline.Answer]>([])
        let pipeline = try HTTPPipeline(
            client: client, template: HTTPClientRequest(method: .post, url: "https://127.0.0.1:\(front.port)/"),
            maximumInFlight: 100
        ) { more in answers.withLock { $0 += more } }
        pipeline.post([.init(body: [1], tag: 1)])
        #expect(await eventually { answers.withLock { $0.count } == 1 })
        guard case .failure(let error) = answers.withLock({ $0 })[0].result else {
            Issue.record("the certificate was accepted")
            return
        }
        #expect(error.code == .tls && error.phase == .tlsHandshake)
        #expect(server.requests.isEmpty)
    }
}
