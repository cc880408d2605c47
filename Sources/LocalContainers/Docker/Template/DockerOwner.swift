import FoundationEssentials
import Glibc
import ProcessControl

/// The process that created a container. A label of the container has it as `<boot id>/<process id>/<start time>`.
///
/// Several processes may use one instance name, and none may remove the containers of another.
struct DockerOwner: Sendable, Hashable {
    var bootID: String
    var processIdentifier: Int32
    /// The process's start in clock ticks after the machine was booted. It distinguishes processes with the same id.
    var startTime: UInt64

    static let current = DockerOwner(processIdentifier: getpid())

    var text: String { "\(bootID)/\(processIdentifier)/\(startTime)" }

    /// Whether this is another process that runs on this machine.
    var isAnotherLiveProcess: Bool {
        self != .current && bootID == Self.currentBootID && Self.startTime(of: processIdentifier) == startTime
    }

    private static let currentBootID =
        ((try? String(contentsOfFile: "/proc/sys/kernel/random/boot_id", encoding: .utf8)) ?? "unknown")
        .filter { !$0.isWhitespace }

    private static func startTime(of processIdentifier: Int32) -> UInt64? {
        ProcessIdentity(of: processIdentifier)?.startTime
    }
}

extension DockerOwner {
    init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 3, let process = Int32(parts[1]), let startTime = UInt64(parts[2]) else { return nil }
        self.init(bootID: String(parts[0]), processIdentifier: process, startTime: startTime)
    }

    /// A process of this machine.
    init(processIdentifier id: Int32) {
        self.init(bootID: Self.currentBootID, processIdentifier: id, startTime: Self.startTime(of: id) ?? 0)
    }
}
