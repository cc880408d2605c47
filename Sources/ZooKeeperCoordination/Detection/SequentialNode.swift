/// The name of a sequential node: a label, `_`, and the number the server gave it, such as `json.info_0000000007`.
///
/// All sequential nodes under one path are counted together, whatever their labels, so that numbers of different labels can
/// be compared. The number of a path that has seen more than 2³¹ changes becomes negative, and is compared as such, as Mesos
/// does.
struct SequentialNode: Sendable, Hashable, Comparable {
    var name: String
    var label: String
    var sequence: Int

    /// - Returns: nil for the name of any other node.
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
