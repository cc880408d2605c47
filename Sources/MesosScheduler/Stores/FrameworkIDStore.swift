import Dispatch
import MachineSupport

/// Keeps the framework id in a file, which has the old or the new id after a crash.
public final class FileFrameworkIDStore: FrameworkIDStore {
    /// The path of the file.
    public let path: String
    /// File access blocks, so it has a thread of its own, which also keeps the saves in order.
    private let queue = DispatchQueue(label: "mesos-scheduler.framework-id")

    /// - Parameter path: the path of the file; its directory must exist.
    public init(path: String) { self.path = path }

    /// - Throws: ``MesosSchedulerError`` when the file exists and cannot be read, or contains something else.
    public func load() async throws -> String? {
        try await queue.run { [path] in
            do {
                guard let bytes = try DurableFile.read(path) else { return nil }
                return try StoredFrameworkID.id(in: bytes, at: path)
            } catch let error as MesosSchedulerError {
                throw error
            } catch {
                throw MesosSchedulerError(.other, "the framework id cannot be read from \(path)", underlying: error)
            }
        }
    }

    /// - Throws: ``MesosSchedulerError`` when the file cannot be written.
    public func save(_ id: String?) async throws {
        try await queue.run { [path] in
            do {
                if let id {
                    try DurableFile.replace(path, with: Array((id + "\n").utf8))
                } else {
                    try DurableFile.remove(path)
                    try DurableFile.syncDirectory(of: path)
                }
            } catch {
                throw MesosSchedulerError(.other, "the framework id cannot be written to \(path)", underlying: error)
            }
        }
    }
}

/// Keeps the framework id in memory. A restarted process registers a new framework.
public final class MemoryFrameworkIDStore: FrameworkIDStore {
    private let id: Lock<String?>

    /// - Parameter id: the id of an earlier run, if any.
    public init(_ id: String? = nil) { self.id = Lock(id) }

    public func load() async -> String? { id.withLock { $0 } }
    public func save(_ id: String?) async { self.id.withLock { $0 = id } }
}

/// Keeps the framework id between runs, so that a restarted scheduler takes over the tasks of the previous run.
public protocol FrameworkIDStore: Sendable {
    /// The saved id; `nil` if there is none.
    func load() async throws -> String?
    /// Saves the id; `nil` deletes the saved id, because the framework no longer exists.
    func save(_ id: String?) async throws
}
