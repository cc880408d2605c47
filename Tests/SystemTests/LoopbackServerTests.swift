import EmbeddedMesos
import Logging
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
}
