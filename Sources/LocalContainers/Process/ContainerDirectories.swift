import ContainerSPI
import FoundationEssentials
import Glibc
import ProcessControl

/// The private directory of a factory, with one directory for each of its containers.
///
/// The factory holds an exclusive lock on a file in the directory, and the kernel releases the lock when the process ends, even
/// by a crash. A later factory therefore removes directories without a locked file and leaves the others alone.
final class ContainerDirectories: Sendable {
    private static let prefix = "whisk-containers-"

    let path: String
    private let lock: Int32

    /// Creates the directory with mode 0700 in a directory such as `/tmp`.
    init(in parent: String) throws(ContainerError) {
        guard let path = Files.makeDirectory(prefix: "\(parent)/\(Self.prefix)") else {
            throw Self.failure("create a directory in \(parent) (TMPDIR)")
        }
        self.path = path
        lock = open(path + "/lock", O_RDWR | O_CREAT | O_CLOEXEC, mode_t(0o600))
        guard lock >= 0 else { throw Self.failure("create \(path)/lock") }
        guard flock(lock, LOCK_EX | LOCK_NB) == 0 else { throw Self.failure("lock \(path)/lock") }
    }

    deinit {
        remove()
        close(lock)
    }

    /// Creates a directory for a container with mode 0700.
    func make(_ name: String) throws(ContainerError) -> String {
        let directory = "\(path)/\(name)"
        guard mkdir(directory, 0o700) == 0 else { throw Self.failure("create the directory \(directory)") }
        return directory
    }

    /// Removes the whole directory. The object must not be used afterwards.
    func remove() { Self.remove(path) }

    static func remove(_ directory: String) { try? FileManager.default.removeItem(atPath: directory) }

    static func removeStale(in parent: String) {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: parent)) ?? []
        for name in names where name.hasPrefix(prefix) {
            let file = "\(parent)/\(name)/lock"
            // A directory of another user cannot be opened, and a new directory has no lock file yet.
            let descriptor = open(file, O_RDWR | O_CLOEXEC | O_NOFOLLOW)
            guard descriptor >= 0 else { continue }
            if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { remove("\(parent)/\(name)") }
            close(descriptor)
        }
    }

    private static func failure(_ action: String) -> ContainerError {
        ContainerError(.startFailed, "cannot \(action) for containers: \(Files.lastError)")
    }
}
