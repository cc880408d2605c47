import FoundationEssentials
import Yams

extension ConfigurationLayer {
    /// Reads a YAML or JSON file. Blocks; meant for start-up.
    ///
    /// - Throws: ``ConfigurationError`` with code `unreadableSource` if the file cannot be read or is not YAML.
    public static func file(_ path: String) throws(ConfigurationError) -> ConfigurationLayer {
        let data: Data
        do {
            data = try Data(contentsOf: URL(filePath: path))
        } catch {
            throw unreadable(
                path, "the configuration file \(path) cannot be read; does it exist, and may this user read it?")
        }
        return try yaml(String(decoding: data, as: UTF8.self), name: path)
    }

    /// Reads YAML; JSON is YAML too. Keys may be nested or dotted: `whisk: {mesos: {role: a}}`, `whisk.mesos.role: a`.
    ///
    /// - Parameter name: the name of the source in error texts.
    /// - Throws: ``ConfigurationError`` with code `unreadableSource` and the place of each mistake.
    public static func yaml(_ text: String, name: String) throws(ConfigurationError) -> ConfigurationLayer {
        let root: Node?
        do {
            root = try Yams.compose(yaml: text)
        } catch {
            throw unreadable(name, "\(name) is not YAML or JSON: \(error)")
        }
        var flattener = YAMLFlattener(name: name)
        if let root { flattener.add(root, key: "") }
        guard flattener.problems.isEmpty else {
            throw ConfigurationError(.unreadableSource, problems: flattener.problems)
        }
        return ConfigurationLayer(name: name, entries: flattener.entries)
    }

    private static func unreadable(_ origin: String, _ description: String) -> ConfigurationError {
        ConfigurationError(
            .unreadableSource, problems: [ConfigurationProblem(key: nil, origin: origin, description: description)])
    }
}

/// Turns a tree of YAML into dotted keys.
private struct YAMLFlattener {
    let name: String
    var entries: [String: ConfigurationEntry] = [:]
    var problems: [ConfigurationProblem] = []

    mutating func add(_ node: Node, key: String) {
        switch node {
        case .mapping(let mapping): add(mapping, key: key, node: node)
        case .scalar(let scalar):
            // A null value, as in `fail-pending-offer-cycles: ~`, leaves the key unset.
            if node.null != nil, scalar.style != .singleQuoted, scalar.style != .doubleQuoted { return }
            guard !key.isEmpty else { return reject(node, key: key, "a mapping of keys to values") }
            entries[key] = ConfigurationEntry(value: .scalar(scalar.string), origin: origin(node))
        case .sequence(let sequence):
            guard !key.isEmpty else { return reject(node, key: key, "a mapping of keys to values") }
            let texts = sequence.map(\.scalar?.string)
            guard texts.allSatisfy({ $0 != nil }) else { return reject(node, key: key, "a list of plain values") }
            entries[key] = ConfigurationEntry(value: .list(texts.compactMap { $0 }), origin: origin(node))
        case .alias:
            reject(node, key: key, "a value; aliases must refer to an anchor of the same file")
        }
    }

    private mutating func add(_ mapping: Node.Mapping, key: String, node: Node) {
        if mapping.isEmpty, !key.isEmpty {
            entries[key] = ConfigurationEntry(value: .emptySection, origin: origin(node))
        }
        for (nameNode, value) in mapping {
            guard let memberName = nameNode.scalar?.string, !memberName.isEmpty else {
                reject(nameNode, key: key, "a mapping whose keys are plain words")
                continue
            }
            add(value, key: key.isEmpty ? memberName : key + "." + memberName)
        }
    }

    private mutating func reject(_ node: Node, key: String, _ accepted: String) {
        problems.append(
            ConfigurationProblem(
                key: key.isEmpty ? nil : key, origin: origin(node), value: node.scalar?.string ?? "what is there",
                accepted: accepted))
    }

    private func origin(_ node: Node) -> String {
        node.mark.map { "\(name):\($0.line)" } ?? name
    }
}
