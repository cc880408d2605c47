import FoundationEssentials
import Logging
import MachineSupport

/// Writes log messages to standard error, made safe for a terminal.
struct TerminalLogHandler: LogHandler {
    let label: String
    var logLevel: Logger.Level = .info
    var metadata: Logger.Metadata = [:]

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let details = metadata.merging(event.metadata ?? [:]) { $1 }.sorted { $0.key < $1.key }
            .map { " \($0.key)=\($0.value)" }.joined()
        Terminal.error(
            TerminalText.inLine(
                "\(Timestamp.now) \(event.level) \(label):\(details) [\(event.source)] \(event.message)"))
    }
}

/// Writes each problem to standard error, once, for a command that prints no log.
struct ProblemLogHandler: LogHandler {
    var logLevel: Logger.Level = .notice
    var metadata: Logger.Metadata = [:]
    let problems: Problems

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        problems.show(LogText.text(event, metadata))
    }
}

enum LogText {
    /// Returns the message of a log event with its metadata.
    static func text(_ event: LogEvent, _ metadata: Logger.Metadata) -> String {
        let all = metadata.merging(event.metadata ?? [:]) { $1 }
        return "\(event.message)" + all.sorted { $0.key < $1.key }.map { " (\($0.key): \($0.value))" }.joined()
    }
}

/// The problems that a command has told.
final class Problems: Sendable {
    private let told = Lock(ToldCauses())
    private let write: @Sendable (String) -> Void

    init(write: @escaping @Sendable (String) -> Void = { Terminal.error($0) }) { self.write = write }

    /// Tells a problem, unless the same cause was told before.
    func show(_ text: String) {
        if told.withLock({ $0.isNew(text) }) { write("problem: \(TerminalText.inLine(text))") }
    }
}

/// The causes that were told, so that each is told once.
struct ToldCauses: Sendable {
    /// More causes than a cluster has at the same time.
    static let maximum = 16

    private var keys: Set<String> = []

    /// Whether the cause was not told before. Texts that differ only in the time or the amount of data are one cause.
    mutating func isNew(_ text: String) -> Bool {
        if keys.count >= Self.maximum { keys = [] }
        return keys.insert(Self.key(text)).inserted
    }

    mutating func forget() { keys = [] }

    /// Returns a text without durations and amounts of data, which differ from attempt to attempt, and with one of the two
    /// paths of a master's API: masters redirect to the other one.
    static func key(_ text: String) -> String {
        text.replacing(/\d+(\.\d+)? ?(ns|µs|ms|milliseconds|seconds|s|min|minutes|bytes)\b/, with: "…")
            .replacing("/master/api/v1", with: "/api/v1")
    }
}

/// Points in time, as text.
enum Timestamp {
    /// The present time in UTC: `2026-12-01T04:38:21.123Z`.
    static var now: String { text(Date()) }

    static func text(_ date: Date) -> String {
        date.formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true))
    }
}
