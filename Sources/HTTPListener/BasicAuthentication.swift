import FoundationEssentials

/// HTTP basic authentication.
package struct BasicAuthentication: Sendable {
    /// Secrets by principal. Empty if requests need no authentication.
    package var credentials: [String: String]

    package enum Outcome: Sendable, Hashable {
        case notRequired
        case principal(String)
        case refused
    }

    package init(credentials: [String: String]) { self.credentials = credentials }

    /// - Parameter authorization: the `Authorization` field of the request.
    package func check(_ authorization: String?) -> Outcome {
        guard !credentials.isEmpty else { return .notRequired }
        guard let authorization, authorization.lowercased().hasPrefix("basic "),
            let data = Data(base64Encoded: String(authorization.dropFirst(6))),
            let separator = data.firstIndex(of: UInt8(ascii: ":"))
        else { return .refused }
        let principal = String(decoding: data[..<separator], as: UTF8.self)
        let secret = String(decoding: data[data.index(after: separator)...], as: UTF8.self)
        return credentials[principal] == secret ? .principal(principal) : .refused
    }

    package static func unauthorized(realm: String) -> ServerResponse {
        ServerResponse(401, "401 Unauthorized.", headers: ["WWW-Authenticate": "Basic realm=\"\(realm)\""])
    }
}
