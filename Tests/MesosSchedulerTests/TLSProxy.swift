import Foundation
import Synchronization
import TestSupport

/// A TLS server on 127.0.0.1 that asks for a client certificate and passes what comes on to a plain server.
final class TLSProxy: Sendable {
    /// Nil when `python3` is not on the PATH.
    static let python: String? = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin")
        .split(separator: ":").map { "\($0)/python3" }.first { FileManager.default.isExecutableFile(atPath: $0) }

    private static let program = """
        import asyncio, os, ssl, sys, threading

        def end_with_parent():
            sys.stdin.read()
            os._exit(0)

        threading.Thread(target=end_with_parent, daemon=True).start()
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain("server.pem", "server.key")
        context.load_verify_locations("ca.pem")
        context.verify_mode = ssl.CERT_REQUIRED

        async def pump(reader, writer):
            try:
                while data := await reader.read(65536):
                    writer.write(data)
                    await writer.drain()
            except OSError:
                pass
            finally:
                writer.close()

        async def serve(reader, writer):
            to_server, from_client = await asyncio.open_connection("127.0.0.1", int(sys.argv[1]))
            await asyncio.gather(pump(reader, from_client), pump(to_server, writer))

        async def main():
            server = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=context)
            print(server.sockets[0].getsockname()[1], flush=True)
            await server.serve_forever()

        asyncio.run(main())
        """

    let url: String
    private let process: Process
    /// Closing it ends the proxy.
    private let input = Pipe()

    /// - Parameter target: URL of the plain server on 127.0.0.1.
    init(_ material: TLSMaterial, to target: String) async throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Self.python ?? "python3")
        process.arguments = ["-c", Self.program, String(target.split(separator: ":").last ?? "")]
        process.currentDirectoryURL = URL(fileURLWithPath: material.directory.path)
        let output = Pipe()
        let text = LineCollector()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        process.standardInput = input
        output.fileHandleForReading.readabilityHandler = { text.append($0.availableData) }
        try process.run()
        self.process = process
        _ = await eventually { text.firstLine != nil || !process.isRunning }
        guard let port = text.firstLine else {
            process.terminate()
            throw TLSMaterial.Failure(description: "the TLS proxy does not say where it listens")
        }
        url = "https://127.0.0.1:\(port)"
    }

    deinit { process.terminate() }

    private final class LineCollector: Sendable {
        private let text = Mutex("")

        func append(_ data: Data) { text.withLock { $0 += String(decoding: data, as: UTF8.self) } }

        var firstLine: String? {
            text.withLock { text in
                text.contains("\n") ? text.split(separator: "\n").first.map(String.init) : nil
            }
        }
    }
}
