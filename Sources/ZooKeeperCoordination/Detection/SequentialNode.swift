/// The name of a sequential node: a label, `_`, and the number the server gave it, such as `json.info_0000000007`.
///
/// ZooKeeper counts all sequential nodes under a path together, so that numbers of nodes with different labels can be
/// compared. After 2³¹ changes under a path the numbers become negative. They are compared as negative numbers, as in Mesos.
struct SequentialNode: Sendable, Hashable, Comparable {
    var name: String
    var label: String
    var sequence: Int

    /// - Returns: `nil` for a name of another form.
    init?(name: String) {
        guard let underscore = name.lastIndex(of: "_"), underscore != name.startIndex,
            let sequence = Int(name[name.index(after: underscore)...]), name[underscore...].utf8.count > 10
        else { return nil }
        self.name = name
        label = String(name[..<underscore])
        self.sequence = sequence
    }

    static func < (left: SequentialNode, right: SequentialNode) -> Bool {
        (left.sequence, left.name) < (right.sequence, right.name)
    }
}
