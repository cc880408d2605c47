import FoundationEssentials

/// HTTP basic authentication of frameworks.
struct BasicAuthentication: Sendable {
    /// Secrets by principal. Empty: everybody may.
    var credentials: [String: String]

    enum Outcome: Sendable, Hashable {
        case notRequired
        case principal(String)
        case refused
    }

    func check(_ authorization: String?) -> Outcome {
        guard !credentials.isEmpty else { return .notRequired }
        guard let authorization, authorization.lowercased().hasPrefix("basic "),
            let data = Data(base64Encoded: String(authorization.dropFirst(6))),
            let separator = data.firstIndex(of: UInt8(ascii: ":"))
        else { return .refused }
        let principal = String(decoding: data[..<separator], as: UTF8.self)
        let secret = String(decoding: data[data.index(after: separator)...], as: UTF8.self)
        return credentials[principal] == secret ? .principal(principal) : .refused
    }

    static func unauthorized(realm: String) -> APIResponse {
        APIResponse(401, "401 Unauthorized.", headers: ["WWW-Authenticate": "Basic realm=\"\(realm)\""])
    }
}
