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
