import ContainerSPI
import ContainerSupport
import Foundation
import Logging
import Synchronization
import TestSupport
import Testing

@testable import LocalContainers

/// A Docker Engine on its own Unix domain socket, with the responses of a test.
///
/// The keys of responses are method and path without version and query: `POST /containers/create`. By default, a container can
/// be created, started, inspected and removed.
final class ScriptedEngine: Sendable {
    typealias Answer = @Sendable (ScriptedRequest) -> [ScriptedAction]

    static let id = "c0ffee"

    let socket: String
    private let directory: TemporaryDirectory
    private let server: ScriptedHTTPServer

    init(_ answers: [String: Answer] = [:]) throws {
        directory = try TemporaryDirectory()
        socket = "\(directory.path)/docker.sock"
        server = try ScriptedHTTPServer(unixSocketPath: socket) { request in
            let call = Self.call(request)
            if let answer = answers[call] { return answer(request) }
            return [Self.standard(call)]
        }
    }

    deinit {
        server.stop()
        directory.remove()
    }

    /// The calls received so far, such as `DELETE /containers/c0ffee`.
    var calls: [String] { server.requests.map(Self.call) }

    var requests: [ScriptedRequest] { server.requests }

    func count(_ call: String) -> Int { calls.filter { $0 == call }.count }

    /// - Parameter quietLimit: the time without a new log line after which a collection ends.
    func factory(
        quietLimit: Duration = .seconds(600), _ change: (inout DockerContainerSettings) -> Void = { _ in }
    ) throws -> DockerContainerFactory {
        var settings = DockerContainerSettings(
            endpoint: DockerEndpoint(transport: .unix(path: socket)), instanceName: "invoker0")
        change(&settings)
        var timeouts = LogTimeouts()
        (timeouts.quiet, timeouts.minimumMegabytes) = (quietLimit, 300)
        timeouts.lateOutput = .seconds(600)
        return try DockerContainerFactory(settings: settings, logTimeouts: timeouts, logger: Logger.silent)
    }

    private static func call(_ request: ScriptedRequest) -> String {
        var path = request.path[..<(request.path.firstIndex(of: "?") ?? request.path.endIndex)]
        if path.hasPrefix("/v1.") { path = path.dropFirst().drop { $0 != "/" } }
        return "\(request.method) \(String(path).removingPercentEncoding ?? "")"
    }

    private static func standard(_ call: String) -> ScriptedAction {
        switch call {
        case "GET /version": .text(#"{"Version":"20.10.24","ApiVersion":"1.41","MinAPIVersion":"1.12"}"#)
        case "GET /info": .text(#"{"SecurityOptions":["name=seccomp,profile=default"]}"#)
        case "GET /containers/json": .text("[]")
        case "POST /containers/create": .text(#"{"Id":"\#(id)","Warnings":[]}"#, status: 201)
        case "POST /containers/\(id)/start", "DELETE /containers/\(id)": .respond(status: 204)
        case "GET /containers/\(id)/json": .text(state())
        case "GET /images/fn:1/json", "GET /images/fn:latest/json": .text("{}")
        case "POST /images/create": .text("{\"status\":\"Pulling\"}\r\n{\"status\":\"Done\"}\r\n")
        default: .text(#"{"message":"page not found: \#(call)"}"#, status: 404)
        }
    }

    static func state(running: Bool = true, exitCode: Int = 0, oom: Bool = false, address: String = "192.0.2.9")
        -> String
    {
        """
        {"State":{"Running":\(running),"Paused":false,"OOMKilled":\(oom),"ExitCode":\(exitCode),"Error":""},
        "NetworkSettings":{"Networks":{"bridge":{"IPAddress":"\(address)"}}}}
        """
    }

    /// Returns a frame of the stream of logs.
    static func frame(_ stream: UInt8, _ text: String) -> [UInt8] {
        let length = UInt32(text.utf8.count)
        return [stream, 0, 0, 0] + (0..<4).map { UInt8(truncatingIfNeeded: length >> (24 - 8 * $0)) } + Array(text.utf8)
    }
}

func containerRequest(_ image: String = "fn:1", userProvided: Bool = false) throws -> ContainerRequest {
    ContainerRequest(
        transaction: .generate(), name: "wsk0_1_guest_hello", image: try ImageName(parsing: image),
        isUserProvided: userProvided, memory: .megabytes(128), cpuShares: 128)
}
