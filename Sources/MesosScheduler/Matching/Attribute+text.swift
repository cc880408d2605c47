import MesosAPI

extension Mesos.Attribute {
    /// The value as Mesos prints it: `r1`, `4`, `[1-10, 20-30]`, `{a, b}`.
    var renderedValue: String {
        if let text { return text.value }
        if let scalar { return TaskResources.text(scalar.value) }
        if let ranges {
            return "[" + ranges.range.map { "\($0.begin)-\($0.end)" }.joined(separator: ", ") + "]"
        }
        if let set { return "{" + set.item.joined(separator: ", ") + "}" }
        return ""
    }
}
