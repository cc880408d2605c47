import JSONSupport

/// One line of an action's output, or a notice about its logs.
public struct LogLine: Sendable, Hashable {
    /// The standard streams of an action.
    public enum Stream: String, Sendable, Hashable, CaseIterable {
        /// Standard output.
        case stdout
        /// Standard error.
        case stderr
    }

    /// ISO 8601 with nanoseconds and `Z`; see ``LogTimestamp``.
    public var time: String
    /// The stream of the line.
    public var stream: Stream
    /// The text without its line end.
    public var log: String
    /// The notice in this line, if it is not a line of the action.
    public var notice: LogNotice?

    /// Creates a line of the action.
    public init(time: String, stream: Stream, log: String) {
        self.time = time
        self.stream = stream
        self.log = log
    }

    /// A line on stderr with a notice.
    public init(notice: LogNotice, time: String) {
        self.init(time: time, stream: .stderr, log: notice.text)
        self.notice = notice
    }

    /// The form of activation records: the time left-aligned in 30 columns, a space, `stream: `, and the text without its
    /// line end.
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
