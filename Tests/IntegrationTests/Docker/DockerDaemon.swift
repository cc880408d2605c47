import CurlHTTP
import Foundation
import Glibc
import HTTPTypes
import JSONSupport
import ProcessControl
import TestSupport

@testable import LocalContainers

/// The Docker Engine of the tests: the one that runs on this machine, or else one that the tests start.
final class DockerDaemon: Sendable {
    struct Unavailable: Error, CustomStringConvertible {
        var description: String
    }

    /// The options with which the tests start a daemon, in this order until one works. A daemon inside a container often can use
    /// neither overlay mounts nor packet filters.
    private static let variants = [
        ["--iptables=false", "--ip6tables=false"],
        ["--iptables=false", "--ip6tables=false", "--storage-driver=vfs"],
    ]

    let endpoint: DockerEndpoint
    let engine: DockerEngine
    private let process: ManagedProcess?
    private let directory: String?

    private init(endpoint: DockerEndpoint, engine: DockerEngine, process: ManagedProcess?, directory: String?) {
        self.endpoint = endpoint
        self.engine = engine
        self.process = process
        self.directory = directory
    }

    static func start() async throws -> DockerDaemon {
        let running = try DockerEndpoint(environment: ProcessSpecification.inheritedEnvironment)
        if let engine = try? await connect(running) {
            return DockerDaemon(endpoint: running, engine: engine, process: nil, directory: nil)
        }
        guard geteuid() == 0 else {
            throw Unavailable(description: "\(running.unreachableText); only root can start a daemon for the tests")
        }
        var failures: [String] = []
        for options in variants {
            do {
                return try await startOwn(options)
            } catch {
                failures.append("dockerd \(options.joined(separator: " ")): \(error)")
            }
        }
        throw Unavailable(description: failures.joined(separator: "\n"))
    }

    private static func startOwn(_ options: [String]) async throws -> DockerDaemon {
        var template = Array("/tmp/whisk-docker-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw Unavailable(description: "mkdtemp fails") }
        let directory = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        let endpoint = DockerEndpoint(transport: .unix(path: "\(directory)/docker.sock"))
        let log = open("\(directory)/log", O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC, 0o600)
        defer { close(log) }
        let process = try await ManagedProcess.start(
            ProcessSpecification(
                executable: "dockerd",
                arguments: [
                    "--host", endpoint.description, "--data-root", "\(directory)/data", "--exec-root",
                    "\(directory)/exec", "--pidfile", "\(directory)/pid",
                ] + options,
                environment: ProcessSpecification.inheritedEnvironment,
                standardOutput: .descriptor(log), standardError: .descriptor(log)))
        var engine: DockerEngine?
        _ = await eventually {
            engine = try? await connect(endpoint)
            return engine != nil || process.exitStatus != nil
        }
        guard let engine else {
            await process.terminate(grace: .seconds(10))
            let text = (try? String(contentsOfFile: "\(directory)/log", encoding: .utf8)) ?? ""
            try? FileManager.default.removeItem(atPath: directory)
            throw Unavailable(description: "it does not respond; its last output: \(text.suffix(1_000))")
        }
        return DockerDaemon(endpoint: endpoint, engine: engine, process: process, directory: directory)
    }

    private static func connect(_ endpoint: DockerEndpoint) async throws -> DockerEngine {
        var engine = DockerEngine(client: HTTPClient(), endpoint: endpoint)
        _ = try await engine.negotiate(timeout: .seconds(5))
        return engine
    }

    /// Stops the daemon if the tests started it.
    func stop() async {
        guard let process, let directory else { return }
        await process.terminate(grace: .seconds(60))
        // The daemon leaves its network namespace mounted.
        umount2("\(directory)/exec/netns/default", Int32(MNT_DETACH))
        try? FileManager.default.removeItem(atPath: directory)
    }

    /// Creates an image from files, without a registry.
    ///
    /// - Parameters:
    ///   - name: the name of the image.
    ///   - tag: the tag of the image.
    ///   - files: the files of the image.
    ///   - command: the words of the entry point.
    func makeImage(_ name: String, tag: String, files: [TarArchive.Entry], command: [String]) async throws {
        let words = JSONValue.array(command.map(JSONValue.string)).text()
        let query: DockerEngine.Query = [
            ("fromSrc", "-"), ("repo", name), ("tag", tag), ("changes", "ENTRYPOINT \(words)"),
        ]
        let text = query.map { "\($0.name)=\($0.value.percentEncoded)" }.joined(separator: "&")
        let answer = try await engine.client.execute(
            HTTPClientRequest(
                method: .post, url: "\(endpoint.baseURL)/images/create?\(text)",
                headers: [.contentType: "application/x-tar"], body: TarArchive.bytes(of: files),
                unixSocketPath: endpoint.unixSocketPath))
        guard answer.status == .ok, !answer.body.contains(Array("errorDetail".utf8)) else {
            throw Unavailable(description: "no image: \(String(decoding: answer.body, as: UTF8.self))")
        }
    }

    func removeImage(_ name: String) async {
        _ = try? await engine.call(
            .delete, "/images/\(name.percentEncoded)", query: [("force", "true")], timeout: .seconds(60))
    }
}
