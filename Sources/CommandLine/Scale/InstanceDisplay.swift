import JSONSupport
import Logging
import MachineSupport
import TaskScaling

/// Shows the changes of instances in a table that is redrawn, as lines of text, or as lines of JSON.
actor InstanceDisplay {
    private let style: ScaleOutput.Style
    private let write: @Sendable (String) -> Void
    /// The number of lines of the table on the terminal.
    private var drawn = 0
    /// The status in which each instance was shown last.
    private var shown: [String: InstanceStatus] = [:]
    private var last: InstanceKeeperStatus?

    init(_ output: ScaleOutput) {
        style = output.style
        write = output.write
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
            if case .table = style {
                group.addTask {
                    // Ages change without a change of the keeper.
                    while (try? await Task.sleep(for: .seconds(1))) != nil { await self.show(await keeper.status()) }
                }
            }
            await group.next()
            group.cancelAll()
        }
    }

    /// Shows a message above the table.
    func showMessage(_ text: String) {
        switch style {
        case .table(let size):
            let table = last.map { lines($0, size()) } ?? []
            draw([InstanceTable.printable(text)] + table, keeping: table.count)
        case .lines, .json: write(line(InstanceTable.printable(text), "message") { ["text": .string(text)] })
        }
    }

    func show(_ status: InstanceKeeperStatus) {
        switch style {
        case .table(let size):
            let table = lines(status, size())
            draw(table, keeping: table.count)
        case .lines, .json: showChanges(status)
        }
        last = status
    }

    private func lines(_ status: InstanceKeeperStatus, _ size: ScaleOutput.WindowSize) -> [String] {
        InstanceTable.lines(status, at: MachineClock.unixTime().inSeconds, columns: size.columns, rows: size.rows)
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
        for instance in status.instances {
            let key = instance.state == .ending ? instance.taskID ?? instance.id : instance.id
            present[key] = instance
            if Self.isUnchanged(shown[key], instance) { continue }
            text += line(InstanceTable.line(instance), "instance") {
                instance.json(at: MachineClock.unixTime().inSeconds)
            }
        }
        for key in shown.keys.sorted() where present[key] == nil {
            guard let gone = shown[key] else { continue }
            let isReplaced = gone.state != .ending && present.values.contains { $0.taskID == gone.taskID }
            if !isReplaced { text += line("\(key) gone", "gone") { ["id": .string(key)] } }
        }
        if last?.running != status.running || last?.desired != status.desired
            || last?.isSubscribed != status.isSubscribed
        {
            text += line(InstanceTable.heading(status), "summary") {
                var value = status.json
                value["instances"] = nil
                return value
            }
        }
        shown = present
        if !text.isEmpty { write(text) }
    }

    /// Whether an instance has not changed, except for its remaining delay.
    private static func isUnchanged(_ old: InstanceStatus?, _ new: InstanceStatus) -> Bool {
        guard var old else { return false }
        old.nextLaunch = new.nextLaunch
        return old == new
    }

    /// Returns the text or the JSON of an event, as the style requires.
    private func line(_ text: String, _ event: JSONValue, _ json: () -> JSONValue) -> String {
        guard case .json = style else { return text + "\n" }
        var value = json()
        value["event"] = event
        return value.text() + "\n"
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

/// Passes log messages to the display as text. Written to the terminal directly, they would break the table.
struct DisplayLogHandler: LogHandler {
    var logLevel: Logger.Level
    var metadata: Logger.Metadata = [:]
    let show: @Sendable (String) -> Void

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let all = metadata.merging(event.metadata ?? [:]) { $1 }
        let details = all.sorted { $0.key < $1.key }.map { " (\($0.key): \($0.value))" }.joined()
        show("\(event.message)\(details)")
    }
}
