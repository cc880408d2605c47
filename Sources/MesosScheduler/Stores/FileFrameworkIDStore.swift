import FoundationEssentials
import Synchronization

/// Keeps the framework id in a file, which is replaced as a whole: after a crash it has the old or the new id.
public final class FileFrameworkIDStore: FrameworkIDStore {
    public let path: String
    /// One writer at a time, so that the last id that was saved is the one in the file.
    private let writing = Mutex(())

    public init(path: String) { self.path = path }

    /// - Throws: ``MesosSchedulerError`` when the file exists and cannot be read.
    public func load() async throws -> String? {
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        do {
            let data = try Data(contentsOf: URL(filePath: path))
            let id = String(decoding: data, as: UTF8.self).filter { !$0.isWhitespace }
            return id.isEmpty ? nil : id
        } catch {
            throw MesosSchedulerError(.other, "the framework id cannot be read from \(path)", underlying: error)
        }
    }

    /// - Throws: ``MesosSchedulerError`` when the file cannot be written.
    public func save(_ id: String?) async throws {
        try writing.withLock { _ in
            do {
                if let id {
                    try Data((id + "\n").utf8).write(to: URL(filePath: path), options: .atomic)
                } else if FileManager.default.fileExists(atPath: path) {
                    try FileManager.default.removeItem(atPath: path)
                }
            } catch {
                throw MesosSchedulerError(.other, "the framework id cannot be written to \(path)", underlying: error)
            }
        }
    }
}
