import FoundationEssentials
import Glibc
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import ProcessControl
import ServiceLifecycle
import UnixSignals

/// OpenWhisk's action proxy: an HTTP server that receives the code of one action at `/init` and runs it at `/run`.
///
/// ```swift
/// let environment = ProcessSpecification.inheritedEnvironment
/// try await ActionRuntimeServer(RuntimeConfiguration(port: 8080, environment: environment)).run()
/// ```
package struct ActionRuntimeServer: Sendable {
    private let configuration: RuntimeConfiguration

    package init(_ configuration: RuntimeConfiguration) {
        self.configuration = configuration
    }

    /// Serves requests until SIGTERM or SIGINT, then ends the action's processes and removes its files.
    ///
    /// The action's output and the sentinels are written to the stdout and stderr of this process.
    ///
    /// - Throws: ``ActionRuntimeError`` if the server cannot listen on the address.
    package func run() async throws {
        // A write to a dead interpreter must fail with an error and not end this process.
        signal(SIGPIPE, SIG_IGN)
        let container = ActionContainer(configuration: configuration)
        // The output of this process is the log of the action; messages of the server do not belong there.
        let logger = Logger(label: "whisk-action-runtime") { _ in SwiftLogNoOpLogHandler() }
        let readyFile = configuration.readyFile
        let application = Application(
            router: routes(container),
            configuration: ApplicationConfiguration(
                address: .hostname(configuration.host, port: configuration.port), serverName: nil),
            onServerRunning: { channel in
                guard let readyFile, let port = channel.localAddress?.port else { return }
                Self.announce(port, in: readyFile)
            },
            logger: logger
        )
        // Services are stopped in reverse order: first the action, so that the server does not wait for its request.
        let services: [any Service] = [application, ActionStopper(container: container)]
        let group = ServiceGroup(
            configuration: ServiceGroupConfiguration(
                services: services, gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
        )
        do {
            try await group.run()
        } catch let error as IOError {
            throw ActionRuntimeError(error, host: configuration.host, port: configuration.port)
        }
    }

    private func routes(_ container: ActionContainer) -> Router<BasicRequestContext> {
        let router = Router()
        router.post("init") { [configuration] request, _ in
            await Self.respond(to: request, limit: configuration.initializationLimit, option: "--init-limit") {
                await container.initialize($0)
            }
        }
        router.post("run") { [configuration] request, _ in
            await Self.respond(to: request, limit: configuration.payloadLimit, option: "--payload-limit") {
                await container.run($0)
            }
        }
        for method in [HTTPRequest.Method.get, .post, .put, .delete, .head] {
            router.on("**", method: method) { request, _ in
                Self.response(
                    .failure(404, "There is no \(request.method) \(request.uri.path) here, only POST /init and /run."))
            }
        }
        return router
    }

    private static func respond(
        to request: Request,
        limit: Int,
        option: String,
        _ handle: ([UInt8]) async -> RuntimeResponse
    ) async -> Response {
        // Browsers send this header with every POST of a web page, and web pages must not run code on this machine.
        guard request.headers[.origin] == nil else {
            return response(.failure(403, "Requests from web pages are not accepted."))
        }
        let announced = request.headers[.contentLength].flatMap { Int($0) } ?? 0
        var body: [UInt8] = []
        var isTooLong = announced > limit
        do {
            // Read the body to its end even if it is too long: a client does not read the response while it is sending.
            for try await chunk in request.body {
                isTooLong = isTooLong || body.count + chunk.readableBytes > limit
                if isTooLong { body = [] } else { body.append(contentsOf: chunk.readableBytesView) }
            }
        } catch {
            return response(.failure(400, "The body of the request cannot be read: \(error)"))
        }
        guard !isTooLong else {
            let size = announced > limit ? "\(announced) bytes long, more" : "longer"
            return response(
                .failure(
                    413, "The body of the \(request.uri.path) request is \(size) than the limit \(limit) (\(option)).")
            )
        }
        return response(await handle(body))
    }

    private static func response(_ response: RuntimeResponse) -> Response {
        Response(
            status: HTTPResponse.Status(code: response.status),
            headers: [.contentType: "application/json"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: response.body))
        )
    }

    /// Writes the port atomically: readers see the whole file or none.
    private static func announce(_ port: Int, in file: String) {
        do {
            try Data("\(port)\n".utf8).write(to: URL(filePath: file), options: .atomic)
        } catch {
            RuntimeOutput.report("cannot write the port to \(file) (--ready-file): \(error)")
        }
    }
}

/// Ends the action when the runtime shuts down.
private struct ActionStopper: Service {
    let container: ActionContainer

    func run() async throws {
        // Throws if the server failed to start; the action must be stopped in that case too.
        try? await gracefulShutdown()
        await container.stop()
    }
}
