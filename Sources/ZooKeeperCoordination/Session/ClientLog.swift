import CZooKeeper
import Logging
import MachineSupport

/// Writes the ZooKeeper client's log lines, which would otherwise go to standard error, to a logger.
///
/// A line does not identify its session, so the lines of all sessions go to the logger of the session opened last. The client
/// tries to connect about 15 times a second and logs each failure, so lines written in the last seconds are not repeated.
enum ClientLog {
    private struct State {
        var logger: Logger?
        var recent: [(line: String, at: ContinuousClock.Instant)] = []
        /// The servers that were reported as unreachable since the last connection.
        var unreachable: Set<String> = []
    }

    private static let state = Lock(State())
    private static let pause: Duration = .seconds(10)
    private static let remembered = 16

    static func use(_ logger: Logger) {
        state.withLock { $0.logger = logger }
        // The level is one for the whole process, in which only this library uses the client.
        zoo_set_debug_level(ZOO_LOG_LEVEL_WARN)
    }

    /// - Parameter message: `DATE:PID(THREAD):ZOO_LEVEL@FUNCTION@LINE: text`
    static func write(_ message: String) {
        let text = self.text(message)
        guard !text.isEmpty else { return }
        if let failure = connectionFailure(text) {
            let logger = state.withLock { $0.unreachable.insert(failure).inserted ? $0.logger : nil }
            logger?.notice("no connection with a ZooKeeper server, trying again: \(failure)")
        }
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

    /// A session is connected, so the next failure is a new one.
    static func connected() { state.withLock { $0.unreachable = [] } }

    /// Returns the server and the cause in a line about a connection that failed, such as `127.0.0.1:2181: Connection refused`.
    static func connectionFailure(_ text: String) -> String? {
        guard
            let match = text.firstMatch(
                of: /^Socket \[?([^\]\s]+)\]? zk retcode=-4, errno=\d+\(([^)]*)\): server refused/)
        else { return nil }
        return "\(match.1): \(match.2)"
    }

    /// Returns the text of a line without the client's preamble.
    static func text(_ message: String) -> String {
        var text = message[...]
        if let level = text.firstRange(of: ":ZOO_"), let colon = text[level.upperBound...].firstRange(of: ": ") {
            text = text[colon.upperBound...]
        }
        while text.last?.isNewline == true { text.removeLast() }
        return String(text)
    }
}
