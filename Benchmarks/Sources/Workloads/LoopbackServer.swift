import Foundation

/// Answers every POST with a small JSON object, with a thread for each connection, at minimal cost. For clients in the
/// same process.
public final class LoopbackServer: Sendable {
    public struct Failure: Error {}

    private let listener: Int32
    public let port: Int

    public init() throws {
        listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let listener = listener
        let isListening = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                bind(listener, address, length) == 0 && listen(listener, 1024) == 0
                    && getsockname(listener, address, &length) == 0
            }
        }
        guard isListening else {
            close(listener)
            throw Failure()
        }
        port = Int(UInt16(bigEndian: address.sin_port))
        Thread.detachNewThread {
            while true {
                let connection = accept(listener, nil, nil)
                guard connection >= 0 else { return }
                var one: Int32 = 1
                setsockopt(connection, Int32(IPPROTO_TCP), TCP_NODELAY, &one, socklen_t(MemoryLayout<Int32>.size))
                Thread.detachNewThread { Self.serve(connection) }
            }
        }
    }

    deinit {
        // Wakes the thread that waits for connections.
        shutdown(listener, Int32(SHUT_RDWR))
        close(listener)
    }

    private static let answer = Array(
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 11\r\n\r\n{\"ok\":true}".utf8)
    private static let headEnd = Array("\r\n\r\n".utf8)

    private static func serve(_ connection: Int32) {
        defer { close(connection) }
        var buffer = [UInt8](repeating: 0, count: 16 * 1024)
        var used = 0
        while true {
            let count = buffer.withUnsafeMutableBytes {
                read(connection, $0.baseAddress?.advanced(by: used), $0.count - used)
            }
            guard count > 0 else { return }
            used += count
            guard let size = requestSize(buffer[..<used]), size <= used else {
                if used == buffer.count { return }
                continue
            }
            guard answer.withUnsafeBytes({ write(connection, $0.baseAddress, $0.count) }) == answer.count else {
                return
            }
            buffer.replaceSubrange(0..<(used - size), with: Array(buffer[size..<used]))
            used -= size
        }
    }

    /// The size of a request with its body in bytes; `nil` until the head is complete.
    private static func requestSize(_ bytes: ArraySlice<UInt8>) -> Int? {
        guard let end = bytes.firstRange(of: headEnd) else { return nil }
        let head = String(decoding: bytes[..<end.lowerBound], as: UTF8.self).lowercased()
        guard let field = head.firstRange(of: "content-length:") else { return end.upperBound }
        let value = head[field.upperBound...].drop { $0 == " " }.prefix { $0.isNumber }
        return end.upperBound + (Int(value) ?? 0)
    }
}
