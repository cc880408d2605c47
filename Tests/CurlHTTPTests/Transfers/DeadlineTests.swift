import CurlHTTP
import Glibc
import HTTPTypes
import TestSupport
import Testing

@Suite struct DeadlineTests {
    let client = HTTPClient()

    private func failure(_ request: HTTPClientRequest) async throws -> HTTPClientError {
        try #require(await #expect(throws: HTTPClientError.self) { try await client.execute(request) })
    }

    /// Sends a request to a server that stops at some point, where the time limit must end.
    private func expectPhase(
        _ phase: HTTPClientError.Phase, _ code: HTTPClientError.Code, naming setting: String,
        _ request: (Duration) -> HTTPClientRequest, at location: SourceLocation = #_sourceLocation
    ) async throws {
        let isSeen = try await withGrowingLimits { limit in
            let error = try await failure(request(limit))
            #expect(error.code == code, sourceLocation: location)
            #expect(error.message.contains(setting), sourceLocation: location)
            return error.phase == phase
        }
        #expect(isSeen, sourceLocation: location)
    }

    @Test("a connection that is not accepted ends in a connect timeout")
    func connect() async throws {
        // The queue of an unattended listener holds a connection or two; the system leaves further ones unanswered.
        let (listener, port) = try TestSocket.listenTCP(host: "127.0.0.1", backlog: 0)
        var descriptors = [listener]
        defer { for descriptor in descriptors { close(descriptor) } }
        for _ in 0..<4 { descriptors.append(try TestSocket.startConnecting(port: port)) }
        let error = try await failure(
            HTTPClientRequest(url: "http://127.0.0.1:\(port)/", timeouts: .init(connect: .milliseconds(50))))
        #expect(error.code == .connectTimeout)
        #expect(error.phase == .connecting)
    }

    @Test("a silent server ends in an idle timeout, or at the deadline when that is earlier")
    func silence() async throws {
        let server = try ScriptedHTTPServer { _ in [.silence] }
        try await expectPhase(.waitingForResponse, .idleTimeout, naming: "timeouts.idle") { limit in
            HTTPClientRequest(
                url: server.url(), timeouts: .init(connect: .seconds(600), idle: limit, total: .seconds(600)))
        }
        try await expectPhase(.waitingForResponse, .deadlineExceeded, naming: "timeouts.total") { limit in
            HTTPClientRequest(
                url: server.url(), timeouts: .init(connect: .seconds(600), idle: .seconds(600), total: limit))
        }
        #expect(await eventually { server.openConnections == 0 })
    }

    @Test("a body that stops ends in an idle timeout")
    func stalledBody() async throws {
        let server = try ScriptedHTTPServer { _ in
            [.raw("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nshort"), .silence]
        }
        try await expectPhase(.receivingBody, .idleTimeout, naming: "timeouts.idle") { limit in
            HTTPClientRequest(url: server.url(), timeouts: .init(connect: .seconds(600), idle: limit))
        }
    }

    @Test("a body that arrives slowly but steadily is not idle, and the deadline holds")
    func slowBody() async throws {
        let server = try ScriptedHTTPServer { _ in
            var actions: [ScriptedAction] = [.raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")]
            for _ in 0..<40 { actions += [.chunk([1]), .delay(.milliseconds(10))] }
            return actions + [.chunk([])]
        }
        // A minute of silence on a loaded machine would be needed to make this fail.
        let response = try await client.execute(
            HTTPClientRequest(url: server.url(), timeouts: .init(idle: .seconds(60))))
        #expect(response.body.count == 40)
        let endless = try ScriptedHTTPServer { _ in
            var actions: [ScriptedAction] = [.raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")]
            for _ in 0..<100_000 { actions += [.chunk([1]), .delay(.milliseconds(5))] }
            return actions
        }
        let error = try await failure(
            HTTPClientRequest(url: endless.url(), timeouts: .init(idle: .seconds(600), total: .milliseconds(100))))
        #expect(error.code == .deadlineExceeded)
    }

    @Test("a body that the server does not read ends in an idle timeout while sending")
    func stalledUpload() async throws {
        let (listener, port) = try TestSocket.listenTCP(host: "127.0.0.1", backlog: 8)
        defer { close(listener) }
        try await expectPhase(.sending, .idleTimeout, naming: "timeouts.idle") { limit in
            HTTPClientRequest(
                method: .post, url: "http://127.0.0.1:\(port)/", body: Array(repeating: 1, count: 64 * 1024 * 1024),
                timeouts: .init(connect: .seconds(600), idle: limit))
        }
    }

    @Test("the idle time of a stream does not run while it is not read")
    func pausedStreamIsNotIdle() async throws {
        var configuration = HTTPClientConfiguration()
        configuration.streamBufferBytes = 64 * 1024
        let client = HTTPClient(configuration: configuration)
        let size = 32 * 1024 * 1024
        let server = try ScriptedHTTPServer { _ in
            [.raw("HTTP/1.1 200 OK\r\nContent-Length: \(size)\r\n\r\n"), .filler(count: size)]
        }
        let silent = try ScriptedHTTPServer { _ in [.silence] }
        // A busy machine must still move some byte in that time once somebody reads.
        let isWhole = await withGrowingLimits { limit in
            let idle = HTTPTimeouts(connect: .seconds(600), idle: limit)
            var count = 0
            do throws(HTTPClientError) {
                let response = try await client.stream(HTTPClientRequest(url: server.url(), timeouts: idle))
                // Another transfer on the same loop, begun later with the same limit, shows that the time has passed.
                let error = await #expect(throws: HTTPClientError.self) {
                    try await client.execute(HTTPClientRequest(url: silent.url(), timeouts: idle))
                }
                #expect(error?.code == .idleTimeout)
                for try await chunk in response.body { count += chunk.count }
            } catch {
                #expect(error.code == .idleTimeout)
            }
            return count == size
        }
        #expect(isWhole)
    }

    @Test("many deadlines are met in order, and finished transfers leave none behind")
    func order() async throws {
        let server = try ScriptedHTTPServer { request in
            request.path == "/fast" ? [.text("ok")] : [.silence]
        }
        let order = await withTaskGroup(of: Int?.self) { group in
            for index in 0..<20 {
                let total = Duration.milliseconds(200 + (index * 7) % 20 * 20)
                group.addTask { [client] in
                    do throws(HTTPClientError) {
                        _ = try await client.execute(
                            HTTPClientRequest(url: server.url("/slow"), timeouts: .init(total: total)))
                        return nil
                    } catch {
                        return error.code == .deadlineExceeded ? index : nil
                    }
                }
                group.addTask { [client] in
                    _ = try? await client.execute(
                        HTTPClientRequest(url: server.url("/fast"), timeouts: .init(total: .seconds(3600))))
                    return nil
                }
            }
            return await group.reduce(into: [Int]()) { result, index in
                if let index { result.append(index) }
            }
        }
        #expect(order.sorted() == Array(0..<20))
    }
}
