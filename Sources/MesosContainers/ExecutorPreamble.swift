import ContainerSPI
import Synchronization

/// Tells the executor's own log lines from the action's.
///
/// A Mesos sandbox's stderr starts with what the executor logs about itself
/// (`I1121 00:53:08.712868  9959 exec.cpp:164] Version: 1.12.0`), before the container writes anything. Only the
/// beginning is judged: once the container has written a line, every line is its own.
final class ExecutorPreamble: Sendable {
    private let isOver = Mutex(false)

    func belongs(_ line: LogLine) -> Bool {
        guard line.stream == .stderr, line.notice == nil else { return false }
        return isOver.withLock { isOver in
            if !isOver, Self.isLogLine(line.log) { return true }
            isOver = true
            return false
        }
    }

    /// A line in the format of Google's logging library: level and date, time, thread, file and line, bracket.
    static func isLogLine(_ text: String) -> Bool {
        let words = text.split(separator: " ", maxSplits: 3, omittingEmptySubsequences: true)
        guard words.count == 4 else { return false }
        let level = words[0].utf8
        guard level.count == 5, let first = level.first, "IWEF".utf8.contains(first),
            level.dropFirst().allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
        else { return false }
        let time = words[1].split(separator: ":")
        guard time.count == 3, time[0].count == 2, time[1].count == 2, time[2].contains(".") else { return false }
        guard words[2].allSatisfy(\.isNumber) else { return false }
        guard let place = words[3].split(separator: " ").first else { return false }
        return place.hasSuffix("]") && place.contains(":")
    }
}
