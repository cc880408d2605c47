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
        result += TextTable.lines(
            [["INSTANCE", "STATE", "AGENT", "ADDRESS", "AGE", "RESTARTS", "LAST END"]] + shown.map { row($0, at: now) })
        if shown.count < status.instances.count {
            result.append("… and \(status.instances.count - shown.count) more")
        }
        return result.map { cut($0, to: max(columns, 20)) }
    }

    static func heading(_ status: InstanceKeeperStatus) -> String {
        var text = "\(status.name): \(status.running) of \(status.desired) running"
        if let id = status.frameworkID { text += ", framework \(id)" }
        if !status.isSubscribed { text += ", no connection to a master" }
        return text
    }

    private static func row(_ instance: InstanceStatus, at now: Double) -> [String] {
        var state = instance.state.rawValue
        if let next = instance.nextLaunch { state += " \(Int((next / .seconds(1)).rounded(.up)))s" }
        return [
            instance.id, state, printable(instance.agent ?? "-"), printable(instance.address ?? "-"),
            instance.launchedAt.map { age(now - $0) } ?? "-", String(instance.restarts),
            printable(instance.lastEnd ?? ""),
        ]
    }

    /// Returns a line for a change of an instance: `web-2 running on 10.0.0.3 at 10.0.0.3:31000 (restarts 1)`.
    static func line(_ instance: InstanceStatus) -> String {
        var text = "\(instance.id) \(instance.state.rawValue)"
        if let next = instance.nextLaunch { text += ", next in \((next / .seconds(1)).tenths) s" }
        if let agent = instance.agent { text += " on \(printable(agent))" }
        if let address = instance.address, address != instance.agent { text += " at \(printable(address))" }
        if instance.restarts > 0 { text += " (restarts \(instance.restarts))" }
        if instance.state == .backOff || instance.state == .crashLoop || instance.state == .pending,
            let end = instance.lastEnd
        {
            text += ": \(printable(end))"
        }
        return text
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

    /// Returns a text with spaces in place of control characters, which could move the cursor.
    static func printable(_ text: String) -> String {
        String(
            String.UnicodeScalarView(text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }))
    }

    private static func cut(_ line: String, to columns: Int) -> String {
        line.count <= columns ? line : line.prefix(columns - 1) + "…"
    }
}

extension Double {
    fileprivate var tenths: String {
        let tenths = Int((self * 10).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }
}
