import Glibc

/// A control group (version 2) below that of this program, for the processes of a family. A process cannot leave it without
/// the rights of this program.
final class ControlGroup: Sendable {
    /// The beginning of the names of all groups.
    static let prefix = "whisk-"

    /// The directory of this program's own group; `nil` without control groups of version 2.
    private static let parent: String? = {
        guard let groups = Files.contents("/proc/self/cgroup"), let mounts = Files.contents("/proc/self/mountinfo")
        else { return nil }
        // Version 2 has the number 0 and no controllers.
        let own = String(decoding: groups, as: UTF8.self).split(separator: "\n").first { $0.hasPrefix("0::") }
        let mount = String(decoding: mounts, as: UTF8.self).split(separator: "\n").lazy
            .map { $0.split(separator: " ") }
            .first { fields in fields.firstIndex(of: "-").map { fields[($0 + 1)...].first == "cgroup2" } ?? false }
        guard let own, let mount, mount.count > 4 else { return nil }
        // The root of the mount is "/", unless a part of the tree is mounted, whose paths differ.
        guard mount[3] == "/" else { return nil }
        let path = own.dropFirst(3)
        return String(mount[4]) + (path == "/" ? "" : path)
    }()

    private let path: String

    /// Creates the group; `nil` if this program may not.
    init?(named name: String) {
        guard let parent = Self.parent, mkdir("\(parent)/\(name)", 0o755) == 0 else { return nil }
        path = "\(parent)/\(name)"
        guard access(path + "/cgroup.kill", W_OK) == 0, access(path + "/cgroup.procs", W_OK) == 0 else {
            // Before Linux 5.14 a group cannot be killed at once.
            rmdir(path)
            return nil
        }
    }

    /// Opens the file to which a new process writes to join the group. The caller closes it.
    func openForJoining() -> Int32 { open(path + "/cgroup.procs", O_WRONLY | O_CLOEXEC) }

    func kill() { Self.kill(path) }

    /// Removes the group if it has no processes.
    func remove() { Self.remove(path) }

    /// Kills the processes of the groups beside this program's whose names `isOrphaned` recognises.
    ///
    /// - Returns: the number of processes.
    static func killOrphans(where isOrphaned: (Substring) -> Bool) -> Int {
        guard let parent else { return 0 }
        var count = 0
        for name in Files.names(in: parent) where name.hasPrefix(prefix) && isOrphaned(name.dropFirst(prefix.count)) {
            let path = "\(parent)/\(name)"
            count += (Files.contents(path + "/cgroup.procs") ?? []).count { $0 == UInt8(ascii: "\n") }
            kill(path)
            remove(path)
        }
        return count
    }

    /// Removes a group with the groups that a program in it has left behind.
    private static func remove(_ path: String) {
        for name in Files.names(in: path) where name.hasPrefix(prefix) { remove("\(path)/\(name)") }
        rmdir(path)
    }

    /// Whether the group or one below it has processes.
    private static func isPopulated(_ path: String) -> Bool {
        Files.contents(path + "/cgroup.events").map { String(decoding: $0, as: UTF8.self) }?.contains("populated 1")
            == true
    }

    /// Kills the processes and waits until they have ended.
    private static func kill(_ path: String) {
        let clock = ContinuousClock()
        let deadline = clock.now + .seconds(5)
        while isPopulated(path), clock.now < deadline {
            let descriptor = open(path + "/cgroup.kill", O_WRONLY | O_CLOEXEC)
            guard descriptor >= 0 else { return }
            _ = Files.write([UInt8(ascii: "1")], to: descriptor)
            close(descriptor)
            usleep(1_000)
        }
    }
}
