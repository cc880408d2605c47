import ContainerSPI
import MachineSupport

/// Distinguishes the executor's own log lines from the action's.
///
/// The executor logs to the stderr of a Mesos sandbox (`I20261130 00:53:08.712868  9959 exec.cpp:164] Version: 1.12.0`, without
/// the year before glog 0.5) before the container writes anything, and later about health checks and the end of the task.
/// The Mesos containerizer's launcher adds lines before it starts the container's program. Until Mesos 1.3, executors wrote
/// most of their lines to stdout, without a prefix. An action may write such lines itself. These rules separate the lines:
/// * The action's code runs only after `/init`, so every line in one of these forms before the ``boundary`` is the executor's.
/// * On stderr, so is one that follows the executor's first lines without a line of another form in between. There, a line in
///   the format of Google's logging library has to be a message of Mesos' executors.
/// * Later lines are the executor's only if they are in the format of Google's logging library and are a message of Mesos'
///   executors. If the action has not ended its last line, such a line begins within that one. An action that writes exactly
///   such a message, source file included, loses it.
final class ExecutorPreamble: Sendable {
    /// The lengths of the streams in bytes before `/init`.
    struct Boundary: Sendable, Hashable {
        var stdout: Int64 = 0
        var stderr: Int64 = 0

        subscript(stream: LogLine.Stream) -> Int64 { stream == .stdout ? stdout : stderr }
    }

    private struct State {
        var boundary: Boundary?
        /// The end of the executor's lines at the beginning of stderr.
        var leadingEnd: Int64 = 0
        /// Where lists of process trees on stderr go on. Several readers may be at different places.
        var treeOffsets: Set<Int64> = []
    }

    private static let maximumTreeOffsets = 32
    private static let longestMessage = 1 << 16

    private let taskID: String
    private let state = Lock(State())

    /// - Parameter taskID: the id of the task, which executors name in a line on stdout.
    init(taskID: String) { self.taskID = taskID }

    /// `nil` if the lengths are unknown.
    var boundary: Boundary? {
        get { state.withLock { $0.boundary } }
        set { state.withLock { $0.boundary = newValue } }
    }

    /// The number of bytes at the beginning of a line before a line of the executor; `nil` if there is none. See
    /// `LogCollector.Trim`.
    @Sendable func trim(_ line: [UInt8], _ start: Int, _ stream: LogLine.Stream, _ offset: Int64) -> Int? {
        let part = line[start...]
        guard stream == .stderr else { return isOnStandardOutput(part, offset) ? start : nil }
        if isWhole(part, offset) { return start }
        guard let message = ExecutorLogLine.index(in: part) else { return nil }
        state.withLock {
            Self.noteTrees(line[message...], next: offset + Int64(part.count) + 1, isInTrees: false, &$0)
        }
        return message
    }

    private func isOnStandardOutput(_ line: ArraySlice<UInt8>, _ offset: Int64) -> Bool {
        guard let boundary, offset < boundary.stdout, line.count < Self.longestMessage else { return false }
        let text = String(decoding: line, as: UTF8.self)
        return ExecutorMessages.areOnStandardOutput(text, taskID: taskID) || ExecutorMessages.beginWith(text)
    }

    private func isWhole(_ line: ArraySlice<UInt8>, _ offset: Int64) -> Bool {
        guard let first = line.first, line.count < Self.longestMessage else { return false }
        let mayBeMessage = "IWEF".utf8.contains(first)
        return state.withLock { state in
            let isLeading = offset <= state.leadingEnd
            let isBeforeBoundary = state.boundary.map { offset < $0.stderr } ?? false
            let isInTrees = state.treeOffsets.contains(offset)
            guard mayBeMessage || isLeading || isBeforeBoundary || isInTrees else { return false }
            let text = String(decoding: line, as: UTF8.self)
            let isExecutors = Self.isExecutors(
                text, offset, isLeading: isLeading, isBeforeBoundary: isBeforeBoundary, &state)
            guard isExecutors else { return false }
            let next = offset + Int64(line.count) + 1
            if offset == state.leadingEnd { state.leadingEnd = next }
            Self.noteTrees(line, next: next, isInTrees: isInTrees, &state)
            return true
        }
    }

    /// Notes that the next line continues a list of process trees.
    private static func noteTrees(_ line: ArraySlice<UInt8>, next: Int64, isInTrees: Bool, _ state: inout State) {
        let goesOn =
            line.ends(with: ExecutorMessages.processTrees)
            || isInTrees && !line.ends(with: ExecutorMessages.endOfProcessTrees)
        if goesOn, state.treeOffsets.count < maximumTreeOffsets { state.treeOffsets.insert(next) }
    }

    private static func isExecutors(
        _ text: String, _ offset: Int64, isLeading: Bool, isBeforeBoundary: Bool, _ state: inout State
    ) -> Bool {
        if offset < state.leadingEnd { return true }
        if state.treeOffsets.contains(offset), ExecutorMessages.continuesProcessTrees(text) { return true }
        if let (file, message) = ExecutorLogLine.parts(of: text) {
            return isBeforeBoundary || ExecutorMessages.contain(message, of: file)
        }
        return (isLeading || isBeforeBoundary) && ExecutorMessages.beginWith(text)
    }
}

extension ArraySlice<UInt8> {
    fileprivate func ends(with text: String) -> Bool { suffix(text.utf8.count).elementsEqual(text.utf8) }
}
