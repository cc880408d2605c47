import ContainerSPI
import Synchronization

/// Tells the executor's own log lines from the action's.
///
/// A Mesos sandbox's stderr starts with what the executor logs about itself
/// (`I1121 00:53:08.712868  9959 exec.cpp:164] Version: 1.12.0`), before the container writes anything; later come lines of
/// its health checks and of the end.
///
/// Two things tell them from an action that logs in the same format, that of Google's logging library:
/// * The action's code runs from `/init` on. Lines in that format that were there before, ``boundary``, are the executor's.
/// * Later ones are the executor's only when they name one of the executors' own source files.
final class ExecutorPreamble: Sendable {
    /// Source files of Mesos' executors that log while a task runs.
    private static let executorFiles: Set<Substring> = [
        "exec.cpp", "executor.cpp", "default_executor.cpp", "docker_executor.cpp", "checker.cpp", "checker_process.cpp",
        "health_checker.cpp",
    ]

    private let state = Mutex<Int64?>(nil)

    /// How long stderr was before the action could write, in bytes; `nil`: not known.
    var boundary: Int64? {
        get { state.withLock { $0 } }
        set { state.withLock { $0 = newValue } }
    }

    /// Whether a line is the executor's.
    ///
    /// - Parameter offset: where it begins.
    func belongs(_ line: [UInt8], _ stream: LogLine.Stream, _ offset: Int64) -> Bool {
        guard stream == .stderr, let first = line.first, "IWEF".utf8.contains(first), line.count < 1 << 16,
            let place = Self.place(String(decoding: line, as: UTF8.self))
        else { return false }
        if let boundary, offset < boundary { return true }
        return Self.executorFiles.contains(place)
    }

    /// The source file that a line in the format of Google's logging library names: level and date, time, thread, file
    /// and line, bracket.
    ///
    /// - Returns: `nil` for another line.
    static func place(_ text: String) -> Substring? {
        let words = text.split(separator: " ", maxSplits: 3, omittingEmptySubsequences: true)
        guard words.count == 4 else { return nil }
        let level = words[0].utf8
        guard level.count == 5, let first = level.first, "IWEF".utf8.contains(first),
            level.dropFirst().allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
        else { return nil }
        let time = words[1].split(separator: ":")
        guard time.count == 3, time[0].count == 2, time[1].count == 2, time[2].contains(".") else { return nil }
        guard words[2].allSatisfy(\.isNumber) else { return nil }
        guard let place = words[3].split(separator: " ").first, place.hasSuffix("]") else { return nil }
        let parts = place.dropLast().split(separator: ":")
        guard parts.count == 2, parts[1].allSatisfy(\.isNumber) else { return nil }
        return parts[0]
    }
}
