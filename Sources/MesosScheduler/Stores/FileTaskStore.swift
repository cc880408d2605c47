import Dispatch
import Glibc
import Synchronization

/// Keeps the tasks in a file that survives the end of the process at any moment.
///
/// Every save is appended as one record with a checksum and is on the disk when it returns; when the file has grown to
/// several times what it holds, a new one takes its place at once. A record that a crash has cut off, which is always the
/// last and of a save that did not return, is removed by the next ``load()``. Beside `PATH` there are `PATH.lock`, which
/// keeps a second process away and has the id of the one that holds it, at times `PATH.new`, and `PATH.cut` after a last
/// record had to be removed that was whole but damaged.
public final class FileTaskStore: TaskStore {
    public let path: String

    /// Where a test may let a compaction come to its end.
    enum Step: Sendable, Hashable, CaseIterable {
        case created, written, synced, renamed
    }

    /// What is behind a failure when another scheduler has the file.
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
        /// The size right after the last compaction.
        var compactSize = 0
        /// What the end of the file is like is not known.
        var isInDoubt = false
    }

    private static let tasksPerRecord = 256

    /// File access blocks, so it has a thread of its own.
    private let queue = DispatchQueue(label: "mesos-scheduler.task-store")
    private let state = Mutex(State())
    private let compactionSize: Int
    private let interrupt: (@Sendable (Step) throws -> Void)?

    /// - Parameter path: of the file; its directory must exist.
    public convenience init(path: String) { self.init(path: path, compactionSize: 1 << 20) }

    /// - Parameters:
    ///   - compactionSize: the file is not compacted before it has this size in bytes.
    ///   - interrupt: called in the middle of a compaction.
    init(path: String, compactionSize: Int, interrupt: (@Sendable (Step) throws -> Void)? = nil) {
        self.path = path
        self.compactionSize = compactionSize
        self.interrupt = interrupt
    }

    deinit { state.withLock { Self.close(&$0) } }

    /// Lets go of the file, for another store to open it. This one opens it again when it is used.
    public func close() async {
        await withCheckedContinuation { continuation in
            queue.async { [self] in
                state.withLock { Self.close(&$0) }
                continuation.resume()
            }
        }
    }

    /// - Throws: ``MesosSchedulerError`` with code `taskStoreFailed` when another process has the file, when it cannot be
    ///   read, or when anything but its end is damaged; the message says where and what can be done.
    public func load() async throws -> [StoredTask] {
        try await queue.run { [self] in
            try state.withLock { state in
                Self.close(&state)
                try open(&state)
                return state.tasks.values.sorted { $0.taskID < $1.taskID }
            }
        }
    }

    /// - Throws: ``MesosSchedulerError`` with code `taskStoreFailed` when the changes may not be on the disk. What was saved
    ///   before still is.
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
            // Of a compaction that did not come to its end.
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
        // A link is not followed: what it points to would be emptied.
        state.lock = try DurableFile.open(lockPath, O_RDWR | O_CREAT | O_NOFOLLOW, "open")
        var attempts = 0
        while flock(state.lock, LOCK_EX | LOCK_NB) != 0 {
            if errno == EINTR { continue }
            attempts += 1
            if errno == EWOULDBLOCK, attempts < 20 {
                // Of a process that has just died, one that it was about to start may hold it for a moment more.
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
                "the task store \(path) is \(error), which holds \(lockPath); end it, or give each scheduler a file of its "
                    + "own",
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
            // A child that is just being forked shares the lock until its exec; closing alone would leave it locked.
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

    /// Writes what there is, with the changes, to a new file that then takes the place of the old one.
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
        // From here on the new file is the one, whatever else fails.
        Glibc.close(state.file)
        (state.file, state.size, state.compactSize) = (file, size, size)
        try interrupt?(.renamed)
        try DurableFile.syncDirectory(of: path)
        state.isInDoubt = false
    }

    private func failure(_ what: String, _ error: any Error) -> MesosSchedulerError {
        if let known = error as? MesosSchedulerError { return known }
        let repair =
            "Restore the file, or move it away: the scheduler then knows none of its tasks, and kills those it finds in its "
            + "framework after tasks.orphanGracePeriod"
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
