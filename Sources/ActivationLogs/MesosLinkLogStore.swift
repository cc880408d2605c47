import ContainerSPI
import FoundationEssentials

/// Collects nothing. The logs of an activation are one line that says where to read them: for a Mesos task the link to
/// the Mesos UI, as OpenWhisk did; for other containers that log collection is not configured.
public struct MesosLinkLogStore: LogStore {
    /// Containers write to files, which Docker and the Mesos UI can show.
    public let containerParameters: [String: [String]] = ["--log-driver": ["json-file"]]
    public let logCollectionOutOfBand = false

    public init() {}

    public func collectLogs(
        transaction: TransactionID, user: UserIdentity, activation: ActivationRecord, container: (any Container)?,
        action: ActionDescription
    ) async throws -> [String] {
        let notice = container?.uncollectedLogsNotice ?? .notConfigured
        return [LogLine(notice: notice, time: LogTimestamp.now()).formatted]
    }

    /// The line stored with the activation.
    public func fetchLogs(
        namespace: String, activationID: ActivationID, start: Date?, end: Date?, storedLogs: [String]
    ) async throws -> [String] {
        storedLogs
    }
}
