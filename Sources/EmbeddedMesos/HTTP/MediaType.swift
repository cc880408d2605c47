enum MediaType: String, Sendable, Hashable {
    case json = "application/json"
    case protobuf = "application/x-protobuf"

    /// Reads a `Content-Type` field; `nil` if it names another type. As in Mesos, a parameter or another case makes it one.
    init?(contentType: String) { self.init(rawValue: contentType) }

    /// The encoding of the response by the `Accept` field: JSON if it is allowed, as Mesos prefers it; `nil` if neither is. An
    /// empty field allows nothing.
    static func accepted(by accept: String?) -> MediaType? {
        guard let accept else { return .json }
        var refused: Set<String> = []
        var allowed: Set<String> = []
        for entry in accept.split(separator: ",") {
            let parts = entry.split(separator: ";").map { trimmed($0).lowercased() }
            guard let name = parts.first else { continue }
            let quality = parts.dropFirst().first { $0.hasPrefix("q=") }.flatMap { Double($0.dropFirst(2)) } ?? 1
            if quality > 0 { allowed.insert(name) } else { refused.insert(name) }
        }
        return [MediaType.json, .protobuf].first { type in
            guard !refused.contains(type.rawValue) else { return false }
            return allowed.contains(type.rawValue) || allowed.contains("application/*") || allowed.contains("*/*")
        }
    }

    private static func trimmed(_ text: some StringProtocol) -> String {
        String(text.drop { $0 == " " || $0 == "\t" }.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
    }
}
