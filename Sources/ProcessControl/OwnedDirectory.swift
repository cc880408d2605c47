import FoundationEssentials
import Glibc

/// A private directory with a random name that lasts as long as this process.
///
/// The process holds an exclusive lock on a file in the directory, and the kernel releases the lock when the process ends, even
/// by a crash. A later process therefore removes directories without a locked file and leaves the others alone.
package final class OwnedDirectory: Sendable {
    private static let lockName = "lock"

    /// An absolute path without symbolic links and without a slash at the end.
    package let path: String
    private let lock: Int32

    /// Creates the directory with mode 0700: the prefix and six random characters. Removes those with this prefix whose
    /// processes have ended.
    ///
    /// - Parameter parent: an existing directory, such as `/tmp`.
    /// - Throws: ``ProcessError`` with code `directoryFailed`.
    package init(prefix: String, in parent: String) throws(ProcessError) {
        Self.removeStale(prefix: prefix, in: parent)
        guard let path = Files.makeDirectory(prefix: "\(parent)/\(prefix)").flatMap(Files.realPath) else {
            throw Self.failure("create a directory in \(parent)")
        }
        self.path = path
        // Locked before it has its name, because another process that starts now could take the directory for a stale one.
        let unlocked = "\(path)/\(Self.lockName).new"
        lock = open(unlocked, O_RDWR | O_CREAT | O_CLOEXEC, mode_t(0o600))
        guard lock >= 0, flock(lock, LOCK_EX | LOCK_NB) == 0, rename(unlocked, "\(path)/\(Self.lockName)") == 0 else {
            throw Self.failure("lock \(path)/\(Self.lockName)")
        }
    }

    deinit {
        remove()
        close(lock)
    }

    /// Removes the directory and everything in it.
    package func remove() { try? FileManager.default.removeItem(atPath: path) }

    private static func removeStale(prefix: String, in parent: String) {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: parent)) ?? []
        for name in names where name.hasPrefix(prefix) {
            let directory = "\(parent)/\(name)"
            // A directory of another user cannot be opened, and a new directory has no lock file yet.
            let descriptor = open("\(directory)/\(lockName)", O_RDWR | O_CLOEXEC | O_NOFOLLOW)
            guard descriptor >= 0 else { continue }
            if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { try? FileManager.default.removeItem(atPath: directory) }
            close(descriptor)
        }
    }

    private static func failure(_ action: String) -> ProcessError {
        ProcessError(.directoryFailed, "cannot \(action): \(Files.lastError)")
    }
}
