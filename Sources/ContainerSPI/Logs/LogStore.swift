import FoundationEssentials

/// Where the logs of activations go and come from.
public protocol LogStore: Sendable {
    /// Docker parameters for every container, by name with leading dashes, such as `["--log-driver": ["json-file"]]`.
    var containerParameters: [String: [String]] { get }

    /// Whether logs reach the store by themselves, so that ``collectLogs(transaction:user:activation:container:action:)``
    /// need not run before the activation is stored.
    var logCollectionOutOfBand: Bool { get }

    /// The formatted log lines of an activation that just ended; they are stored with it.
    ///
    /// - Throws: ``LogCollectionError`` with the partial logs when data was lost.
    func collectLogs(
        transaction: TransactionID, user: UserIdentity, activation: ActivationRecord, container: (any Container)?,
        action: ActionDescription
    ) async throws -> [String]

    /// The formatted log lines of an activation in the past.
    ///
    /// - Parameters:
    ///   - start: When the activation began, if known; lets a store search less.
    ///   - end: When it ended, if known.
    ///   - storedLogs: The lines stored with the activation.
    func fetchLogs(
        namespace: String, activationID: ActivationID, start: Date?, end: Date?, storedLogs: [String]
    ) async throws -> [String]
}
