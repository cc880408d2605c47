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

    /// Returns the logs stored with the activation.
    public func fetchLogs(
        namespace: String, activationID: ActivationID, start: Date?, end: Date?, storedLogs: [String]
    ) async throws -> [String] {
        storedLogs
    }
}
