import CZooKeeper
import Logging
import Synchronization

/// Takes what the ZooKeeper client has to say, which otherwise goes to standard error.
///
/// The client hands over a line and nothing that tells whose it is; so the lines of all sessions go to the logger of the one
/// that was opened last. It tries to connect some fifteen times a second and tells each failure: a line that has been
/// written in the last seconds is left out.
enum ClientLog {
    private struct State {
        var logger: Logger?
        var recent: [(line: String, at: ContinuousClock.Instant)] = []
    }

    private static let state = Mutex(State())
    private static let pause: Duration = .seconds(10)
    private static let remembered = 16

    static func use(_ logger: Logger) {
        state.withLock { $0.logger = logger }
        // For the whole process; nobody else in it uses the client.
        zoo_set_debug_level(ZOO_LOG_LEVEL_WARN)
    }

    /// - Parameter message: `DATE:PID(THREAD):ZOO_LEVEL@FUNCTION@LINE: text`
    static func write(_ message: String) {
        let text = self.text(message)
        guard !text.isEmpty else { return }
        let now = ContinuousClock.now
        let logger: Logger? = state.withLock { state in
            state.recent.removeAll { now - $0.at > pause }
            guard !state.recent.contains(where: { $0.line == text }) else { return nil }
            if state.recent.count == remembered { state.recent.removeFirst() }
            state.recent.append((text, now))
            return state.logger
        }
        logger?.debug("ZooKeeper client: \(text)")
    }

    /// The text of a line without the client's own preamble.
    static func text(_ message: String) -> String {
        var text = message[...]
        if let level = text.firstRange(of: ":ZOO_"), let colon = text[level.upperBound...].firstRange(of: ": ") {
            text = text[colon.upperBound...]
        }
        while text.last?.isNewline == true { text.removeLast() }
        return String(text)
    }
}
