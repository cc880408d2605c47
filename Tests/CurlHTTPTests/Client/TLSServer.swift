import TestSupport

/// `openssl s_server`, which serves the files of a ``TLSMaterial``'s directory.
final class TLSServer: Sendable {
    let port: Int
    private let process: HelperProcess

    init(_ material: TLSMaterial, options: [String] = []) async throws {
        process = try await HelperProcess(
            "openssl",
            ["s_server", "-accept", "127.0.0.1:0", "-WWW", "-cert", "server.pem", "-key", "server.key"] + options,
            in: material.directory.path)
        // ACCEPT 127.0.0.1:12345
        let line = try await process.line(beginningWith: "ACCEPT")
        guard let port = line.split(separator: ":").last.flatMap({ Int($0) }) else {
            throw HelperProcess.Failure(description: "openssl s_server does not say where it listens: \(line)")
        }
        self.port = port
    }

    func end() { process.end() }

    func url(_ path: String, host: String = "127.0.0.1") -> String {
        "https://\(host):\(port)\(path)"
    }
}
