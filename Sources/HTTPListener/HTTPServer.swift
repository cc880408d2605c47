import Glibc
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import ServiceLifecycle

/// An HTTP server on one address, with one function that answers all requests. Requests that web pages send are refused.
package final class HTTPServer: Sendable {
    package typealias Respond = @Sendable (IncomingRequest) async throws(RequestRefusal) -> ServerResponse
    /// Makes the response to a request that the server itself refuses.
    package typealias Refuse = @Sendable (_ status: Int, _ text: String) -> ServerResponse

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

    /// Starts a server. Returns when it listens.
    ///
    /// - Parameters:
    ///   - port: 0 for any free port.
    ///   - idleTimeout: the time after which a connection without a complete request is closed; `nil` for no limit. It is
    ///     longer than clients keep idle connections, so that no client loses a request. Responses may take longer.
    ///   - maximumConnections: the number of connections that may be open at once; further ones wait.
    /// - Throws: ``ListenError`` when the address cannot be listened on.
    package static func start(
        host: String, port: Int, idleTimeout: Duration? = .seconds(150),
        maximumConnections: Int = defaultMaximumConnections, logger: Logger,
        refuse: @escaping Refuse = { ServerResponse($0, $1) }, respond: @escaping Respond
    ) async throws(ListenError) -> HTTPServer {
        let (ports, found) = AsyncStream<Int>.makeStream()
        let application = Application(
            responder: CallbackResponder { (request: Request, context: Context) in
                let incoming = IncomingRequest(request: request, channel: context.channel, refuse: refuse)
                let response: ServerResponse
                do throws(RequestRefusal) {
                    if let refusal = refusal(of: request, host: host) { throw RequestRefusal(refuse(403, refusal)) }
                    response = try await respond(incoming)
                } catch {
                    response = error.response
                }
                return await response.response(to: request, on: context.channel)
            },
            server: .http1(configuration: .init(idleTimeout: idleTimeout.map { TimeAmount($0) })),
            configuration: ApplicationConfiguration(
                address: .hostname(host, port: port), serverName: nil,
                availableConnectionsDelegate: .maximum(maximumConnections, logger: quiet(logger))),
            onServerRunning: { channel in found.yield(channel.localAddress?.port ?? 0) },
            logger: quiet(logger))
        let group = ServiceGroup(configuration: .init(services: [application], logger: quiet(logger)))
        let running = Task {
            defer { found.finish() }
            try await group.run()
        }
        for await port in ports { return HTTPServer(port: port, group: group, running: running) }
        do {
            try await running.value
        } catch {
            throw ListenError(host: host, port: port, error)
        }
        throw ListenError(host: host, port: port, nil)
    }

    /// Half of the files this process may open, so that clients cannot use up all of them, and at most 8,192.
    package static let defaultMaximumConnections: Int = {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return 512 }
        return max(16, min(Int(clamping: limit.rlim_cur) / 2, 8_192))
    }()

    /// Closes the listener, then all connections: idle ones at once, others after their response or after a second.
    package func stop() async {
        await group.triggerGracefulShutdown()
        // Cancelling at once would lose a connection that is just being accepted, and NIO ends the program for that.
        let deadline = Task {
            try await Task.sleep(for: .seconds(1))
            running.cancel()
        }
        _ = await running.result
        deadline.cancel()
    }

    /// Returns why a request is refused, or `nil`.
    private static func refusal(of request: Request, host: String) -> String? {
        // Browsers send `Origin` with every POST of a page, and no page may start tasks on this machine.
        if let origin = request.headers[.origin], !isOwn(origin, request) {
            return "Requests from web pages are not accepted"
        }
        // A page may also send requests to a name of its own that it has pointed at this machine.
        if HostName.isLoopback(host), !HostName.isThisMachine(request.head.authority, configured: host) {
            return "Requests for other hosts than this one are not accepted; use its address or localhost"
        }
        return nil
    }

    /// Whether a page of this server sends the request. Browsers also send `Origin` for the modules of a script.
    private static func isOwn(_ origin: String, _ request: Request) -> Bool {
        guard request.method == .get, let authority = request.head.authority else { return false }
        return origin == "http://\(authority)"
    }

    private static func quiet(_ logger: Logger) -> Logger {
        var logger = logger
        logger.logLevel = max(logger.logLevel, .warning)
        return logger
    }
}

/// A server that cannot listen on its address.
package struct ListenError: Error, CustomStringConvertible {
    /// The error number of the system; 0 when the system did not report one.
    package let number: Int32
    package let description: String
    package let underlying: (any Error)?

    init(host: String, port: Int, _ error: (any Error)?) {
        number = (error as? IOError)?.errnoCode ?? 0
        underlying = error
        let reason = number != 0 ? String(cString: strerror(number)) : error.map { "\($0)" }
        description = "cannot listen on \(host):\(port): \(reason ?? "the server ended at once")"
    }
}
