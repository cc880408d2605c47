import ContainerSPI
import TaskScaling

enum InstanceTable {
    /// Returns a table that fits into a window: wide lines are cut, and instances without room are counted.
    ///
    /// - Parameter now: the time in seconds since 1970.
    static func lines(_ status: InstanceKeeperStatus, at now: Double, columns: Int, rows: Int) -> [String] {
        // The heading and column names are above the instances, the number of the others and the cursor below.
        let shown = status.instances.prefix(max(rows - 4, 1))
        var result = [heading(status)]
        let names = ["INSTANCE", "STATE", "AGENT", "ADDRESS", "AGE", "RESTARTS", "LAST END"]
        result += TextTable.lines(fitting([names] + shown.map { row($0, at: now) }, to: columns))
        if shown.count < status.instances.count {
            result.append("… and \(status.instances.count - shown.count) more")
        }
        return result.map { TerminalText.cut($0, to: max(columns, 20)) }
    }

    /// Returns the rows without the columns that do not fit into a narrow window. The instance, its state and the beginning of its
    /// last end stay.
    private static func fitting(_ rows: [[String]], to columns: Int) -> [[String]] {
        let widths = TextTable.widths(rows)
        let last = widths.count - 1
        var kept = Array(widths.indices)
        // The least useful first: agent, age, restarts, address.
        for dropped in [2, 4, 5, 3] {
            let width = kept.reduce(0) { $0 + ($1 == last ? min(widths[$1], 16) : widths[$1]) + 2 } - 2
            if width > columns { kept.removeAll { $0 == dropped } }
        }
        return rows.map { row in kept.map { row[$0] } }
    }

    static func heading(_ status: InstanceKeeperStatus) -> String {
        var text = "\(status.name): \(status.running) of \(status.desired) running"
        if !status.isSubscribed { text += ", no connection to a master" }
        if let id = status.frameworkID { text += ", framework \(id)" }
        return TerminalText.inLine(text)
    }

    private static func row(_ instance: InstanceStatus, at now: Double) -> [String] {
        var state = instance.state.rawValue
        if let next = instance.nextLaunch { state += " \(Int((next / .seconds(1)).rounded(.up)))s" }
        return [
            instance.id, state, instance.agent ?? "-", instance.address ?? "-",
            instance.launchedAt.map { age(now - $0) } ?? "-", String(instance.restarts), instance.lastEnd ?? "",
        ]
    }

    /// Returns a line for a change of an instance: `web-2 running on 10.0.0.3 at 10.0.0.3:31000 (restarts 1)`.
    ///
    /// - Parameter tellsCause: whether the line has the cause of the last end.
    static func line(_ instance: InstanceStatus, tellsCause: Bool = true) -> String {
        var text = "\(instance.id) \(instance.state.rawValue)"
        if let next = instance.nextLaunch { text += ", next in \((next / .seconds(1)).tenths) s" }
        if let agent = instance.agent { text += " on \(agent)" }
        if let address = instance.address, address != instance.agent { text += " at \(address)" }
        if instance.restarts > 0 { text += " (restarts \(instance.restarts))" }
        if tellsCause, instance.isWithoutCopy, let end = instance.lastEnd { text += ": \(end)" }
        return TerminalText.inLine(text)
    }

    /// Returns an age in its two largest units: `45s`, `3m12s`, `5h03m`, `2d04h`.
    static func age(_ seconds: Double) -> String {
        let whole = Int(max(seconds, 0).rounded(.down))
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        switch whole {
        case ..<60: return "\(whole)s"
        case ..<3600: return "\(whole / 60)m\(two(whole % 60))s"
        case ..<86_400: return "\(whole / 3600)h\(two(whole % 3600 / 60))m"
        default: return "\(whole / 86_400)d\(two(whole % 86_400 / 3600))h"
        }
    }

}

extension InstanceStatus {
    /// Whether the instance has no copy on an agent, so that the cause of the last end is of interest.
    var isWithoutCopy: Bool { state == .backOff || state == .crashLoop || state == .pending }
}

extension Double {
    fileprivate var tenths: String {
        let tenths = Int((self * 10).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }
}
