import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import ServiceLifecycle

/// An HTTP server on one address, with one function for all requests.
final class LoopbackServer: Sendable {
    typealias Respond = @Sendable (Request) async -> Response

    let port: Int
    private let running: Task<Void, any Error>

    private init(port: Int, running: Task<Void, any Error>) {
        self.port = port
        self.running = running
    }

    /// Returns when the server listens.
    ///
    /// - Throws: ``EmbeddedMesosError`` with code `cannotListen`.
    static func start(
        host: String, port: Int, logger: Logger, respond: @escaping Respond
    ) async throws(EmbeddedMesosError) -> LoopbackServer {
        let (ports, found) = AsyncStream<Int>.makeStream()
        let application = Application(
            responder: CallbackResponder { (request: Request, _: BasicRequestContext) in await respond(request) },
            configuration: ApplicationConfiguration(address: .hostname(host, port: port), serverName: nil),
            onServerRunning: { channel in found.yield(channel.localAddress?.port ?? 0) },
            logger: Self.quiet(logger))
        let running = Task {
            defer { found.finish() }
            try await application.run()
        }
        for await port in ports { return LoopbackServer(port: port, running: running) }
        do {
            try await running.value
        } catch {
            throw EmbeddedMesosError(.cannotListen, "cannot listen on \(host):\(port): \(error)", underlying: error)
        }
        throw EmbeddedMesosError(.cannotListen, "the server on \(host):\(port) ended at once")
    }

    /// Closes the listener and all connections.
    func stop() async {
        running.cancel()
        _ = await running.result
    }

    /// The server's own messages are of no use below warnings.
    private static func quiet(_ logger: Logger) -> Logger {
        var logger = logger
        logger.logLevel = max(logger.logLevel, .warning)
        return logger
    }
}
