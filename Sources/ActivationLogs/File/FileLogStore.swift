import ContainerSPI
import FoundationEssentials
import JSONSupport

/// Collects an activation's logs and stores them with its record, as ``ActivationRecordLogStore`` does, and also appends them to
/// a file for a log shipper.
///
/// The file is `activations.log` in `whisk.logstore.file.directory`. For each activation, one JSON object for each log line and
/// one for its record are appended, each on one line and all to the same file:
/// ```
/// {"action":"guest/hello","activationId":"…","message":"hi","namespace":"guest","stream":"stdout","time":"…",
///     "type":"user_logs"}
/// {"activation":{"name":"hello",…},"activationId":"…","namespace":"guest","type":"activation_record"}
/// ```
/// A file that would exceed `whisk.logstore.file.max-size` is renamed to `activations.log.1`, the former `.1` to `.2`, and so on
/// up to `whisk.logstore.file.max-files`. The files contain the output of users' actions, so only owner and group may read them.
public struct FileLogStore: LogStore {
    private let record = ActivationRecordLogStore()
    private let file: RotatingFile

    public var containerParameters: [String: [String]] { record.containerParameters }
    public let logCollectionOutOfBand = false

    /// Creates a log store, and its directory if it does not exist.
    ///
    /// - Throws: ``LogStoreError`` with code ``LogStoreError/Code-swift.struct/fileFailed`` if files cannot be written there.
    public init(configuration: FileLogStoreSettings) async throws {
        file = RotatingFile(
            directory: configuration.directory, maximumSize: configuration.maximumSize.bytes,
            maximumFiles: max(1, configuration.maximumFiles))
        try await file.prepare()
    }

    /// Collects the logs of an activation from its container and appends them to the file.
    ///
    /// - Throws: `ContainerError` with code `logsIncomplete` and the collected lines if lines were lost or the file cannot be written.
    public func collectLogs(
        transaction: TransactionID, user: UserIdentity, activation: ActivationRecord, container: (any Container)?,
        action: ActionDescription
    ) async throws -> [String] {
        var lines: [String]
        var loss: ContainerError?
        do {
            lines = try await record.collectLogs(
                transaction: transaction, user: user, activation: activation, container: container, action: action)
        } catch let error as ContainerError where error.code == .logsIncomplete {
            lines = error.partialLogs
            loss = error
        }
        do {
            try await file.append(Self.entries(lines, user: user, activation: activation, action: action))
        } catch {
            throw ContainerError.logsIncomplete(
                lines,
                (loss.map { "\($0.message); " } ?? "")
                    + "the logs of activation \(activation.activationID) could not be written to the log file",
                underlying: error)
        }
        if let loss { throw loss }
        return lines
    }

    /// Returns the logs stored with the activation.
    public func fetchLogs(
        namespace: String, activationID: ActivationID, start: Date?, end: Date?, storedLogs: [String]
    ) async throws -> [String] {
        storedLogs
    }

    private static func entries(
        _ lines: [String], user: UserIdentity, activation: ActivationRecord, action: ActionDescription
    ) -> [UInt8] {
        let id = JSONValue.string(activation.activationID.value)
        let namespace = JSONValue.string(user.namespace)
        var bytes: [UInt8] = []
        for text in lines {
            let line = LogLine(parsing: text)
            let entry: JSONValue = [
                "type": "user_logs", "activationId": id, "namespace": namespace, "action": .string(action.path),
                "time": .string(line.time), "stream": .string(line.stream.rawValue), "message": .string(line.log),
            ]
            bytes += entry.encoded()
            bytes.append(UInt8(ascii: "\n"))
        }
        // The lines have entries of their own.
        var recordWithoutLogs = activation
        recordWithoutLogs.logs = []
        let entry: JSONValue = [
            "type": "activation_record", "activationId": id, "namespace": namespace,
            "activation": recordWithoutLogs.json,
        ]
        bytes += entry.encoded()
        bytes.append(UInt8(ascii: "\n"))
        return bytes
    }
}
