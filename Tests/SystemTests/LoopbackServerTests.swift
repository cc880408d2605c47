import EmbeddedMesos
import Logging
import TestSupport
import Testing

@Suite struct LoopbackServerTests {
    @Test("a client that never comes to the end of its request's head is cut off")
    func slowHead() async throws {
        let server = try await LoopbackServer.start(
            host: "127.0.0.1", port: 0, idleTimeout: .milliseconds(100), logger: Logger(label: "test")
        ) { _, _ in APIResponse(200, "hello").response }
        let isCut = try await RawHTTP.onThread {
            let socket = try RawSocket(port: server.port)
            try socket.write(Array("GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ".utf8))
            do {
                _ = try socket.read(1)
                return false
            } catch let error as RawSocketError {
                return error.text.contains("ended")
            }
        }
        #expect(isCut)
        await server.stop()
    }

    @Test("connections beyond the limit wait until others are closed")
    func connectionLimit() async throws {
        let server = try await LoopbackServer.start(
            host: "127.0.0.1", port: 0, maximumConnections: 2, logger: Logger(label: "test")
        ) { _, _ in APIResponse(200, "hello").response }
        let port = server.port
        try await RawHTTP.onThread {
            let request = RawHTTP.head("GET", "/", [:], length: 0)
            func answer(_ socket: RawSocket) throws -> Int {
                let (status, fields) = try RawHTTP.readHead(socket)
                _ = try socket.read(Int(fields["content-length"] ?? "0") ?? 0)
                return status
            }
            var early: [RawSocket] = []
            for _ in 0..<2 {
                early.append(try RawSocket(port: port))
                try early[early.count - 1].write(request)
                #expect(try answer(early[early.count - 1]) == 200)
            }
            var late: [RawSocket] = []
            for _ in 0..<3 {
                late.append(try RawSocket(port: port))
                try late[late.count - 1].write(request)
            }
            // Meanwhile those that are open are served.
            for _ in 0..<20 {
                for socket in early {
                    try socket.write(request)
                    #expect(try answer(socket) == 200)
                }
            }
            #expect(try TestSocket.unacceptedConnections(port: port) > 0)
            early = []
            while !late.isEmpty {
                #expect(try answer(late.removeFirst()) == 200)
            }
        }
        await server.stop()
    }
}
