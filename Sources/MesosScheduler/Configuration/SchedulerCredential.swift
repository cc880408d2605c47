/// The principal and the secret by which the framework authenticates to the master (HTTP basic authentication).
///
/// Printing, logging or dumping a value never shows the secret.
public struct SchedulerCredential: Sendable, Hashable, CustomStringConvertible, CustomDebugStringConvertible,
    CustomReflectable
{
    /// The principal, which is also the principal of the FrameworkInfo. The master refuses a subscription if the two
    /// differ.
    public var principal: String
    /// The password.
    public var secret: String

    /// Makes a credential of a principal and its secret.
    public init(principal: String, secret: String) {
        self.principal = principal
        self.secret = secret
    }

    public var description: String { "SchedulerCredential(\(principal), redacted)" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: ["principal": principal]) }
}
