import ContainerSPI
import FoundationEssentials

/// Leaves logs to Docker's log driver: nothing is collected, and nothing can be fetched.
public struct LogDriverLogStore: LogStore {
    /// None: the driver and its options are the operator's, set by `whisk.container-factory.container-args.extra-args`.
    public let containerParameters: [String: [String]]
    public let logCollectionOutOfBand = true

    /// - Parameter containerParameters: Docker parameters that choose the driver, such as `["--log-driver": ["fluentd"]]`.
    public init(containerParameters: [String: [String]] = [:]) {
        self.containerParameters = containerParameters
    }

    public func collectLogs(
        transaction: TransactionID, user: UserIdentity, activation: ActivationRecord, container: (any Container)?,
        action: ActionDescription
    ) async throws -> [String] { [] }

    /// The one line `Logs are not available.`
    public func fetchLogs(
        namespace: String, activationID: ActivationID, start: Date?, end: Date?, storedLogs: [String]
    ) async throws -> [String] {
        [LogNotice.notAvailable.text]
    }
}
