/// User name and password for HTTP basic authentication.
///
/// Printing, logging or dumping a value never shows the password.
public struct HTTPBasicCredentials: Sendable, Hashable {
    /// Without a colon: the protocol ends the user name there.
    public var username: String
    /// The password. It appears in no log and no error.
    public var password: String

    /// Credentials for Basic authentication.
    public init(username: String, password: String) {
        self.username = username
        self.password = password
    }
}

extension HTTPBasicCredentials: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "HTTPBasicCredentials(redacted)" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
