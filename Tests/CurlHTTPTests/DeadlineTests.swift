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

    @Test("A peer that does not accept the connection ends in a connect timeout")
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

    @Test("A peer that says nothing ends in an idle timeout, or at the deadline when that is nearer")
    func silence() async throws {
        let server = try ScriptedHTTPServer { _ in [.silence] }
        let idle = try await failure(
            HTTPClientRequest(url: server.url(), timeouts: .init(idle: .milliseconds(30), total: .seconds(600))))
        #expect(idle.code == .idleTimeout)
        #expect(idle.phase == .waitingForResponse)
        #expect(idle.message.contains("timeouts.idle"))
        let total = try await failure(
            HTTPClientRequest(url: server.url(), timeouts: .init(idle: .seconds(600), total: .seconds(1))))
        #expect(total.code == .deadlineExceeded)
        #expect(total.phase == .waitingForResponse)
        #expect(total.message.contains("timeouts.total"))
        #expect(await eventually { server.openConnections == 0 })
    }

    @Test("A body that stops coming ends in an idle timeout")
    func stalledBody() async throws {
        let server = try ScriptedHTTPServer { _ in
            [.raw("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nshort"), .silence]
        }
        let error = try await failure(
            HTTPClientRequest(url: server.url(), timeouts: .init(idle: .seconds(1))))
        #expect(error.code == .idleTimeout)
        #expect(error.phase == .receivingBody)
    }

    @Test("A body that comes slowly but steadily is not idle, yet the deadline holds")
    func slowBody() async throws {
        let server = try ScriptedHTTPServer { _ in
            var actions: [ScriptedAction] = [.raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")]
            for _ in 0..<40 { actions += [.chunk([1]), .delay(.milliseconds(10))] }
            return actions + [.chunk([])]
        }
        // Ten seconds of silence on a loaded machine would be needed to make this fail.
        let response = try await client.execute(
            HTTPClientRequest(url: server.url(), timeouts: .init(idle: .seconds(10))))
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

    @Test("A body nobody takes ends in an idle timeout while sending")
    func stalledUpload() async throws {
        let (listener, port) = try TestSocket.listenTCP(host: "127.0.0.1", backlog: 8)
        defer { close(listener) }
        let error = try await failure(
            HTTPClientRequest(
                method: .post, url: "http://127.0.0.1:\(port)/", body: Array(repeating: 1, count: 64 * 1024 * 1024),
                timeouts: .init(idle: .milliseconds(200))))
        #expect(error.code == .idleTimeout)
        #expect(error.phase == .sending)
    }

    @Test("The idle time of a stream does not run while nobody reads")
    func pausedStreamIsNotIdle() async throws {
        var configuration = HTTPClientConfiguration()
        configuration.streamBufferBytes = 64 * 1024
        let client = HTTPClient(configuration: configuration)
        let size = 32 * 1024 * 1024
        let server = try ScriptedHTTPServer { _ in
            [.raw("HTTP/1.1 200 OK\r\nContent-Length: \(size)\r\n\r\n"), .filler(count: size)]
        }
        // Long enough that a busy machine still moves some byte in that time once somebody reads.
        let idle = HTTPTimeouts(idle: .seconds(3))
        let response = try await client.stream(HTTPClientRequest(url: server.url(), timeouts: idle))
        // Another transfer on the same loop, begun later with the same limit, shows that the time has passed.
        let silent = try ScriptedHTTPServer { _ in [.silence] }
        let error = await #expect(throws: HTTPClientError.self) {
            try await client.execute(HTTPClientRequest(url: silent.url(), timeouts: idle))
        }
        #expect(error?.code == .idleTimeout)
        var count = 0
        for try await chunk in response.body { count += chunk.count }
        #expect(count == size)
    }

    @Test("Many deadlines are met in their order, and finished transfers leave none behind")
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
