import Logging

/// Hands log lines to whoever shows them to people, as text alone: written past a table they would tear it apart.
struct DisplayLogHandler: LogHandler {
    var logLevel: Logger.Level
    var metadata: Logger.Metadata = [:]
    let say: @Sendable (String) -> Void

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let all = metadata.merging(event.metadata ?? [:]) { $1 }
        let details = all.sorted { $0.key < $1.key }.map { " (\($0.key): \($0.value))" }.joined()
        say("\(event.message)\(details)")
    }
}
