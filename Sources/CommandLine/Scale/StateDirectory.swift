import Glibc
import MesosScheduler
import TaskScaling

/// The state that outlives the program: the framework's id, its tasks, and the number of instances.
struct StateDirectory: Sendable {
    private let path: String
    let frameworkIDStore: FileFrameworkIDStore
    let taskStore: FileTaskStore
    let keeperStore: FileInstanceKeeperStore

    /// Creates the directory if it does not exist. Blocks.
    init(_ path: String) throws(CommandError) {
        func fail(_ verb: String) -> CommandError {
            CommandError(
                "the state directory \(path) (--state-dir) cannot be \(verb): \(String(cString: strerror(errno)))")
        }
        var made = ""
        for part in path.split(separator: "/", omittingEmptySubsequences: false) {
            made += part + "/"
            guard mkdir(made, 0o750) == 0 || errno == EEXIST || errno == EISDIR else { throw fail("created") }
        }
        guard access(made, R_OK | W_OK | X_OK) == 0 else { throw fail("used") }
        self.path = path
        frameworkIDStore = FileFrameworkIDStore(path: "\(path)/framework-id")
        taskStore = FileTaskStore(path: "\(path)/tasks")
        keeperStore = FileInstanceKeeperStore(path: "\(path)/instances.json")
    }

    /// Locks the directory for this program and checks that its tasks can be read.
    func claim() async throws {
        do {
            // Locks the file until this process ends. The scheduler loads it again.
            _ = try await taskStore.load()
        } catch let error as MesosSchedulerError {
            guard let inUse = error.underlying as? FileTaskStore.InUse else { throw error }
            throw CommandError(
                "the state directory \(path) (--state-dir) is \(inUse), which keeps its tasks in \(taskStore.path); end that "
                    + "process, or use another directory")
        }
    }
}
