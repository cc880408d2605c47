import JSONSupport
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
        case .lines: write(InstanceTable.printable(text) + "\n")
        case .json: write(JSONValue.object(["event": "message", "text": .string(text)]).text() + "\n")
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

    /// Draws lines over the table on the terminal.
    ///
    /// - Parameters:
    ///   - lines: the lines to draw.
    ///   - kept: the number of lines at the end that the next call draws over.
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
            text += line(instance)
        }
        for key in shown.keys.sorted() where present[key] == nil {
            guard let gone = shown[key] else { continue }
            let isReplaced = gone.state != .ending && present.values.contains { $0.taskID == gone.taskID }
            if !isReplaced { text += goneLine(key) }
        }
        if last?.running != status.running || last?.desired != status.desired
            || last?.isSubscribed != status.isSubscribed
        {
            text += summaryLine(status)
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

    private func line(_ instance: InstanceStatus) -> String {
        guard case .json = style else { return InstanceTable.line(instance) + "\n" }
        var value = instance.json(at: MachineClock.unixTime().inSeconds)
        value["event"] = "instance"
        return value.text() + "\n"
    }

    private func goneLine(_ id: String) -> String {
        guard case .json = style else { return "\(id) gone\n" }
        return JSONValue.object(["event": "gone", "id": .string(id)]).text() + "\n"
    }

    private func summaryLine(_ status: InstanceKeeperStatus) -> String {
        guard case .json = style else { return InstanceTable.heading(status) + "\n" }
        var value = status.json
        value["instances"] = nil
        value["event"] = "summary"
        return value.text() + "\n"
    }
}
