import JSONSupport

/// One line an action wrote, or a notice about its logs.
public struct LogLine: Sendable, Hashable {
    public enum Stream: String, Sendable, Hashable, CaseIterable {
        case stdout
        case stderr
    }

    /// ISO 8601 with nanoseconds and `Z`; see ``LogTimestamp``.
    public var time: String
    public var stream: Stream
    /// The text without its line end.
    public var log: String
    /// Set on a line the collection of logs added about itself.
    public var notice: LogNotice?

    public init(time: String, stream: Stream, log: String) {
        self.time = time
        self.stream = stream
        self.log = log
    }

    /// A notice is a line on stderr.
    public init(notice: LogNotice, time: String) {
        self.init(time: time, stream: .stderr, log: notice.text)
        self.notice = notice
    }

    /// The line as an activation record holds it: the time left-aligned in 30 columns, a space, `stream: `, the text
    /// without its line end.
    public var formatted: String {
        let padding = String(repeating: " ", count: max(0, 30 - time.count))
        var text = log[...]
        while text.last?.isNewline == true { text.removeLast() }
        return "\(time)\(padding) \(stream.rawValue): \(text)"
    }

    /// `{"time": …, "stream": …, "log": …}`
    public var json: JSONValue {
        ["time": .string(time), "stream": .string(stream.rawValue), "log": .string(log)]
    }
}
