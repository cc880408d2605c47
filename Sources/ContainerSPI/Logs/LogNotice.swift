/// What the collection of logs has to say about itself. The texts are OpenWhisk's.
public enum LogNotice: Sendable, Hashable {
    /// The activation wrote more than the limit.
    case truncated(limit: ByteSize)
    /// The end of the activation's logs was not seen.
    case dataMissing
    /// The activation ended in a developer error, so the runtime may not have marked the end of its logs.
    case developerError
    /// Logs of Mesos containers are not collected; where to read them instead.
    case mesosLink(taskID: String, publicURL: String)
    /// Logs are not collected, and no link is shown.
    case notConfigured
    /// Logs go to a log driver and cannot be fetched.
    case notAvailable

    public var text: String {
        switch self {
        case .truncated(let limit):
            "Logs were truncated because the total bytes size exceeds the limit of \(limit.bytes) bytes."
        case .dataMissing:
            "There was an issue while collecting your logs. Data might be missing."
        case .developerError:
            "The action did not initialize or run as expected. Log data might be missing."
        case .mesosLink(let taskID, let publicURL):
            "Logs are not collected from Mesos containers currently. "
                + "You can browse the logs for Mesos Task ID \(taskID) using the mesos UI at \(publicURL)"
        case .notConfigured:
            "Log collection is not configured correctly, check with your service administrator."
        case .notAvailable:
            "Logs are not available."
        }
    }

    /// Whether a collection that ends with this notice lost data and so counts as failed.
    public var isLoss: Bool {
        switch self {
        case .truncated, .dataMissing: true
        case .developerError, .mesosLink, .notConfigured, .notAvailable: false
        }
    }
}
