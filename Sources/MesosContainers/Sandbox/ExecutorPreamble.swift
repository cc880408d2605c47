import ContainerSPI
import MachineSupport

/// Distinguishes the executor's own log lines from the action's.
///
/// The executor logs to the stderr of a Mesos sandbox (`I20261130 00:53:08.712868  9959 exec.cpp:164] Version: 1.12.0`, without
/// the year before glog 0.5) before the container writes anything, and later about health checks and the end of the task.
/// The Mesos containerizer's launcher adds lines before it starts the container's program. An action may write such lines
/// itself. These rules separate the lines:
/// * The action's code runs only after `/init`, so every line in one of these forms before the ``boundary`` is the executor's.
/// * So is one that follows the executor's first lines without a line of another form in between. There, a line in the format
///   of Google's logging library has to be a message of Mesos' executors.
/// * Later lines are the executor's only if they are in the format of Google's logging library and are a message of Mesos'
///   executors. An action that writes exactly such a message, source file included, loses it.
final class ExecutorPreamble: Sendable {
    private struct State {
        var boundary: Int64?
        /// The end of the executor's lines at the beginning of stderr.
        var leadingEnd: Int64 = 0
        /// Where lists of process trees go on. Several readers may be at different places.
        var treeOffsets: Set<Int64> = []
    }

    private static let maximumTreeOffsets = 32

    private let state = Lock(State())

    /// The length of stderr in bytes before `/init`; `nil` if it is unknown.
    var boundary: Int64? {
        get { state.withLock { $0.boundary } }
        set { state.withLock { $0.boundary = newValue } }
    }

    /// Returns whether a line, at an offset in its stream and without its end, is the executor's.
    @Sendable func contains(_ line: [UInt8], _ stream: LogLine.Stream, _ offset: Int64) -> Bool {
        guard stream == .stderr, let first = line.first, line.count < 1 << 16 else { return false }
        let mayBeMessage = "IWEF".utf8.contains(first)
        return state.withLock { state in
            let isLeading = offset <= state.leadingEnd
            let isBeforeBoundary = state.boundary.map { offset < $0 } ?? false
            guard mayBeMessage || isLeading || isBeforeBoundary || state.treeOffsets.contains(offset) else {
                return false
            }
            let text = String(decoding: line, as: UTF8.self)
            let isExecutors = Self.isExecutors(
                text, offset, isLeading: isLeading, isBeforeBoundary: isBeforeBoundary, &state)
            guard isExecutors else { return false }
            let next = offset + Int64(line.count) + 1
            if offset == state.leadingEnd { state.leadingEnd = next }
            let goesOn =
                text.hasSuffix(ExecutorMessages.processTrees)
                || state.treeOffsets.contains(offset) && !text.hasSuffix(ExecutorMessages.endOfProcessTrees)
            if goesOn, state.treeOffsets.count < Self.maximumTreeOffsets { state.treeOffsets.insert(next) }
            return true
        }
    }

    private static func isExecutors(
        _ text: String, _ offset: Int64, isLeading: Bool, isBeforeBoundary: Bool, _ state: inout State
    ) -> Bool {
        if offset < state.leadingEnd { return true }
        if state.treeOffsets.contains(offset), ExecutorMessages.continuesProcessTrees(text) { return true }
        if let (file, message) = Self.logged(text) {
            return isBeforeBoundary || ExecutorMessages.contain(message, of: file)
        }
        return (isLeading || isBeforeBoundary) && ExecutorMessages.beginWith(text)
    }

    /// The source file and the message in a line of Google's logging library: level and date, time, thread, file and line
    /// number, bracket, message. The date has a year since version 0.5.
    static func logged(_ text: String) -> (file: Substring, message: Substring)? {
        let words = text.split(separator: " ", maxSplits: 3, omittingEmptySubsequences: true)
        guard words.count == 4 else { return nil }
        let level = words[0].utf8
        let time = words[1].split(separator: ":")
        guard level.count == 5 || level.count == 9, let first = level.first, "IWEF".utf8.contains(first),
            level.dropFirst().allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
            time.count == 3, time[0].count == 2, time[1].count == 2, time[2].contains("."),
            words[2].allSatisfy(\.isNumber)
        else { return nil }
        let parts = words[3].split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
        guard let place = parts.first, place.hasSuffix("]") else { return nil }
        let names = place.dropLast().split(separator: ":")
        guard names.count == 2, names[1].allSatisfy(\.isNumber) else { return nil }
        return (names[0], parts.count > 1 ? parts[1] : "")
    }
}
