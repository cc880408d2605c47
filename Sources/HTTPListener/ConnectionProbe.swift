import NIOCore
import NIOPosix

package enum ConnectionProbe {
    private typealias Connection = NIOAsyncChannel<ByteBuffer, ByteBuffer>

    /// Whether a TCP connection can be opened within `timeout`.
    package static func connects(host: String, port: Int, timeout: Duration) async -> Bool {
        guard let channel = try? await bootstrap(timeout).connect(host: host, port: port).get() else { return false }
        try? await channel.close()
        return true
    }

    /// The status of the response to a GET request, or `nil` if none arrives within `timeout`.
    package static func status(host: String, port: Int, path: String, timeout: Duration) async -> Int? {
        try? await get(host, port, path, timeout)
    }

    private static func bootstrap(_ timeout: Duration) -> ClientBootstrap {
        ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton).connectTimeout(TimeAmount(timeout))
    }

    private static func get(_ host: String, _ port: Int, _ path: String, _ timeout: Duration) async throws -> Int? {
        let connection = try await bootstrap(timeout).connect(host: host, port: port) { channel in
            channel.eventLoop.makeCompletedFuture { try Connection(wrappingChannelSynchronously: channel) }
        }
        let channel = connection.channel
        let limit = channel.eventLoop.scheduleTask(in: TimeAmount(timeout)) { channel.close(promise: nil) }
        defer { limit.cancel() }
        return try await connection.executeThenClose { inbound, outbound in
            try await outbound.write(
                ByteBuffer(string: "GET \(path) HTTP/1.1\r\nHost: \(host):\(port)\r\nConnection: close\r\n\r\n"))
            var start = ""
            for try await chunk in inbound {
                start += String(buffer: chunk)
                // The status ends at the twelfth byte: "HTTP/1.1 200".
                guard start.utf8.count >= 12 else { continue }
                return start.hasPrefix("HTTP/") ? Int(start.dropFirst(9).prefix(3)) : nil
            }
            return nil
        }
    }
}
