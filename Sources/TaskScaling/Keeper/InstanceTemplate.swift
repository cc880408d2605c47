public import MesosScheduler

/// The template of all copies.
public struct InstanceTemplate: Sendable {
    /// The start of the ids of instances and tasks: 1 to 100 letters, digits, `-`, `_` and `.`.
    public let name: String
    /// The request for a copy. Its id is replaced by that of the copy and its name by ``name``. Labels that identify the copy
    /// are added.
    public let request: TaskRequest

    /// - Throws: ``InstanceKeeperError`` with the code `invalidTemplate`.
    public init(name: String, request: TaskRequest) throws(InstanceKeeperError) {
        let isAllowed = name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_.".contains($0)) }
        guard isAllowed, !name.isEmpty, name.utf8.count <= 100 else {
            throw InstanceKeeperError(
                .invalidTemplate,
                "the name '\(name)' is invalid in task ids; use 1 to 100 of the characters a-z, A-Z, 0-9, '-', '_' and '.'"
            )
        }
        guard request.command != nil || request.container != nil || request.executor != nil else {
            throw InstanceKeeperError(.invalidTemplate, "the request has neither a command nor an image")
        }
        self.name = name
        self.request = request
    }

    func request(for copy: InstanceCopy, restarts: Int) -> TaskRequest {
        var result = request
        result.id = copy.taskID(name: name)
        result.name = name
        result.labels.merge(InstanceLabels(name: name, copy: copy, restarts: restarts).labels) { $1 }
        return result
    }
}

/// The labels by which a later run recognises its copies.
struct InstanceLabels: Sendable, Hashable {
    private static let prefix = "whisk-mesos.scale."

    var name: String
    var copy: InstanceCopy
    var restarts: Int

    var labels: [String: String] {
        [
            Self.prefix + "name": name, Self.prefix + "instance": String(copy.instance),
            Self.prefix + "launch": String(copy.launch), Self.prefix + "restarts": String(restarts),
        ]
    }
}

extension InstanceLabels {
    /// - Returns: `nil` if the labels are not those of a copy.
    init?(_ labels: [String: String]) {
        func number(_ key: String) -> Int? { labels[Self.prefix + key].flatMap { Int($0) } }
        guard let name = labels[Self.prefix + "name"], let instance = number("instance"), let launch = number("launch"),
            instance > 0, launch > 0
        else { return nil }
        self.init(
            name: name, copy: InstanceCopy(instance: instance, launch: launch),
            restarts: max(number("restarts") ?? 0, 0))
    }
}
