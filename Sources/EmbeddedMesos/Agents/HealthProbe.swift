import MesosAPI
import NIOCore
import NIOPosix
import ProcessControl

/// One execution of a task's health check.
enum HealthProbe: Sendable {
    case tcp(host: String, port: Int)
    /// - Parameter statuses: those that mean healthy; empty: 200 to 399.
    case http(host: String, port: Int, path: String, statuses: [Int])
    case command(ProcessSpecification)

    /// - Parameter ports: host ports by container port: a check names the port inside of the container.
    static func make(
        _ check: Mesos.HealthCheck, host: String, ports: [Int: Int],
        command: (Mesos.CommandInfo) -> ProcessSpecification?
    ) -> HealthProbe? {
        func hostPort(_ port: UInt32) -> Int { ports[Int(port)] ?? Int(port) }
        if let tcp = check.tcp { return .tcp(host: host, port: hostPort(tcp.port)) }
        if let http = check.http {
            return .http(
                host: host, port: hostPort(http.port), path: http.path ?? "/", statuses: http.statuses.map { Int($0) })
        }
        return check.command.flatMap(command).map { .command($0) }
    }

    /// Whether the task is healthy. A check that takes longer than `timeout` says it is not.
    func run(timeout: Duration) async -> Bool {
        switch self {
        case .tcp(let host, let port):
            guard let channel = try? await Self.connect(host, port, timeout) else { return false }
            try? await channel.channel.close()
            return true
        case .http(let host, let port, let path, let statuses):
            guard let status = try? await Self.status(host, port, path, timeout) else { return false }
            return statuses.isEmpty ? (200..<400).contains(status) : statuses.contains(status)
        case .command(let specification):
            guard let process = try? await ManagedProcess.start(specification) else { return false }
            let limit = Task {
                try await Task.sleep(for: timeout)
                await process.terminate(grace: .zero)
            }
            defer { limit.cancel() }
            return await process.waitForExit().isSuccess
        }
    }

    private typealias Connection = NIOAsyncChannel<ByteBuffer, ByteBuffer>

    private static func connect(_ host: String, _ port: Int, _ timeout: Duration) async throws -> Connection {
        try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .connectTimeout(.nanoseconds(timeout.wholeNanoseconds))
            .connect(host: host, port: port) { channel in
                channel.eventLoop.makeCompletedFuture { try Connection(wrappingChannelSynchronously: channel) }
            }
    }

    /// The status of the answer to a GET; 0 when there is none.
    private static func status(_ host: String, _ port: Int, _ path: String, _ timeout: Duration) async throws -> Int {
        let connection = try await connect(host, port, timeout)
        let channel = connection.channel
        let limit = channel.eventLoop.scheduleTask(in: .nanoseconds(timeout.wholeNanoseconds)) {
            channel.close(promise: nil)
        }
        defer { limit.cancel() }
        return try await connection.executeThenClose { inbound, outbound in
            try await outbound.write(
                ByteBuffer(string: "GET \(path) HTTP/1.1\r\nHost: \(host):\(port)\r\nConnection: close\r\n\r\n"))
            var start = ""
            for try await chunk in inbound {
                start += String(buffer: chunk)
                // "HTTP/1.1 200"
                guard start.utf8.count >= 12 else { continue }
                return start.hasPrefix("HTTP/") ? Int(start.dropFirst(9).prefix(3)) ?? 0 : 0
            }
            return 0
        }
    }
}
