import FoundationEssentials
import HTTPListener
import ProcessControl

/// The directory for the sandboxes of process agents: the configured one, or a temporary one that is removed at the end.
actor WorkDirectory {
    private let configured: String?
    private var temporary: String?

    init(configured: String?) { self.configured = configured }

    func path() async throws(EmbeddedMesosError) -> String {
        if let temporary { return temporary }
        let configured = configured
        do {
            let path = try await BlockingWork.run {
                // Those of programs that were killed.
                ProcessFamily.endOrphans()
                return try Self.make(configured)
            }
            if configured == nil { temporary = path }
            return path
        } catch let error as EmbeddedMesosError {
            throw error
        } catch {
            let place = configured ?? "in the temporary directory"
            throw EmbeddedMesosError(
                .workDirectory, "cannot make the work directory \(place): \(error)", underlying: error)
        }
    }

    /// Removes the directory, unless it was configured.
    func remove() async {
        guard let path = temporary else { return }
        temporary = nil
        _ = try? await BlockingWork.run { try FileManager.default.removeItem(atPath: path) }
    }

    private static func make(_ configured: String?) throws -> String {
        let base = FileManager.default.temporaryDirectory.path
        if let configured {
            try FileManager.default.createDirectory(atPath: configured, withIntermediateDirectories: true)
        }
        // Without symbolic links, so that paths can be compared.
        let path = (configured ?? Files.makeDirectory(prefix: "\(base)/embedded-mesos-")).flatMap(Files.realPath)
        if let path { return path }
        throw EmbeddedMesosError(
            .workDirectory,
            "cannot make or use a directory \(configured.map { "at \($0)" } ?? "in \(base)"): \(Files.lastError)")
    }
}
