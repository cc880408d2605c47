import Foundation
import Synchronization
import TestSupport

/// `openssl s_server`, which serves the files of a ``TLSMaterial``'s directory.
final class TLSServer: Sendable {
    let port: Int
    private let process: Process
    /// Open while the server is to run: some versions end with their standard input.
    private let input = Pipe()

    init(_ material: TLSMaterial, options: [String] = []) async throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: TLSMaterial.openssl ?? "openssl")
        process.arguments =
            ["s_server", "-accept", "127.0.0.1:0", "-WWW", "-cert", "server.pem", "-key", "server.key"] + options
        process.currentDirectoryURL = URL(fileURLWithPath: material.directory.path)
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        process.standardInput = input
        let text = TextCollector()
        output.fileHandleForReading.readabilityHandler = { text.append($0.availableData) }
        try process.run()
        self.process = process
        _ = await eventually { text.port != nil || !process.isRunning }
        guard let port = text.port else {
            process.terminate()
            throw TLSMaterial.Failure(description: "openssl s_server does not say where it listens: \(text.text)")
        }
        self.port = port
    }

    deinit {
        process.terminate()
    }

    func url(_ path: String, host: String = "127.0.0.1") -> String {
        "https://\(host):\(port)\(path)"
    }
}

/// What the server has printed so far.
private final class TextCollector: Sendable {
    private let content = Mutex("")

    var text: String { content.withLock { $0 } }

    func append(_ data: Data) {
        content.withLock { $0 += String(decoding: data, as: UTF8.self) }
    }

    /// From the line `ACCEPT 127.0.0.1:12345`.
    var port: Int? {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        guard let line = lines.first(where: { $0.hasPrefix("ACCEPT") }) else { return nil }
        return line.split(separator: ":").last.flatMap { Int($0) }
    }
}
