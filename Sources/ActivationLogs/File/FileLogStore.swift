import ContainerSPI
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
            bytes += entry.encoded() + [UInt8(ascii: "\n")]
        }
        // The lines have entries of their own.
        var recordWithoutLogs = activation
        recordWithoutLogs.logs = []
        let entry: JSONValue = [
            "type": "activation_record", "activationId": id, "namespace": namespace,
            "activation": recordWithoutLogs.json,
        ]
        return bytes + entry.encoded() + [UInt8(ascii: "\n")]
    }
}

/// The settings of `whisk.logstore.file`: log files for shippers.
public struct FileLogStoreSettings: SettingsSection, Hashable {
    /// `whisk.logstore.file.directory`: created if it does not exist.
    public var directory = "/var/log/whisk-mesos"
    /// `whisk.logstore.file.max-size`: the size at which a file is rotated.
    public var maximumSize = ByteSize.megabytes(100)
    /// `whisk.logstore.file.max-files`: the number of files kept, including the current one.
    public var maximumFiles = 10

    /// The default values.
    public init() {}

    public mutating func read(from settings: inout SettingsReader) {
        let section = "whisk.logstore.file"
        settings.section(section, "the files of the log store file", owned: ["whisk.logstore"])
        settings.read(&directory, "\(section).directory", .nonEmpty, "directory of the log files")
        settings.read(&maximumSize, "\(section).max-size", .size, "size at which a log file is rotated")
        settings.read(
            &maximumFiles, "\(section).max-files", .integer(in: 1...10_000),
            "how many log files are kept, the one being written included")
    }
}

extension LogLine {
    /// Parses a formatted line; see `LogLine.formatted`. A line in another form becomes the text of a line without a time.
    init(parsing line: String) {
        for stream in Stream.allCases {
            guard let mark = line.firstRange(of: " \(stream.rawValue): ") else { continue }
            let time = line[..<mark.lowerBound]
            let end = time.lastIndex { $0 != " " }.map(time.index(after:)) ?? time.startIndex
            // The text of a line of the other stream may also contain the mark.
            guard !time[..<end].contains(" ") else { continue }
            self.init(time: String(time[..<end]), stream: stream, log: String(line[mark.upperBound...]))
            return
        }
        self.init(time: "", stream: .stdout, log: line)
    }
}
