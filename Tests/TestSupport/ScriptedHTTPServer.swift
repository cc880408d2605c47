import Foundation
import Glibc
import MachineSupport
import Synchronization

/// An HTTP/1.1 server that does exactly what the test specifies, even what no correct server does.
///
/// Each connection has its own thread. For every request the handler returns the steps to take; after them the
/// connection waits for the next request, unless a step closed it. The handler runs on the connection's thread and may
/// block. The server stops when it is released or ``stop()`` is called.
///
/// ```swift
/// let server = try ScriptedHTTPServer { request in
///     request.path == "/run" ? [.text("{}")] : [.raw("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nshort"), .close]
/// }
/// let answer = try await client.execute(HTTPClientRequest(url: server.url("/run")))
/// ```
public final class ScriptedHTTPServer: Sendable {
    public typealias Handler = @Sendable (ScriptedRequest) -> [ScriptedAction]

    /// The address of the listener in the form of a URL, with IPv6 addresses in brackets.
    public let host: String
    /// The TCP port; 0 on a unix socket.
    public let port: Int
    private let core: ServerCore

    /// Starts a server on a free TCP port of `host`.
    public init(host: String = "127.0.0.1", handler: @escaping Handler) throws {
        let (descriptor, port) = try TestSocket.listenTCP(host: host, backlog: 4096)
        self.host = host.contains(":") ? "[\(host)]" : host
        self.port = port
        core = ServerCore(listener: descriptor, handler: handler)
        core.start()
    }

    /// Starts a server on a bound socket, so that the port is known before the server listens. The server
    /// closes the socket.
    public init(boundSocket descriptor: Int32, port: Int, handler: @escaping Handler) throws {
        guard listen(descriptor, 4096) == 0 else {
            throw WaitExpired(description: "listen: \(String(cString: strerror(errno)))")
        }
        host = "127.0.0.1"
        self.port = port
        core = ServerCore(listener: descriptor, handler: handler)
        core.start()
    }

    /// Starts a server on a new unix socket at `path`.
    public init(unixSocketPath path: String, handler: @escaping Handler) throws {
        host = "localhost"
        port = 0
        core = ServerCore(listener: try TestSocket.listenUnix(path: path), handler: handler)
        core.start()
    }

    deinit {
        core.stop()
    }

    /// The URL of a path on this server.
    public func url(_ path: String = "/") -> String {
        port == 0 ? "http://\(host)\(path)" : "http://\(host):\(port)\(path)"
    }

    /// The number of accepted connections.
    public var acceptedConnections: Int { core.state.withLock { $0.accepted } }

    /// The number of open connections, as far as the server has noticed.
    public var openConnections: Int { core.state.withLock { $0.open.count } }

    /// Every request received so far.
    public var requests: [ScriptedRequest] { core.state.withLock { $0.requests } }

    /// The number of bytes that the kernel has accepted from the server.
    public var sentBytes: Int { core.sentBytes.load(ordering: .relaxed) }

    /// Closes the listener and every connection. Does not wait for the threads.
    public func stop() {
        core.stop()
    }
}

/// The shared state of the server's threads. They reference this and not the server, so that its release stops them.
final class ServerCore: Sendable {
    struct State {
        var accepted = 0
        var open: Set<Int32> = []
        var requests: [ScriptedRequest] = []
        var stopped = false
    }

    let state = Lock(State())
    let sentBytes = Atomic<Int>(0)
    let handler: ScriptedHTTPServer.Handler
    private let listener: Int32

    init(listener: Int32, handler: @escaping ScriptedHTTPServer.Handler) {
        self.listener = listener
        self.handler = handler
    }

    var isStopped: Bool { state.withLock { $0.stopped } }

    func start() {
        Self.startThread { self.acceptLoop() }
    }

    func stop() {
        state.withLock { state in
            state.stopped = true
            // The threads close their descriptors under this lock too, so none of these numbers has been reused.
            for descriptor in state.open { shutdown(descriptor, Int32(SHUT_RDWR)) }
        }
    }

    private func acceptLoop() {
        while !isStopped {
            // After this timeout the thread notices that the server was stopped.
            var poller = pollfd(fd: listener, events: Int16(POLLIN), revents: 0)
            guard poll(&poller, 1, 50) > 0 else { continue }
            let descriptor = accept(listener, nil, nil)
            guard descriptor >= 0 else { continue }
            _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
            let number = state.withLock { state -> Int? in
                guard !state.stopped else { return nil }
                state.open.insert(descriptor)
                state.accepted += 1
                return state.accepted - 1
            }
            guard let number else {
                close(descriptor)
                break
            }
            Self.startThread {
                var connection = ServerConnection(descriptor: descriptor, number: number, core: self)
                connection.run()
                self.state.withLock { state in
                    state.open.remove(descriptor)
                    close(descriptor)
                }
            }
        }
        close(listener)
    }

    private static func startThread(_ body: @escaping @Sendable () -> Void) {
        let thread = Thread(block: body)
        thread.stackSize = 256 * 1024
        thread.start()
    }
}
