import FoundationEssentials
import Glibc
import HTTPListener
import Logging
import ProcessControl
import UnixSignals

/// OpenWhisk's action proxy: an HTTP server that receives the code of one action at `/init` and runs it at `/run`.
///
/// ```swift
/// try await ActionRuntimeServer(RuntimeConfiguration(port: 8080, environment: environment)).run()
/// ```
package struct ActionRuntimeServer: Sendable {
    private let configuration: RuntimeConfiguration

    package init(_ configuration: RuntimeConfiguration) { self.configuration = configuration }

    /// Serves requests until SIGTERM, SIGINT or SIGHUP, then ends the action's processes and removes its files. The stdout and
    /// stderr of this process are the action's log. Throws a `ListenError` if the server cannot listen on the address.
    package func run() async throws {
        // A write to a dead interpreter must fail with an error and not end this process.
        signal(SIGPIPE, SIG_IGN)
        let ignoresHangup = Signals.isIgnored(SIGHUP)
        let signals =
            ignoresHangup
            ? await UnixSignalsSequence(trapping: .sigterm, .sigint)
            : await UnixSignalsSequence(trapping: .sigterm, .sigint, .sighup)
        await BlockingWork.run { _ = ProcessFamily.endOrphans() }
        let container = ActionContainer(configuration: configuration)
        // Clients of a container that was paused may use a connection again after any time, hence no idle timeout.
        // The output of this process is the log of the action, so messages of the server do not belong there.
        let server = try await HTTPServer.start(
            host: configuration.host, port: configuration.port, idleTimeout: nil,
            logger: Logger(label: "whisk-action-runtime") { _ in SwiftLogNoOpLogHandler() },
            refuse: { .failure($0, $1) },
            respond: { (request) throws(RequestRefusal) in try await answer(request, container) })
        if let readyFile = configuration.readyFile { Self.announce(server.port, in: readyFile) }
        for await _ in signals { break }
        // The action stops first, so that no request of the server waits for it.
        await container.stop()
        await server.stop()
    }

    private func answer(
        _ request: IncomingRequest, _ container: ActionContainer
    ) async throws(RequestRefusal) -> ServerResponse {
        switch (request.method, request.path) {
        case ("POST", "/init"):
            let limit = BodyLimit(bytes: configuration.initializationLimit, name: "--init-limit", time: nil)
            return await container.initialize(try await request.read(limit).body)
        case ("POST", "/run"):
            let limit = BodyLimit(bytes: configuration.payloadLimit, name: "--payload-limit", time: nil)
            return await container.run(try await request.read(limit).body)
        case (let method, let path):
            return .failure(404, "There is no \(method) \(path) here, only POST /init and /run.")
        }
    }

    /// Writes the port in one step, so that readers see the whole number or no file.
    private static func announce(_ port: Int, in file: String) {
        do {
            try Data("\(port)\n".utf8).write(to: URL(filePath: file), options: .atomic)
        } catch {
            RuntimeOutput.report("cannot write the port to \(file) (--ready-file): \(error)")
        }
    }
}
