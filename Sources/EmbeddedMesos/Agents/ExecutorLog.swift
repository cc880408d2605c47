import FoundationEssentials
import MachineSupport
import MesosAPI

/// The log lines that an executor writes at the start and at the end of a task's `stderr`, in the format of Google's logging
/// library since its version 0.5.
enum ExecutorLog {
    static func preamble(of launch: TaskLaunch, version: String, process: Int32, at now: Instant) -> String {
        let isDocker = launch.task.container?.type == .docker
        return line("exec.cpp:164", "Version: \(version)", process, now)
            + line("exec.cpp:237", "Executor registered on agent \(launch.agentID)", process, now)
            + line(isDocker ? "executor.cpp:186" : "executor.cpp:725", "Starting task \(launch.taskID)", process, now)
    }

    /// The line that a docker executor writes when it ends.
    static func end(process: Int32, at now: Instant) -> String {
        line("process.cpp:935", "Stopped the socket accept loop", process, now)
    }

    /// A line such as `I20261121 00:53:08.712868  9959 exec.cpp:164] Version: 1.12.0`
    private static func line(_ place: String, _ text: String, _ process: Int32, _ now: Instant) -> String {
        let date = Date(timeIntervalSince1970: now.seconds)
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute, .second], from: date)
        let microseconds = now.nanoseconds / 1000 % 1_000_000
        let time = [parts.hour, parts.minute, parts.second].map { padded($0 ?? 0, 2) }.joined(separator: ":")
        let day = padded(parts.year ?? 0, 4) + padded(parts.month ?? 0, 2) + padded(parts.day ?? 0, 2)
        let number = String(process)
        let thread = String(repeating: " ", count: max(0, 5 - number.count)) + number
        return "I\(day) \(time).\(padded(Int(microseconds), 6)) \(thread) \(place)] \(text)\n"
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, width - text.count)) + text
    }
}
