import JSONSupport

/// The state of a container as the engine reports it.
struct DockerContainerState: Sendable {
    var isRunning: Bool
    var isPaused: Bool
    /// Whether the kernel killed a process of the container because it used too much memory.
    var isOutOfMemory: Bool
    var exitCode: Int
    /// The engine's message about a failed start.
    var error: String
    /// The container's addresses, by the name of the network.
    var addresses: [String: String] = [:]
    /// The host ports of published TCP ports, by the port of the container.
    var publishedPorts: [Int: Int] = [:]

    init(json: JSONValue) {
        let state = json["State"]
        isRunning = state?["Running"]?.boolValue ?? false
        isPaused = state?["Paused"]?.boolValue ?? false
        isOutOfMemory = state?["OOMKilled"]?.boolValue ?? false
        exitCode = Int(state?["ExitCode"]?.intValue ?? 0)
        error = state?["Error"]?.stringValue ?? ""
        for (name, network) in json["NetworkSettings"]?["Networks"]?.objectValue ?? [:] {
            let found = [network["IPAddress"], network["GlobalIPv6Address"]].compactMap { $0?.stringValue }
            addresses[name] = found.first { !$0.isEmpty }
        }
        for (port, bindings) in json["NetworkSettings"]?["Ports"]?.objectValue ?? [:] where port.hasSuffix("/tcp") {
            guard let inside = Int(port.dropLast(4)),
                let outside = bindings[0]?["HostPort"]?.stringValue.flatMap({ Int($0) })
            else { continue }
            publishedPorts[inside] = outside
        }
    }
}
