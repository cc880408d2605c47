import ContainerSPI
import FoundationEssentials

/// Collects an activation's logs from its container and keeps them with its record: OpenWhisk's default log store.
public struct ActivationRecordLogStore: LogStore {
    /// Containers write to files their logs can be read back from.
    public let containerParameters: [String: [String]] = ["--log-driver": ["json-file"]]
    public let logCollectionOutOfBand = false

    public init() {}

    /// - Throws: ``LogCollectionError`` with the partial logs when lines were lost, or when there is no container to ask.
    public func collectLogs(
        transaction: TransactionID, user: UserIdentity, activation: ActivationRecord, container: (any Container)?,
        action: ActionDescription
    ) async throws -> [String] {
        guard let container else {
            throw LogCollectionError(
                partialLogs: [], message: "activation \(activation.activationID) has no container to collect logs from")
        }
        return try await container.collectActivationLogs(
            of: activation.response, action: action, transaction: transaction)
    }

    /// The logs stored with the activation.
    public func fetchLogs(
        namespace: String, activationID: ActivationID, start: Date?, end: Date?, storedLogs: [String]
    ) async throws -> [String] {
        storedLogs
    }
}
