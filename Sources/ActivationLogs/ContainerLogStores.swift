import ContainerSPI
import FoundationEssentials

/// Collects an activation's logs from its container and stores them with the activation's record: OpenWhisk's default log
/// store.
public struct ActivationRecordLogStore: LogStore {
    /// Docker's `json-file` driver, so that the logs can be read.
    public let containerParameters: [String: [String]] = ["--log-driver": ["json-file"]]
    public let logCollectionOutOfBand = false

    /// Creates a log store.
    public init() {}

    /// Collects the logs of an activation from its container.
    ///
    /// - Throws: `ContainerError` with code `logsIncomplete` and the collected lines if lines were lost or there is no container.
    public func collectLogs(
        transaction: TransactionID, user: UserIdentity, activation: ActivationRecord, container: (any Container)?,
        action: ActionDescription
    ) async throws -> [String] {
        guard let container else {
            throw ContainerError.logsIncomplete(
                [], "activation \(activation.activationID) has no container to collect logs from")
        }
        return try await container.collectActivationLogs(
            of: activation.response, action: action, transaction: transaction)
    }
}

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
}

/// Leaves the logs to Docker's log driver. Logs are neither collected nor available for fetching.
public struct LogDriverLogStore: LogStore {
    /// The Docker parameters that choose the log driver. Empty by default: the operator sets them with
    /// `whisk.container-factory.container-args.extra-args`.
    public let containerParameters: [String: [String]]
    public let logCollectionOutOfBand = true

    /// Creates a log store with the Docker parameters that choose the driver, such as `["--log-driver": ["fluentd"]]`.
    public init(containerParameters: [String: [String]] = [:]) {
        self.containerParameters = containerParameters
    }

    /// Returns the line `Logs are not available.`
    public func fetchLogs(
        namespace: String, activationID: ActivationID, start: Date?, end: Date?, storedLogs: [String]
    ) async throws -> [String] {
        [LogNotice.notAvailable.text]
    }
}
