import ContainerSPI
import FoundationEssentials
import Glibc

/// The private directory of a factory, with one directory for each of its containers.
///
/// An exclusive lock on a file in it tells that the factory is alive; the kernel drops the lock when its process ends in
/// whatever way. So a later factory can remove what a dead one left behind, and never touches one that is in use.
final class ContainerDirectories: Sendable {
    private static let prefix = "whisk-containers-"

    let path: String
    private let lock: Int32

    /// Makes the directory, with mode 0700.
    ///
    /// - Parameter parent: such as `/tmp`.
    init(in parent: String) throws(ContainerError) {
        var template = Array("\(parent)/\(Self.prefix)XXXXXX".utf8CString)
        guard let made = mkdtemp(&template) else { throw Self.failure("make a directory in \(parent) (TMPDIR)") }
        path = String(cString: made)
        lock = open(path + "/lock", O_RDWR | O_CREAT | O_CLOEXEC, mode_t(0o600))
        guard lock >= 0 else { throw Self.failure("create \(path)/lock") }
        guard flock(lock, LOCK_EX | LOCK_NB) == 0 else { throw Self.failure("lock \(path)/lock") }
    }

    deinit {
        remove()
        close(lock)
    }

    /// A new directory for a container, with mode 0700.
    func make(_ name: String) throws(ContainerError) -> String {
        let directory = "\(path)/\(name)"
        guard mkdir(directory, 0o700) == 0 else { throw Self.failure("make the directory \(directory)") }
        return directory
    }

    /// Removes everything; the object is of no use afterwards.
    func remove() {
        Self.remove(path)
    }

    static func remove(_ directory: String) {
        try? FileManager.default.removeItem(atPath: directory)
    }

    /// Removes the directories of factories that are no more.
    static func removeStale(in parent: String) {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: parent)) ?? []
        for name in names where name.hasPrefix(prefix) {
            let file = "\(parent)/\(name)/lock"
            // Another user's directory cannot be opened, and one that is just being made has no lock file yet.
            let descriptor = open(file, O_RDWR | O_CLOEXEC | O_NOFOLLOW)
            guard descriptor >= 0 else { continue }
            if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { remove("\(parent)/\(name)") }
            close(descriptor)
        }
    }

    private static func failure(_ what: String) -> ContainerError {
        ContainerError(.startFailed, "Cannot \(what) for containers: \(String(cString: strerror(errno))).")
    }
}
