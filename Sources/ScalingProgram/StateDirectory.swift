import FoundationEssentials
import MesosScheduler
import TaskScaling

/// What of the program outlives it: the framework's id, its tasks, and how many instances there shall be.
struct StateDirectory: Sendable {
    let frameworkIDStore: FileFrameworkIDStore
    let taskStore: FileTaskStore
    let keeperStore: FileInstanceKeeperStore

    /// Makes the directory if need be. Blocks; meant for start-up.
    ///
    /// - Throws: ``ScaleError`` when it cannot be made or written.
    init(_ path: String) throws(ScaleError) {
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        } catch {
            throw ScaleError("the state directory \(path) (--state-dir) cannot be made: \(error)")
        }
        guard FileManager.default.isWritableFile(atPath: path) else {
            throw ScaleError("the state directory \(path) (--state-dir) cannot be written by this user")
        }
        frameworkIDStore = FileFrameworkIDStore(path: "\(path)/framework-id")
        taskStore = FileTaskStore(path: "\(path)/tasks")
        keeperStore = FileInstanceKeeperStore(path: "\(path)/instances.json")
    }
}
