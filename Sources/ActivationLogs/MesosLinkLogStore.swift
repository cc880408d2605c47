import ContainerSPI
import FoundationEssentials

/// Collects no logs. The logs of an activation are one line with the place to read them: for a Mesos task, the link to the
/// Mesos UI, as in OpenWhisk; for other containers, a notice that log collection is not configured.
public struct MesosLinkLogStore: LogStore {
    /// Docker's `json-file` driver, so that Docker and the Mesos UI can show the logs.
    public let containerParameters: [String: [String]] = ["--log-driver": ["json-file"]]
    public let logCollectionOutOfBand = false

    /// Creates a log store.
    public init() {}

    /// Returns the line with the link.
    public func collectLogs(
        transaction: TransactionID, user: UserIdentity, activation: ActivationRecord, container: (any Container)?,
        action: ActionDescription
    ) async throws -> [String] {
        let notice = container?.uncollectedLogsNotice ?? .notConfigured
        return [LogLine(notice: notice, time: LogTimestamp.now()).formatted]
    }

    /// Returns the line stored with the activation.
    public func fetchLogs(
        namespace: String, activationID: ActivationID, start: Date?, end: Date?, storedLogs: [String]
    ) async throws -> [String] {
        storedLogs
    }
}
