import HTTPTypes
import Synchronization
import TestSupport
import Testing

@testable import CurlHTTP

@Suite struct CancellationTests {
    let client = HTTPClient()

    private var activeTransfers: Int { client.loop.counters.activeTransfers.load(ordering: .relaxed) }

    @Test("cancelling the task of a request frees the transfer and closes its connection")
    func request() async throws {
        let server = try ScriptedHTTPServer { _ in [.silence] }
        let task = Task { [client] in try await client.execute(HTTPClientRequest(url: server.url())) }
        #expect(await eventually { server.requests.count == 1 })
        #expect(activeTransfers == 1)
        task.cancel()
        let error = await #expect(throws: HTTPClientError.self) { try await task.value }
        #expect(error?.code == .cancelled)
        #expect(error?.phase == .waitingForResponse)
        #expect(activeTransfers == 0)
        #expect(await eventually { server.openConnections == 0 })
    }

    @Test("a task cancelled before its request sends nothing")
    func early() async throws {
        let server = try ScriptedHTTPServer { _ in [.text("ok")] }
        let gate = AsyncStream<Void>.makeStream()
        let task = Task { [client] in
            for await _ in gate.stream {}
            return try await client.execute(HTTPClientRequest(url: server.url()))
        }
        task.cancel()
        gate.continuation.finish()
        let error = await #expect(throws: HTTPClientError.self) { try await task.value }
        #expect(error?.code == .cancelled)
        #expect(server.requests.isEmpty)
        #expect(activeTransfers == 0)
    }

    @Test(
        "cancelling the reader of a stream ends the transfer, whether it waits or is paused", arguments: [true, false])
    func stream(waiting: Bool) async throws {
        let server = try ScriptedHTTPServer { _ in
            [.raw("HTTP/1.1 200 OK\r\n\r\n"), waiting ? .silence : .filler(count: 1_000_000_000)]
        }
        let response = try await client.stream(HTTPClientRequest(url: server.url()))
        if !waiting { #expect(await eventually { response.body.reader.isPaused }) }
        let task = Task {
            if !waiting { withUnsafeCurrentTask { $0?.cancel() } }
            var iterator = response.body.makeAsyncIterator()
            return try await iterator.next()
        }
        if waiting { task.cancel() }
        let error = await #expect(throws: HTTPClientError.self) { try await task.value }
        #expect(error?.code == .cancelled)
        #expect(await eventually { activeTransfers == 0 })
        #expect(await eventually { server.openConnections == 0 })
    }

    @Test("a stream can be cancelled without its reader")
    func explicitly() async throws {
        let server = try ScriptedHTTPServer { _ in [.raw("HTTP/1.1 200 OK\r\n\r\n"), .silence] }
        let response = try await client.stream(HTTPClientRequest(url: server.url()))
        let reading = Task {
            var iterator = response.body.makeAsyncIterator()
            return try await iterator.next()
        }
        response.body.cancel()
        let error = await #expect(throws: HTTPClientError.self) { try await reading.value }
        #expect(error?.code == .cancelled)
        #expect(await eventually { activeTransfers == 0 })
    }

    @Test("requests cancelled at any moment leave nothing behind, and the client goes on")
    func storm() async throws {
        let server = try ScriptedHTTPServer { request in
            request.path == "/silent" ? [.silence] : [.text(String(repeating: "x", count: 10_000))]
        }
        await withTaskGroup(of: Void.self) { group in
            for index in 0..<400 {
                let task = Task { [client] in
                    let request = HTTPClientRequest(url: server.url(index % 3 == 0 ? "/silent" : "/"))
                    if index % 2 == 0 {
                        _ = try await client.execute(request)
                    } else {
                        for try await _ in try await client.stream(request).body {}
                    }
                }
                group.addTask {
                    for _ in 0..<(index % 17) { await Task.yield() }
                    task.cancel()
                    _ = await task.result
                }
            }
        }
        #expect(await eventually { activeTransfers == 0 })
        #expect(try await client.execute(HTTPClientRequest(url: server.url())).body.count == 10_000)
        await client.shutdown()
        #expect(await eventually { server.openConnections == 0 })
    }
}
