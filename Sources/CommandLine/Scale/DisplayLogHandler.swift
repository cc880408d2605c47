import Logging

/// Passes log messages to the display as text. Written to the terminal directly, they would break the table.
struct DisplayLogHandler: LogHandler {
    var logLevel: Logger.Level
    var metadata: Logger.Metadata = [:]
    let show: @Sendable (String) -> Void

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let all = metadata.merging(event.metadata ?? [:]) { $1 }
        let details = all.sorted { $0.key < $1.key }.map { " (\($0.key): \($0.value))" }.joined()
        show("\(event.message)\(details)")
    }
}
