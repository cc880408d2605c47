import HTTPTypes
import Synchronization
import TestSupport
import Testing

@testable import CurlHTTP

@Suite struct StreamTests {
    let client = HTTPClient()

    @Test("the head is delivered before the body, and chunks as they are sent")
    func chunksAsSent() async throws {
        let gates = [Gate(), Gate(), Gate()]
        let server = try ScriptedHTTPServer { _ in
            var actions: [ScriptedAction] = [.raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nX-Id: 7\r\n\r\n")]
            for (index, gate) in gates.enumerated() { actions += [.wait(gate), .chunk(Array("chunk\(index)".utf8))] }
            return actions + [.chunk([])]
        }
        let response = try await client.stream(HTTPClientRequest(method: .post, url: server.url(), body: [1]))
        #expect(response.status == .ok)
        #expect(response.headers[HTTPField.Name("X-Id")!] == "7")
        var iterator = response.body.makeAsyncIterator()
        for (index, gate) in gates.enumerated() {
            gate.pass()
            #expect(try await iterator.next() == Array("chunk\(index)".utf8))
        }
        #expect(try await iterator.next() == nil)
        #expect(try await iterator.next() == nil)
    }

    @Test(
        "a stream of many megabytes arrives unchanged, whatever the buffer", arguments: [1, 30_000, 100_000, 4_000_000])
    func content(bufferBytes: Int) async throws {
        var configuration = HTTPClientConfiguration()
        configuration.streamBufferBytes = bufferBytes
        let client = HTTPClient(configuration: configuration)
        let size = 20_000_003
        let server = try ScriptedHTTPServer { request in
            if request.path == "/length" {
                return [.raw("HTTP/1.1 200 OK\r\nContent-Length: \(size)\r\n\r\n"), .filler(count: size)]
            }
            let block = (0..<(251 * 4000)).map { ScriptedAction.fillerByte(at: $0) }
            return [.raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")]
                + Array(repeating: .chunk(block), count: 20) + [.chunk([])]
        }
        for (path, expected) in [("/length", size), ("/chunked", 251 * 4000 * 20)] {
            let response = try await client.stream(HTTPClientRequest(url: server.url(path)))
            var offset = 0
            for try await chunk in response.body {
                try #require(!chunk.isEmpty)
                try #require(ScriptedAction.isFiller(chunk, at: offset))
                offset += chunk.count
            }
            #expect(offset == expected)
        }
    }

    @Test("chunks that the reader keeps are not changed by later ones")
    func keptChunks() async throws {
        let size = 20_000_003
        let server = try ScriptedHTTPServer { _ in
            [.raw("HTTP/1.1 200 OK\r\nContent-Length: \(size)\r\n\r\n"), .filler(count: size)]
        }
        let response = try await HTTPClient().stream(HTTPClientRequest(url: server.url("/")))
        var chunks: [[UInt8]] = []
        for try await chunk in response.body { chunks.append(chunk) }
        var offset = 0
        for chunk in chunks {
            try #require(ScriptedAction.isFiller(chunk, at: offset))
            offset += chunk.count
        }
        #expect(offset == size)
    }

    @Test("the transfer pauses while its reader does not read, which stops the server, and reading resumes it")
    func backPressure() async throws {
        var configuration = HTTPClientConfiguration()
        configuration.streamBufferBytes = 512 * 1024
        let client = HTTPClient(configuration: configuration)
        let size = 64 * 1024 * 1024
        let server = try ScriptedHTTPServer { _ in
            [.raw("HTTP/1.1 200 OK\r\nContent-Length: \(size)\r\n\r\n"), .filler(count: size)]
        }
        let response = try await client.stream(HTTPClientRequest(url: server.url()))
        #expect(await eventually { response.body.reader.isPaused })
        // Full once the kernel takes no more either: the same count for several looks in a row.
        var last = -1
        var same = 0
        #expect(
            await eventually {
                let sent = server.sentBytes
                same = sent == last ? same + 1 : 0
                last = sent
                return same > 20
            })
        #expect(server.sentBytes < size / 2)
        #expect(response.body.reader.unreadBytes <= 512 * 1024)
        // Meanwhile the loop serves other requests.
        let other = try ScriptedHTTPServer { _ in [.text("ok")] }
        #expect(try await client.execute(HTTPClientRequest(url: other.url())).status == .ok)
        var count = 0
        var most = 0
        for try await chunk in response.body {
            count += chunk.count
            most = max(most, response.body.reader.unreadBytes)
        }
        #expect(count == size)
        #expect(most <= 512 * 1024)
    }

    @Test("bytes that arrived before the connection broke are delivered before the error")
    func broken() async throws {
        let server = try ScriptedHTTPServer { _ in
            [.raw("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nshort"), .close]
        }
        let response = try await client.stream(HTTPClientRequest(url: server.url()))
        #expect(response.contentLength == 10)
        var received: [UInt8] = []
        let error = await #expect(throws: HTTPClientError.self) {
            for try await chunk in response.body { received += chunk }
        }
        #expect(received == Array("short".utf8))
        #expect(error?.code == .connectionClosed)
        #expect(error?.phase == .receivingBody)
    }

    @Test("a failure before the head is thrown by the call")
    func failsEarly() async throws {
        let server = try ScriptedHTTPServer { _ in [.close] }
        let error = await #expect(throws: HTTPClientError.self) {
            try await client.stream(HTTPClientRequest(url: server.url()))
        }
        #expect(error?.code == .connectionClosed)
    }

    @Test("a stream obeys the limit of its request")
    func limits() async throws {
        let server = try ScriptedHTTPServer { _ in [.text("0123456789")] }
        let cut = try await client.stream(HTTPClientRequest(url: server.url(), responseLimit: .truncate(4)))
        #expect(try await cut.body.collect(upTo: 100) == Array("0123".utf8))
        let failing = try await client.stream(HTTPClientRequest(url: server.url(), responseLimit: .fail(4)))
        let error = await #expect(throws: HTTPClientError.self) { try await failing.body.collect(upTo: 100) }
        #expect(error?.code == .responseTooLarge)
        let collected = try await client.stream(HTTPClientRequest(url: server.url()))
        let tooLong = await #expect(throws: HTTPClientError.self) { try await collected.body.collect(upTo: 9) }
        #expect(tooLong?.code == .responseTooLarge)
    }

    @Test("the second of two tasks that read the same stream gets an error")
    func singleConsumer() async throws {
        let gate = Gate()
        let server = try ScriptedHTTPServer { _ in
            [.raw("HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\n"), .wait(gate), .raw("x")]
        }
        let response = try await client.stream(HTTPClientRequest(url: server.url()))
        let outcomes = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<2 {
                group.addTask {
                    defer { gate.pass() }
                    var iterator = response.body.makeAsyncIterator()
                    do throws(HTTPClientError) {
                        return try await iterator.next() == [0x78]
                    } catch {
                        return error.code != .invalidRequest
                    }
                }
            }
            return await group.reduce(into: [Bool]()) { $0.append($1) }
        }
        #expect(outcomes.count { $0 } == 1)
    }

    @Test("releasing an unfinished stream ends the transfer")
    func release() async throws {
        let server = try ScriptedHTTPServer { _ in
            [.raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"), .chunk([1]), .silence]
        }
        do {
            let response = try await client.stream(HTTPClientRequest(url: server.url()))
            var iterator = response.body.makeAsyncIterator()
            #expect(try await iterator.next() == [1])
            #expect(client.loop.counters.activeTransfers.load(ordering: .relaxed) == 1)
        }
        #expect(await eventually { client.loop.counters.activeTransfers.load(ordering: .relaxed) == 0 })
        #expect(await eventually { server.openConnections == 0 })
    }

    @Test("a stream outlives the variable that held its client")
    func keepsClient() async throws {
        let gate = Gate()
        let server = try ScriptedHTTPServer { _ in
            [.raw("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n1"), .wait(gate), .raw("2")]
        }
        weak var client: HTTPClient?
        do {
            var body: HTTPByteStream?
            do {
                let temporary = HTTPClient()
                client = temporary
                body = try await temporary.stream(HTTPClientRequest(url: server.url())).body
            }
            gate.pass()
            #expect(try await body?.collect(upTo: 10) == Array("12".utf8))
            body = nil
        }
        #expect(await eventually { client == nil })
    }
}
