import Glibc
import MesosScheduler
import TaskScaling

/// What of the program outlives it: the framework's id, its tasks, and how many instances there shall be.
struct StateDirectory: Sendable {
    private let path: String
    let frameworkIDStore: FileFrameworkIDStore
    let taskStore: FileTaskStore
    let keeperStore: FileInstanceKeeperStore

    /// Makes the directory if need be. Blocks; meant for start-up.
    ///
    /// - Throws: ``ScaleError`` when it cannot be made or written.
    init(_ path: String) throws(ScaleError) {
        func fail(_ verb: String) -> ScaleError {
            ScaleError(
                "the state directory \(path) (--state-dir) cannot be \(verb): \(String(cString: strerror(errno)))")
        }
        var made = ""
        for part in path.split(separator: "/", omittingEmptySubsequences: false) {
            made += part + "/"
            guard mkdir(made, 0o750) == 0 || errno == EEXIST || errno == EISDIR else { throw fail("made") }
        }
        guard access(made, R_OK | W_OK | X_OK) == 0 else { throw fail("used") }
        self.path = path
        frameworkIDStore = FileFrameworkIDStore(path: "\(path)/framework-id")
        taskStore = FileTaskStore(path: "\(path)/tasks")
        keeperStore = FileInstanceKeeperStore(path: "\(path)/instances.json")
    }

    /// Takes the directory for this program, and looks whether its tasks can be read.
    ///
    /// - Throws: ``ScaleError`` when another program has it; `MesosSchedulerError`.
    func claim() async throws {
        do {
            // Locks the file until this process ends. The scheduler loads it again.
            _ = try await taskStore.load()
        } catch let error as MesosSchedulerError {
            guard let inUse = error.underlying as? FileTaskStore.InUse else { throw error }
            throw ScaleError(
                "the state directory \(path) (--state-dir) is \(inUse), which keeps its tasks in \(taskStore.path); end it, or "
                    + "name another directory")
        }
    }
}
