/// A TLS server on 127.0.0.1 with the certificates of a ``TLSMaterial`` that forwards to a plain server.
public final class TLSFront: Sendable {
    /// Whether the programs that the server and its certificates need are installed.
    public static let isAvailable = TLSMaterial.isAvailable && HelperProcess.isInstalled("python3")

    public let port: Int
    public var url: String { "https://127.0.0.1:\(port)" }
    private let process: HelperProcess

    /// - Parameters:
    ///   - target: the port of the plain server on 127.0.0.1.
    ///   - needsClientCertificate: whether clients must have a certificate of the same authority.
    public init(_ material: TLSMaterial, port target: Int, needsClientCertificate: Bool = true) async throws {
        process = try await HelperProcess(
            "python3", ["-c", Self.program, String(target), needsClientCertificate ? "required" : "none"],
            in: material.directory.path)
        let line = try await process.line(beginningWith: Self.mark)
        guard let port = Int(line.dropFirst(Self.mark.count)) else {
            throw HelperProcess.Failure(description: "The TLS front does not say where it listens: \(line)")
        }
        self.port = port
    }

    public func end() { process.end() }

    private static let mark = "Listening at "

    private static let program = """
        import asyncio, ssl, sys

        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain("server.pem", "server.key")
        context.load_verify_locations("ca.pem")
        context.verify_mode = ssl.CERT_REQUIRED if sys.argv[2] == "required" else ssl.CERT_NONE

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
            from_server, to_server = await asyncio.open_connection("127.0.0.1", int(sys.argv[1]))
            await asyncio.gather(pump(reader, to_server), pump(from_server, writer))

        async def main():
            server = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=context)
            print("\(mark)%d" % server.sockets[0].getsockname()[1], flush=True)
            await server.serve_forever()

        asyncio.run(main())
        """
}
