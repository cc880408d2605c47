import Logging
import MachineSupport

/// A log handler that keeps its lines.
final class RecordedLog: LogHandler {
    struct Line: Sendable {
        var message: String
        var metadata: Logger.Metadata
    }

    let lines = Lock<[Line]>([])

    var logLevel: Logger.Level {
        get { .info }
        set {}
    }
    var metadata: Logger.Metadata {
        get { [:] }
        set {}
    }
    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { nil }
        set {}
    }

    func log(event: LogEvent) {
        lines.withLock { $0.append(Line(message: "\(event.message)", metadata: event.metadata ?? [:])) }
    }
}
