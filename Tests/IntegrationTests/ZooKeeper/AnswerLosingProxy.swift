import Foundation
import Glibc
import MachineSupport
import TestSupport

/// A TCP proxy on loopback before a ZooKeeper server, which can lose the server's answers and cut connections.
final class AnswerLosingProxy: Sendable {
    /// The two sockets of a connection, which are closed when both directions have ended.
    private final class Connection: Sendable {
        let client: Int32
        let server: Int32

        init(_ client: Int32, _ server: Int32) {
            (self.client, self.server) = (client, server)
        }

        func cut() {
            shutdown(client, Int32(SHUT_RDWR))
            shutdown(server, Int32(SHUT_RDWR))
        }

        deinit {
            close(client)
            close(server)
        }
    }

    private struct State {
        var connections: [Connection] = []
        var losesAnswers = false
        var lostBytes = 0
        var isClosed = false
    }

    let port: Int
    private let listener: Int32
    private let state = Lock(State())

    init(serverPort: Int) throws {
        (listener, port) = try TestSocket.listenTCP(host: "127.0.0.1", backlog: 16)
        Thread.detachNewThread { [listener, weak self] in
            while true {
                let client = accept(listener, nil, nil)
                if client < 0, errno == EINTR { continue }
                guard client >= 0, let self, let server = Self.connect(serverPort) else { return }
                self.forward(Connection(client, server))
            }
        }
    }

    /// From now on the server's answers are lost. `heal()` ends this.
    func loseAnswers() { state.withLock { $0.losesAnswers = true } }

    /// The number of bytes that were lost.
    var lostBytes: Int { state.withLock { $0.lostBytes } }

    /// Cuts all connections, and forwards everything on the next ones.
    func heal() {
        let connections = state.withLock { state in
            state.losesAnswers = false
            defer { state.connections = [] }
            return state.connections
        }
        for connection in connections { connection.cut() }
    }

    func stop() {
        state.withLock { $0.isClosed = true }
        shutdown(listener, Int32(SHUT_RDWR))
        heal()
    }

    deinit { close(listener) }

    private func forward(_ connection: Connection) {
        let isClosed = state.withLock { state in
            if !state.isClosed { state.connections.append(connection) }
            return state.isClosed
        }
        guard !isClosed else { return }
        Thread.detachNewThread { self.pump(connection, from: connection.client, to: connection.server) { _ in true } }
        Thread.detachNewThread {
            self.pump(connection, from: connection.server, to: connection.client) { count in
                self.state.withLock { state in
                    if state.losesAnswers { state.lostBytes += count }
                    return !state.losesAnswers
                }
            }
        }
    }

    private func pump(_ connection: Connection, from: Int32, to: Int32, _ forwards: (Int) -> Bool) {
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = recv(from, &buffer, buffer.count, 0)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { break }
            guard forwards(count) else { continue }
            var done = 0
            while done < count {
                let sent = buffer.withUnsafeBytes {
                    send(to, $0.baseAddress?.advanced(by: done), count - done, Int32(MSG_NOSIGNAL))
                }
                if sent < 0, errno == EINTR { continue }
                guard sent > 0 else { return connection.cut() }
                done += sent
            }
        }
        connection.cut()
    }

    private static func connect(_ port: Int) -> Int32? {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard descriptor >= 0 else { return nil }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        let result = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                Glibc.connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard result == 0 else {
            close(descriptor)
            return nil
        }
        return descriptor
    }
}
