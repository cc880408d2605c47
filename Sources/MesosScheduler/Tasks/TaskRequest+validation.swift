import MesosAPI

extension TaskRequest {
    /// The longest id in bytes that a master accepts.
    static let maximumIDBytes = 255

    /// The reason why masters refuse an id of a task, executor or task group; `nil` for a valid id.
    ///
    /// The rules are those of Mesos, whose ids become names of directories, and white space, which its tools do not quote.
    static func problem(withID id: String) -> String? {
        let bytes = id.utf8.count
        if id.isEmpty { return "the id is empty" }
        if bytes > maximumIDBytes { return "the id has \(bytes) bytes; masters allow \(maximumIDBytes)" }
        let isInvalid = id.unicodeScalars.contains {
            $0 == "/" || $0 == "\\" || $0.value <= 0x20 || $0.value == 0x7F || $0.properties.isWhitespace
        }
        guard isInvalid || id == "." || id == ".." else { return nil }
        return "the id must not contain '/', '\\', white space or control characters, nor be '.' or '..'"
    }

    /// An id as an error quotes it.
    static func shortened(_ id: String) -> String {
        id.utf8.count <= maximumIDBytes ? id : String(decoding: id.utf8.prefix(maximumIDBytes), as: UTF8.self) + "…"
    }

    func validate(roles: [String]) throws(MesosSchedulerError) {
        func check(_ condition: Bool, _ text: @autoclosure () -> String) throws(MesosSchedulerError) {
            guard condition else {
                throw MesosSchedulerError(.invalidRequest, "task '\(Self.shortened(id))': \(text())")
            }
        }
        if let problem = Self.problem(withID: id) { try check(false, problem) }
        if let executor, let problem = Self.problem(withID: executor.executorID.value) {
            try check(false, "its executor '\(Self.shortened(executor.executorID.value))': \(problem)")
        }
        if let role { try check(roles.contains(role), "role '\(role)' is not a role of the framework: \(roles)") }
        if let problem = resources.problem { try check(false, problem) }
        if let problem = executorResources.problem { try check(false, "its executor: \(problem)") }
        try check(
            containerPorts.count <= resources.ports,
            "\(containerPorts.count) container ports need as many host ports; resources.ports is \(resources.ports)")
        for port in containerPorts {
            try check((1...65_535).contains(port), "container port \(port) is outside 1...65535")
        }
        for volume in volumes {
            try check(
                volume.disk?.persistence != nil,
                "a volume is not a persistent volume; make it with Resource.persistentVolume(id:containerPath:)")
        }
        try check(
            command != nil || container != nil || executor != nil,
            "it has neither command nor container nor executor")
    }
}

extension TaskResources {
    /// The reason why masters refuse a task with these resources; `nil` for valid resources.
    ///
    /// Mesos counts thousandths, refuses amounts that are less, and GPUs that are not whole.
    var problem: String? {
        for (name, value) in [
            ("cpus", cpus), ("memory", memory), ("disk", disk), ("gpus", gpus), ("ports", Double(ports)),
        ] {
            guard value.isFinite, value >= 0 else { return "\(name) is \(value); it must be a number of at least 0" }
            if value > 0, value < 0.001 { return "\(name) is \(value); the least amount that masters accept is 0.001" }
        }
        if gpus != gpus.rounded() { return "gpus is \(gpus); it must be a whole number" }
        return nil
    }
}
