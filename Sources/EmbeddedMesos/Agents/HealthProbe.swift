import HTTPListener
import MesosAPI
import ProcessControl

enum HealthProbe: Sendable {
    case tcp(host: String, port: Int)
    /// - Parameter statuses: the statuses of a healthy task; if empty, 200 to 399.
    case http(host: String, port: Int, path: String, statuses: [Int])
    case command(ProcessSpecification)

    /// - Parameter ports: the host ports by container port, because a check names the port inside the container.
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

    /// Runs the check and returns whether the task is healthy. After `timeout` it counts as unhealthy.
    func run(timeout: Duration) async -> Bool {
        switch self {
        case .tcp(let host, let port):
            return await ConnectionProbe.connects(host: host, port: port, timeout: timeout)
        case .http(let host, let port, let path, let statuses):
            let status = await ConnectionProbe.status(host: host, port: port, path: path, timeout: timeout)
            guard let status else { return false }
            return statuses.isEmpty ? (200..<400).contains(status) : statuses.contains(status)
        case .command(let specification):
            guard let process = try? await ManagedProcess.start(specification) else { return false }
            let limit = Task {
                try await Task.sleep(for: timeout)
                await process.terminate(grace: .zero)
            }
            defer { limit.cancel() }
            let status = await process.waitForExit()
            await process.endFamily()
            return status.isSuccess
        }
    }
}
