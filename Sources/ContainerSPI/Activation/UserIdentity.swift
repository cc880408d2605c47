/// On whose behalf an action runs. Holds no credentials.
public struct UserIdentity: Sendable, Hashable {
    public var subject: String
    public var namespace: String

    public init(subject: String, namespace: String) {
        self.subject = subject
        self.namespace = namespace
    }
}
