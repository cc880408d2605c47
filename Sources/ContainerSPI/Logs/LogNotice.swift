/// A message about the collection of logs, in place of log lines. The texts of the static members are OpenWhisk's.
public struct LogNotice: Sendable, Hashable {
    /// The text that users read.
    public var text: String
    /// Whether data was lost, so that a collection that ends with this notice counts as failed.
    public var isLoss: Bool

    /// Creates a notice.
    public init(text: String, isLoss: Bool = false) {
        self.text = text
        self.isLoss = isLoss
    }

    /// The activation wrote more than the limit.
    public static func truncated(limit: ByteSize) -> LogNotice {
        LogNotice(
            text: "Logs were truncated because the total bytes size exceeds the limit of \(limit.bytes) bytes.",
            isLoss: true)
    }

    /// The end of the activation's logs is missing.
    public static let dataMissing = LogNotice(
        text: "There was an issue while collecting your logs. Data might be missing.", isLoss: true)

    /// The line that marks the end of an activation's logs occurred more than once in them, for example because the action
    /// printed it.
    public static let repeatedSentinel = LogNotice(
        text:
            "The line that marks the end of the logs was written more than once, perhaps by the action. It is not shown."
    )

    /// The activation ended in a developer error, so the runtime may not have marked the end of its logs.
    public static let developerError = LogNotice(
        text: "The action did not initialize or run as expected. Log data might be missing.")

    /// Logs are not collected, and there is no link to them.
    public static let notConfigured = LogNotice(
        text: "Log collection is not configured correctly, check with your service administrator.")

    /// Logs go to a log driver and cannot be fetched.
    public static let notAvailable = LogNotice(text: "Logs are not available.")
}
