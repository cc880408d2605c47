import FoundationEssentials
import Glibc
import HTTPListener

/// The directory for the sandboxes of process agents: the configured one, or a temporary one that is removed at the end.
actor WorkDirectory {
    private let configured: String?
    private var temporary: String?

    init(configured: String?) { self.configured = configured }

    /// Makes the directory and returns its path.
    func path() async throws(EmbeddedMesosError) -> String {
        if let temporary { return temporary }
        let configured = configured
        do {
            let path = try await BlockingWork.run { try Self.make(configured) }
            if configured == nil { temporary = path }
            return path
        } catch let error as EmbeddedMesosError {
            throw error
        } catch {
            throw EmbeddedMesosError(
                .workDirectory,
                "cannot make the work directory \(configured ?? "in the temporary directory"): \(error)",
                underlying: error)
        }
    }

    /// Removes the directory, unless it was configured.
    func remove() async {
        guard let path = temporary else { return }
        temporary = nil
        _ = try? await BlockingWork.run { try FileManager.default.removeItem(atPath: path) }
    }

    private static func make(_ configured: String?) throws -> String {
        if let configured {
            try FileManager.default.createDirectory(atPath: configured, withIntermediateDirectories: true)
            return try resolved(configured)
        }
        let base = FileManager.default.temporaryDirectory.path
        var template = Array("\(base)/embedded-mesos-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else {
            throw EmbeddedMesosError(.workDirectory, "cannot make a directory in \(base): errno \(errno)")
        }
        return try resolved(String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self))
    }

    /// The path without symbolic links, so that paths can be compared.
    private static func resolved(_ path: String) throws -> String {
        guard let resolved = realpath(path, nil) else {
            throw EmbeddedMesosError(.workDirectory, "the directory \(path) cannot be used: errno \(errno)")
        }
        defer { free(resolved) }
        return String(cString: resolved)
    }
}
