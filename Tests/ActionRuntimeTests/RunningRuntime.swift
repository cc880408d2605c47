import Dispatch
import FoundationEssentials
import Glibc
import JSONSupport
import ProcessControl
import TestSupport
import Testing

/// A process of the real executable, and a client for it.
final class RunningRuntime: Sendable {
    struct Answer: Sendable {
        var status: Int
        var headers: [String: String]
        var body: JSONValue

        var error: String { body["error"]?.stringValue ?? "(no error in \(body))" }
    }

    let process: ManagedProcess
    let port: Int
    private let temporary: TemporaryDirectory
    private var directory: String { temporary.path }

    static let sentinel = "XXX_THE_END_OF_A_WHISK_ACTIVATION_XXX"

    static var executable: String {
        get throws { try BuiltProgram.path("whisk-action-runtime") }
    }

    static var path: String { ProcessSpecification.inheritedEnvironment["PATH"] ?? ExecutableSearch.defaultPath }

    static func has(_ program: String) -> Bool { HelperProcess.isInstalled(program) }

    static func start(
        kind: String?,
        arguments: [String] = [],
        environment: [String: String] = [:]
    ) async throws -> RunningRuntime {
        let temporary = try TemporaryDirectory()
        let directory = temporary.path
        let process = try await ManagedProcess.start(
            ProcessSpecification(
                executable: try executable,
                arguments: ["--port", "0", "--ready-file", directory + "/port"]
                    + (kind.map { ["--kind", $0] } ?? []) + arguments,
                environment: ["PATH": path, "TMPDIR": directory].merging(environment) { $1 },
                standardOutput: .file(directory + "/stdout"),
                standardError: .file(directory + "/stderr")
            ))
        let text: String = try await eventually("the port") {
            if let status = process.exitStatus {
                Issue.record("the runtime ended with \(status): \(read(directory + "/stderr"))")
                throw CancellationError()
            }
            let text = read(directory + "/port")
            return text.isEmpty ? nil : text
        }
        let port = try #require(Int(text.dropLast()))
        return RunningRuntime(process: process, port: port, temporary: temporary)
    }

    private init(process: ManagedProcess, port: Int, temporary: TemporaryDirectory) {
        self.process = process
        self.port = port
        self.temporary = temporary
    }

    deinit {
        process.send(signal: SIGKILL)
        temporary.remove()
    }

    // MARK: Log

    var stdout: String { Self.read(directory + "/stdout") }
    var stderr: String { Self.read(directory + "/stderr") }

    /// The existing directories of actions.
    var actionDirectories: [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []).filter {
            $0.hasPrefix("whisk-action-")
        }
    }

    var sentinels: [Int] {
        [stdout, stderr].map { $0.split(separator: "\n").count { $0 == Self.sentinel } }
    }

    private static func read(_ file: String) -> String { (try? String(contentsOfFile: file, encoding: .utf8)) ?? "" }

    // MARK: Requests

    func initialize(
        _ code: String,
        main: String = "main",
        binary: Bool = false,
        env: JSONValue = [:]
    ) async throws -> Answer {
        try await post(
            "/init",
            [
                "value": [
                    "name": "action", "main": .string(main), "code": .string(code), "binary": .bool(binary), "env": env,
                ]
            ]
        )
    }

    func run(_ parameters: JSONValue = [:], _ more: [String: JSONValue] = [:]) async throws -> Answer {
        try await post("/run", .object(more.merging(["value": parameters]) { $1 }))
    }

    func post(_ path: String, _ body: JSONValue) async throws -> Answer {
        try await post(path, bytes: body.encoded(pretty: true))
    }

    func post(_ path: String, bytes: [UInt8]) async throws -> Answer {
        let port = port
        let answer = await withCheckedContinuation { continuation in
            DispatchQueue.global().async {
                continuation.resume(returning: Self.exchange(port: port, path: path, body: bytes))
            }
        }
        return try #require(answer, "no answer from \(path)")
    }

    /// Sends a request on a new connection, with plain sockets.
    private static func exchange(port: Int, path: String, body: [UInt8]) -> Answer? {
        let connection = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        defer { close(connection) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let connected = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(connection, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard connected == 0 else { return nil }
        let head =
            "POST \(path) HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: \(body.count)\r\n\r\n"
        let request = Array(head.utf8) + body
        var offset = 0
        while offset < request.count {
            let count = request[offset...].withUnsafeBytes {
                send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            // The server may respond and close before it has read the whole request.
            guard count > 0 else { break }
            offset += count
        }
        var received: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while case let count = recv(connection, &chunk, chunk.count, 0), count > 0 { received += chunk.prefix(count) }
        return parse(received)
    }

    private static func parse(_ bytes: [UInt8]) -> Answer? {
        guard let end = bytes.firstRange(of: Array("\r\n\r\n".utf8)) else { return nil }
        let lines = String(decoding: bytes[..<end.lowerBound], as: UTF8.self).split(separator: "\r\n")
        guard let status = lines.first?.split(separator: " ").dropFirst().first.flatMap({ Int($0) }) else { return nil }
        var headers: [String: String] = [:]
        for line in lines.dropFirst() {
            let parts = line.split(separator: ":", maxSplits: 1)
            headers[parts[0].lowercased()] = parts[1].trimmingPrefix { $0 == " " }.description
        }
        let body = Array(bytes[end.upperBound...])
        return Answer(status: status, headers: headers, body: (try? JSONValue(parsing: body)) ?? .null)
    }
}
