import JSONSupport

/// What the engine says about a container.
struct DockerContainerState: Sendable {
    var isRunning: Bool
    var isPaused: Bool
    /// Whether the kernel killed something in it for using too much memory.
    var isOutOfMemory: Bool
    var exitCode: Int
    /// The engine's own words about a failed start.
    var error: String
    /// Addresses by the name of the network.
    var addresses: [String: String] = [:]
    /// Published TCP ports: the host's by the container's.
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
