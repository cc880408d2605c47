import ContainerSPI
import MachineSupport

/// Distinguishes the executor's own log lines from the action's.
///
/// The executor logs to the stderr of a Mesos sandbox (`I1121 00:53:08.712868  9959 exec.cpp:164] Version: 1.12.0`) before the
/// container writes anything, and later about health checks and the end of the task. An action may log in the same format,
/// that of Google's logging library. Two rules separate the lines:
/// * The action's code runs only after `/init`, so lines in this format before the ``boundary`` are the executor's.
/// * Later lines in this format are the executor's only if they name a source file of Mesos' executors.
final class ExecutorPreamble: Sendable {
    /// The source files of Mesos' executors that log while a task runs.
    private static let executorFiles: Set<Substring> = [
        "exec.cpp", "executor.cpp", "default_executor.cpp", "docker_executor.cpp", "checker.cpp", "checker_process.cpp",
        "health_checker.cpp",
    ]

    private let state = Lock<Int64?>(nil)

    /// The length of stderr in bytes before `/init`; `nil` if it is unknown.
    var boundary: Int64? {
        get { state.withLock { $0 } }
        set { state.withLock { $0 = newValue } }
    }

    /// Returns whether a line, at an offset in its stream and without its end, is the executor's.
    @Sendable func contains(_ line: [UInt8], _ stream: LogLine.Stream, _ offset: Int64) -> Bool {
        guard stream == .stderr, let first = line.first, "IWEF".utf8.contains(first), line.count < 1 << 16,
            let file = Self.sourceFile(String(decoding: line, as: UTF8.self))
        else { return false }
        if let boundary, offset < boundary { return true }
        return Self.executorFiles.contains(file)
    }

    /// The source file in a line of Google's logging library: level and date, time, thread, file and line number, bracket.
    static func sourceFile(_ text: String) -> Substring? {
        let words = text.split(separator: " ", maxSplits: 3, omittingEmptySubsequences: true)
        guard words.count == 4 else { return nil }
        let level = words[0].utf8
        let time = words[1].split(separator: ":")
        guard level.count == 5, let first = level.first, "IWEF".utf8.contains(first),
            level.dropFirst().allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
            time.count == 3, time[0].count == 2, time[1].count == 2, time[2].contains("."),
            words[2].allSatisfy(\.isNumber),
            let place = words[3].split(separator: " ").first, place.hasSuffix("]")
        else { return nil }
        let parts = place.dropLast().split(separator: ":")
        guard parts.count == 2, parts[1].allSatisfy(\.isNumber) else { return nil }
        return parts[0]
    }
}
