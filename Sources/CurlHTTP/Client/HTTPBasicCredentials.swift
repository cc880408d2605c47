import FoundationEssentials

/// User name and password for HTTP basic authentication.
///
/// Printing, logging or dumping a value never shows the password.
public struct HTTPBasicCredentials: Sendable, Hashable {
    /// The user name. It must not contain a colon, which ends the user name in the protocol.
    public var username: String
    /// The password.
    public var password: String

    /// Creates credentials.
    public init(username: String, password: String) {
        self.username = username
        self.password = password
    }
}

extension HTTPBasicCredentials: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The type's name, without the values.
    public var description: String { "HTTPBasicCredentials(redacted)" }
    /// The ``description``.
    public var debugDescription: String { description }
    /// A mirror without children.
    public var customMirror: Mirror { Mirror(self, children: []) }
}

extension HTTPBasicCredentials {
    /// The value of the `Authorization` header without its scheme.
    var encoded: String { Data("\(username):\(password)".utf8).base64EncodedString() }

    /// A text with placeholders for the password and for the value of the `Authorization` header: a server or proxy may repeat
    /// them in a response that is quoted in a log or error.
    package func hidden(in text: String) -> String {
        [encoded, password].reduce(text) { text, secret in
            secret.isEmpty ? text : text.replacing(secret, with: "<redacted>")
        }
    }
}
