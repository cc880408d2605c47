import Foundation
import Glibc

/// A blocking TCP connection to 127.0.0.1, for tests that read and write the bytes themselves.
///
/// Calls block and must run on a separate thread; see ``RawHTTP/onThread(_:)``.
public final class RawSocket {
    private let descriptor: Int32
    private var buffer: [UInt8] = []

    public init(port: Int) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { throw RawSocketError(text: "socket: errno \(errno)") }
        // A test that waits longer than this for a byte has failed.
        var limit = timeval(tv_sec: 60, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let connected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        // An initializer that throws with all properties set runs deinit, which closes the descriptor.
        guard connected == 0 else { throw RawSocketError(text: "connect to 127.0.0.1:\(port): errno \(errno)") }
    }

    deinit { close(descriptor) }

    public func write(_ bytes: [UInt8]) throws {
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes {
                send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { throw RawSocketError(text: "send: errno \(errno)") }
            sent += count
        }
    }

    /// Returns the next line without its CR LF.
    public func readLine() throws -> String {
        while true {
            if let end = buffer.firstIndex(of: UInt8(ascii: "\n")) {
                var line = Array(buffer[..<end])
                buffer.removeFirst(end + 1)
                if line.last == UInt8(ascii: "\r") { line.removeLast() }
                return String(decoding: line, as: UTF8.self)
            }
            guard try fill() else { throw RawSocketError(text: "the connection ended inside a line") }
        }
    }

    public func read(_ count: Int) throws -> [UInt8] {
        while buffer.count < count {
            guard try fill() else {
                throw RawSocketError(text: "the connection ended \(count - buffer.count) bytes early")
            }
        }
        defer { buffer.removeFirst(count) }
        return Array(buffer[..<count])
    }

    /// - Returns: false at the end of the stream.
    private func fill() throws -> Bool {
        var chunk = [UInt8](repeating: 0, count: 65536)
        let count = recv(descriptor, &chunk, chunk.count, 0)
        guard count >= 0 else { throw RawSocketError(text: "recv: errno \(errno)") }
        buffer += chunk[..<count]
        return count > 0
    }
}

public struct RawSocketError: Error, CustomStringConvertible {
    public var text: String

    public var description: String { text }

    public init(text: String) { self.text = text }
}

/// Listens on a port of 127.0.0.1.
public final class RawListener {
    private let descriptor: Int32

    public init(port: Int) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let isListening = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0 && listen(descriptor, 1) == 0
            }
        }
        guard isListening else { throw RawSocketError(text: "listen on 127.0.0.1:\(port): errno \(errno)") }
    }

    deinit { close(descriptor) }
}
