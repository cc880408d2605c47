import HTTPListener
import Logging
import MachineSupport
import TestSupport
import Testing

@Suite struct HTTPServerTests {
    @Test("a client that does not finish the head of its request is disconnected")
    func slowHead() async throws {
        let server = try await HTTPServer.start(
            host: "127.0.0.1", port: 0, idleTimeout: .milliseconds(100), logger: Logger.silent
        ) { _ in ServerResponse(200, "hello") }
        let isDisconnected = try await RawHTTP.onThread {
            let socket = try RawSocket(port: server.port)
            try socket.write(Array("GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ".utf8))
            do {
                _ = try socket.read(1)
                return false
            } catch let error as RawSocketError {
                return error.text.contains("ended")
            }
        }
        #expect(isDisconnected)
        await server.stop()
    }

    @Test("connections beyond the limit wait until others are closed")
    func connectionLimit() async throws {
        let served = Connections()
        let server = try await HTTPServer.start(
            host: "127.0.0.1", port: 0, maximumConnections: 2, logger: Logger.silent
        ) { request in
            served.insert(request.connection)
            return ServerResponse(200, "hello")
        }
        let port = server.port
        try await RawHTTP.onThread {
            let request = RawHTTP.head("GET", "/", [:], length: 0)
            func connect() throws -> RawSocket {
                let socket = try RawSocket(port: port)
                try socket.write(request)
                return socket
            }
            func answer(_ socket: RawSocket) throws -> Int {
                let (status, fields) = try RawHTTP.readHead(socket)
                _ = try socket.read(Int(fields["content-length"] ?? "0") ?? 0)
                return status
            }
            var early = [try connect(), try connect()]
            for socket in early { #expect(try answer(socket) == 200) }
            // More than the server accepts between two checks of the limit.
            var late = try (0..<40).map { _ in try connect() }
            // Open connections are served in the meantime.
            for _ in 0..<50 {
                for socket in early {
                    try socket.write(request)
                    #expect(try answer(socket) == 200)
                }
            }
            #expect(served.count < early.count + late.count)
            early = []
            while !late.isEmpty { #expect(try answer(late.removeFirst()) == 200) }
        }
        await server.stop()
    }

    /// The connections that have sent a request.
    private final class Connections: Sendable {
        private let seen = Lock<Set<ObjectIdentifier>>([])

        var count: Int { seen.withLock { $0.count } }

        func insert(_ connection: ObjectIdentifier) { seen.withLock { _ = $0.insert(connection) } }
    }
}
