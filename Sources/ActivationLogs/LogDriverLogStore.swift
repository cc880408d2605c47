import ContainerSPI
import FoundationEssentials

/// Leaves the logs to Docker's log driver. Logs are neither collected nor available for fetching.
public struct LogDriverLogStore: LogStore {
    /// The Docker parameters that choose the log driver. Empty by default: the operator sets them with
    /// `whisk.container-factory.container-args.extra-args`.
    public let containerParameters: [String: [String]]
    public let logCollectionOutOfBand = true

    /// Creates a log store.
    ///
    /// - Parameter containerParameters: the Docker parameters that choose the driver, such as
    ///   `["--log-driver": ["fluentd"]]`.
    public init(containerParameters: [String: [String]] = [:]) {
        self.containerParameters = containerParameters
    }

    /// Returns no lines.
    public func collectLogs(
        transaction: TransactionID, user: UserIdentity, activation: ActivationRecord, container: (any Container)?,
        action: ActionDescription
    ) async throws -> [String] { [] }

    /// Returns the line `Logs are not available.`
    public func fetchLogs(
        namespace: String, activationID: ActivationID, start: Date?, end: Date?, storedLogs: [String]
    ) async throws -> [String] {
        [LogNotice.notAvailable.text]
    }
}
