import Dispatch
import Glibc
import MachineSupport

/// Keeps the tasks in a file that survives the end of the process at any moment.
///
/// Each save appends one record with a checksum, and returns when it is on the disk. A file of several times the size
/// of its tasks is replaced by a compact one. A crash can only cut off the last record, which the next ``load()``
/// removes.
///
/// Beside `PATH` there are `PATH.lock`, which keeps a second process away and contains the id of its holder, `PATH.new`
/// during a compaction, and `PATH.cut` with a damaged last record.
public final class FileTaskStore: TaskStore {
    /// The path of the file.
    public let path: String

    /// The points at which a test may stop a compaction.
    enum Step: Sendable, Hashable, CaseIterable {
        case created, written, synced, renamed
    }

    /// The cause of a failure when another scheduler uses the file.
    package struct InUse: Error, CustomStringConvertible {
        /// Such as `process 17`.
        package var holder: String

        package var description: String { "in use by \(holder)" }
    }

    private struct State {
        var tasks: [String: StoredTask] = [:]
        var isLoaded = false
        var lock: Int32 = -1
        var file: Int32 = -1
        var size = 0
        /// The size in bytes after the last compaction.
        var compactSize = 0
        /// Whether the end of the file is unknown, because a write failed.
        var isInDoubt = false
    }

    private static let tasksPerRecord = 256

    /// File access blocks, so it has a thread of its own.
    private let queue = DispatchQueue(label: "mesos-scheduler.task-store")
    private let state = Lock(State())
    private let compactionSize: Int
    private let interrupt: (@Sendable (Step) throws -> Void)?

    /// - Parameter path: the path of the file; its directory must exist.
    public convenience init(path: String) { self.init(path: path, compactionSize: 1 << 20) }

    /// - Parameters:
    ///   - compactionSize: the least size in bytes at which the store compacts the file.
    ///   - interrupt: called in the middle of a compaction.
    init(path: String, compactionSize: Int, interrupt: (@Sendable (Step) throws -> Void)? = nil) {
        self.path = path
        self.compactionSize = compactionSize
        self.interrupt = interrupt
    }

    deinit { state.withLock { Self.close(&$0) } }

    /// Closes the file, so that another store can open it. This store opens it again at its next use.
    public func close() async { try? await queue.run { [self] in state.withLock { Self.close(&$0) } } }

    /// - Throws: ``MesosSchedulerError`` with code `taskStoreFailed` when another process uses the file, when the file
    ///   cannot be read, or when it is damaged before its end. The message names the place and the cure.
    public func load() async throws -> [StoredTask] {
        try await queue.run { [self] in
            try state.withLock { state in
                Self.close(&state)
                try open(&state)
                return state.tasks.values.sorted { $0.taskID < $1.taskID }
            }
        }
    }

    /// - Throws: ``MesosSchedulerError`` with code `taskStoreFailed` when the changes may not be on the disk.
    public func save(_ changes: [TaskChange]) async throws {
        try await queue.run { [self] in
            try state.withLock { state in
                if !state.isLoaded { try open(&state) }
                do {
                    try save(changes, &state)
                } catch {
                    state.isInDoubt = true
                    throw failure("cannot be written", error)
                }
                for change in changes { change.apply(to: &state.tasks) }
            }
        }
    }

    // MARK: Opening

    private func open(_ state: inout State) throws {
        do {
            try lock(&state)
            // The rest of an interrupted compaction.
            try DurableFile.remove(path + ".new")
            let bytes = try DurableFile.read(path)
            let content = try TaskLog.read(bytes ?? [])
            let isNew = content.validBytes == 0
            if content.isTailDamaged, let bytes {
                try DurableFile.replace(path + ".cut", with: Array(bytes[content.validBytes...]))
            }
            if isNew { try DurableFile.replace(path, with: TaskLog.header) }
            state.file = try DurableFile.open(path, O_WRONLY | O_APPEND, "open")
            state.size = isNew ? TaskLog.header.count : content.validBytes
            if !isNew, let bytes, bytes.count > content.validBytes { try cut(state) }
            state.compactSize = state.size
            state.tasks = content.tasks
            state.isInDoubt = false
            state.isLoaded = true
        } catch {
            Self.close(&state)
            throw failure("cannot be read", error)
        }
    }

    private func cut(_ state: State) throws {
        guard ftruncate(state.file, off_t(state.size)) == 0 else {
            throw DurableFile.Failure(action: "cut", path: path, number: errno)
        }
        try DurableFile.sync(state.file, path)
    }

    private func lock(_ state: inout State) throws {
        let lockPath = path + ".lock"
        // Does not follow a symbolic link, whose target would be emptied.
        state.lock = try DurableFile.open(lockPath, O_RDWR | O_CREAT | O_NOFOLLOW, "open")
        var attempts = 0
        while flock(state.lock, LOCK_EX | LOCK_NB) != 0 {
            if errno == EINTR { continue }
            attempts += 1
            if errno == EWOULDBLOCK, attempts < 20 {
                // A child of a process that has just died may hold the lock for a moment longer.
                usleep(25_000)
                continue
            }
            guard errno == EWOULDBLOCK else {
                throw DurableFile.Failure(action: "lock", path: lockPath, number: errno)
            }
            let owner = String(decoding: (try? DurableFile.read(lockPath)) ?? [], as: UTF8.self)
                .filter(\.isNumber)
            let error = InUse(holder: owner.isEmpty ? "another process" : "process \(owner)")
            throw MesosSchedulerError(
                .taskStoreFailed,
                "the task store \(path) is \(error), which holds \(lockPath); end it, or give each scheduler its own file",
                underlying: error)
        }
        guard ftruncate(state.lock, 0) == 0 else {
            throw DurableFile.Failure(action: "write", path: lockPath, number: errno)
        }
        try DurableFile.write(Array("\(getpid())\n".utf8), to: state.lock, lockPath)
    }

    private static func close(_ state: inout State) {
        if state.file >= 0 { Glibc.close(state.file) }
        if state.lock >= 0 {
            // A child between fork and exec shares the lock; closing the descriptor alone would leave the file locked.
            flock(state.lock, LOCK_UN)
            Glibc.close(state.lock)
        }
        state = State()
    }

    // MARK: Saving

    private func save(_ changes: [TaskChange], _ state: inout State) throws {
        if state.isInDoubt || state.size > max(compactionSize, 4 * state.compactSize) {
            return try compact(changes, &state)
        }
        let record = try TaskLog.record(changes)
        try DurableFile.write(record, to: state.file, path)
        try DurableFile.sync(state.file, path)
        state.size += record.count
    }

    /// Writes the tasks and the changes to a new file, which then replaces the old one.
    private func compact(_ changes: [TaskChange], _ state: inout State) throws {
        var tasks = state.tasks
        for change in changes { change.apply(to: &tasks) }
        let new = path + ".new"
        let file = try DurableFile.create(new)
        var size = TaskLog.header.count
        do {
            try interrupt?(.created)
            try DurableFile.write(TaskLog.header, to: file, new)
            let all = tasks.values.sorted { $0.taskID < $1.taskID }
            for start in stride(from: 0, to: all.count, by: Self.tasksPerRecord) {
                let part = all[start..<min(start + Self.tasksPerRecord, all.count)]
                let record = try TaskLog.record(part.map { .put($0) })
                try DurableFile.write(record, to: file, new)
                size += record.count
            }
            try interrupt?(.written)
            try DurableFile.sync(file, new)
            try interrupt?(.synced)
            try DurableFile.rename(new, to: path)
        } catch {
            Glibc.close(file)
            throw error
        }
        // From here on the new file is in use, even if a later step fails.
        Glibc.close(state.file)
        (state.file, state.size, state.compactSize) = (file, size, size)
        try interrupt?(.renamed)
        try DurableFile.syncDirectory(of: path)
        state.isInDoubt = false
    }

    private func failure(_ what: String, _ error: any Error) -> MesosSchedulerError {
        if let known = error as? MesosSchedulerError { return known }
        let repair =
            "restore the file, or move it away: without it the scheduler does not know its tasks, and kills them after "
            + "tasks.orphanGracePeriod"
        let text: String
        switch error as? TaskLog.Damage {
        case .noTaskLog: text = "it is no task store (its first line is not '\(TaskLog.name)1'). Name another file"
        case .otherVersion(let version):
            text = "its format is version '\(version)', and this program reads version 1. Use the program that wrote it"
        case .record(let offset, let what, let tasks):
            text = "it is damaged at byte \(offset): \(what); \(tasks) tasks are in what precedes. \(repair)"
        case nil: text = "\(error)"
        }
        return MesosSchedulerError(
            .taskStoreFailed, "the task store \(path) \(what): \(text)",
            underlying: error is TaskLog.Damage ? nil : error)
    }
}
