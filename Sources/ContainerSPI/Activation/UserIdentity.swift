/// The user for whom an action runs, without credentials.
public struct UserIdentity: Sendable, Hashable {
    /// The user's name.
    public var subject: String
    /// The user's namespace.
    public var namespace: String

    /// Creates a user.
    public init(subject: String, namespace: String) {
        self.subject = subject
        self.namespace = namespace
    }
}
