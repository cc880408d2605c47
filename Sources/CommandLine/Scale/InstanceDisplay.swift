import FoundationEssentials
import JSONSupport
import Logging
import MachineSupport
import TaskScaling

/// Shows the changes of instances in a table that is redrawn, as lines of text, or as lines of JSON.
actor InstanceDisplay {
    private let style: ScaleOutput.Style
    private let write: @Sendable (String) -> Void
    private let now: @Sendable () -> Double
    /// The number of lines of the table on the terminal.
    private var drawn = 0
    /// The status in which each instance was shown last.
    private var shown: [String: InstanceStatus] = [:]
    private var failures = ToldFailures()
    private var toldProblems = ToldCauses()
    private var last: InstanceKeeperStatus?
    /// The number of running instances, as far as it was shown.
    private var lastRunning: Int?
    /// Whether the framework was subscribed before. A program that has just started is not expected to be.
    private var wasSubscribed = false
    /// Whether the program ends, which ends the subscription.
    private var isEnding = false

    /// - Parameter now: returns the time in seconds since 1970.
    init(_ output: ScaleOutput, now: @escaping @Sendable () -> Double = { MachineClock.unixTime().inSeconds }) {
        style = output.style
        write = output.write
        self.now = now
    }

    /// Shows the keeper's instances until it stops or the task is cancelled.
    func follow(_ keeper: InstanceKeeper) async {
        await withTaskGroup { group in
            group.addTask {
                for await _ in await keeper.changes() {
                    await self.show(await keeper.status())
                    // Of many simultaneous changes, show the last.
                    try? await Task.sleep(for: .milliseconds(50))
                }
            }
            group.addTask {
                // Ages change without a change of the keeper.
                while (try? await Task.sleep(for: .seconds(1))) != nil { await self.show(await keeper.status()) }
            }
            await group.next()
            group.cancelAll()
        }
    }

    /// Shows a message above the table, or as a line with its severity.
    func showMessage(_ text: String, _ severity: Logger.Level = .info) {
        let text = TerminalText.inLine(text)
        switch style {
        case .table(let size):
            let table = last.map { lines($0, size()) } ?? []
            draw([text] + table, keeping: table.count)
        case .lines, .json: write(line(text, severity, "message") { ["text": .string(text)] })
        }
    }

    /// Shows a message about a problem, unless the same cause was shown since the last ``problemsAreOver()``.
    func showProblem(_ text: String, _ severity: Logger.Level = .warning) {
        if toldProblems.isNew(text) { showMessage(text, severity) }
    }

    func problemsAreOver() { toldProblems.forget() }

    /// From now on, a missing subscription is no news.
    func programEnds() { isEnding = true }

    func show(_ status: InstanceKeeperStatus) {
        if case .json = style {} else if isEnding, !status.isSubscribed { return }
        switch style {
        case .table(let size):
            let table = lines(status, size())
            draw(table, keeping: table.count)
        case .lines, .json: showChanges(status)
        }
        last = status
    }

    private func lines(_ status: InstanceKeeperStatus, _ size: ScaleOutput.WindowSize) -> [String] {
        InstanceTable.lines(status, at: now(), columns: size.columns, rows: size.rows)
    }

    /// Draws lines over the table on the terminal. The next call draws over the last `kept` of them.
    private func draw(_ lines: [String], keeping kept: Int) {
        let up = drawn > 0 ? "\u{1B}[\(drawn)A" : ""
        // Go to the first column and erase everything below.
        write(up + "\r\u{1B}[J" + lines.map { $0 + "\n" }.joined())
        drawn = kept
    }

    private func showChanges(_ status: InstanceKeeperStatus) {
        var text = ""
        var present: [String: InstanceStatus] = [:]
        var hidden = 0
        for instance in status.instances {
            let isExtra = instance.state == .ending || instance.state == .retiring
            let key = isExtra ? instance.taskID ?? instance.id : instance.id
            present[key] = instance
            switch decide(instance, key) {
            case .hidden: hidden += instance.state == .running ? 1 : 0
            case .unchanged: break
            case .shown(let tellsCause):
                text += line(InstanceTable.line(instance, tellsCause: tellsCause), instance.severity, "instance") {
                    instance.json(at: now())
                }
            }
        }
        for key in shown.keys.sorted() where present[key] == nil {
            failures.forget(key)
            guard let gone = shown[key] else { continue }
            let isExtra = gone.state == .ending || gone.state == .retiring
            let isReplaced = !isExtra && present.values.contains { $0.taskID == gone.taskID }
            if !isReplaced { text += line("\(key) gone", .info, "gone") { ["id": .string(key)] } }
        }
        let running = status.running - hidden
        if lastRunning != running || last?.desired != status.desired || last?.isSubscribed != status.isSubscribed {
            lastRunning = running
            let severity: Logger.Level = wasSubscribed && !isEnding && !status.isSubscribed ? .warning : .info
            text += line(InstanceTable.heading(status), severity, "summary") {
                var value = status.json
                value["instances"] = nil
                return value
            }
        }
        wasSubscribed = wasSubscribed || status.isSubscribed
        shown = present
        if !text.isEmpty { write(text) }
    }

    private func decide(_ instance: InstanceStatus, _ key: String) -> ToldFailures.Decision {
        let isUnchanged = Self.isUnchanged(shown[key], instance)
        // A program that reads JSON sees each change.
        if case .json = style { return isUnchanged ? .unchanged : .shown(tellsCause: true) }
        return failures.decide(instance, key: key, isUnchanged: isUnchanged, at: now())
    }

    /// Whether an instance has not changed, except for its remaining delay.
    private static func isUnchanged(_ old: InstanceStatus?, _ new: InstanceStatus) -> Bool {
        guard var old else { return false }
        old.nextLaunch = new.nextLaunch
        return old == new
    }

    /// Returns the text or the JSON of an event, as the style requires, with its time and severity.
    private func line(_ text: String, _ severity: Logger.Level, _ event: JSONValue, _ json: () -> JSONValue) -> String {
        let time = Timestamp.text(Date(timeIntervalSince1970: now()))
        guard case .json = style else { return "\(time) \(severity): \(text)\n" }
        var value = json()
        value["event"] = event
        value["time"] = .string(time)
        value["severity"] = .string("\(severity)")
        return TerminalText.inLine(value.text()) + "\n"
    }
}

extension InstanceStatus {
    /// The severity of a change to this state.
    var severity: Logger.Level {
        switch state {
        case .crashLoop: .error
        case .backOff, .unhealthy, .unreachable: .warning
        case .retiring: .notice
        case .pending: lastEnd == nil ? .info : .warning
        case .staging, .running, .ending: .info
        }
    }
}

struct ScaleOutput: Sendable {
    struct WindowSize: Sendable, Hashable {
        var columns: Int
        var rows: Int
    }

    enum Style: Sendable {
        /// A table that is redrawn in a window of the returned size.
        case table(@Sendable () -> WindowSize)
        case lines
        case json
    }

    var style: Style
    var write: @Sendable (String) -> Void
}

/// Passes log messages to the display as text with their level. Written to the terminal directly, they would break the table.
struct DisplayLogHandler: LogHandler {
    var logLevel: Logger.Level
    var metadata: Logger.Metadata = [:]
    let show: @Sendable (String, Logger.Level) -> Void

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        show(LogText.text(event, metadata), event.level)
    }
}
