import MachineSupport
public import MesosAPI

/// The value of an agent's attribute, by its type.
public enum AttributeValue: Sendable, Hashable {
    /// A text.
    case text(String)
    /// A number, at Mesos' precision of three decimals.
    case scalar(Double)
    /// Ranges of whole numbers.
    case ranges(RangeSet)
    /// A set of texts.
    case set(Set<String>)

    /// `nil` if the message has no value for its type.
    public init?(_ attribute: Mesos.Attribute) {
        if let text = attribute.text {
            self = .text(text.value)
        } else if let scalar = attribute.scalar {
            self = .scalar(scalar.value)
        } else if let ranges = attribute.ranges {
            self = .ranges(RangeSet(ranges))
        } else if let set = attribute.set {
            self = .set(Set(set.item))
        } else {
            return nil
        }
    }

    /// Whether the value equals a text from a constraint. The comparison depends on the type of the value:
    ///
    /// * text: the same text;
    /// * a scalar: the same number at the precision of Mesos (`4`, `4.0`), or a range that contains it (`[2-4]`);
    /// * ranges: a number in one of the ranges, or the same ranges in any notation (`[1-5,6-10]` is `[1-10]`);
    /// * a set: one of its items, or the same items in any order (`{b,a}`).
    func isEqual(to written: String) -> Bool {
        switch self {
        case .text(let text): return text == written
        case .scalar(let value):
            if let number = Double(written) { return abs(value - number) < 0.0005 }
            return Self.ranges(written)?.contains { $0.contains(value) } == true
        case .ranges(let ranges):
            if let number = UInt64(written) { return ranges.contains(number) }
            return Self.ranges(written).map { RangeSet($0) } == ranges
        case .set(let items):
            if items.contains(written) { return true }
            return Self.items(written, "{", "}").map { Set($0.map(String.init)) } == items
        }
    }

    /// The items between brackets, without surrounding white space; `nil` if the brackets are missing.
    private static func items(_ text: String, _ open: Character, _ close: Character) -> [Substring]? {
        guard text.count >= 2, text.first == open, text.last == close else { return nil }
        return text.dropFirst().dropLast().split(separator: ",").map(trimmed)
    }

    private static func trimmed(_ text: Substring) -> Substring {
        let front = text.drop(while: \.isWhitespace)
        return front.lastIndex { !$0.isWhitespace }.map { front[...$0] } ?? ""
    }

    /// The ranges in a text such as `[1-5, 7-9]`; `nil` for any other text.
    private static func ranges<Bound: Comparable & LosslessStringConvertible>(_ text: String) -> [ClosedRange<Bound>]? {
        guard let parts = items(text, "[", "]") else { return nil }
        var result: [ClosedRange<Bound>] = []
        for part in parts {
            let ends = part.split(separator: "-").map { Bound(String(trimmed($0))) }
            guard ends.count == 2, let low = ends[0], let high = ends[1], low <= high else { return nil }
            result.append(low...high)
        }
        return result
    }
}

extension Mesos.Attribute {
    /// The value as Mesos prints it: `r1`, `4`, `[1-10, 20-30]`, `{a, b}`.
    var renderedValue: String {
        if let text { return text.value }
        if let scalar { return TaskResources.text(scalar.value) }
        if let ranges { return "[" + ranges.range.map { "\($0.begin)-\($0.end)" }.joined(separator: ", ") + "]" }
        if let set { return "{" + set.item.joined(separator: ", ") + "}" }
        return ""
    }
}
