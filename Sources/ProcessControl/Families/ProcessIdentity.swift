import Glibc

/// A process and the time of its start, which tells it from a later process with the same id.
package struct ProcessIdentity: Sendable, Hashable {
    package let processIdentifier: Int32
    /// The start in clock ticks after the machine was booted.
    package let startTime: UInt64

    package init(processIdentifier: Int32, startTime: UInt64) {
        self.processIdentifier = processIdentifier
        self.startTime = startTime
    }

    /// `nil` if no process has this id. A zombie counts as ended.
    package init?(of processIdentifier: Int32) {
        guard let status = ProcessStatus(of: processIdentifier), !status.hasEnded else { return nil }
        self = status.identity
    }

    /// Whether the process has not ended.
    package var isAlive: Bool { ProcessIdentity(of: processIdentifier) == self }
}

/// What `/proc/<id>/stat` says about a process.
struct ProcessStatus {
    var identity: ProcessIdentity
    var parent: Int32
    /// Whether the process has ended and only its exit status is left.
    var hasEnded: Bool

    init?(of processIdentifier: Int32) {
        guard let bytes = Files.contents("/proc/\(processIdentifier)/stat"),
            // The second field is the program's name in parentheses, which may contain spaces and parentheses.
            let end = bytes.lastIndex(of: UInt8(ascii: ")"))
        else { return nil }
        // The first of these fields is the state, number 3; the parent is field 4, the start time field 22.
        let fields = bytes[(end + 1)...].split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
        guard fields.count > 19, let parent = Int32(fields[1]), let startTime = UInt64(fields[19]) else { return nil }
        identity = ProcessIdentity(processIdentifier: processIdentifier, startTime: startTime)
        self.parent = parent
        hasEnded = "ZXx".contains(fields[0])
    }

    /// The processes of this machine that have not ended.
    static func all() -> [ProcessStatus] {
        Files.names(in: "/proc").compactMap { name in
            Int32(name).flatMap { ProcessStatus(of: $0) }.flatMap { $0.hasEnded ? nil : $0 }
        }
    }
}
