import Foundation

/// A TLS server with the certificates of a ``TLSMaterial`` that passes everything on to a port of this machine.
public final class TLSFront: Sendable {
    public let port: Int
    private let process: Process

    /// - Parameter needsClientCertificate: whether clients must have one of the same authority.
    public init(_ material: TLSMaterial, port target: Int, needsClientCertificate: Bool = true) async throws {
        let script = """
            import asyncio, ssl, sys
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain("server.pem", "server.key")
            context.load_verify_locations("ca.pem")
            context.verify_mode = ssl.CERT_REQUIRED if sys.argv[2] == "yes" else ssl.CERT_NONE
            async def copy(reader, writer):
                try:
                    while data := await reader.read(65536):
                        writer.write(data)
                        await writer.drain()
                except OSError:
                    pass
                finally:
                    writer.close()
            async def serve(reader, writer):
                inner = await asyncio.open_connection("127.0.0.1", int(sys.argv[1]))
                await asyncio.gather(copy(reader, inner[1]), copy(inner[0], writer))
            async def main():
                server = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=context)
                open("port.new", "w").write(str(server.sockets[0].getsockname()[1]))
                import os; os.rename("port.new", "port")
                await server.serve_forever()
            asyncio.run(main())
            """
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", "-c", script, String(target), needsClientCertificate ? "yes" : "no"]
        process.currentDirectoryURL = URL(filePath: material.directory.path)
        process.standardError = FileHandle.nullDevice
        try process.run()
        self.process = process
        let path = material.file("port")
        port = try await eventually("the port of the TLS front") {
            (try? String(contentsOfFile: path, encoding: .utf8)).flatMap { Int($0) }
        }
    }

    deinit { process.terminate() }
}
