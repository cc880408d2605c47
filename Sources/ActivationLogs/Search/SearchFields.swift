import ContainerSPI
import FoundationEssentials
import JSONSupport

extension JSONValue {
    /// A field of a search result by its name. A dot in the name is part of it, or separates an object from its member;
    /// the name of a multi-field such as `time_date.keyword` also finds the field itself.
    func field(_ name: String) -> JSONValue? { field(name[...]) }

    private func field(_ name: Substring) -> JSONValue? {
        switch self {
        case .object(let members):
            if let value = members[String(name)] { return value }
            // Of several readings the one with the shortest first part counts: `a.b` is more often a path than a name.
            var dot = name.firstIndex(of: ".")
            while let end = dot {
                let rest = name[name.index(after: end)...]
                if let member = members[String(name[..<end])] {
                    if let value = member.field(rest) { return value }
                    if member.isScalar, !rest.contains(".") { return member }
                }
                dot = rest.firstIndex(of: ".")
            }
            return nil
        case .array(let elements):
            let values = elements.compactMap { $0.field(name) }
            return values.isEmpty ? nil : .array(values)
        default: return nil
        }
    }

    private var isScalar: Bool {
        switch self {
        case .null, .array, .object: false
        default: true
        }
    }

    /// A field of a search result as text: several values separated by spaces, an object as JSON.
    var plainText: String? {
        switch self {
        case .null: nil
        case .string(let text): text
        case .array(let values): values.isEmpty ? nil : values.compactMap(\.plainText).joined(separator: " ")
        default: text()
        }
    }

    /// A time of a search result as text. A number is the time since 1970, in milliseconds or else in seconds.
    fileprivate var timeText: String? {
        guard let number = doubleValue, number >= 1e8, number < 1e14 else { return plainText }
        if let whole = intValue {
            let (seconds, rest) = number >= 1e11 ? whole.quotientAndRemainder(dividingBy: 1_000) : (whole, 0)
            return LogTimestamp.text(seconds: seconds, nanoseconds: Int(rest) * 1_000_000)
        }
        return LogTimestamp.text(Date(timeIntervalSince1970: number >= 1e11 ? number / 1_000 : number))
    }
}

extension LogLine {
    /// A line of a search result. Without a field for the stream, the line is of stdout.
    ///
    /// - Parameters:
    ///   - message: the name of the field with the text.
    ///   - store: the name of the store, for the notice in place of a missing text.
    init(_ fields: JSONValue, time: String, stream: String, message: String, store: String) {
        let text = fields.field(message)?.plainText
        self.init(
            time: fields.field(time)?.timeText ?? "",
            stream: fields.field(stream)?.plainText.flatMap(LogLine.Stream.init) ?? .stdout,
            log: text ?? "A line's text could not be extracted from \(store)'s field '\(message)'.")
        if text == nil { self.stream = .stderr }
    }
}
