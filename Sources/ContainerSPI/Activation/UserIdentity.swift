/// The user for whom an action runs, without credentials.
public struct UserIdentity: Sendable, Hashable {
    /// The user's name.
    public var subject: String
    /// The user's namespace.
    public var namespace: String

    /// - Parameters:
    ///   - subject: the user's name.
    ///   - namespace: the user's namespace.
    public init(subject: String, namespace: String) {
        self.subject = subject
        self.namespace = namespace
    }
}
