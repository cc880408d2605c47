import FoundationEssentials
import HTTPListener
import ProcessControl

/// The directory for the sandboxes of process agents: the configured one, or a temporary one that is removed at the end, or by a
/// later program if this one is killed.
actor WorkDirectory {
    private let configured: String?
    private var temporary: OwnedDirectory?

    init(configured: String?) { self.configured = configured }

    func path() async throws(EmbeddedMesosError) -> String {
        if let temporary { return temporary.path }
        let configured = configured
        do {
            // Those of programs that were killed.
            await BlockingWork.run { _ = ProcessFamily.endOrphans() }
            if let configured { return try await BlockingWork.run { try Self.make(configured) } }
            let directory = try await BlockingWork.run {
                try OwnedDirectory(prefix: "embedded-mesos-", in: FileManager.default.temporaryDirectory.path)
            }
            // Another call may have been faster.
            let used = temporary ?? directory
            temporary = used
            return used.path
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
        guard let directory = temporary else { return }
        temporary = nil
        await BlockingWork.run { directory.remove() }
    }

    private static func make(_ path: String) throws -> String {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        // Without symbolic links, so that paths can be compared.
        if let path = Files.realPath(path) { return path }
        throw EmbeddedMesosError(.workDirectory, "cannot use the directory \(path): \(Files.lastError)")
    }
}
