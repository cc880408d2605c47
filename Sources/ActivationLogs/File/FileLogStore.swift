import ContainerSPI
import FoundationEssentials
import JSONSupport

/// Collects an activation's logs and keeps them with its record, as ``ActivationRecordLogStore`` does, and also appends
/// them to a file for a log shipper to pick up.
///
/// The file is `activations.log` in `whisk.logstore.file.directory`. Each activation leaves one JSON object per log line
/// and then one for its record, each on one line, however long, and all of them in the same file:
/// ```
/// {"action":"guest/hello","activationId":"…","message":"hi","namespace":"guest","stream":"stdout","time":"…",
///     "type":"user_logs"}
/// {"activation":{"name":"hello",…},"activationId":"…","namespace":"guest","type":"activation_record"}
/// ```
/// A file that would grow beyond `whisk.logstore.file.max-size` becomes `activations.log.1`, that one `.2`, and so on up to
/// `whisk.logstore.file.max-files`. The files hold what users' actions print: only owner and group may read them.
public struct FileLogStore: LogStore {
    private let record = ActivationRecordLogStore()
    private let file: RotatingFile

    public var containerParameters: [String: [String]] { record.containerParameters }
    public let logCollectionOutOfBand = false

    /// Makes the directory if it is not there.
    ///
    /// - Throws: ``LogStoreError`` when files cannot be written there.
    public init(configuration: FileLogStoreConfiguration) async throws {
        file = RotatingFile(
            directory: configuration.directory, maximumSize: configuration.maximumSize.bytes,
            maximumFiles: max(1, configuration.maximumFiles))
        try await file.prepare()
    }

    /// - Throws: ``LogCollectionError`` with the logs there are, when lines were lost or the file cannot be written.
    public func collectLogs(
        transaction: TransactionID, user: UserIdentity, activation: ActivationRecord, container: (any Container)?,
        action: ActionDescription
    ) async throws -> [String] {
        var lines: [String]
        var loss: LogCollectionError?
        do {
            lines = try await record.collectLogs(
                transaction: transaction, user: user, activation: activation, container: container, action: action)
        } catch let error as LogCollectionError {
            lines = error.partialLogs
            loss = error
        }
        do {
            try await file.append(Self.entries(lines, user: user, activation: activation, action: action))
        } catch {
            throw LogCollectionError(
                partialLogs: lines,
                message: (loss.map { "\($0.message); " } ?? "")
                    + "the logs of activation \(activation.activationID) are missing in the log file",
                underlying: error)
        }
        if let loss { throw loss }
        return lines
    }

    /// The logs stored with the activation.
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
        // Its lines are there already.
        var bare = activation
        bare.logs = []
        let entry: JSONValue = [
            "type": "activation_record", "activationId": id, "namespace": namespace, "activation": bare.json,
        ]
        bytes += entry.encoded()
        bytes.append(UInt8(ascii: "\n"))
        return bytes
    }
}
