import Yams

/// Turns a tree of YAML into dotted keys.
struct YAMLFlattener {
    let name: String
    private(set) var entries: [String: ConfigurationEntry] = [:]
    private(set) var problems: [ConfigurationProblem] = []
    /// Keys with an anchor to which an alias of the file refers.
    private(set) var definitions: [String] = []
    /// Whether a key contains a character that only HOCON and properties have there.
    private(set) var hasOddKey = false
    /// The number of times that each anchor's value is in the tree: once where it stands, and once for each alias.
    private var anchors: [String: Int] = [:]
    private var seenAnchors: Set<String> = []
    /// Whether the values being added come from a merge key, so that existing ones win.
    private var isMerging = false

    /// - Parameter name: the name of the source in error texts.
    init(name: String) {
        self.name = name
    }

    /// Adds a document.
    mutating func add(_ root: Node) {
        countAnchors(root)
        add(root, key: "")
    }

    private mutating func countAnchors(_ node: Node) {
        if let anchor = node.anchor { anchors[anchor.rawValue, default: 0] += 1 }
        switch node {
        case .mapping(let mapping): for (_, value) in mapping { countAnchors(value) }
        case .sequence(let sequence): for element in sequence { countAnchors(element) }
        case .scalar, .alias: break
        }
    }

    private mutating func add(_ node: Node, key: String) {
        if let anchor = node.anchor?.rawValue, seenAnchors.insert(anchor).inserted, anchors[anchor, default: 0] > 1 {
            definitions.append(key)
        }
        if let tag = Self.customTag(node) {
            return reject(
                node, key: key,
                "has the tag \(tag), which is not read; write the value itself, or ${NAME} for that of an environment "
                    + "variable")
        }
        switch node {
        case .mapping(let mapping): add(mapping, key: key, node: node)
        case .scalar(let scalar):
            // A null value, as in `fail-pending-offer-cycles: ~`, leaves the key unset.
            if node.null != nil, scalar.style != .singleQuoted, scalar.style != .doubleQuoted { return }
            guard !key.isEmpty else { return reject(node, key: key, accepted: "a mapping of keys to values") }
            set(key, .scalar(scalar.string), node)
        case .sequence(let sequence):
            guard !key.isEmpty else { return reject(node, key: key, accepted: "a mapping of keys to values") }
            if let tagged = sequence.first(where: { Self.customTag($0) != nil }) { return add(tagged, key: key) }
            let texts = sequence.map(\.scalar?.string)
            guard texts.allSatisfy({ $0 != nil }) else {
                return reject(node, key: key, accepted: "a list of plain values")
            }
            set(key, .list(texts.compactMap { $0 }), node)
        case .alias:
            reject(node, key: key, accepted: "a value; aliases must refer to an anchor of the same file")
        }
    }

    private mutating func set(_ key: String, _ value: ConfigurationEntry.Value, _ node: Node) {
        let entry = ConfigurationEntry(value: value, origin: origin(node))
        guard let other = entries[key] else {
            entries[key] = entry
            return
        }
        if isMerging { return }
        if other.value == .emptySection || value == .emptySection { return }
        problems.append(
            ConfigurationProblem(
                key: key, origin: entry.origin,
                description: "\(key) is set twice: (\(other.origin)) and (\(entry.origin)); keep one of them"))
    }

    private mutating func add(_ mapping: Node.Mapping, key: String, node: Node) {
        if mapping.isEmpty, !key.isEmpty { set(key, .emptySection, node) }
        var names: Set<String> = []
        var merged: [Node] = []
        for (nameNode, value) in mapping {
            if Self.isMergeKey(nameNode) {
                merged.append(value)
            } else if let memberName = memberName(nameNode, key: key) {
                names.insert(memberName)
                add(value, key: key.isEmpty ? memberName : key + "." + memberName)
            }
        }
        for value in merged { merge(value, key: key, known: &names) }
    }

    /// Adds the members of a merge key's value whose names the mapping does not have. Of several mappings the first wins.
    private mutating func merge(_ value: Node, key: String, known names: inout Set<String>) {
        switch value {
        case .mapping(let mapping):
            let wasMerging = isMerging
            isMerging = true
            var others: [Node] = []
            for (nameNode, value) in mapping {
                if Self.isMergeKey(nameNode) {
                    others.append(value)
                } else if let memberName = memberName(nameNode, key: key), names.insert(memberName).inserted {
                    add(value, key: key.isEmpty ? memberName : key + "." + memberName)
                }
            }
            for other in others { merge(other, key: key, known: &names) }
            isMerging = wasMerging
        case .sequence(let sequence):
            for element in sequence { merge(element, key: key, known: &names) }
        case .scalar, .alias:
            reject(value, key: key.isEmpty ? "<<" : key + ".<<", accepted: "a mapping, or a list of mappings, to merge")
        }
    }

    private mutating func memberName(_ node: Node, key: String) -> String? {
        guard let name = node.scalar?.string, !name.isEmpty else {
            reject(node, key: key, accepted: "a mapping whose keys are plain words")
            return nil
        }
        if name.contains(where: { "{}=".contains($0) || $0.isNewline }) { hasOddKey = true }
        return name
    }

    private static func isMergeKey(_ node: Node) -> Bool {
        guard let scalar = node.scalar else { return false }
        return scalar.string == "<<" && scalar.style != .singleQuoted && scalar.style != .doubleQuoted
    }

    /// The tag of a value that is not one of YAML's own, such as `!vault` or `!ENV`.
    private static func customTag(_ node: Node) -> String? {
        let tag = node.tag.description
        let isOwn = tag.isEmpty || tag == "!" || tag == "?" || tag.hasPrefix("tag:yaml.org,2002:")
        return isOwn ? nil : tag
    }

    private mutating func reject(_ node: Node, key: String, accepted: String) {
        problems.append(
            ConfigurationProblem(
                key: key.isEmpty ? nil : key, origin: origin(node), value: node.scalar?.string ?? "what is there",
                accepted: accepted))
    }

    private mutating func reject(_ node: Node, key: String, _ reason: String) {
        let place = origin(node)
        problems.append(
            ConfigurationProblem(
                key: key.isEmpty ? nil : key, origin: place,
                description: key.isEmpty ? "\(place) \(reason)" : "\(key) (\(place)) \(reason)"))
    }

    private func origin(_ node: Node) -> String {
        node.mark.map { "\(name):\($0.line)" } ?? name
    }
}
