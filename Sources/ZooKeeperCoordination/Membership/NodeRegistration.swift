import JSONSupport

/// A process that is registered under its name.
package struct RegisteredNode: Sendable, Hashable {
    package var name: String
    /// The life of the node's process.
    package var instance: String
    /// The URL of the node's listener for other nodes.
    package var url: String
    /// The versions of the protocol that the node understands.
    package var protocols: [Int]
    /// The start of the process in seconds since 1970.
    package var started: Double

    package init(name: String, instance: String, url: String, protocols: [Int], started: Double) {
        self.name = name
        self.instance = instance
        self.url = url
        self.protocols = protocols
        self.started = started
    }

    /// The version of the form.
    private static let form: Int64 = 1

    var json: JSONValue {
        [
            "version": .integer(Self.form), "name": .string(name), "instance": .string(instance), "url": .string(url),
            "protocols": .array(protocols.map { .integer(Int64($0)) }), "started": .number(started),
        ]
    }

    /// - Returns: `nil` for another form. Members that later versions add are ignored.
    init?(_ bytes: [UInt8]) {
        guard let json = try? JSONValue(parsing: bytes), json["version"]?.intValue != nil,
            let name = json["name"]?.stringValue, let instance = json["instance"]?.stringValue,
            let url = json["url"]?.stringValue, let protocols = json["protocols"]?.arrayValue,
            let started = json["started"]?.doubleValue
        else { return nil }
        self.init(
            name: name, instance: instance, url: url,
            protocols: protocols.compactMap { $0.intValue.flatMap(Int.init(exactly:)) }, started: started)
    }
}

/// The processes that share a framework, each with an ephemeral node under its name.
///
/// All functions can be repeated after an error.
package struct NodeRegistration: Sendable {
    package enum Outcome: Sendable, Hashable {
        case registered
        /// A process with another session has this name. It may have ended, and its session has not yet.
        ///
        /// - Parameter by: `nil` if its node cannot be understood.
        case taken(by: RegisteredNode?)
    }

    package struct List: Sendable, Hashable {
        /// The registered nodes, by name.
        package var nodes: [RegisteredNode] = []
        /// The names of nodes whose content cannot be understood.
        package var unreadable: [String] = []
    }

    package let session: ZooKeeperSession
    /// The path of the parent of all nodes. It changes, for watches, when nodes are registered or end.
    package let directory: String

    package init(session: ZooKeeperSession, directory: String) {
        self.session = session
        self.directory = directory
    }

    /// The path of a node.
    package func path(_ name: String) -> String { "\(directory)/\(NodeName.encode(name))" }

    /// Registers a node until the end of the session. Sets a watch on the node: after a ``SessionEvent/changed(path:)`` the
    /// registration may be gone.
    package func register(_ node: RegisteredNode, sessionID: Int64) async throws(ZooKeeperError) -> Outcome {
        let path = path(node.name)
        let bytes = node.json.encoded()
        // An earlier attempt may not have reached this server yet.
        try await session.catchUp(directory)
        while true {
            do {
                let present = try await session.content(of: path, watch: true)
                guard present.owner == sessionID else { return .taken(by: RegisteredNode(present.bytes)) }
                if present.bytes != bytes { _ = try await session.set(path, bytes, version: present.version) }
                return .registered
            } catch  where error.code == .noNode {
            } catch  where error.code == .versionConflict {
                continue
            }
            do {
                _ = try await session.create(path, bytes, .ephemeral)
            } catch  where error.code == .nodeExists {
            } catch  where error.code == .noNode {
                try await session.createPath(directory)
            }
        }
    }

    /// Deletes the registration of this session, if there is one.
    package func withdraw(_ name: String, sessionID: Int64) async throws(ZooKeeperError) {
        try await session.catchUp(directory)
        do {
            guard try await session.content(of: path(name)).owner == sessionID else { return }
            try await session.delete(path(name), version: -1)
        } catch  where error.code == .noNode {}
    }

    /// The registered nodes.
    ///
    /// - Parameter watch: whether to send a ``SessionEvent/changed(path:)`` with the directory when nodes are registered or end.
    package func list(watch: Bool = false) async throws(ZooKeeperError) -> List {
        let names: [String]
        while true {
            do {
                names = try await session.children(of: directory, watch: watch).sorted()
                break
            } catch  where error.code == .noNode {
                // A missing node cannot have a watch on its children.
                guard watch else { return List() }
                try await session.createPath(directory)
            }
        }
        var list = List()
        for (name, answer) in zip(names, try await session.contents(of: names.map { "\(directory)/\($0)" })) {
            switch answer {
            case .success(let content):
                if let node = RegisteredNode(content.bytes), NodeName.encode(node.name) == name {
                    list.nodes.append(node)
                } else {
                    list.unreadable.append(name)
                }
            // The node has ended meanwhile.
            case .failure(let error) where error.code == .noNode: continue
            case .failure(let error): throw error
            }
        }
        return list
    }
}
