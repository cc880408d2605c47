import Dispatch

/// Keeps the framework id in a file. Each save replaces the whole file, so that after a crash it has the old or the new
/// id.
public final class FileFrameworkIDStore: FrameworkIDStore {
    /// The path of the file.
    public let path: String
    /// File access blocks, so it has a thread of its own. Accesses run one at a time, so that the last saved id is the
    /// one in the file.
    private let queue = DispatchQueue(label: "mesos-scheduler.framework-id")

    /// - Parameter path: the path of the file; its directory must exist.
    public init(path: String) { self.path = path }

    /// - Throws: ``MesosSchedulerError`` when the file exists and cannot be read.
    public func load() async throws -> String? {
        try await queue.run { [path] in
            do {
                guard let bytes = try DurableFile.read(path) else { return nil }
                let id = String(decoding: bytes, as: UTF8.self).filter { !$0.isWhitespace }
                return id.isEmpty ? nil : id
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

extension DispatchQueue {
    /// Runs blocking work on this queue. Cancellation does not stop it.
    func run<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            async { continuation.resume(with: Result { try body() }) }
        }
    }
}
