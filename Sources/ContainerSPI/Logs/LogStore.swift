import FoundationEssentials

/// Where the logs of activations go and come from.
///
/// A store of your own needs a name and three answers: what containers must be started with, what to keep with an
/// activation that ended, and how to find that again. Whoever sets up the services registers it, and
/// `whisk.spi.LogStoreProvider: archive` chooses it:
/// ```swift
/// struct ArchiveLogStore: LogStore {
///     let containerParameters = ["--log-driver": ["json-file"]]
///     let logCollectionOutOfBand = false
///     let archive: Archive
///
///     func collectLogs(
///         transaction: TransactionID, user: UserIdentity, activation: ActivationRecord, container: (any Container)?,
///         action: ActionDescription
///     ) async throws -> [String] {
///         let lines = try await container?.collectActivationLogs(
///             of: activation.response, action: action, transaction: transaction)
///         try await archive.put(lines ?? [], under: "\(user.namespace)/\(activation.activationID)")
///         return []
///     }
///
///     func fetchLogs(
///         namespace: String, activationID: ActivationID, start: Date?, end: Date?, storedLogs: [String]
///     ) async throws -> [String] {
///         try await archive.get("\(namespace)/\(activationID)")
///     }
/// }
///
/// registry.logStores.register("archive") { context in ArchiveLogStore(archive: try await Archive.open()) }
/// ```
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

    /// The same on behalf of a request, for stores that hand its headers on or decide by them. Callers that serve a
    /// request use this one; by default the request makes no difference.
    func fetchLogs(
        namespace: String, activationID: ActivationID, start: Date?, end: Date?, storedLogs: [String],
        context: LogFetchContext
    ) async throws -> [String]
}

extension LogStore {
    public func fetchLogs(
        namespace: String, activationID: ActivationID, start: Date?, end: Date?, storedLogs: [String],
        context: LogFetchContext
    ) async throws -> [String] {
        try await fetchLogs(
            namespace: namespace, activationID: activationID, start: start, end: end, storedLogs: storedLogs)
    }
}
