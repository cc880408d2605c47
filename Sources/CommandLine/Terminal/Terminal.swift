import Glibc
import MachineSupport

/// The standard streams of a command. All text for people goes through here, and is made safe for a terminal.
enum Terminal {
    /// Writes a line to standard output without a buffer, so that the reader of a pipe receives it at once. If it cannot be
    /// written, the program fails at its end; see ``outputFailure``.
    static func print(_ text: String) { write(TerminalText.safe(text) + "\n", to: STDOUT_FILENO) }

    /// Writes a line to standard error.
    static func error(_ text: String) { _ = writeAll(TerminalText.safe(text) + "\n", to: STDERR_FILENO) }

    /// Writes a progress message to standard error if it is a terminal.
    static func progress(_ text: String) {
        if isatty(STDERR_FILENO) == 1 { error(text) }
    }

    /// Writes a line that a task has printed: unchanged, except on a terminal.
    static func printOutput(_ line: String, to descriptor: Int32 = STDOUT_FILENO) {
        write((isatty(descriptor) == 1 ? TerminalText.safe(line) : line) + "\n", to: descriptor)
    }

    // MARK: Windows

    /// Whether standard output is a terminal that understands escape sequences.
    static var isDrawable: Bool {
        isatty(STDOUT_FILENO) == 1 && canDraw(currentEnvironment()["TERM"])
    }

    /// Whether a terminal of this type understands escape sequences.
    static func canDraw(_ type: String?) -> Bool { !["", "dumb", "unknown"].contains(type ?? "") }

    /// The size of standard output's window in characters; 80 columns and 24 rows if it has none.
    static var windowSize: ScaleOutput.WindowSize {
        let window = window
        return ScaleOutput.WindowSize(columns: window.columns ?? 80, rows: window.rows ?? 24)
    }

    /// The width of standard output's window in characters; `nil` without a terminal.
    static var columns: Int? { window.columns }

    /// What the terminal knows of its window. Some terminals have only a width.
    private static var window: (columns: Int?, rows: Int?) {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 else { return (nil, nil) }
        return (size.ws_col > 0 ? Int(size.ws_col) : nil, size.ws_row > 0 ? Int(size.ws_row) : nil)
    }

    // MARK: Writing

    /// Output that could not be written, for example to a full disk or to a closed pipe.
    struct OutputError: Error, Hashable, CustomStringConvertible {
        var descriptor = STDOUT_FILENO
        var number: Int32

        /// Whether the reader has closed its end, which is no fault.
        var isClosedPipe: Bool { number == EPIPE }

        var description: String {
            let name = descriptor == STDERR_FILENO ? "standard error" : "standard output"
            let reason = Terminal.wasClosed(descriptor) ? "it is closed" : String(cString: strerror(number))
            return "\(name) cannot be written: \(reason)"
        }
    }

    private struct Failure {
        var error: OutputError?
        var listeners: [AsyncStream<OutputError>.Continuation] = []
    }

    private static let failure = Lock<Failure>(Failure())

    /// The first failure to write output. Later output is dropped.
    static var outputFailure: OutputError? { failure.withLock { $0.error } }

    /// - Throws: ``OutputError`` if output could not be written, so that a command does not go on for nobody.
    static func checkOutput() throws(OutputError) {
        if let error = outputFailure { throw error }
    }

    /// A stream of the first failure to write output.
    static func outputFailures() -> AsyncStream<OutputError> {
        let (stream, continuation) = AsyncStream<OutputError>.makeStream()
        let known = failure.withLock { (failure: inout Failure) -> OutputError? in
            failure.listeners.append(continuation)
            return failure.error
        }
        if let known { continuation.yield(known) }
        return stream
    }

    /// Writes text that is safe for a terminal.
    static func write(_ text: String, to descriptor: Int32) {
        guard outputFailure == nil, let number = writeAll(text, to: descriptor) else { return }
        record(OutputError(descriptor: descriptor, number: number))
    }

    private static func record(_ error: OutputError) {
        let listeners = failure.withLock { (failure: inout Failure) -> [AsyncStream<OutputError>.Continuation] in
            guard failure.error == nil else { return [] }
            failure.error = error
            return failure.listeners
        }
        for listener in listeners { listener.yield(error) }
    }

    /// Returns the number of the error, or `nil` if all of the text is written.
    private static func writeAll(_ text: String, to descriptor: Int32) -> Int32? {
        var text = text
        return text.withUTF8 { bytes in
            var done = 0
            while done < bytes.count {
                let written = Glibc.write(descriptor, bytes.baseAddress.map { $0 + done }, bytes.count - done)
                if written > 0 {
                    done += written
                } else if written == 0 {
                    return ENOSPC
                } else if errno == EAGAIN {
                    // Another program has made the terminal or pipe non-blocking.
                    var ready = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                    poll(&ready, 1, -1)
                } else if errno != EINTR {
                    return errno
                }
            }
            return nil
        }
    }

    // MARK: Beginning and end of the program

    /// Whether the program was started with SIGPIPE ignored, so that its starter expects an error instead of the signal.
    private static let ignoredClosedPipes = Lock<Bool>(false)

    /// The standard streams that the program was started without.
    private static let closedStreams = Lock<Set<Int32>>([])

    private static func wasClosed(_ descriptor: Int32) -> Bool { closedStreams.withLock { $0.contains(descriptor) } }

    /// Prepares the standard streams. Called before anything is opened.
    static func begin() {
        // A file opened later must not become standard output.
        for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(descriptor, F_GETFD) < 0 {
            _ = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
            closedStreams.withLock { _ = $0.insert(descriptor) }
        }
        // A closed pipe is noticed where it is written, so that a command removes its containers before it ends.
        let before = signal(SIGPIPE, SIG_IGN)
        let wasIgnored = unsafeBitCast(before, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
        ignoredClosedPipes.withLock { $0 = wasIgnored }
    }

    /// Closes standard output, because some file systems report a failed write only then.
    ///
    /// - Returns: the exit status of a program whose own status is `code`.
    static func end(_ code: Int32) -> Int32 {
        if outputFailure == nil, close(STDOUT_FILENO) != 0, errno != EBADF {
            record(OutputError(number: errno))
        }
        guard let error = outputFailure else { return code }
        if error.isClosedPipe, !ignoredClosedPipes.withLock({ $0 }) {
            // Ends as other Unix programs do when their reader needs no more.
            signal(SIGPIPE, SIG_DFL)
            raise(SIGPIPE)
        }
        self.error("Error: \(error)")
        return code == 0 ? 1 : code
    }

    // MARK: Durations

    /// Returns a duration as text: `3 ms`, `1.42 s`.
    static func format(_ duration: Duration) -> String {
        let milliseconds = duration / .milliseconds(1)
        if milliseconds < 1 { return "<1 ms" }
        if milliseconds < 1000 { return "\(Int(milliseconds.rounded())) ms" }
        let hundredths = Int((milliseconds / 10).rounded())
        let fraction = hundredths % 100
        return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction) s"
    }

    /// Returns an age in its largest unit: `12s`, `3m`, `5h`, `2d`.
    static func formatAge(_ age: Duration) -> String {
        let seconds = max(0, age.components.seconds)
        return switch seconds {
        case ..<60: "\(seconds)s"
        case ..<3_600: "\(seconds / 60)m"
        case ..<86_400: "\(seconds / 3_600)h"
        default: "\(seconds / 86_400)d"
        }
    }
}
