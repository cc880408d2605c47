import FoundationEssentials

/// Stores the logs of activations and finds them again.
///
/// Register a store of your own; then `whisk.spi.LogStoreProvider: archive` chooses it:
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
    /// The Docker parameters of every container, by name with leading dashes, such as `["--log-driver": ["json-file"]]`.
    var containerParameters: [String: [String]] { get }

    /// Whether logs reach the store in another way, so that an activation can be stored before
    /// ``collectLogs(transaction:user:activation:container:action:)`` returns.
    var logCollectionOutOfBand: Bool { get }

    /// Collects the formatted log lines of an activation that just ended, to be stored with it.
    ///
    /// By default no lines, for stores that logs reach in another way.
    ///
    /// - Parameter activation: the activation without its logs.
    /// - Throws: ``ContainerError`` with code `logsIncomplete` and the collected lines if lines were lost.
    func collectLogs(
        transaction: TransactionID, user: UserIdentity, activation: ActivationRecord, container: (any Container)?,
        action: ActionDescription
    ) async throws -> [String]

    /// Fetches the formatted log lines of an earlier activation, by default those stored with it.
    ///
    /// - Parameters:
    ///   - start: the beginning of the activation, if known; it makes the search smaller.
    ///   - storedLogs: the lines stored with the activation.
    func fetchLogs(
        namespace: String, activationID: ActivationID, start: Date?, end: Date?, storedLogs: [String]
    ) async throws -> [String]

    /// Fetches the formatted log lines of an earlier activation for a request whose headers the store may use. By default
    /// the headers make no difference.
    func fetchLogs(
        namespace: String, activationID: ActivationID, start: Date?, end: Date?, storedLogs: [String],
        context: LogFetchContext
    ) async throws -> [String]
}

extension LogStore {
    public func collectLogs(
        transaction: TransactionID, user: UserIdentity, activation: ActivationRecord, container: (any Container)?,
        action: ActionDescription
    ) async throws -> [String] { [] }

    public func fetchLogs(
        namespace: String, activationID: ActivationID, start: Date?, end: Date?, storedLogs: [String]
    ) async throws -> [String] { storedLogs }

    public func fetchLogs(
        namespace: String, activationID: ActivationID, start: Date?, end: Date?, storedLogs: [String],
        context: LogFetchContext
    ) async throws -> [String] {
        try await fetchLogs(
            namespace: namespace, activationID: activationID, start: start, end: end, storedLogs: storedLogs)
    }
}
