import Glibc
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import ServiceLifecycle

/// An HTTP server on one address, with one function for all requests. Requests of web pages are refused.
package final class LoopbackServer: Sendable {
    /// The connection is handed in for those who have to break it.
    package typealias Respond = @Sendable (Request, any Channel) async -> Response

    private struct Context: RequestContext {
        var coreContext: CoreRequestContextStorage
        let channel: any Channel

        init(source: ApplicationRequestContextSource) {
            coreContext = CoreRequestContextStorage(source: source)
            channel = source.channel
        }
    }

    package let port: Int
    private let group: ServiceGroup
    private let running: Task<Void, any Error>

    private init(port: Int, group: ServiceGroup, running: Task<Void, any Error>) {
        self.port = port
        self.group = group
        self.running = running
    }

    /// Returns when the server listens.
    ///
    /// - Parameters:
    ///   - idleTimeout: after this time without a request a connection is closed, also one whose request does not get
    ///     beyond its head. Longer than clients keep connections for another request, so that none of theirs gets lost. An
    ///     answer may last as long as it likes.
    ///   - maximumConnections: so many are open at once; further ones wait until one is closed.
    /// - Throws: ``EmbeddedMesosError`` with code `cannotListen`.
    package static func start(
        host: String, port: Int, idleTimeout: Duration = .seconds(150), maximumConnections: Int = usualConnections,
        logger: Logger, respond: @escaping Respond
    ) async throws(EmbeddedMesosError) -> LoopbackServer {
        let (ports, found) = AsyncStream<Int>.makeStream()
        let isLoopback = HostName.isLoopback(host)
        let application = Application(
            responder: CallbackResponder { (request: Request, context: Context) in
                // Browsers send it with every POST of a page; no page shall start tasks on this machine.
                guard request.headers[.origin].map({ Self.isOwn($0, request) }) ?? true else {
                    return APIResponse(403, "Requests from web pages are not accepted").response
                }
                // A page may also send requests to a name of its own that it has let point to this machine.
                guard !isLoopback || HostName.isOfThisMachine(request.head.authority, configured: host) else {
                    return APIResponse(
                        403, "Requests for other hosts than this one are not accepted; use its address or localhost"
                    ).response
                }
                return await respond(request, context.channel)
            },
            server: .http1(configuration: .init(idleTimeout: TimeAmount(idleTimeout))),
            configuration: ApplicationConfiguration(
                address: .hostname(host, port: port), serverName: nil,
                availableConnectionsDelegate: .maximum(maximumConnections, logger: Self.quiet(logger))),
            onServerRunning: { channel in found.yield(channel.localAddress?.port ?? 0) },
            logger: Self.quiet(logger))
        let group = ServiceGroup(configuration: .init(services: [application], logger: Self.quiet(logger)))
        let running = Task {
            defer { found.finish() }
            try await group.run()
        }
        for await port in ports { return LoopbackServer(port: port, group: group, running: running) }
        do {
            try await running.value
        } catch let error as IOError {
            throw EmbeddedMesosError(
                .cannotListen,
                "cannot listen on \(host):\(port): \(String(cString: strerror(error.errnoCode))). Choose another port; "
                    + "0 takes any free one.", underlying: error)
        } catch {
            throw EmbeddedMesosError(.cannotListen, "cannot listen on \(host):\(port): \(error)", underlying: error)
        }
        throw EmbeddedMesosError(.cannotListen, "the server on \(host):\(port) ended at once")
    }

    /// Half of the files that this process may open, so that clients cannot keep it from opening others, and no more than
    /// any use of a development master needs.
    package static let usualConnections: Int = {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return 512 }
        return max(16, min(Int(clamping: limit.rlim_cur) / 2, 8_192))
    }()

    /// Closes the listener, then all connections.
    ///
    /// Connections that are idle are closed at once, others after their answer, or after a second. Cancelling at once
    /// would lose a connection that is just being accepted, and NIO ends the program for that.
    package func stop() async {
        await group.triggerGracefulShutdown()
        let deadline = Task {
            try await Task.sleep(for: .seconds(1))
            running.cancel()
        }
        _ = await running.result
        deadline.cancel()
    }

    /// Whether a page of this server asks for more of it. Browsers tell the origin of that too, when it is a module of a
    /// script.
    private static func isOwn(_ origin: String, _ request: Request) -> Bool {
        guard request.method == .get, let authority = request.head.authority else { return false }
        return origin == "http://\(authority)"
    }

    /// The server's own messages are of no use below warnings.
    private static func quiet(_ logger: Logger) -> Logger {
        var logger = logger
        logger.logLevel = max(logger.logLevel, .warning)
        return logger
    }
}
